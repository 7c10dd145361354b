import { nearestWord } from '../nearest-word';
import type { BlockTextProblem } from './block-request';
import type { BlockOption } from './block-words';
import { OPTION_WORDS, meaningOf, spellingsIn } from './block-words';

/** A line of a block, with the list below it. */
export interface SaidOption {
  readonly option: BlockOption;
  /** As the block spells it. */
  readonly key: string;
  readonly line: number;
  /** Everything that stands behind the colon and in the list below, one by one; empty where nothing does. */
  readonly values: readonly string[];
  /** What stands behind the colon, as it is written. */
  readonly text: string;
}

/** The lines of a block and those that are none. */
export interface BlockLines {
  readonly said: ReadonlyMap<BlockOption, SaidOption>;
  readonly problems: readonly BlockTextProblem[];
}

const LINE = /^([^:]+?)\s*:\s*(.*)$/;
const LIST_ITEM = /^[-*]\s+(.*)$/;
// Commas part values, but not inside a link.
const VALUES = /(?:\[\[[^\]]*\]\]|\[[^[\]]*\]\([^)]*\)|[^,;])+/g;
const FLOW_LIST = /^\[(?!\[)(.*)\]$/;
const QUOTES = /^(["'])(.*)\1$/;

/** Takes a block apart: `key: value`, with a list below it where there is one. `#` begins a remark. */
export function linesOfBlock(source: string): BlockLines {
  const said = new Map<BlockOption, SaidOption>();
  const problems: BlockTextProblem[] = [];
  // Where the list items that follow belong; null behind a line that is not understood, whose items say nothing either.
  let last: SaidOption | null = null;
  source.split(/\r?\n/).forEach((each, index) => {
    const text = each.trim();
    const line = index + 1;
    if (text === '' || text.startsWith('#')) return;
    const item = said.size + problems.length === 0 ? null : LIST_ITEM.exec(text);
    if (item !== null) {
      if (last === null) return;
      last = { ...last, values: [...last.values, ...valuesIn(item[1] ?? '')] };
      said.set(last.option, last);
      return;
    }
    const read = readLine(text, line, said);
    last = 'kind' in read ? null : read;
    if ('kind' in read) problems.push(read);
    else said.set(read.option, read);
  });
  return { said, problems };
}

function readLine(text: string, line: number, said: BlockLines['said']): SaidOption | BlockTextProblem {
  const [, key, value = ''] = LINE.exec(text) ?? [];
  if (key === undefined) return { kind: 'no-option', line, text };
  const option = meaningOf(key, OPTION_WORDS);
  if (option === null) {
    const nearest = nearestWord(key, spellingsIn(OPTION_WORDS));
    return { kind: 'unknown-option', line, text: key, nearest, allowed: Object.values(OPTION_WORDS) };
  }
  if (said.has(option)) return { kind: 'said-twice', line, text: key };
  return { option, key, line, values: valuesIn(value), text: unquoted(value) };
}

/** `[[A]], B`, `[A, B]`, `"A"`: each value by itself, without quotes. */
function valuesIn(text: string): readonly string[] {
  const inner = FLOW_LIST.exec(text)?.[1] ?? text;
  const isWhole = QUOTES.test(inner) && !/^"[^"]*"\s*[,;]/.test(inner) && !/^'[^']*'\s*[,;]/.test(inner);
  const parts = isWhole ? [inner] : (inner.match(VALUES) ?? []);
  return parts.map((part) => unquoted(part.trim())).filter((part) => part !== '');
}

function unquoted(text: string): string {
  return text.replace(QUOTES, '$2').trim();
}
