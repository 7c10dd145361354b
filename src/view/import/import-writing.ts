import type { PlannedNote } from '../../derive/import-plan';
import type { NoteRequest } from '../../note/edits/note-edit';
import type { Refusal } from '../../vault/write-outcome';
import type { EditActions } from '../shared/edit-actions';
import type { Strings } from '../../i18n/strings';
import type { ImportPictures } from './import-pictures';
import { nameOfRow } from './row-words';

/** A note that was not written, by the name in its row, and why. */
export interface NotWritten {
  readonly name: string;
  readonly reason: string;
}

/** How far an import is. */
export interface WritingState {
  readonly written: number;
  readonly notWritten: readonly NotWritten[];
  /** Pictures that were to be kept and were not; their notes are written. */
  readonly picturesLeft: readonly NotWritten[];
  /** How many are still to be written. */
  readonly left: number;
}

/** How writing is watched and stopped. */
export interface WritingRun {
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** Writes the notes of an import, goes on where it was stopped, and takes all of it back. */
export class ImportWriting {
  private readonly names: ReadonlyMap<NoteRequest, string>;
  private readonly unnamable: readonly NotWritten[];
  private left: readonly NoteRequest[];
  private refused: readonly NotWritten[] = [];
  private written = 0;
  /** How many of the last actions are those of this import, and the last of them. */
  private batches = 0;
  private lastAction: object | null = null;

  /** @param pictures - null where the pictures of the cards are left in the file */
  constructor(
    private readonly actions: EditActions,
    private readonly strings: Strings,
    notes: readonly PlannedNote[],
    private readonly pictures: ImportPictures | null,
  ) {
    const named = notes.map(({ row, request }) => ({ request, name: nameOfRow(row, strings) }));
    this.names = new Map(named.flatMap(({ request, name }) => (request === null ? [] : [[request, name] as const])));
    this.left = [...this.names.keys()];
    const reason = strings.contactImport.write.reasons.unnamable;
    this.unnamable = named.flatMap(({ request, name }) => (request === null ? [{ name, reason }] : []));
  }

  get state(): WritingState {
    return { written: this.written, notWritten: [...this.unnamable, ...this.refused], left: this.left.length, picturesLeft: this.picturesLeft };
  }

  /** Whether `undo` would take back this import and nothing else. */
  get canUndo(): boolean {
    return this.batches > 0 && this.lastAction !== null && this.actions.lastAction === this.lastAction;
  }

  /** Writes what is left, one note after the other. Never throws. */
  async write({ onProgress, isCancelled }: WritingRun): Promise<void> {
    const { write } = this.strings.contactImport;
    const { actions, names } = this;
    const isNext = this.canUndo;
    const parts = this.pictures === null ? {} : { partsOf: this.pictures.partsOf };
    const run = { onTaken: (_: NoteRequest, done: number) => onProgress(done), isCancelled, ...parts };
    const outcome = await actions.runEach(this.left, run, ({ written, left }) =>
      left.length === 0 ? write.done(written) : write.stopped(written, left.length),
    );
    this.written += outcome.written;
    this.left = outcome.left;
    const refused = outcome.refused.map(({ request, refusal }) => ({ name: names.get(request) ?? request.path, reason: this.reasonOf(refusal) }));
    this.refused = [...this.refused, ...refused];
    if (outcome.written === 0) return;
    this.batches = isNext ? this.batches + 1 : 1;
    this.lastAction = actions.lastAction;
  }

  /** Takes all of it back, the last part first. Never throws. */
  async undo(): Promise<void> {
    for (let at = 0; at < this.batches; at += 1) await this.actions.undo();
    this.batches = 0;
  }

  private get picturesLeft(): readonly NotWritten[] {
    const { strings } = this;
    const { pictureReasons } = strings.contactImport.write;
    return (this.pictures?.left ?? []).map(({ row, why }) => ({ name: nameOfRow(row, strings), reason: pictureReasons[why] }));
  }

  private reasonOf(refusal: Refusal): string {
    const { reasons } = this.strings.contactImport.write;
    switch (refusal.kind) {
      case 'stale': return reasons.stale;
      case 'missing': return reasons.missing;
      case 'unreadable': return reasons.unreadable;
      case 'failed': return reasons.failed(refusal.message);
      case 'unchanged': return '';
    }
  }
}
