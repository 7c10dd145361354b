import type { CalendarDate } from './model/calendar-date';
import { epochDayOf } from './model/calendar-date';
import type { NotePath } from './model/mention';
import type { Person } from './model/person';
import type { Problem } from './model/problem';
import { sameData } from './model/same';
import { Network } from './network/network';
import type { NoteChange } from './network/note-change';
import { PendingChanges } from './network/pending-changes';
import type { Aside } from './derive/aside';
import type { Board } from './derive/board';
import type { FollowUp, PersonFollowUp } from './derive/follow-up';
import { LivePictures } from './derive/live-pictures';
import type { Triage } from './derive/missions';
import { Outlook } from './derive/outlook';
import { PeopleByName } from './derive/people-by-name';
import { compareProblems, deriveProblemsOf } from './derive/problems';
import { deriveVaultSummary } from './derive/vault-summary';
import type { VaultSummary } from './derive/vault-summary';
import type { WaitingOn } from './derive/waiting-on';
import type { WeekPlan } from './derive/week-plan';
import type { Settings } from './settings';

/** Whether the vault has been read once. `done` and `total` count notes. */
export type Phase =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' };

/** What a store is made with. */
export interface StoreOptions {
  readonly settings: Settings;
  readonly today: CalendarDate;
  /** Calls back once, soon (a frame, in a window), so that many changes make one notification. */
  readonly schedule: (notify: () => void) => void;
}

/**
 * The one mutable thing: the network, the day, the settings, and the pictures made of them. Changes come in by `apply`,
 * `setToday` and `setSettings`; views are told once a frame and pull what they show. Pictures are brought up to date
 * when somebody pulls, and stay the very same objects until what they show changes.
 */
export class Store {
  private readonly notes = new Network();
  private readonly pictures = new LivePictures();
  private readonly peopleByName = new PeopleByName();
  private readonly problemsByPath = new Map<NotePath, readonly Problem[]>();
  private readonly listeners = new Set<() => void>();
  private readonly schedule: StoreOptions['schedule'];
  private pending = new PendingChanges();
  private isNotifying = false;
  private day: CalendarDate;
  /** The day for which the problems were found. */
  private problemsDay: CalendarDate;
  private currentSettings: Settings;
  private currentPhase: Phase = { kind: 'reading', done: 0, total: 0 };
  private sortedProblems: readonly Problem[] | null = null;
  private currentSummary: VaultSummary | null = null;
  private currentOutlook: Outlook | null = null;

  constructor({ settings, today, schedule }: StoreOptions) {
    this.currentSettings = settings;
    this.day = today;
    this.problemsDay = today;
    this.schedule = schedule;
  }

  /** The notes as they are now. */
  get network(): Network {
    if (!this.notes.isJoined) this.pending.add(this.notes.join());
    return this.notes;
  }

  get today(): CalendarDate {
    return this.day;
  }

  /** Moves to another day; everything that counts days follows. */
  setToday(today: CalendarDate): void {
    if (today === this.day) return;
    this.day = today;
    this.pending.isNewDay = true;
    this.notifySoon();
  }

  get settings(): Settings {
    return this.currentSettings;
  }

  /** Takes what a person chose; everything may depend on it, as on the day. */
  setSettings(settings: Settings): void {
    if (sameData(settings, this.currentSettings)) return;
    this.currentSettings = settings;
    this.pending.isNewDay = true;
    this.notifySoon();
  }

  get phase(): Phase {
    return this.currentPhase;
  }

  setPhase(phase: Phase): void {
    this.currentPhase = phase;
    this.notifySoon();
  }

  /** Takes changes of notes in. */
  apply(changes: readonly NoteChange[]): void {
    if (this.notes.take(changes)) this.notifySoon();
  }

  /** Calls `listener` after changes, once a frame. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** All boards by project name; the same array, and the same boards, until they change. */
  boards(): readonly Board[] {
    this.settle();
    return this.pictures.boards;
  }

  boardOf(project: NotePath): Board | null {
    this.settle();
    return this.pictures.boardOf(project);
  }

  /** The queue in order, without those that nothing speaks for. */
  followUps(): readonly FollowUp[] {
    this.settle();
    return this.pictures.followUps;
  }

  /** The queue in order, to go through at once: what was not reached yet is not to be told after another change. */
  queue(): Iterable<FollowUp> {
    this.settle();
    return this.pictures.queued;
  }

  /** Any person's place in the queue, also when she is out of it or nothing speaks for her. */
  followUpOf(person: NotePath): PersonFollowUp | null {
    this.settle();
    return this.pictures.people.get(person) ?? null;
  }

  /** Who stands beside the queue: undated, snoozed; and the next day to come. The same until the pictures change. */
  aside(): Aside {
    return this.outlook().aside;
  }

  /** The queue spread over seven days from today; the same until the pictures change. */
  weekPlan(): WeekPlan {
    return this.outlook().weekPlan;
  }

  /** What is open between me and others; the same until the pictures change. */
  waitingOn(): WaitingOn {
    return this.outlook().waitingOn;
  }

  /** Whom I met lately and who is still to be classified; the same until the pictures change. */
  triage(): Triage {
    return this.outlook().triage;
  }

  /** Everybody, by name. */
  people(): readonly Person[] {
    this.settle();
    return this.peopleByName.all;
  }

  /** What could not be understood, by path, line and property. */
  problems(): readonly Problem[] {
    this.settle();
    this.sortedProblems ??= [...this.problemsByPath.values()].flat().sort(compareProblems);
    return this.sortedProblems;
  }

  /** What was found in the vault and what was left out. */
  summary(): VaultSummary {
    this.settle();
    this.currentSummary ??= deriveVaultSummary(this.network.notes.values(), this.problemsByPath.size);
    return this.currentSummary;
  }

  /** Brings the pictures up to date with what came in since they were last looked at. */
  private settle(): void {
    const { network, pending, settings } = this;
    if (pending.isEmpty) return;
    this.pending = new PendingChanges();
    this.currentOutlook = null;
    const source = { network, settings, today: epochDayOf(this.day) };
    if (pending.isNewDay) this.pictures.refreshAll(source);
    else this.pictures.apply(pending, source);
    this.peopleByName.refresh(pending.people, network);
    this.refreshProblems(this.problemsMovedBy(pending));
    if (pending.kindsChanged) this.currentSummary = null;
  }

  private outlook(): Outlook {
    this.settle();
    const { pictures, settings } = this;
    const people = (): PersonFollowUp[] => this.peopleByName.all.flatMap(({ path }) => pictures.people.get(path) ?? []);
    const today = epochDayOf(this.day);
    this.currentOutlook ??= new Outlook({ people: people(), queue: pictures.queued, network: this.network, settings, today });
    return this.currentOutlook;
  }

  /** As days go on, what was dated ahead may no more be; nothing else is. A clock that is set back may put anything ahead. */
  private problemsMovedBy({ notes }: PendingChanges): Iterable<NotePath> {
    const { problemsDay } = this;
    this.problemsDay = this.day;
    if (this.day === problemsDay) return notes;
    return [...notes, ...(this.day > problemsDay ? this.problemsByPath : this.network.notes).keys()];
  }

  private refreshProblems(paths: Iterable<NotePath>): void {
    for (const path of paths) {
      const problems = deriveProblemsOf(path, this.network, this.day);
      if (sameData(this.problemsByPath.get(path) ?? [], problems)) continue;
      if (problems.length === 0) this.problemsByPath.delete(path);
      else this.problemsByPath.set(path, problems);
      this.sortedProblems = null;
      this.currentSummary = null;
    }
  }

  private notifySoon(): void {
    if (this.isNotifying) return;
    this.isNotifying = true;
    this.schedule(() => {
      this.isNotifying = false;
      for (const listener of [...this.listeners]) listener();
    });
  }
}
