import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
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
export type PictureDiff = Pick<NetworkDiff, 'people' | 'projects'>;

type PictureSource = DatedSource & BoardSource;

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
   * nothing else. Settings must be what they were, and roles too.
   */
  apply(diff: PictureDiff, base: ContactSource): void {
    const { today } = base;
    const before = this.day ?? today;
    // A clock that was set back.
    if (today < before) return this.refreshAll(base);
    this.day = today;
    const people = peopleTouchedBy(diff, base.network);
    const toScore = new Set(people);
    for (const path of this.index(people, base.network)) toScore.add(path);
    for (const path of this.learnNeeds(diff.projects, base.network)) toScore.add(path);
    this.contacts.forget(people);
    const source = this.sourceOf(base);
    if (today > before) return this.passDays(before, { people, projects: diff.projects }, toScore, source);
    const boards = this.boardsIn(this.matrix.apply(diff.projects, people, source));
    for (const path of this.candidates.apply(people, boards, source)) toScore.add(path);
    this.queue.refresh(toScore, boards, source);
  }

  /**
   * Goes on from an earlier day to today.
   * @param diff - what changed since
   * @param toScore - everybody of whom it may change the place in the queue; whoever the day moves joins them
   */
  private passDays(before: EpochDay, diff: PictureDiff, toScore: Set<NotePath>, source: PictureSource): void {
    const { today } = source;
    this.introductions.forgetDay();
    const turned = this.queue.countOn(today);
    const inOtherState = turned.filter((path) => this.contactHasTurned(path, source));
    const tied = inOtherState.filter((path) => this.isOtherwiseTied(path, source));
    const owed = turned.filter((path) => this.isOtherwiseOwed(path, source));
    const changed = this.matrix.apply(diff.projects, [...diff.people, ...inOtherState], source);
    const pressed = this.projectsWhere(({ project }) => isPressed(project, before) !== isPressed(project, today));
    const boards = this.boardsIn(new Set([...changed, ...pressed]));
    const filled = this.candidates.apply(new Set([...diff.people, ...tied, ...owed]), boards, source);
    for (const paths of [turned, filled, this.candidates.passDays(source)]) for (const path of paths) toScore.add(path);
    const dated = this.projectsWhere(({ project }) => project.deadline !== null);
    this.queue.refresh(toScore, this.boardsIn(new Set([...changed, ...dated])), source);
  }

  private contactHasTurned(path: NotePath, { network, today }: FollowUpSource): boolean {
    const person = network.people.get(path);
    return person === undefined || this.contacts.turnsOn(person) <= today;
  }

  /** Whether I know somebody otherwise than before, and not only longer ago, though nobody's note changed. */
  private isOtherwiseTied(path: NotePath, source: FollowUpSource): boolean {
    const [before, person] = [this.queue.of(path), source.network.people.get(path)];
    if (before === null || person === undefined) return true;
    const [was, is] = [before.contact, source.contactOf(person)];
    return was.last !== is.last || was.met !== is.met || was.cadence !== is.cadence;
  }

  /** Whether a favour came to count, or counts no more. */
  private isOtherwiseOwed(path: NotePath, { network, today }: FollowUpSource): boolean {
    const [before, person] = [this.queue.of(path), network.people.get(path)];
    if (before === null || person === undefined) return true;
    const { gave, received } = reciprocityOf(person, today);
    return before.reciprocity.gave !== gave || before.reciprocity.received !== received;
  }

  /** Other settings, or a day that was before: everything is derived again. */
  refreshAll(base: ContactSource): void {
    const { network } = base;
    this.day = base.today;
    const people = new Set([...this.indexed.keys(), ...network.people.keys()]);
    this.index(people, network);
    this.needs.applyAll(network);
    this.contacts.forgetAll();
    this.introductions.forgetAll();
    const source = this.sourceOf(base);
    const gone = this.matrix.refreshAll(source);
    const boards = this.boardsIn(new Set([...gone, ...this.matrix.all.map(({ project }) => project.path)]));
    this.candidates.apply(people, boards, source);
    this.queue.refresh(people, boards, source);
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

  private projectsWhere(isWanted: (board: Board) => boolean): readonly NotePath[] {
    return this.boards.filter(isWanted).map(({ project }) => project.path);
  }

  private boardsIn(projects: ReadonlySet<NotePath>): ReadonlyMap<NotePath, Board | null> {
    return new Map([...projects].map((path) => [path, this.matrix.boardOf(path)]));
  }

  /** Learns what these people can and need now; returns everybody who may be helped by other people than before. */
  private index(people: Iterable<NotePath>, network: Network): ReadonlySet<NotePath> {
    const affected = new Set<NotePath>();
    for (const path of people) {
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
  private learnNeeds(projects: Iterable<NotePath>, network: Network): readonly NotePath[] {
    const moved = this.needs.apply(projects, network);
    return [...this.skills.perhapsAbleTo(moved)].filter((path) => this.queue.of(path)?.contact.state === 'dormant');
  }
}

/** The people of whom anything changed: on their notes, on others, or in a project that names or rates them. */
function peopleTouchedBy({ people, projects }: PictureDiff, network: Network): ReadonlySet<NotePath> {
  const touched = new Set(people);
  for (const project of projects) {
    for (const { note } of network.assignmentsOfProject(project)) if (note !== null) touched.add(note);
    for (const { person } of network.stancesIn(project)) touched.add(person);
  }
  return touched;
}
