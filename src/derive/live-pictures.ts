import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Steps } from '../model/steps';
import type { Network, NetworkDiff } from '../network/network';
import type { Board, BoardSource } from './board';
import type { ContactSource } from './contact';
import type { Fill } from './fill';
import type { FollowUp, PersonFollowUp } from './follow-up';
import { LiveCandidates } from './live-candidates';
import { LiveContacts } from './live-contacts';
import { LiveFollowUps } from './live-follow-ups';
import { LiveHelp } from './live-help';
import { LiveIntroductions } from './live-introductions';
import { LiveNeeds } from './live-needs';
import type { FollowUpSource } from './person-follow-up';
import { RoleMatrix } from './role-matrix';
import { SkillIndex } from './skill-index';

/** What changed since the pictures were last made: as the network tells it. */
export type PictureDiff = Pick<NetworkDiff, 'people' | 'projects'>;

/**
 * The boards and the queue, kept up to date together: each change is followed to whatever depends on it, and nothing
 * else is derived again.
 */
export class LivePictures {
  private readonly matrix = new RoleMatrix();
  private readonly queue = new LiveFollowUps();
  private readonly contacts = new LiveContacts();
  private readonly skills = new SkillIndex();
  private readonly introductions = new LiveIntroductions();
  private readonly candidates = new LiveCandidates(this.skills, this.introductions);
  private readonly help = new LiveHelp(this.skills);
  private readonly needs = new LiveNeeds();
  private readonly indexed = new Map<NotePath, Person>();

  /** All boards by project name; the same array, and the same boards, until they change. */
  get boards(): readonly Board[] {
    return this.matrix.all;
  }

  boardOf(project: NotePath): Board | null {
    return this.matrix.boardOf(project);
  }

  /** In the order of the queue; the same array until something changes. */
  get followUps(): readonly FollowUp[] {
    return this.queue.all;
  }

  /** The same, to go through at once. */
  get queued(): Iterable<FollowUp> {
    return this.queue.inOrder;
  }

  /** Every person's place in the queue, also of those that nothing speaks for. */
  get people(): ReadonlyMap<NotePath, PersonFollowUp> {
    return this.queue.people;
  }

  /** The open roles for which a person is the best, the best match first. */
  fillsOf(person: NotePath): readonly Fill[] {
    return this.candidates.fillsOf(person);
  }

  /** Takes in what changed of the notes, in steps. Nothing of `base` may change before the last of them. */
  *applying(diff: PictureDiff, base: ContactSource): Steps {
    const people = yield* peopleTouchedBy(diff, base.network);
    const toScore = new Set(people);
    for (const path of yield* this.indexing(people, base.network)) toScore.add(path);
    for (const path of yield* this.learningNeeds(diff.projects, base.network)) toScore.add(path);
    const moved = yield* this.contacts.renewing(people, base);
    const source = this.sourceOf(base);
    // A role without a box may still stand against somebody, though the board is what it was.
    const boards = this.boardsIn(new Set([...(yield* this.matrix.applying(diff.projects, moved, source)), ...diff.projects]));
    for (const path of yield* this.candidates.applying(people, boards, source)) toScore.add(path);
    yield* this.queue.refreshing(toScore, boards, source);
  }

  /** Another day, or other settings: everything is derived again, in steps, as by {@link applying}. */
  *refreshingAll(base: ContactSource): Steps {
    const { network } = base;
    const people = new Set([...this.indexed.keys(), ...network.people.keys()]);
    yield* this.indexing(people, network);
    yield* this.needs.applyingAll(network);
    this.contacts.forgetAll();
    yield* this.contacts.preparing(people, base);
    this.introductions.forgetAll();
    const source = this.sourceOf(base);
    const gone = yield* this.matrix.refreshingAll(source);
    const boards = this.boardsIn(new Set([...gone, ...this.matrix.all.map(({ project }) => project.path)]));
    yield* this.candidates.applying(people, boards, source);
    yield* this.queue.refreshing(people, boards, source);
  }

  private sourceOf(base: ContactSource): FollowUpSource & BoardSource {
    const { network, settings } = base;
    const source = { ...base, contactOf: (person: Person) => this.contacts.of(person, base) };
    return {
      ...source,
      wayTo: (person, mayBeAsked) => this.introductions.wayTo(person, source, mayBeAsked),
      isNeeded: (skill) => this.needs.isNeeded(skill),
      fillsOf: (person) => this.fillsOf(person),
      helpFor: (person) => this.help.helpFor(person, network, settings.mySkills),
    };
  }

  private boardsIn(projects: ReadonlySet<NotePath>): ReadonlyMap<NotePath, Board | null> {
    return new Map([...projects].map((path) => [path, this.matrix.boardOf(path)]));
  }

  /** Learns what these people can and need now; returns everybody who may be helped by other people than before. */
  private *indexing(people: Iterable<NotePath>, network: Network): Steps<ReadonlySet<NotePath>> {
    const affected = new Set<NotePath>();
    for (const path of people) {
      yield;
      const before = this.indexed.get(path);
      const next = network.people.get(path);
      if (before === next) continue;
      this.skills.change(before, next);
      for (const other of this.help.affectedBy(before, next)) affected.add(other);
      if (next === undefined) this.indexed.delete(path);
      else this.indexed.set(path, next);
    }
    return affected;
  }

  /** Learns what these projects look for; returns the sleeping ties that it may wake. */
  private *learningNeeds(projects: Iterable<NotePath>, network: Network): Steps<ReadonlySet<NotePath>> {
    const woken = new Set<NotePath>();
    for (const need of yield* this.needs.applying(projects, network)) {
      for (const path of this.skills.perhapsAbleTo([need])) {
        if (this.queue.people.get(path)?.contact.state === 'dormant') woken.add(path);
      }
      yield;
    }
    return woken;
  }
}

/** The people of whom anything changed: on their notes, on others, or in a project that names or rates them. */
function* peopleTouchedBy({ people, projects }: PictureDiff, network: Network): Steps<ReadonlySet<NotePath>> {
  const touched = new Set(people);
  for (const project of projects) {
    for (const { note } of network.assignmentsOfProject(project)) if (note !== null) touched.add(note);
    for (const { person } of network.stancesIn(project)) touched.add(person);
    yield;
  }
  return touched;
}
