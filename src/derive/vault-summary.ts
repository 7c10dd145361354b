import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import { isUnreadable } from '../model/problem';
import type { NoteRecord } from '../network/network';
import type { KindEvidence, SkipReason } from '../note/note';

/** How many people or projects one mark gave: `type: person`, the folder `Projets/`. */
export interface MarkCount {
  readonly kind: 'person' | 'project';
  readonly by: KindEvidence['by'];
  /** As written; '' where every note has its own (`@Ana`). */
  readonly found: string;
  readonly count: number;
}

/** What was found in the vault and what was left out, for the first start and for every empty screen. */
export interface VaultSummary {
  /** All notes that were looked at. */
  readonly notes: number;
  readonly people: number;
  readonly projects: number;
  /** Notes that are neither. */
  readonly others: number;
  /** How the people and projects were recognised. */
  readonly recognisedBy: Readonly<Record<KindEvidence['by'], number>>;
  /** The marks of people, then of projects; the most frequent first. */
  readonly marks: readonly MarkCount[];
  /** Notes of ours whose block cannot be read; those that were read before count as they were. */
  readonly unreadable: number;
  readonly skipped: readonly { readonly path: NotePath; readonly reason: SkipReason }[];
  /** Notes with at least one problem. */
  readonly notesWithProblems: number;
}

/** Counts the notes of the network by what they turned out to be. `notesWithProblems` is counted by the caller. */
export function deriveVaultSummary(notes: Iterable<NoteRecord>, notesWithProblems: number): VaultSummary {
  const recognisedBy = { property: 0, tag: 0, folder: 0, 'file-name': 0, body: 0 };
  const count = { person: 0, project: 0, other: 0 };
  const marks = new Map<string, MarkCount>();
  let unreadable = 0;
  const skipped: { path: NotePath; reason: SkipReason }[] = [];
  for (const note of notes) {
    count[note.subject?.kind ?? 'other'] += 1;
    if (note.subject !== null && note.evidence !== null) {
      recognisedBy[note.evidence.by] += 1;
      countMark(marks, note.subject.kind, note.evidence);
    }
    if (note.problems.some(isUnreadable)) unreadable += 1;
    if (note.skipped !== null) skipped.push({ path: note.path, reason: note.skipped });
  }
  skipped.sort((a, b) => compareText(a.path, b.path));
  const { person: people, project: projects, other: others } = count;
  return {
    notes: people + projects + others, people, projects, others, recognisedBy,
    marks: [...marks.values()].sort(compareMarks), unreadable, skipped, notesWithProblems,
  };
}

function countMark(marks: Map<string, MarkCount>, kind: MarkCount['kind'], { by, found }: KindEvidence): void {
  // The name of a file is another one each time.
  const shown = by === 'file-name' || by === 'body' ? '' : found;
  const key = [kind, by, shown].join('\n');
  marks.set(key, { kind, by, found: shown, count: (marks.get(key)?.count ?? 0) + 1 });
}

function compareMarks(a: MarkCount, b: MarkCount): number {
  return compareText(a.kind, b.kind) || b.count - a.count || compareText(a.by, b.by) || compareText(a.found, b.found);
}
