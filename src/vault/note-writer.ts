import type { App } from 'obsidian';
import type { NotePath } from '../model/mention';
import { withoutEnding } from '../model/note-path';
import type { NoteEdit, NoteRequest } from '../note/edits/note-edit';
import { NoteSteps } from './note-steps';
import type { Step, StepResult } from './step';
import type { BatchOutcome, CreateOutcome, Refusal, WriteOutcome } from './write-outcome';

/** What was done at once, and is taken back at once. */
interface Action {
  /** In the order in which they were taken; never empty. The steps of one part are taken back all or not at all. */
  readonly parts: readonly (readonly Step[])[];
  /** Whether the parts stand alone: one that cannot be taken back stays, and keeps none of the others. Else there is one. */
  readonly isBatch: boolean;
}

/** How a batch is watched and stopped. */
export interface BatchRun {
  /** After each request, with how many are through and where the note of this one is now; null for one refused. */
  readonly onTaken: (request: NoteRequest, done: number, path: NotePath | null) => void;
  /** Asked before each request; those that are left then are not taken. */
  readonly isCancelled: () => boolean;
  /** What is taken for a request, in this order and all of it or nothing; asked just before. The request itself by default. */
  readonly partsOf?: (request: NoteRequest) => Promise<readonly NoteRequest[]>;
}

/** Why an action did not happen, and the steps by which those of it that had were reversed. */
interface Refused {
  readonly outcome: Exclude<WriteOutcome, { kind: 'written' | 'partly-written' }>;
  readonly reversed: readonly Step[];
}

const REMEMBERED_ACTIONS = 50;

/**
 * The only way back into the notes. One action may edit several notes and make new ones: all of it happens, or none.
 * Actions, undo and redo run one after the other in the order they were asked for.
 */
export class NoteWriter {
  private readonly steps: NoteSteps;
  private readonly done: Action[] = [];
  private readonly undone: Action[] = [];
  private lastTurn: Promise<unknown> = Promise.resolve();

  /** @param onWritten - hears the new text of a note at once; the app's cache follows later (docs/host-facts.md) */
  constructor(app: App, onWritten: (path: NotePath, text: string) => void) {
    this.steps = new NoteSteps(app, onWritten);
  }

  /** Whether there is something to undo. */
  get canUndo(): boolean {
    return this.done.length > 0;
  }

  /** Whether there is something that was undone and can be done again. */
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The action that `undo` would take back, to tell it from others; null when there is none. */
  get lastAction(): object | null {
    return this.done[this.done.length - 1] ?? null;
  }

  /** Applies one edit, as an action of its own. Never throws. */
  apply(edit: NoteEdit): Promise<WriteOutcome> {
    return this.applyAll([edit]);
  }

  /**
   * Runs one action: its edits and new notes in their order. When one of them is refused, those before it are taken back
   * and its refusal is the outcome. `unchanged` says that the notes held all of it already. What was undone before can
   * not be done again after it. Never throws.
   *
   * @param onWritten - hears where the notes are that changed, were made or went, once all of it happened
   */
  applyAll(requests: readonly NoteRequest[], onWritten: (paths: readonly NotePath[]) => void = () => undefined): Promise<WriteOutcome> {
    return this.inTurn(async () => {
      const result = await this.takeAll(requests, (request) => this.steps.take(request));
      if ('outcome' in result) return result.outcome;
      this.undone.length = 0;
      remember(this.done, { parts: [result], isBatch: false });
      onWritten(result.map(pathOf));
      return { kind: 'written' };
    });
  }

  /**
   * Runs requests that stand each for itself, such as the notes of an import: one that is refused is told and stops none
   * of the others. Stopped half-way it leaves whole notes only. What was written is one action for `undo`, which then
   * takes back all that nobody has changed since. Never throws.
   */
  applyEach(requests: readonly NoteRequest[], { onTaken, isCancelled, partsOf }: BatchRun): Promise<BatchOutcome> {
    return this.inTurn(async () => {
      const parts: (readonly Step[])[] = [];
      const refused: { readonly request: NoteRequest; readonly refusal: Refusal }[] = [];
      let done = 0;
      for (const request of requests) {
        if (isCancelled()) break;
        const result = await this.takeAll(partsOf === undefined ? [request] : await partsOf(request), (each) => this.steps.take(each));
        if (!('outcome' in result)) parts.push(result);
        else if (result.outcome.kind !== 'unchanged') refused.push({ request, refusal: refusalOf(result.outcome) });
        done++;
        onTaken(request, done, 'outcome' in result ? null : pathOfPart(result));
      }
      if (parts.length > 0) {
        this.undone.length = 0;
        remember(this.done, { parts, isBatch: true });
      }
      return { written: parts.length, refused, left: requests.slice(done) };
    });
  }

  /**
   * Takes back the last action: the exact text where the note is as the action left it, else its properties and lines
   * where these are; a note that it made goes to the trash. Refused as `stale`, and forgotten, when the notes say
   * something else by now; a disk that fails can be asked again. `unchanged` says that there was nothing to undo. Never
   * throws.
   */
  undo(): Promise<WriteOutcome> {
    return this.inTurn(() => this.reverseLast(this.done, this.undone));
  }

  /** Does again what was undone last, by the same rules. Never throws. */
  redo(): Promise<WriteOutcome> {
    return this.inTurn(() => this.reverseLast(this.undone, this.done));
  }

  /** Creates a note, and its folder if need be. A name that is taken, also in another case, is never overwritten. */
  createNote(path: NotePath, text: string): Promise<CreateOutcome> {
    return this.steps.create(path, text);
  }

  private async reverseLast(from: Action[], to: Action[]): Promise<WriteOutcome> {
    const action = from.pop();
    if (action === undefined) return { kind: 'unchanged' };
    const { parts, isBatch } = action;
    if (isBatch) return this.reverseEach(parts, to);
    const steps = parts.flat();
    const result = await this.takeAll([...steps].reverse(), (step) => this.steps.reverse(step));
    if (!('outcome' in result)) {
      remember(to, { parts: [result], isBatch });
      return { kind: 'written' };
    }
    const { outcome, reversed } = result;
    // The steps that were reversed and taken again stand for those that they were.
    if (outcome.kind === 'failed') remember(from, { parts: [[...steps.slice(0, steps.length - reversed.length), ...reversed]], isBatch });
    return outcome;
  }

  private async reverseEach(parts: Action['parts'], to: Action[]): Promise<WriteOutcome> {
    const reversed: (readonly Step[])[] = [];
    const kept: NotePath[] = [];
    for (const part of [...parts].reverse()) {
      const result = await this.takeAll([...part].reverse(), (step) => this.steps.reverse(step));
      if (!('outcome' in result)) reversed.push(result);
      else if (result.outcome.kind !== 'unchanged') kept.push(pathOfPart(part));
    }
    if (reversed.length > 0) remember(to, { parts: reversed, isBatch: true });
    return kept.length === 0 ? { kind: 'written' } : { kind: 'partly-written', kept };
  }

  /** All of the steps or, when one is refused, none. */
  private async takeAll<Wish>(wishes: readonly Wish[], take: (wish: Wish) => Promise<StepResult>): Promise<readonly Step[] | Refused> {
    const taken: Step[] = [];
    for (const wish of wishes) {
      const result = await take(wish);
      if ('step' in result) taken.push(result.step);
      else if (result.refusal.kind !== 'unchanged') return this.takeBack(taken, result.refusal);
    }
    return taken.length === 0 ? { outcome: { kind: 'unchanged' }, reversed: [] } : taken;
  }

  /** Leaves the notes as they were before the steps; a note that cannot be brought back outweighs the refusal. */
  private async takeBack(taken: readonly Step[], refusal: Refusal): Promise<Refused> {
    const reversed: Step[] = [];
    let outcome: Refused['outcome'] = refusal;
    for (const step of [...taken].reverse()) {
      const result = await this.steps.reverse(step);
      if ('step' in result) reversed.push(result.step);
      else outcome = { kind: 'half-written', path: pathOf(step) };
    }
    return { outcome, reversed };
  }

  /** Two actions at once would take each other's half for the whole. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.lastTurn.then(work);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }
}

function remember(actions: Action[], action: Action): void {
  actions.push(action);
  if (actions.length > REMEMBERED_ACTIONS) actions.shift();
}

/** Of a part that could not be taken back whole, the disk is to blame; it names what it kept. */
function refusalOf(outcome: Refused['outcome']): Refusal {
  return outcome.kind === 'half-written' ? { kind: 'failed', path: outcome.path, message: outcome.path } : outcome;
}

/** Where the note of a part is: what goes with it, such as a picture, is told with it. */
function pathOfPart(steps: readonly Step[]): NotePath {
  const paths = steps.map(pathOf);
  return paths.find((path) => withoutEnding(path) !== path) ?? paths[0] ?? '';
}

function pathOf(step: Step): NotePath {
  return step.kind === 'trashed' ? step.request.path : step.file.path;
}
