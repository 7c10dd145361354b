import type { CalendarDate } from './model/calendar-date';
import { Listeners } from './model/listeners';
import type { NotePath } from './model/mention';
import type { Person } from './model/person';
import type { Phase } from './model/phase';
import type { Problem } from './model/problem';
import { sameData } from './model/same';
import type { Steps } from './model/steps';
import type { Network } from './network/network';
import type { NoteChange } from './network/note-change';
import type { Aside } from './derive/aside';
import type { Board } from './derive/board';
import { DrawnVault } from './derive/drawn-vault';
import type { FollowUp, PersonFollowUp } from './derive/follow-up';
import type { Triage } from './derive/missions';
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

/**
 * The one mutable thing: the network, the day, the settings, and the pictures made of them. Changes come in by `apply`,
 * `setToday` and `setSettings`; views are told once a frame and pull what they show. Pictures are brought up to date
 * when somebody pulls, and stay the very same objects until what they show changes. Long work may be done before, in
 * steps (`catchingUp`). A fault of ours in drawing is thrown to whoever pulls; the next pull makes all pictures anew.
 */
export class Store {
  private readonly vault: DrawnVault;
  private readonly listeners: Listeners;
  private day: CalendarDate;
  private currentSettings: Settings;
  private currentPhase: Phase = { kind: 'reading', done: 0, total: 0 };

  constructor({ settings, today, schedule }: StoreOptions) {
    this.currentSettings = settings;
    this.day = today;
    this.vault = new DrawnVault(() => ({ settings: this.currentSettings, day: this.day }));
    this.listeners = new Listeners(schedule);
  }

  /** The notes as they are now. */
  get network(): Network {
    return this.vault.network;
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
    if (this.vault.take(changes)) this.listeners.tellSoon();
  }

  /** Whether so much came in that the next look at the pictures would be felt. */
  get isFarBehind(): boolean {
    return this.vault.isFarBehind;
  }

  /**
   * Brings the pictures up to date in steps: with what comes in meanwhile too, less what somebody pulls.
   *
   * @param isTimeToTell - asked when they are whole while more has come in: whether views are to show them as they are
   */
  catchingUp(isTimeToTell: () => boolean = () => false): Steps {
    return this.vault.catchingUp(() => {
      if (isTimeToTell()) this.listeners.tell();
    });
  }

  /** Calls `listener` after changes, once a frame. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** All boards by project name; the same array, and the same boards, until they change. */
  boards(): readonly Board[] {
    return this.vault.pictures.live.boards;
  }

  boardOf(project: NotePath): Board | null {
    return this.vault.pictures.live.boardOf(project);
  }

  /** The queue in order, without those that nothing speaks for. */
  followUps(): readonly FollowUp[] {
    return this.vault.pictures.live.followUps;
  }

  /** The queue in order, to go through at once: what was not reached yet is not to be told after another change. */
  queue(): Iterable<FollowUp> {
    return this.vault.pictures.live.queued;
  }

  /** Any person's place in the queue, also when she is out of it or nothing speaks for her. */
  followUpOf(person: NotePath): PersonFollowUp | null {
    return this.vault.pictures.live.followUpOf(person);
  }

  /** Who stands beside the queue: undated, snoozed; and the next day to come. The same until the pictures change. */
  aside(): Aside {
    return this.vault.outlook.aside;
  }

  /** The queue spread over seven days from today; the same until the pictures change. */
  weekPlan(): WeekPlan {
    return this.vault.outlook.weekPlan;
  }

  /** What is open between me and others; the same until the pictures change. */
  waitingOn(): WaitingOn {
    return this.vault.outlook.waitingOn;
  }

  /** Whom I met lately and who is still to be classified; the same until the pictures change. */
  triage(): Triage {
    return this.vault.outlook.triage;
  }

  /** Everybody, by name. */
  people(): readonly Person[] {
    return this.vault.pictures.people;
  }

  /** What could not be understood, by path, line and property. */
  problems(): readonly Problem[] {
    return this.vault.pictures.problems;
  }

  /** What was found in the vault and what was left out. */
  summary(): VaultSummary {
    return this.vault.pictures.summaryOf(this.network);
  }
}
