import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Steps } from '../model/steps';
import type { Network, NetworkDiff } from '../network/network';
import { isPressed } from './best-candidates';
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
import type { DatedSource, FollowUpSource } from './person-follow-up';
import { reciprocityOf } from './reciprocity';
import { RoleMatrix } from './role-matrix';
import { SkillIndex } from './skill-index';

/** What changed since the pictures were last made: as the network tells it. */
export type PictureDiff = Pick<NetworkDiff, 'people' | 'tied' | 'projects'>;

type PictureSource = DatedSource & BoardSource;

/** What changed since the day for which the pictures were made. */
interface ChangeOnADay {
  readonly people: ReadonlySet<NotePath>;
  /** Those of them whose note is another one, or the contact with them. */
  readonly moved: ReadonlySet<NotePath>;
  readonly projects: ReadonlySet<NotePath>;
}

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
  /** The day for which the pictures are made; null before there are any. */
  private day: EpochDay | null = null;

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
    return this.queue;
  }

  /** Any person's place in the queue, also when nothing speaks for her; null for somebody who is not known. */
  followUpOf(person: NotePath): PersonFollowUp | null {
    return this.queue.of(person);
  }

  /** The open roles for which a person is the best, the best match first. */
  fillsOf(person: NotePath): readonly Fill[] {
    return this.candidates.fillsOf(person);
  }

  /**
   * Takes in what changed of the notes, and as days go on what these change: most people are silent for longer, and
   * nothing else. Settings must be what they were, and roles too. In steps; nothing of `base` may change before the last.
   */
  *applying(diff: PictureDiff, base: ContactSource): Steps {
    const { today } = base;
    const before = this.day ?? today;
    // A clock that was set back.
    if (today < before) return yield* this.refreshingAll(base);
    this.day = today;
    const people = yield* this.peopleTouchedBy(diff, base.network);
    const toScore = new Set(people);
    for (const path of yield* this.indexing(people, base.network)) toScore.add(path);
    for (const path of yield* this.learningNeeds(diff.projects, base.network)) toScore.add(path);
    const moved = yield* this.contacts.renewing(people, base);
    const source = this.sourceOf(base);
    // Ties lead to whoever may fill a role, and are not looked at for anything else.
    const withTied = diff.tied.size === 0 ? people : new Set([...people, ...diff.tied]);
    if (today > before) return yield* this.passingDays(before, { people: withTied, moved, projects: diff.projects }, toScore, source);
    // A role without a box may still stand against somebody, though the board is what it was.
    const boards = this.boardsIn(new Set([...(yield* this.matrix.applying(diff.projects, moved, source)), ...diff.projects]));
    for (const path of yield* this.candidates.applying(withTied, boards, source)) toScore.add(path);
    yield* this.queue.refreshing(toScore, boards, source);
  }

  /**
   * Goes on from an earlier day to today, in steps.
   * @param diff - what changed since
   * @param toScore - everybody of whom it may change the place in the queue; whoever the day moves joins them
   */
  private *passingDays(before: EpochDay, diff: ChangeOnADay, toScore: Set<NotePath>, source: PictureSource): Steps {
    const { today } = source;
    this.introductions.forgetDay();
    const turned = this.queue.turnedOn(today);
    const inOtherState: NotePath[] = [];
    const otherwiseKnown: NotePath[] = [];
    for (const path of turned) {
      const hasTurned = this.contactHasTurned(path, source);
      if (hasTurned) inOtherState.push(path);
      if ((hasTurned && this.isOtherwiseTied(path, source)) || this.isOtherwiseOwed(path, source)) otherwiseKnown.push(path);
      yield;
    }
    const changed = yield* this.matrix.applying(diff.projects, [...diff.moved, ...inOtherState], source);
    const pressed = this.projectsWhere(({ project }) => isPressed(project, before) !== isPressed(project, today));
    const boards = this.boardsIn(new Set([...changed, ...diff.projects, ...pressed]));
    const filled = yield* this.candidates.applying(new Set([...diff.people, ...otherwiseKnown]), boards, source);
    for (const paths of [turned, filled, yield* this.candidates.passingDays(source)]) for (const path of paths) toScore.add(path);
    const dated = this.projectsWhere(({ project }) => project.deadline !== null);
    yield* this.queue.refreshing(toScore, this.boardsIn(new Set([...changed, ...diff.projects, ...dated])), source);
  }

  /** Counts the days of everybody on, in steps: ahead of whoever looks at all of them, which nothing else waits for. */
  *countingOn(): Steps {
    yield* this.queue.countingOn();
  }

  private contactHasTurned(path: NotePath, { network, today }: FollowUpSource): boolean {
    const person = network.people.get(path);
    return person === undefined || this.contacts.turnsOn(person) <= today;
  }

  /** Whether I know somebody otherwise than before, and not only longer ago, though nobody's note changed. */
  private isOtherwiseTied(path: NotePath, source: FollowUpSource): boolean {
    const [before, person] = [this.queue.lastToldOf(path), source.network.people.get(path)];
    if (before === null || person === undefined) return true;
    const [was, is] = [before.contact, source.contactOf(person)];
    return was.last !== is.last || was.met !== is.met || was.cadence !== is.cadence;
  }

  /** Whether a favour came to count, or counts no more. */
  private isOtherwiseOwed(path: NotePath, { network, today }: FollowUpSource): boolean {
    const [before, person] = [this.queue.lastToldOf(path), network.people.get(path)];
    if (before === null || person === undefined) return true;
    const { gave, received } = reciprocityOf(person, today);
    return before.reciprocity.gave !== gave || before.reciprocity.received !== received;
  }

  /** Other settings, or a day that was before: everything is derived again, in steps, as by {@link applying}. */
  *refreshingAll(base: ContactSource): Steps {
    const { network } = base;
    this.day = base.today;
    const people = new Set([...this.indexed.keys(), ...network.people.keys()]);
    yield* this.indexing(people, network);
    yield* this.needs.applyingAll(network);
    this.contacts.forgetAll();
    yield* this.contacts.preparing(people, base);
    this.introductions.forgetAll();
    this.candidates.forgetQuestions();
    const source = this.sourceOf(base);
    const gone = yield* this.matrix.refreshingAll(source);
    const boards = this.boardsIn(new Set([...gone, ...this.matrix.all.map(({ project }) => project.path)]));
    yield* this.candidates.applying(people, boards, source);
    yield* this.queue.refreshing(people, boards, source);
  }

  private sourceOf(base: ContactSource): PictureSource {
    const { network, settings } = base;
    const source = { ...base, contactOf: (person: Person) => this.contacts.of(person, base) };
    return {
      ...source,
      contactTurnsOn: (person) => this.contacts.turnsOn(person),
      wayTo: (person, mayBeAsked) => this.introductions.wayTo(person, source, mayBeAsked),
      isNeeded: (skill) => this.needs.isNeeded(skill),
      fillsOf: (person) => this.fillsOf(person),
      helpFor: (person) => this.help.helpFor(person, network, settings.mySkills),
    };
  }

  /**
   * The people of whom anything changed: on their notes, on others, or in a project that names or rates them. The network
   * tells whom a project names, rates, or does so no more.
   */
  private *peopleTouchedBy({ people, projects }: PictureDiff, network: Network): Steps<ReadonlySet<NotePath>> {
    const touched = new Set(people);
    for (const path of projects) {
      yield;
      if (isSameToItsPeople(this.boardOf(path)?.project, network.projects.get(path))) continue;
      for (const { note } of network.assignmentsOfProject(path)) if (note !== null) touched.add(note);
      for (const { person } of network.stancesIn(path)) touched.add(person);
    }
    return touched;
  }

  private projectsWhere(isWanted: (board: Board) => boolean): readonly NotePath[] {
    return this.boards.filter(isWanted).map(({ project }) => project.path);
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
    const moved = yield* this.needs.applying(projects, network);
    // While everybody is scored for the first time, nobody is known to sleep.
    for (const need of this.queue.isEmpty ? [] : moved) {
      for (const path of this.skills.perhapsAbleTo([need])) {
        if (this.queue.of(path)?.contact.state === 'dormant') woken.add(path);
      }
      yield;
    }
    return woken;
  }
}

/** Whether all that matters of a project to those who have a role in it, and to those whom it rates, is what it was. */
function isSameToItsPeople(before: Project | undefined, next: Project | undefined): boolean {
  if (before === undefined || next === undefined) return before === next;
  return before.status === next.status && before.deadline === next.deadline && before.name === next.name;
}
