import type { App, TFile } from 'obsidian';
import { normalizePath, parseYaml, stringifyYaml } from 'obsidian';
import type { NotePath } from '../model/mention';
import { applyNoteEdit } from '../note/edits/apply-note-edit';
import { inverseOfLines, withLinesChanged } from '../note/edits/lines-edit';
import type { NoteCreation, NoteRequest, NoteTrash, Yaml } from '../note/edits/note-edit';
import { inverseOf } from '../note/edits/note-edit';
import { readFrontMatter } from '../note/front-matter';
import { makeFile, trashMadeFile } from './file-steps';
import type { NewNotePath } from './new-note-path';
import { freeNotePathOf, newNotePathOf } from './new-note-path';
import type { Change, Step, StepResult } from './step';
import type { CreateOutcome, Refusal } from './write-outcome';
import { messageOf } from './write-outcome';

type TextChange = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Thrown inside the callback of `Vault.process`, where it is the only way to leave without writing. */
class NotWritten extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

const YAML: Yaml = { parse: (text): unknown => parseYaml(text), stringify: stringifyYaml };

/**
 * Takes the single steps that actions are made of. An edit is one `Vault.process`, which reads, checks and writes in a
 * single step, so that one decided on an older text is refused and nothing that others wrote is lost. Never throws.
 */
export class NoteSteps {
  /** @param onWritten - hears the new text of a note at once; the app's cache follows later (docs/host-facts.md) */
  constructor(
    private readonly app: App,
    private readonly onWritten: (path: NotePath, text: string) => void,
  ) {}

  /** Edits a note, makes one under a name that is free, lets one go to the trash, or makes a file that goes with one. */
  async take(request: NoteRequest): Promise<StepResult> {
    if ('kind' in request && request.kind === 'create') return this.make(request);
    if ('kind' in request && request.kind === 'create-file') return makeFile(this.app, request);
    const file = this.app.vault.getFileByPath(request.path);
    if (!file) return { refusal: { kind: 'missing', path: request.path } };
    if ('kind' in request && request.kind === 'trash') return this.trash(file, request);
    return this.process(file, request, (current) => changeBy(request, current));
  }

  /**
   * Takes a step back: the exact text where the note is as the step left it, else its properties and lines where these
   * are. A note that was made goes to the trash while it says nothing else; one in the trash is made again.
   */
  async reverse(step: Step): Promise<StepResult> {
    if (step.kind === 'trashed') return this.take(step.request);
    if (step.kind === 'file-made') return trashMadeFile(this.app, step);
    // Not the file of the step itself: a note that was in the trash meanwhile is another file now.
    const file = this.app.vault.getFileByPath(step.file.path);
    if (!file) return { refusal: { kind: 'missing', path: step.file.path } };
    if (step.kind === 'created') return this.trash(file, step.request);
    const inverse = { ...inverseOfChange(step.request), path: file.path };
    return this.process(file, inverse, (current) =>
      current === step.after ? { kind: 'text', text: step.before } : changeBy(inverse, current),
    );
  }

  /** Creates a note, and its folder if need be. A name that is taken, also in another case, is never overwritten. */
  create(path: NotePath, text: string): Promise<CreateOutcome> {
    return this.createAt(newNotePathOf(this.app.vault, normalizePath(path)), text);
  }

  private async createAt(place: NewNotePath, text: string): Promise<CreateOutcome> {
    const { vault } = this.app;
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

  private async make(request: NoteCreation): Promise<StepResult> {
    const { vault } = this.app;
    const outcome = await this.createAt(freeNotePathOf(vault, normalizePath(request.path)), request.text);
    if (outcome.kind === 'exists') return this.make(request); // taken meanwhile: the next name may be free
    if (outcome.kind === 'failed') return { refusal: outcome };
    const file = vault.getFileByPath(outcome.path);
    return file ? { step: { kind: 'created', file, request } } : { refusal: { kind: 'missing', path: outcome.path } };
  }

  /** The app's own way, which follows the person's setting for deleted files. */
  private async trash(file: TFile, { text }: NoteCreation | NoteTrash): Promise<StepResult> {
    const { path } = file;
    try {
      if ((await this.app.vault.read(file)) !== text) return { refusal: { kind: 'stale', path } };
      await this.app.fileManager.trashFile(file);
    } catch (error) {
      return { refusal: { kind: 'failed', path, message: messageOf(error) } };
    }
    return { step: { kind: 'trashed', request: { kind: 'create', path, text } } };
  }

  private async process(file: TFile, request: Change, change: (current: string) => TextChange): Promise<StepResult> {
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
      if (error instanceof NotWritten) return { refusal: error.refusal };
      return { refusal: { kind: 'failed', path: file.path, message: messageOf(error) } };
    }
    this.onWritten(file.path, after);
    return { step: { kind: 'edited', file, request, before, after } };
  }
}

function inverseOfChange(change: Change): Change {
  if (!('kind' in change)) return inverseOf(change);
  return change.kind === 'lines' ? inverseOfLines(change) : { ...change, from: change.to, to: change.from };
}

/** What a change makes of a text. A note whose properties nobody can read is never written, whatever line it is about. */
function changeBy(edit: Change, current: string): TextChange {
  if ('kind' in edit) {
    const { reading } = readFrontMatter(isNote(edit.path) ? current : '', (block) => YAML.parse(block));
    if (reading.kind === 'unreadable') return { kind: 'refused', refusal: { kind: 'unreadable', path: edit.path, line: reading.line } };
    const text = edit.kind === 'lines' ? withLinesChanged(current, edit.lines) : current === edit.from ? edit.to : null;
    if (text === null) return { kind: 'refused', refusal: { kind: 'stale', path: edit.path } };
    return text === current ? { kind: 'refused', refusal: { kind: 'unchanged' } } : { kind: 'text', text };
  }
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

/** A canvas may be rewritten too; it has no properties. */
function isNote(path: NotePath): boolean {
  return path.toLowerCase().endsWith('.md');
}
