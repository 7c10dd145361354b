import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';
import type { NetworkDiff } from '../network/network';
import { OrderedList } from '../network/ordered-list';
import type { Board } from './board';
import type { FollowUp, PersonFollowUp } from './follow-up';
import { compareFollowUps, deriveProjectFollowUps, isQueued } from './follow-up-queue';
import { derivePersonFollowUp } from './person-follow-up';
import type { FollowUpSource } from './person-follow-up';

type BoardOf = (project: NotePath) => Board | null;

/**
 * The follow-up queue, kept up to date: only people and projects that a change touches are scored again. Its slow
 * twin is `deriveFollowUpQueue`.
 */
export class LiveFollowUps {
  private readonly byPerson = new Map<NotePath, PersonFollowUp>();
  private readonly byProject = new Map<NotePath, readonly FollowUp[]>();
  private readonly ordered = new OrderedList<FollowUp>(compareFollowUps);
  private neededSkills: readonly string[] = [];

  /** In the order of the queue; the same array until something changes. */
  get all(): readonly FollowUp[] {
    return this.ordered.all;
  }

  /** Every person, also those that nothing speaks for. */
  ofPerson(path: NotePath): PersonFollowUp | null {
    return this.byPerson.get(path) ?? null;
  }

  /** Takes a change in, after the boards took it: `changedBoards` are the projects whose board changed. */
  apply(diff: NetworkDiff, changedBoards: Iterable<NotePath>, source: FollowUpSource, boardOf: BoardOf): void {
    const people = new Set(diff.people);
    for (const project of diff.projects) {
      for (const { note } of source.network.assignmentsOfProject(project)) if (note !== null) people.add(note);
    }
    if (!sameData(this.neededSkills, source.neededSkills)) {
      this.neededSkills = source.neededSkills;
      for (const [path, { contact }] of this.byPerson) if (contact.state === 'dormant') people.add(path);
    }
    this.refresh(people, changedBoards, source, boardOf);
  }

  /** A new day: everybody's days count on. */
  refreshAll(source: FollowUpSource, boardOf: BoardOf): void {
    this.neededSkills = source.neededSkills;
    const people = new Set([...this.byPerson.keys(), ...source.network.people.keys()]);
    const projects = new Set([...this.byProject.keys(), ...source.network.projects.keys()]);
    this.refresh(people, projects, source, boardOf);
  }

  private refresh(
    people: Iterable<NotePath>,
    projects: Iterable<NotePath>,
    source: FollowUpSource,
    boardOf: BoardOf,
  ): void {
    const removed: FollowUp[] = [];
    const added: FollowUp[] = [];
    for (const path of people) {
      const person = source.network.people.get(path);
      const before = this.byPerson.get(path);
      const next = person === undefined ? undefined : derivePersonFollowUp(person, source);
      if (sameData(before, next)) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
      put(this.byPerson, path, next);
    }
    for (const path of projects) {
      const board = boardOf(path);
      const before = this.byProject.get(path) ?? [];
      const next = board === null ? [] : deriveProjectFollowUps(board, source.today);
      if (sameData(before, next)) continue;
      removed.push(...before);
      added.push(...next);
      put(this.byProject, path, next.length === 0 ? undefined : next);
    }
    this.ordered.change(removed.filter(isQueued), added.filter(isQueued));
  }
}

function put<Value>(map: Map<NotePath, Value>, path: NotePath, value: Value | undefined): void {
  if (value === undefined) map.delete(path);
  else map.set(path, value);
}
