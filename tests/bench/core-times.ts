import { addDays } from '../../src/model/calendar-date';
import type { FrontMatter } from '../../src/model/front-matter';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import type { Note, NoteSource, ReadingContext } from '../../src/note/note';
import { parseNote } from '../../src/note/parse-note';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import type { ChangeWork } from './change-work';
import { countWork } from './change-work';
import { floorOf } from './floor';
import { numbersFrom } from './large-network';
import type { LargeVault } from './large-vault';
import { VAULT_DAY, largeVault } from './large-vault';

/** What was timed at one size of the vault, in milliseconds. */
export interface CoreTimes {
  readonly floor: readonly number[];
  /** Everything, from the properties to the boards and the queue. */
  readonly firstBuild: readonly number[];
  /** The part of it in which notes are read, and the one in which they are joined. */
  readonly parse: readonly number[];
  readonly join: readonly number[];
  /** One after the other of each of {@link CHANGE_KINDS}. */
  readonly changedNote: readonly number[];
  readonly nextDay: readonly number[];
  /** What other changes of the same kinds cost, counted. */
  readonly work: readonly ChangeWork[];
}

/** What people do with their notes: log a contact, plan one, learn a skill, tie two people, name somebody in a box. */
export const CHANGE_KINDS = ['contact', 'follow-up', 'skills', 'ties', 'box'] as const;

const CONTEXT: ReadingContext = { roles: DEFAULT_SETTINGS.roles, words: NO_OWN_WORDS, dayFirst: false };
const SEED = 2026;
/** As many notes as a batch of the vault's events holds at the start, about. */
const BATCH = 500;

/** How often each thing is done. */
export interface CoreRounds {
  readonly builds: number;
  readonly changes: number;
  readonly days: number;
}

/**
 * Times the plainest loop, a first build, changes of single notes and new days in a vault of so many people.
 * @param collect - clears the memory, so that nobody pays for what was thrown away before
 */
export function timeCore(count: number, { builds, changes, days }: CoreRounds, collect: () => void): CoreTimes {
  const vault = largeVault(count, SEED);
  const [floor, firstBuild, parse, join]: [number[], number[], number[], number[]] = [[], [], [], []];
  let store = newStore();
  for (let round = 0; round < builds; round += 1) {
    collect();
    floor.push(timed(() => floorOf(propertiesOf(vault), VAULT_DAY)));
    store = newStore();
    collect();
    const steps = buildFirst(store, vault);
    parse.push(steps.parse);
    join.push(steps.join);
    firstBuild.push(steps.parse + steps.join + steps.pictures);
  }
  const changed = changesOf(vault, 2 * changes);
  const changedNote = changed.slice(0, changes).map((note) => timed(() => takeIn(store, note)));
  // Counted apart from the times, since counting takes time.
  const work = countWork(changed.slice(changes), (note) => takeIn(store, note));
  const nextDay = Array.from({ length: days }, (_, at) => {
    store.setToday(addDays(VAULT_DAY, 1 + at));
    return timed(() => look(store));
  });
  return { floor, firstBuild, parse, join, changedNote, nextDay, work };
}

/** A store in which nothing was read yet. */
export function newStore(): Store {
  return new Store({ settings: DEFAULT_SETTINGS, today: VAULT_DAY, schedule: () => undefined });
}

function* notesOf({ people, projects, meetings }: LargeVault): Iterable<NoteSource> {
  yield* people;
  yield* projects;
  yield* meetings;
}

/** The properties as the app's cache holds them: the floor begins with the same as we do. */
export function propertiesOf(vault: LargeVault): (readonly [string, FrontMatter])[] {
  return [...notesOf(vault)].map(({ path, frontMatter }) => [path, frontMatter.kind === 'read' ? frontMatter.data : {}]);
}

/** All notes of a vault as they are understood. */
export function parsedNotes(vault: LargeVault): readonly Note[] {
  return [...notesOf(vault)].map((note) => parseNote(note, CONTEXT));
}

/** In batches, as the feed tells what it reads; looked at once at the end, as when the screen is drawn. In milliseconds. */
export function buildFirst(store: Store, vault: LargeVault): Record<'parse' | 'join' | 'pictures', number> {
  const all = [...notesOf(vault)];
  const spent = { parse: 0, join: 0, pictures: 0 };
  for (let from = 0; from < all.length; from += BATCH) {
    const start = performance.now();
    const changes = all.slice(from, from + BATCH).map((note) => ({ kind: 'upsert', note: parseNote(note, CONTEXT) }) as const);
    const parsed = performance.now();
    store.apply(changes);
    spent.parse += parsed - start;
    spent.join += performance.now() - parsed;
  }
  spent.join += timed(() => store.network);
  spent.pictures = timed(() => look(store));
  return spent;
}

/** One note is another one now, and the boards and the queue are looked at. */
export function takeIn(store: Store, note: NoteSource): void {
  store.apply([{ kind: 'upsert', note: parseNote(note, CONTEXT) }]);
  look(store);
}

/** Both are brought up to date; the queue is read from its top, as the panel reads it. */
function look(store: Store): void {
  store.boards();
  store.queue()[Symbol.iterator]().next();
}

/** Changes of {@link CHANGE_KINDS}, one after the other. */
export function changesOf({ people, projects }: LargeVault, count: number): readonly NoteSource[] {
  const next = numbersFrom(SEED + 1);
  const anyOf = (notes: readonly NoteSource[]): NoteSource => notes[Math.floor(next() * notes.length)] as NoteSource;
  const link = (): string => `[[${anyOf(people).path.slice('People/'.length, -'.md'.length)}]]`;
  const made: Record<(typeof CHANGE_KINDS)[number], () => NoteSource> = {
    'contact': () => changed(anyOf(people), { 'last-contact': VAULT_DAY }),
    'follow-up': () => changed(anyOf(people), { 'follow-up': addDays(VAULT_DAY, 7) }),
    'skills': () => changed(anyOf(people), { skills: skillsOf(anyOf(people)) }),
    'ties': () => changed(anyOf(people), { knows: [link(), link()] }),
    'box': () => changed(anyOf(projects), { ally: [link(), link()] }),
  };
  return Array.from({ length: count }, (_, at) => made[CHANGE_KINDS[at % CHANGE_KINDS.length] ?? 'contact']());
}

function skillsOf({ frontMatter }: NoteSource): unknown {
  return frontMatter.kind === 'read' ? frontMatter.data['skills'] : [];
}

function changed(note: NoteSource, properties: FrontMatter): NoteSource {
  const before = note.frontMatter.kind === 'read' ? note.frontMatter.data : {};
  return { ...note, frontMatter: { kind: 'read', data: { ...before, ...properties } } };
}

/** How long some work took, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
