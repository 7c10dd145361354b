import type { NotePath } from '../model/mention';

/** The people and projects that a batch of changes touched: whose note, name, roles or exchanges are not what they were. */
export interface NetworkDiff {
  readonly people: ReadonlySet<NotePath>;
  /** The people whose ties to others are not what they were, whether anything else of them changed or not. */
  readonly tied: ReadonlySet<NotePath>;
  readonly projects: ReadonlySet<NotePath>;
  /** The notes of which anything changed, of whatever kind. */
  readonly notes: ReadonlySet<NotePath>;
  /** Whether the vault now holds other numbers of people, projects or skipped notes, or they are marked otherwise. */
  readonly kindsChanged: boolean;
}

/** Collects what changes of notes touch, until their links are followed. */
export class Touched implements NetworkDiff {
  readonly people = new Set<NotePath>();
  readonly tied = new Set<NotePath>();
  readonly projects = new Set<NotePath>();
  /** Names whose meaning may have changed, and whose mentioners are still to be found. */
  readonly names = new Set<string>();
  /** The notes whose links are still to be followed. */
  readonly owners = new Set<NotePath>();
  readonly notes = new Set<NotePath>();
  kindsChanged = false;
  /** How many notes were something else than before, one that changed twice counted twice. */
  changes = 0;

  /** Whether there is no link left to follow. */
  get isFollowed(): boolean {
    return this.names.size === 0 && this.owners.size === 0;
  }

  /** A note is something else than before. */
  note(path: NotePath): void {
    this.notes.add(path);
    this.changes += 1;
  }

  /** These (folded) names may mean something else than before. */
  rename(names: readonly string[]): void {
    for (const name of names) this.names.add(name);
  }
}
