import type { FrontMatter } from '../model/front-matter';
import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { MeetingField, NamedProjectField, OwnWords, PointedKind, WordValue } from '../model/own-words';
import type { PersonField } from '../model/person';
import type { Role } from '../model/role';
import { DEFAULT_ROLES } from '../model/role';
import type { NoteRecord } from '../network/network';
import type { KindEvidence } from '../note/note';
import type { SaidOfField } from '../note/said-words';
import { saidByMeeting, saidByPerson, saidByProject } from '../note/said-words';

/** A word, as notes write it, and in how many notes it stands. */
export interface UsedName {
  readonly name: string;
  readonly notes: number;
}

/** A name of a property that says nothing here, with what stands under it: up to three values, each once. */
export interface UnknownName extends UsedName {
  readonly samples: readonly string[];
}

/** What marks notes as being of a kind: `type: person`, `#person`, `People/`; `@` for names of files that begin so. */
export interface UsedMark extends UsedName {
  readonly by: KindEvidence['by'];
}

/** The values that are words, by what they are values of. */
export type WordField = 'circle' | 'person-status' | 'project-status';

/** Which words the notes of a vault use, and in how many notes. Every list: the most used first, then by name. */
export interface UsedWords {
  readonly person: ReadonlyMap<PersonField, readonly UsedName[]>;
  readonly project: ReadonlyMap<NamedProjectField, readonly UsedName[]>;
  /** Empty where nobody can tell what the block of a meeting's note holds. */
  readonly meeting: ReadonlyMap<MeetingField, readonly UsedName[]>;
  readonly values: ReadonlyMap<WordValue, readonly UsedName[]>;
  /** Words that stand where a circle or a status belongs, and are none. */
  readonly unknownValues: ReadonlyMap<WordField, readonly UsedName[]>;
  readonly kinds: Readonly<Record<PointedKind, readonly UsedMark[]>>;
  /** Properties that are read as nothing: candidates to be told what they mean. */
  readonly unknownPerson: readonly UnknownName[];
  readonly unknownProject: readonly UnknownName[];
  readonly unknownMeeting: readonly UnknownName[];
}

/** What else the counting may know. */
export interface UsedWordsOptions {
  /** Their words are names of boxes, and no unknown properties. */
  readonly roles?: readonly Role[];
  /** The block of a note that is nobody's, which no record holds; null where it has none. */
  readonly blockOf?: (path: NotePath) => FrontMatter | null;
}

const MOST_SAMPLES = 3;
const FILE_SIGN = '@';
const NO_BLOCK = (): null => null;

/**
 * Counts what the notes of people, projects and meetings call things. Looks at every note, so it is asked for only
 * while somebody looks at the words.
 */
export function usedWordsOf(notes: Iterable<NoteRecord>, words: OwnWords, options: UsedWordsOptions = {}): UsedWords {
  const { roles = DEFAULT_ROLES, blockOf = NO_BLOCK } = options;
  const tally = new Tally();
  for (const { path, subject, evidence, journal } of notes) {
    if (subject !== null) {
      tally.addMark(subject.kind, evidence);
      tally.add(subject.kind, subject.kind === 'person' ? saidByPerson(subject, words) : saidByProject(subject, roles, words));
    } else if (journal.meeting !== null) {
      tally.addMark('meeting', evidence);
      tally.add('meeting', saidByMeeting(blockOf(path) ?? {}, words));
    }
  }
  return tally.counted();
}

/** Counts of words by what they stand for. */
type Counts = Map<string, Map<string, number>>;

/** A count in the making. */
class Tally {
  private readonly fields: Readonly<Record<PointedKind, Counts>> = { person: new Map(), project: new Map(), meeting: new Map() };
  private readonly unknown: Readonly<Record<PointedKind, Map<string, { notes: number; samples: Set<string> }>>> = {
    person: new Map(), project: new Map(), meeting: new Map(),
  };
  private readonly marks: Readonly<Record<PointedKind, Map<string, UsedMark>>> = { person: new Map(), project: new Map(), meeting: new Map() };
  private readonly values: Counts = new Map();
  private readonly unknownValues: Counts = new Map();

  /** What one note says; a word that stands in it twice is counted once. */
  add(kind: PointedKind, said: readonly SaidOfField[]): void {
    const seen = new Set<string>();
    for (const { what, of, word, samples } of said) {
      const id = `${what} ${of} ${word}`;
      if (seen.has(id)) continue;
      seen.add(id);
      if (what === 'name') count(this.fields[kind], of, word);
      else if (what === 'value') count(this.values, of, word);
      else if (what === 'unknown-value') count(this.unknownValues, of, word);
      else this.addUnknown(kind, word, samples);
    }
  }

  addMark(kind: PointedKind, evidence: KindEvidence | null): void {
    if (evidence === null) return;
    const { by } = evidence;
    const name = by === 'file-name' ? FILE_SIGN : evidence.found;
    const id = `${by} ${name}`;
    this.marks[kind].set(id, { by, name, notes: (this.marks[kind].get(id)?.notes ?? 0) + 1 });
  }

  counted(): UsedWords {
    const { fields, marks, unknown } = this;
    return {
      person: listed<PersonField>(fields.person),
      project: listed<NamedProjectField>(fields.project),
      meeting: listed<MeetingField>(fields.meeting),
      values: listed<WordValue>(this.values),
      unknownValues: listed<WordField>(this.unknownValues),
      kinds: { person: marksIn(marks.person), project: marksIn(marks.project), meeting: marksIn(marks.meeting) },
      unknownPerson: unknownIn(unknown.person),
      unknownProject: unknownIn(unknown.project),
      unknownMeeting: unknownIn(unknown.meeting),
    };
  }

  private addUnknown(kind: PointedKind, name: string, samples: readonly string[]): void {
    const known = this.unknown[kind].get(name) ?? { notes: 0, samples: new Set<string>() };
    known.notes += 1;
    for (const sample of samples) if (known.samples.size < MOST_SAMPLES) known.samples.add(sample);
    this.unknown[kind].set(name, known);
  }
}

function count(counts: Counts, of: string, word: string): void {
  const words = counts.get(of) ?? new Map<string, number>();
  words.set(word, (words.get(word) ?? 0) + 1);
  counts.set(of, words);
}

/** The keys were put in by the same words that they are read by. */
function listed<Key extends string>(counts: Counts): ReadonlyMap<Key, readonly UsedName[]> {
  const lists = [...counts].map(([of, words]): [Key, readonly UsedName[]] => [
    of as Key, [...words].map(([name, notes]) => ({ name, notes })).sort(byCount),
  ]);
  return new Map(lists.sort(([a], [b]) => compareText(a, b)));
}

function marksIn(marks: ReadonlyMap<string, UsedMark>): readonly UsedMark[] {
  return [...marks.values()].sort((a, b) => byCount(a, b) || compareText(a.by, b.by));
}

function unknownIn(unknown: ReadonlyMap<string, { readonly notes: number; readonly samples: ReadonlySet<string> }>): readonly UnknownName[] {
  return [...unknown].map(([name, { notes, samples }]) => ({ name, notes, samples: [...samples] })).sort(byCount);
}

function byCount(a: UsedName, b: UsedName): number {
  return b.notes - a.notes || compareText(a.name, b.name);
}
