import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { NoteRecord } from '../network/network';
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

/** Counts the notes of the network by what they turned out to be. `notesWithProblems` is counted by the caller. */
export function deriveVaultSummary(notes: Iterable<NoteRecord>, notesWithProblems: number): VaultSummary {
  const recognisedBy = { property: 0, tag: 0, folder: 0, 'file-name': 0, body: 0 };
  const count = { person: 0, project: 0, other: 0 };
  const skipped: { path: NotePath; reason: SkipReason }[] = [];
  for (const note of notes) {
    count[note.subject?.kind ?? 'other'] += 1;
    if (note.subject !== null && note.evidence !== null) recognisedBy[note.evidence.by] += 1;
    if (note.skipped !== null) skipped.push({ path: note.path, reason: note.skipped });
  }
  skipped.sort((a, b) => compareText(a.path, b.path));
  const { person: people, project: projects, other: others } = count;
  return { people, projects, others, recognisedBy, skipped, notesWithProblems };
}
