import type { Strings } from '../../i18n/strings';
import type { WriteOutcome } from '../../vault/write-outcome';
import { noteNameOf } from './note-name';

/** How a refusal is said where undo, redo and a new action say it differently. */
export interface RefusalTexts {
  readonly unchanged: string;
  readonly stale: (note: string) => string;
}

/** Why an action did not change the notes, or not all of them, in a sentence. */
export function refusalText(outcome: Exclude<WriteOutcome, { kind: 'written' }>, write: Strings['queue']['write'], texts: RefusalTexts): string {
  switch (outcome.kind) {
    case 'unchanged':
      return texts.unchanged;
    case 'stale':
      return texts.stale(noteNameOf(outcome.path));
    case 'unreadable':
      return write.unreadable(noteNameOf(outcome.path), outcome.line);
    case 'missing':
      return write.missing(noteNameOf(outcome.path));
    case 'partly-written':
      return write.partly(outcome.kept.length);
    case 'failed':
      return write.failed(noteNameOf(outcome.path), outcome.message);
    case 'half-written':
      return write.halfWritten(noteNameOf(outcome.path));
  }
}
