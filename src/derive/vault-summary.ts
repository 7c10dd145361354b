import type { NotePath } from '../model/mention';
import type { KindEvidence, SkipReason } from '../note/note';

/** What was found in the vault and what was left out, for the first start and for every empty screen. */
export interface VaultSummary {
  readonly people: number;
  readonly projects: number;
  /** Notes that are neither. */
  readonly others: number;
  /** How the people and projects were recognised. */
  readonly recognisedBy: Readonly<Record<KindEvidence['by'], number>>;
  readonly skipped: readonly { readonly path: NotePath; readonly reason: SkipReason }[];
  /** Notes with at least one problem. */
  readonly notesWithProblems: number;
}
