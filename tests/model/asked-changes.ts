import { parseYaml, stringifyYaml } from 'obsidian';
import type { NoteRequest, Yaml } from '../../src/note/edits/note-edit';
import { inverseOf } from '../../src/note/edits/note-edit';
import { applyNoteEdit } from '../../src/note/edits/apply-note-edit';
import { inverseOfLines, withLinesChanged } from '../../src/note/edits/lines-edit';
import type { NoteWriter } from '../../src/vault/note-writer';
import type { BatchOutcome, WriteOutcome } from '../../src/vault/write-outcome';
import type { FileChange } from './watched-disk';

const YAML: Yaml = { parse: (text): unknown => parseYaml(text), stringify: stringifyYaml };

/**
 * Knows why a file may change: because somebody asked for exactly this, or because what was asked for is taken back.
 * It stands between the product and its writer and hears of every request.
 */
export class AskedChanges {
  /** What was asked for and is not answered yet. */
  private readonly open = new Set<NoteRequest>();
  /** Whatever was asked for since the start, which may be taken back or done again. */
  private readonly everAsked: NoteRequest[] = [];
  private readonly seen: FileChange[] = [];
  /** Those since the last answer, all of them of the action that is answered next: actions run one after the other. */
  private sinceAnswer: FileChange[] = [];
  /** The texts of notes that are made beside the actions, whose answers say nothing of them. */
  private readonly loose = new Set<string>();
  private reversing = 0;

  /** @param say - hears what must not be */
  constructor(private readonly say: (wrong: string) => void) {}

  /** Listens to what a writer is asked for. */
  watch(writer: NoteWriter): void {
    const [applyAll, applyEach] = [writer.applyAll.bind(writer), writer.applyEach.bind(writer)];
    const [undo, redo, createNote] = [writer.undo.bind(writer), writer.redo.bind(writer), writer.createNote.bind(writer)];
    writer.applyAll = (requests, onWritten) => this.during(requests, () => applyAll(requests, onWritten));
    writer.applyEach = (requests, run) => {
      const partsOf = async (request: NoteRequest): Promise<readonly NoteRequest[]> => {
        const parts = (await run.partsOf?.(request)) ?? [request];
        for (const part of parts) this.ask(part);
        return parts;
      };
      return this.during(requests, () => applyEach(requests, { ...run, partsOf }));
    };
    writer.undo = () => this.whileReversing(() => undo());
    writer.redo = () => this.whileReversing(() => redo());
    writer.createNote = async (path, text) => {
      this.loose.add(text);
      this.ask({ kind: 'create', path, text });
      return createNote(path, text);
    };
  }

  /**
   * Whether a change of a file was asked for, to the byte; one that was not is told.
   *
   * @param mayBeApp - the app itself is at work, such as on links to a note that was renamed in it
   */
  take(change: FileChange, mayBeApp: boolean): void {
    const isAsked = this.isAsked(change);
    const isExplained = isAsked || this.mayReverse(change);
    // A note that was just made and goes to another folder with its own looks like one that is taken back.
    if (mayBeApp && !isAsked && (this.reversing === 0 || !isExplained)) return;
    if (change.before !== null || change.after === null || !this.loose.has(change.after)) this.sinceAnswer.push(change);
    if (!isExplained) this.say(`nobody asked for this change: ${JSON.stringify(change)}`);
    this.seen.push(change);
  }

  private isAsked(change: FileChange): boolean {
    if (!/\.(md|canvas)$/.test(change.path)) return change.before === null;
    return [...this.open].some((request) => isAskedBy(change, request));
  }

  /** Taking back leaves the text that was there before, or where the note says more by now, what the edit says the other way round. */
  private mayReverse({ before, after }: FileChange): boolean {
    if (this.seen.some((earlier) => earlier.before === after && earlier.after === before)) return true;
    if (this.reversing === 0 || before === null || after === null) return false;
    return this.everAsked.some((request) => [request, ...inversesOf(request)].some((each) => textAfter(before, each) === after));
  }

  private ask(request: NoteRequest): void {
    this.open.add(request);
    this.everAsked.push(request);
  }

  private async during<Outcome extends WriteOutcome | BatchOutcome>(requests: readonly NoteRequest[], run: () => Promise<Outcome>): Promise<Outcome> {
    for (const request of requests) this.ask(request);
    const outcome = await run();
    for (const request of requests) this.open.delete(request);
    this.answered(outcome);
    return outcome;
  }

  private async whileReversing(run: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    this.reversing += 1;
    const outcome = await run();
    this.reversing -= 1;
    this.answered(outcome);
    return outcome;
  }

  /** What is answered with a refusal left every file as it was; what is answered as written changed one. */
  private answered(outcome: WriteOutcome | BatchOutcome): void {
    const changes = this.sinceAnswer;
    this.sinceAnswer = [];
    if (!('kind' in outcome)) return;
    if (outcome.kind === 'written' && changes.length === 0) this.say('an action was said to be done, and nothing was written');
    if (['written', 'partly-written', 'half-written'].includes(outcome.kind)) return;
    const first = new Map<string, string | null>();
    const last = new Map<string, string | null>();
    for (const { path, before, after } of changes) {
      if (!first.has(path)) first.set(path, before);
      last.set(path, after);
    }
    for (const [path, before] of first) {
      if (last.get(path) !== before) this.say(`an action was refused (${outcome.kind}), and ${path} was changed by it`);
    }
  }
}

function isAskedBy({ path, before, after }: FileChange, request: NoteRequest): boolean {
  if ('kind' in request && request.kind === 'create') return before === null && after === request.text && isNameOf(path, request.path);
  if ('kind' in request && request.kind === 'create-file') return before === null;
  if (request.path !== path || before === null) return false;
  if ('kind' in request && request.kind === 'trash') return after === null && before === request.text;
  return textAfter(before, request) === after;
}

/** Where a name is taken, a note gets the next one. */
function isNameOf(path: string, asked: string): boolean {
  const bare = (name: string): string => name.replace(/( \d+)?\.md$/, '').toLowerCase();
  return bare(path) === bare(asked) || path.toLowerCase() === asked.toLowerCase();
}

/** The text that a request makes of another; null when it makes none. */
function textAfter(before: string, request: NoteRequest): string | null {
  if (!('kind' in request)) {
    const result = applyNoteEdit(before, request, YAML);
    return result.kind === 'applied' ? result.text : null;
  }
  if (request.kind === 'lines') return withLinesChanged(before, request.lines);
  return request.kind === 'rewrite' && request.from === before ? request.to : null;
}

function inversesOf(request: NoteRequest): readonly NoteRequest[] {
  if (!('kind' in request)) return [inverseOf(request)];
  if (request.kind === 'lines') return [inverseOfLines(request)];
  return request.kind === 'rewrite' ? [{ ...request, from: request.to, to: request.from }] : [];
}
