import type { App, TFile } from 'obsidian';
import { normalizePath, parseYaml, stringifyYaml } from 'obsidian';
import type { NotePath } from '../model/mention';
import { applyNoteEdit } from '../note/edits/apply-note-edit';
import type { NoteEdit, Yaml } from '../note/edits/note-edit';
import { inverseOf } from '../note/edits/note-edit';
import { newNotePathOf } from './new-note-path';
import type { CreateOutcome, WriteOutcome } from './write-outcome';

/** One note as it was before and after an edit. The file, not its path: a rename in between does no harm. */
interface WrittenNote {
  readonly file: TFile;
  readonly edit: NoteEdit;
  readonly before: string;
  readonly after: string;
}

type Refusal = Exclude<WriteOutcome, { kind: 'written' }>;
type TextChange = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Thrown inside the callback of `Vault.process`, where it is the only way to leave without writing. */
class NotWritten extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

const YAML: Yaml = { parse: (text): unknown => parseYaml(text), stringify: stringifyYaml };
const REMEMBERED_ACTIONS = 50;

/**
 * The only way back into the notes. Every edit is one `Vault.process`, which reads, checks and writes in a single step,
 * so that an edit decided on an older text is refused and nothing that others wrote is lost.
 */
export class NoteWriter {
  private readonly actions: (readonly WrittenNote[])[] = [];

  /** @param onWritten - hears the new text of a note at once; the app's cache follows later (docs/host-facts.md) */
  constructor(
    private readonly app: App,
    private readonly onWritten: (path: NotePath, text: string) => void,
  ) {}

  /** Whether there is something to undo. */
  get canUndo(): boolean {
    return this.actions.length > 0;
  }

  /** The edits of the action that `undo` would take back; null when there is none. */
  get lastEdits(): readonly NoteEdit[] | null {
    return this.actions.at(-1)?.map(({ edit }) => edit) ?? null;
  }

  /** Applies one edit, as an action of its own. Never throws. */
  apply(edit: NoteEdit): Promise<WriteOutcome> {
    return this.applyAll([edit]);
  }

  /**
   * Applies the edits of one action in their order. When one of them is refused, those before it are taken back and
   * its refusal is the outcome. `unchanged` says that the notes held all of it already. Never throws.
   */
  async applyAll(edits: readonly NoteEdit[]): Promise<WriteOutcome> {
    const written: WrittenNote[] = [];
    for (const edit of edits) {
      const result = await this.write(edit);
      if ('after' in result) written.push(result);
      else if (result.kind !== 'unchanged') {
        await this.restoreAll(written);
        return result;
      }
    }
    if (written.length === 0) return { kind: 'unchanged' };
    this.actions.push(written);
    if (this.actions.length > REMEMBERED_ACTIONS) this.actions.shift();
    return { kind: 'written' };
  }

  /**
   * Takes back the last action: the exact text where the note is as the action left it, else its properties and its log
   * line where these are. Refused as `stale`, and forgotten, when they were changed meanwhile; a disk that fails can be
   * asked again. `unchanged` says that there was nothing to undo. Never throws.
   */
  async undo(): Promise<WriteOutcome> {
    const action = this.actions.pop();
    if (!action) return { kind: 'unchanged' };
    const outcome = await this.restoreAll(action);
    if (outcome.kind === 'failed') this.actions.push(action);
    return outcome;
  }

  /** Creates a note, and its folder if need be. A name that is taken, also in another case, is never overwritten. */
  async createNote(path: NotePath, text: string): Promise<CreateOutcome> {
    const { vault } = this.app;
    const place = newNotePathOf(vault, normalizePath(path));
    if (place.takenBy !== null) return { kind: 'exists', path: place.takenBy };
    try {
      for (const folder of place.missingFolders) await vault.createFolder(folder);
      const file = await vault.create(place.path, text);
      this.onWritten(file.path, text);
      return { kind: 'created', path: file.path };
    } catch (error) {
      const { takenBy } = newNotePathOf(vault, place.path); // somebody may have been quicker
      if (takenBy !== null) return { kind: 'exists', path: takenBy };
      return { kind: 'failed', path: place.path, message: messageOf(error) };
    }
  }

  private async write(edit: NoteEdit): Promise<WrittenNote | Refusal> {
    const file = this.app.vault.getFileByPath(edit.path);
    if (!file) return { kind: 'missing', path: edit.path };
    return this.process(file, edit, (current) => changeBy(edit, current));
  }

  /** Takes notes back in reverse order; all of them or, when one is refused, none. */
  private async restoreAll(action: readonly WrittenNote[]): Promise<WriteOutcome> {
    const restored: WrittenNote[] = [];
    for (const written of [...action].reverse()) {
      const result = await this.restore(written);
      if ('after' in result) restored.push(result);
      else if (result.kind !== 'unchanged') {
        for (const note of restored.reverse()) await this.restore(note);
        return result;
      }
    }
    return { kind: 'written' };
  }

  private async restore({ file, edit, before, after }: WrittenNote): Promise<WrittenNote | Refusal> {
    const inverse = { ...inverseOf(edit), path: file.path };
    if (this.app.vault.getFileByPath(file.path) !== file) return { kind: 'missing', path: file.path };
    return this.process(file, inverse, (current) =>
      current === after ? { kind: 'text', text: before } : changeBy(inverse, current),
    );
  }

  private async process(
    file: TFile,
    edit: NoteEdit,
    change: (current: string) => TextChange,
  ): Promise<WrittenNote | Refusal> {
    let before = '';
    let after: string;
    try {
      after = await this.app.vault.process(file, (current) => {
        before = current;
        const result = change(current);
        if (result.kind === 'refused') throw new NotWritten(result.refusal);
        return result.text;
      });
    } catch (error) {
      if (error instanceof NotWritten) return error.refusal;
      return { kind: 'failed', path: file.path, message: messageOf(error) };
    }
    this.onWritten(file.path, after);
    return { file, edit, before, after };
  }
}

function changeBy(edit: NoteEdit, current: string): TextChange {
  const result = applyNoteEdit(current, edit, YAML);
  switch (result.kind) {
    case 'applied':
      return { kind: 'text', text: result.text };
    case 'unchanged':
      return { kind: 'refused', refusal: { kind: 'unchanged' } };
    case 'stale':
      return { kind: 'refused', refusal: { kind: 'stale', path: edit.path } };
    case 'unreadable':
      return { kind: 'refused', refusal: { kind: 'unreadable', path: edit.path, line: result.line } };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
