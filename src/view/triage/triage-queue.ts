import type { Mission, Triage } from '../../derive/missions';
import type { NotePath } from '../../model/mention';
import { movedPath } from '../../model/note-path';
import type { Person } from '../../model/person';

/** The id of the place for people who belong to no mission. */
export const OTHERS = 'others';

/** A mission, or the others: some people who are worked through one after the other. */
export interface TriagePlace {
  readonly id: string;
  /** null for the others. */
  readonly mission: Mission | null;
  /** Who is left to classify, by name. */
  readonly people: readonly Person[];
}

/** What is on screen. */
export interface TriagePicture {
  /** The missions, the latest first, then the others if there are any. */
  readonly places: readonly TriagePlace[];
  /** null when nobody was met lately and nobody is left to classify. */
  readonly place: TriagePlace | null;
  /** Whose turn it is; null when everybody of the place is classified. */
  readonly person: Person | null;
  /** Her position among those left, from 1. */
  readonly position: number;
  readonly count: number;
  /** Whether her note says enough already: somebody else wrote it while she was on screen. */
  readonly isMeanwhile: boolean;
}

/**
 * Whose turn it is. Those who were put off come last; whoever is on screen stays there until somebody moves on, whatever
 * happens to the notes meanwhile.
 */
export class TriageQueue {
  private wanted: string | null = null;
  private path: NotePath | null = null;
  private index = 0;
  private readonly later = new Set<NotePath>();
  private list: readonly Person[] = [];

  /** The place that was chosen; null as long as nobody did. */
  get placeId(): string | null {
    return this.wanted;
  }

  /** Goes to a mission, or to {@link OTHERS}. */
  choose(id: string): void {
    if (id === this.wanted) return;
    this.wanted = id;
    this.path = null;
    this.index = 0;
  }

  /** Shows somebody, if she is among those left. */
  show(path: NotePath): void {
    this.path = path;
  }

  /** To the next one (1) or the one before (-1); behind the last comes the first. */
  step(by: 1 | -1): void {
    const { list } = this;
    if (list.length === 0) {
      this.path = null;
      return;
    }
    const at = list.findIndex(({ path }) => path === this.path);
    // Whoever was classified meanwhile has left her place to the next one.
    const to = at === -1 ? this.index + Math.min(by, 0) : at + by;
    this.index = (to + list.length) % list.length;
    this.path = list[this.index]?.path ?? null;
  }

  /** Puts off whoever is on screen until the end, and goes to the next one. */
  putOff(): void {
    const { path } = this;
    this.step(1);
    if (path === null) return;
    this.later.delete(path);
    this.later.add(path);
  }

  /** A note or a folder has another path now. */
  follow(from: NotePath, to: NotePath): void {
    if (this.path !== null) this.path = movedPath(this.path, from, to);
    for (const path of [...this.later]) {
      this.later.delete(path);
      this.later.add(movedPath(path, from, to));
    }
  }

  /**
   * What to show now.
   *
   * @param classifiedAt - somebody who counts as classified and is to be kept in touch with; null for any other
   */
  picture(triage: Triage, classifiedAt: (path: NotePath) => Person | null): TriagePicture {
    const places = this.placesOf(triage);
    const place = places.find(({ id }) => id === this.wanted) ?? places.find(({ people }) => people.length > 0) ?? places[0] ?? null;
    this.wanted = place?.id ?? this.wanted;
    this.list = place === null ? [] : this.inOrder(place.people);
    const { list } = this;
    const at = list.findIndex(({ path }) => path === this.path);
    const seen = this.path === null || at !== -1 ? null : classifiedAt(this.path);
    if (seen !== null) {
      return { places, place, person: seen, position: this.index + 1, count: list.length, isMeanwhile: true };
    }
    this.index = at === -1 ? Math.max(0, Math.min(this.index, list.length - 1)) : at;
    const person = list[this.index] ?? null;
    this.path = person?.path ?? null;
    return { places, place, person, position: this.index + 1, count: list.length, isMeanwhile: false };
  }

  /** Leaves whoever is on screen: once her note was written, the next one has her place. */
  moveOn(): void {
    const at = this.list.findIndex(({ path }) => path === this.path);
    const next = at === -1 ? null : (this.list[(at + 1) % this.list.length]?.path ?? null);
    // The only one left comes again, if she is still to be classified.
    this.path = next === this.path ? null : next;
  }

  /** A place that was chosen stays, also when nobody is left there. */
  private placesOf({ missions, others }: Triage): readonly TriagePlace[] {
    const places: TriagePlace[] = missions.map((mission) => ({ id: mission.id, mission, people: mission.toClassify }));
    const hasOthers = others.length > 0 || this.wanted === OTHERS;
    return hasOthers ? [...places, { id: OTHERS, mission: null, people: others }] : places;
  }

  private inOrder(people: readonly Person[]): readonly Person[] {
    if (this.later.size === 0) return people;
    const rank = new Map([...this.later].map((path, index) => [path, index + 1]));
    return [...people].sort((a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0));
  }
}
