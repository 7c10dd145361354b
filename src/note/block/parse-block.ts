import type { Mention } from '../../model/mention';
import type { Role } from '../../model/role';
import type { ReadingContext } from '../note';
import { parseMentions } from '../mention-text';
import { roleWord } from '../role-vocabulary';
import { circleOf, projectStatusOf } from '../value-words';
import { foldWord } from '../fold-word';
import { nearestWord } from '../nearest-word';
import { linesOfBlock } from './block-lines';
import type { SaidOption } from './block-lines';
import type { AskedRole, BlockRequest, BlockTextProblem, BlockTitle } from './block-request';
import { OPTIONS_OF_VIEW } from './block-request';
import type { BlockOption, BlockView, BlockWords } from './block-words';
import {
  ALL_WORDS, BUCKET_WORDS, CIRCLE_WORDS, HEALTH_PART_WORDS, OPTION_WORDS, PERSON_PART_WORDS, PERSON_SORT_WORDS,
  PROJECT_SORT_WORDS, ROW_WORDS, STATUS_WORDS, SWITCH_WORDS, VIEW_WORDS, meaningOf, spellingsIn,
} from './block-words';

/** A block as it is understood, and every line that is not. */
export interface ParsedBlock {
  readonly request: BlockRequest;
  /** In the order of the lines; empty when all is well. */
  readonly problems: readonly BlockTextProblem[];
}

const LARGEST_LIMIT = 9999;

/**
 * Reads a code block (docs/code-blocks.md). Total: whatever is written, there is a request, and a problem for each line
 * that could not be understood. Role words that the settings do not know are kept, for a note may know them.
 */
export function parseBlock(source: string, context: Pick<ReadingContext, 'roles' | 'words'>): ParsedBlock {
  const { said, problems } = linesOfBlock(source);
  const reader = new OptionReader(said, problems);
  const request = requestOf(reader, context);
  const strangers = reader.strangers(request);
  // Of a line that has no place here nobody wants to know what its value could have been.
  const others = reader.problems.filter(({ line }) => !strangers.some((stranger) => stranger.line === line));
  return { request, problems: [...others, ...strangers].sort((a, b) => a.line - b.line) };
}

function requestOf(reader: OptionReader, { roles, words }: Pick<ReadingContext, 'roles' | 'words'>): BlockRequest {
  const saidView = reader.one('view', VIEW_WORDS);
  const view: BlockView = saidView ?? (reader.has('person') ? 'person' : 'board');
  const asksForPeople = reader.has('network') || reader.has('circle');
  const rows = reader.one('rows', ROW_WORDS) ?? (asksForPeople ? 'people' : 'projects');
  const sort = rows === 'people' ? reader.one('sort', PERSON_SORT_WORDS) : reader.one('sort', PROJECT_SORT_WORDS);
  return {
    view,
    isViewSaid: reader.has('view'),
    projects: reader.has('project') ? (reader.saysAll('project') ? 'all' : reader.mentions('project')) : null,
    people: reader.mentions('person'),
    roles: reader.values('role').flatMap((text) => askedRole(text, roles)),
    statuses: reader.has('status') ? reader.many('status', STATUS_WORDS, (text) => projectStatusOf(text, words)) : null,
    networks: reader.mentions('network'),
    circles: reader.many('circle', CIRCLE_WORDS, (text) => circleOf(text, words)),
    rows,
    sort: sort ?? (rows === 'people' ? 'roles' : 'name'),
    personParts: view === 'health' ? [] : withoutAll(reader.many('show', PERSON_PART_WORDS), PERSON_PART_WORDS),
    healthParts: view === 'health' ? withoutAll(reader.many('show', HEALTH_PART_WORDS), HEALTH_PART_WORDS) : [],
    buckets: reader.many('when', BUCKET_WORDS),
    limit: reader.count('limit', LARGEST_LIMIT),
    openRolesOnly: reader.one('open-roles-only', SWITCH_WORDS) === 'yes',
    title: titleOf(reader),
  };
}

function askedRole(text: string, roles: readonly Role[]): readonly AskedRole[] {
  const read = roleWord(text, roles);
  return read === null ? [] : [{ ...read, text }];
}

/** "All" stands for every other word. */
function withoutAll<Meaning extends string>(chosen: readonly (Meaning | 'all')[], table: BlockWords<Meaning | 'all'>): readonly Meaning[] {
  const meanings = chosen.includes('all') ? (Object.keys(table) as (Meaning | 'all')[]) : chosen;
  return meanings.filter((meaning): meaning is Meaning => meaning !== 'all');
}

/** On, off, or words of a person's own. */
function titleOf(reader: OptionReader): BlockTitle {
  const text = reader.text('title');
  const chosen = meaningOf(text, SWITCH_WORDS);
  if (text === '' || chosen === 'yes') return { kind: 'usual' };
  return chosen === 'no' ? { kind: 'none' } : { kind: 'own', text };
}

/** Reads the values of the lines, and takes down what is wrong with them. A line without a value says nothing. */
class OptionReader {
  readonly problems: BlockTextProblem[];

  constructor(
    private readonly said: ReadonlyMap<BlockOption, SaidOption>,
    problems: readonly BlockTextProblem[],
  ) {
    this.problems = [...problems];
  }

  has(option: BlockOption): boolean {
    return this.values(option).length > 0;
  }

  values(option: BlockOption): readonly string[] {
    return this.said.get(option)?.values ?? [];
  }

  text(option: BlockOption): string {
    return this.said.get(option)?.text ?? '';
  }

  saysAll(option: BlockOption): boolean {
    return this.values(option).every((value) => ALL_WORDS.has(foldWord(value)));
  }

  mentions(option: BlockOption): readonly Mention[] {
    return this.values(option).flatMap(parseMentions);
  }

  /** Every value that is a word of the table; `wider` understands further words. */
  many<Meaning extends string>(
    option: BlockOption,
    table: BlockWords<Meaning>,
    wider: (text: string) => Meaning | null = () => null,
  ): readonly Meaning[] {
    const meanings = this.values(option).flatMap((text): Meaning[] => {
      const meaning = meaningOf(text, table) ?? wider(text);
      if (meaning !== null) return [meaning];
      this.report(option, ({ line, key }) => {
        const allowed = Object.values(table) as readonly BlockWords<string>[string][];
        return { kind: 'unknown-value', line, option: key, text, nearest: nearestWord(text, spellingsIn(table)), allowed };
      });
      return [];
    });
    return [...new Set(meanings)];
  }

  /** The one value; several are a mistake. */
  one<Meaning extends string>(option: BlockOption, table: BlockWords<Meaning>): Meaning | null {
    if (this.values(option).length > 1) this.report(option, ({ line, key }) => ({ kind: 'one-value-only', line, option: key }));
    return this.many(option, table)[0] ?? null;
  }

  /** A whole number from 1; null where there is none. */
  count(option: BlockOption, most: number): number | null {
    const text = this.text(option);
    if (!this.has(option)) return null;
    const count = /^\d+$/.test(text) ? Number(text) : 0;
    if (count >= 1 && count <= most) return count;
    this.report(option, ({ line, key }) => ({ kind: 'no-count', line, option: key, text }));
    return null;
  }

  /** Lines that the view has no use for. Of a view that is not known, or perhaps mistyped, nobody can tell. */
  strangers({ view, rows }: BlockRequest): readonly BlockTextProblem[] {
    const isUnsure = this.has('view')
      ? meaningOf(this.values('view')[0] ?? '', VIEW_WORDS) === null
      : this.problems.some(({ kind }) => kind === 'unknown-option' || kind === 'no-option');
    if (isUnsure) return [];
    const allowed = OPTIONS_OF_VIEW[view];
    return [...this.said.values()].flatMap(({ option, key, line }): readonly BlockTextProblem[] => {
      if (!allowed.includes(option)) {
        return [{ kind: 'not-for-view', line, text: key, view: VIEW_WORDS[view], allowed: allowed.map((each) => OPTION_WORDS[each]) }];
      }
      const isOfPeople = (option === 'network' || option === 'circle') && this.has(option);
      return view === 'matrix' && rows === 'projects' && isOfPeople ? [{ kind: 'people-rows-only', line, option: key }] : [];
    });
  }

  private report(option: BlockOption, problemOf: (said: SaidOption) => BlockTextProblem): void {
    const said = this.said.get(option);
    if (said !== undefined) this.problems.push(problemOf(said));
  }
}
