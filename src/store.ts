import type { CalendarDate } from './model/calendar-date';
import { Listeners } from './model/listeners';
import type { NotePath } from './model/mention';
import type { Person } from './model/person';
import type { Phase } from './model/phase';
import type { Problem } from './model/problem';
import { sameData } from './model/same';
import type { Steps } from './model/steps';
import { finish } from './model/steps';
import type { NetworkDiff } from './network/network';
import { Network } from './network/network';
import type { NoteChange } from './network/note-change';
import type { Aside } from './derive/aside';
import type { Board } from './derive/board';
import type { FollowUp, PersonFollowUp } from './derive/follow-up';
import type { Triage } from './derive/missions';
import type { Outlook } from './derive/outlook';
import type { VaultSource } from './derive/vault-pictures';
import { VaultPictures } from './derive/vault-pictures';
import type { VaultSummary } from './derive/vault-summary';
import type { WaitingOn } from './derive/waiting-on';
import type { WeekPlan } from './derive/week-plan';
import type { Settings } from './settings';

/** What a store is made with. */
export interface StoreOptions {
  readonly settings: Settings;
  readonly today: CalendarDate;
  /** Calls back once, soon (a frame, in a window), so that many changes make one notification. */
  readonly schedule: (notify: () => void) => void;
}

/** So many people are brought up to date within a frame. */
const FEW = 30;

/**
 * The one mutable thing: the network, the day, the settings, and the pictures made of them. Changes come in by `apply`,
 * `setToday` and `setSettings`; views are told once a frame and pull what they show. Pictures are brought up to date
 * when somebody pulls, and stay the very same objects until what they show changes. Long work may be done before, in
 * steps (`catchingUp`); whoever pulls between two of them gets the rest done at once, so nothing half-made is ever seen.
 */
export class Store {
  private readonly notes = new Network();
  private readonly drawn: VaultPictures;
  private readonly listeners: Listeners;
  /** The pictures are being brought up to date: some of its steps are done. */
  private settling: Steps | null = null;
  /** What happened to notes while the pictures were drawn from the network as it was before. */
  private heldBack: NoteChange[] | null = null;
  /** Other settings, on which everything may depend. */
  private isAllNew = false;
  private day: CalendarDate;
  /** The day of which the pictures tell. */
  private drawnDay: CalendarDate;
  private currentSettings: Settings;
  private currentPhase: Phase = { kind: 'reading', done: 0, total: 0 };

  constructor({ settings, today, schedule }: StoreOptions) {
    this.currentSettings = settings;
    this.day = this.drawnDay = today;
    this.drawn = new VaultPictures(today);
    this.listeners = new Listeners(schedule);
  }

  /** The notes as they are now; pictures that are being drawn of them as they were are finished first. */
  get network(): Network {
    if (this.heldBack !== null && this.heldBack.length > 0) this.settle();
    this.notes.join();
    return this.notes;
  }

  get today(): CalendarDate {
    return this.day;
  }

  /** Moves to another day; everything that counts days follows. */
  setToday(today: CalendarDate): void {
    if (today === this.day) return;
    this.day = today;
    this.listeners.tellSoon();
  }

  get settings(): Settings {
    return this.currentSettings;
  }

  /** Takes what a person chose; everything may depend on it. */
  setSettings(settings: Settings): void {
    if (sameData(settings, this.currentSettings)) return;
    this.currentSettings = settings;
    this.isAllNew = true;
    this.listeners.tellSoon();
  }

  get phase(): Phase {
    return this.currentPhase;
  }

  setPhase(phase: Phase): void {
    this.currentPhase = phase;
    this.listeners.tellSoon();
  }

  /** Takes changes of notes in. */
  apply(changes: readonly NoteChange[]): void {
    if (this.heldBack === null && !this.notes.take(changes)) return;
    for (const change of changes) this.heldBack?.push(change);
    this.listeners.tellSoon();
  }

  /** Whether so much came in that the next look at the pictures would be felt. */
  get isFarBehind(): boolean {
    return this.settling !== null || Math.max(this.notes.changes, this.isAllOther ? this.notes.people.size : 0) > FEW;
  }

  /** Whether the next look at the pictures has anything to do. */
  private get isBehind(): boolean {
    return this.settling !== null || this.isAllOther || this.notes.changes > 0;
  }

  private get isAllOther(): boolean {
    return this.isAllNew || this.day !== this.drawnDay;
  }

  /** Brings the pictures up to date: with what comes in meanwhile too, less what somebody pulls. */
  *catchingUp(): Steps {
    while (this.isBehind) {
      const settling = (this.settling ??= this.stepsToSettle());
      while (this.settling === settling) {
        settling.next();
        yield;
      }
    }
    yield* this.drawn.live.countingOn();
  }

  /** Calls `listener` after changes, once a frame. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** All boards by project name; the same array, and the same boards, until they change. */
  boards(): readonly Board[] {
    return this.pictures.live.boards;
  }

  boardOf(project: NotePath): Board | null {
    return this.pictures.live.boardOf(project);
  }

  /** The queue in order, without those that nothing speaks for. */
  followUps(): readonly FollowUp[] {
    return this.pictures.live.followUps;
  }

  /** The queue in order, to go through at once: what was not reached yet is not to be told after another change. */
  queue(): Iterable<FollowUp> {
    return this.pictures.live.queued;
  }

  /** Any person's place in the queue, also when she is out of it or nothing speaks for her. */
  followUpOf(person: NotePath): PersonFollowUp | null {
    return this.pictures.live.followUpOf(person);
  }

  /** Who stands beside the queue: undated, snoozed; and the next day to come. The same until the pictures change. */
  aside(): Aside {
    return this.outlook.aside;
  }

  /** The queue spread over seven days from today; the same until the pictures change. */
  weekPlan(): WeekPlan {
    return this.outlook.weekPlan;
  }

  /** What is open between me and others; the same until the pictures change. */
  waitingOn(): WaitingOn {
    return this.outlook.waitingOn;
  }

  /** Whom I met lately and who is still to be classified; the same until the pictures change. */
  triage(): Triage {
    return this.outlook.triage;
  }

  /** Everybody, by name. */
  people(): readonly Person[] {
    return this.pictures.people;
  }

  /** What could not be understood, by path, line and property. */
  problems(): readonly Problem[] {
    return this.pictures.problems;
  }

  /** What was found in the vault and what was left out. */
  summary(): VaultSummary {
    return this.pictures.summaryOf(this.network);
  }

  /** The pictures, brought up to date with what came in since they were last looked at. */
  private get pictures(): VaultPictures {
    this.settle();
    return this.drawn;
  }

  private get outlook(): Outlook {
    return this.pictures.outlookOf(this.source);
  }

  private get source(): VaultSource {
    return { network: this.notes, settings: this.currentSettings, day: this.day };
  }

  private settle(): void {
    while (this.isBehind) finish((this.settling ??= this.stepsToSettle()));
  }

  private *stepsToSettle(): Steps {
    const heldBack: NoteChange[] = [];
    try {
      yield* this.notes.joining();
      this.heldBack = heldBack;
      yield* this.stepsToDraw(this.notes.takeDiff());
      while (heldBack.length > 0) {
        this.notes.take(heldBack.splice(0, FEW));
        yield;
      }
    } finally {
      this.heldBack = this.settling = null;
      this.notes.take(heldBack);
    }
  }

  private stepsToDraw(diff: NetworkDiff): Steps {
    const { isAllNew, source } = this;
    [this.isAllNew, this.drawnDay] = [false, this.day];
    return this.drawn.refreshing(diff, source, isAllNew);
  }
}
