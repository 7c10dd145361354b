import type { Steps } from '../model/steps';
import { finish } from '../model/steps';
import { Network } from '../network/network';
import type { NetworkDiff } from '../network/network';
import type { NoteChange } from '../network/note-change';
import type { Outlook } from './outlook';
import type { VaultSource } from './vault-pictures';
import { VaultPictures } from './vault-pictures';

/** For whom and when pictures are drawn. */
export type DrawnFor = Omit<VaultSource, 'network'>;

/** So many people are brought up to date within a frame. */
const FEW = 30;
/** Of what comes in while pictures are drawn so much goes into the next ones: on a slow device about a second's work. */
const MANY = 200;

/**
 * The notes of a vault and the pictures of them, which are brought up to date when somebody looks, or ahead in steps.
 * Whoever looks between two steps gets the rest done at once; what happens to notes meanwhile waits until the pictures of
 * the network as it was are done. So nothing half-made is ever seen.
 */
export class DrawnVault {
  private readonly notes = new Network();
  private drawn: VaultPictures;
  private drawnFor: DrawnFor;
  /** The pictures are being brought up to date: some of its steps are done. */
  private settling: Steps | null = null;
  /** Pictures are being drawn of the network, which stays as it is until they are done. */
  private isDrawing = false;
  /** What happened to notes meanwhile, in its order. */
  private readonly waiting: NoteChange[] = [];
  /** The pictures are shown as they are, without what waits. */
  private isShowing = false;
  /** A failure that left the pictures half-made. They are made anew; where that fails too, not again until something changes. */
  private fault: { readonly error: unknown; readonly isLasting: boolean } | null = null;

  /** @param wanted - for whom they are to be drawn now */
  constructor(private readonly wanted: () => DrawnFor) {
    this.drawnFor = wanted();
    this.drawn = new VaultPictures(this.drawnFor.day);
  }

  /** The notes as they are now; pictures that are being drawn of them as they were are finished first. */
  get network(): Network {
    if (this.isShowing) return this.notes;
    if (this.waiting.length > 0) {
      if (this.isDrawing && this.settling !== null) finish(this.settling);
      this.notes.take(this.waiting.splice(0));
    }
    this.notes.join();
    return this.notes;
  }

  /** The pictures, brought up to date with what came in since they were last looked at. */
  get pictures(): VaultPictures {
    this.settle();
    return this.drawn;
  }

  /** What lies ahead; the same until the pictures change. */
  get outlook(): Outlook {
    return this.pictures.outlookOf(this.source);
  }

  /** Takes changes of notes in; whether anything may be other than it was. */
  take(changes: readonly NoteChange[]): boolean {
    if (!this.isDrawing && this.waiting.length === 0) return this.notes.take(changes);
    for (const change of changes) this.waiting.push(change);
    return true;
  }

  /** Whether so much came in that the next look at the pictures would be felt. */
  get isFarBehind(): boolean {
    const changes = this.notes.changes + this.waiting.length;
    return this.settling !== null || Math.max(changes, this.isAllOther ? this.notes.people.size : 0) > FEW;
  }

  /** Whether the next look at the pictures has anything to do. */
  private get isBehind(): boolean {
    return this.settling !== null || this.isAllOther || this.notes.changes > 0 || this.waiting.length > 0;
  }

  private get isAllOther(): boolean {
    const { settings, day } = this.wanted();
    return settings !== this.drawnFor.settings || day !== this.drawnFor.day || this.fault?.isLasting === false;
  }

  private get source(): VaultSource {
    return { network: this.notes, ...this.wanted() };
  }

  /**
   * Brings the pictures up to date: with what comes in meanwhile too, less what somebody pulls.
   *
   * @param whenWhole - called each time that they are whole while more has come in; who looks within sees them as they are
   */
  *catchingUp(whenWhole: () => void): Steps {
    while (this.isBehind) {
      const settling = (this.settling ??= this.stepsToSettle());
      while (this.settling === settling) {
        settling.next();
        yield;
      }
      if (this.fault === null && this.waiting.length > 0 && this.notes.changes === 0 && !this.isAllOther) this.show(whenWhole);
    }
    yield* this.drawn.live.countingOn();
  }

  private show(whenWhole: () => void): void {
    this.isShowing = true;
    try {
      whenWhole();
    } finally {
      this.isShowing = false;
    }
  }

  private settle(): void {
    if (this.isShowing) return;
    while (this.isBehind) finish((this.settling ??= this.stepsToSettle()));
    // Pictures with parts missing would be believed.
    if (this.fault !== null) throw this.fault.error;
  }

  private *stepsToSettle(): Steps {
    try {
      for (let taken = 0; taken < MANY && this.waiting.length > 0; taken += FEW) {
        this.notes.take(this.waiting.splice(0, FEW));
        yield;
      }
      yield* this.notes.joining();
      this.isDrawing = true;
      yield* this.stepsToDraw(this.notes.takeDiff());
    } finally {
      this.isDrawing = false;
      this.settling = null;
    }
  }

  private *stepsToDraw(diff: NetworkDiff): Steps {
    const { source, fault } = this;
    const isAllNew = source.settings !== this.drawnFor.settings;
    this.drawnFor = source;
    try {
      yield* this.drawn.refreshing(fault === null ? diff : this.notes.everything, source, isAllNew);
      this.fault = null;
    } catch (error) {
      this.drawn = new VaultPictures(source.day);
      this.fault = { error, isLasting: fault !== null };
      throw error;
    }
  }
}
