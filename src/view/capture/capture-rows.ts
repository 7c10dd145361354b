import type { CardField, ContactCard } from '../../model/contact-card';
import { EMPTY_CARD } from '../../model/contact-card';
import type { NotePath } from '../../model/mention';
import { fileNameOf } from '../../model/note-path';
import { foldWord } from '../../note/fold-word';
import type { ReadContactLine } from '../../exchange/contact-lines/contact-line';

/** The fields of a person that the table shows and lets change. */
export const SHOWN_FIELDS = ['name', 'organisation', 'function', 'emails', 'topic'] as const;

/** One of them. */
export type ShownField = (typeof SHOWN_FIELDS)[number];

/** What is to become of a line: a note of its own, more in the note of somebody, or nothing. */
export type Decision =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly path: NotePath }
  | { readonly kind: 'skip' };

/** A line of the table: what was read, and what a person changed and decided since. */
export interface CaptureRow {
  /** Stays the same while the text around it, and its own, changes. */
  readonly id: number;
  readonly read: ReadContactLine;
  readonly edits: ReadonlyMap<ShownField, string>;
  /** null as long as nobody decided otherwise than what is proposed. */
  readonly decision: Decision | null;
  /** The conflicts that are decided for what was typed. */
  readonly accepted: ReadonlySet<CardField>;
}

/**
 * The rows after the text changed. A line that reads as before keeps its row, wherever it moved; a line that was
 * retyped keeps the row between the same neighbours. What was edited and decided in a row goes with it.
 */
export function rowsAfter(before: readonly CaptureRow[], read: readonly ReadContactLine[]): readonly CaptureRow[] {
  const kept = keptRows(before, read);
  let nextId = before.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  return read.map((line, index) => {
    const row = kept.get(index);
    if (row !== undefined) return row.read === line ? row : { ...row, read: line };
    return { id: nextId++, read: line, edits: new Map(), decision: null, accepted: new Set() };
  });
}

/** The row that each line had before, by the line's index. */
function keptRows(before: readonly CaptureRow[], read: readonly ReadContactLine[]): ReadonlyMap<number, CaptureRow> {
  const byText = new Map<string, CaptureRow[]>();
  for (const row of before) byText.set(row.read.text, [...(byText.get(row.read.text) ?? []), row]);
  const kept = new Map<number, CaptureRow>();
  for (const [index, { text }] of read.entries()) {
    const row = byText.get(text)?.shift();
    if (row !== undefined) kept.set(index, row);
  }
  const used = new Set([...kept.values()]);
  for (const index of read.keys()) {
    if (kept.has(index)) continue;
    const at = index === 0 ? 0 : before.indexOf(kept.get(index - 1) ?? NOBODY) + 1;
    const row = index > 0 && at === 0 ? undefined : before[at];
    if (row === undefined || used.has(row)) continue;
    kept.set(index, row);
    used.add(row);
  }
  return kept;
}

const NOBODY: CaptureRow = {
  id: 0, read: { line: 0, text: '', spans: [], reading: { kind: 'unreadable', line: 0, why: 'no-name', found: '' } },
  edits: new Map(), decision: null, accepted: new Set(),
};

/** What a row says of somebody, with what was changed by hand; null where it says no name that a file can have. */
export function cardOfRow({ read: { reading }, edits }: CaptureRow): ContactCard | null {
  const base = reading.kind === 'card' ? reading.card : EMPTY_CARD;
  const text = (field: Exclude<ShownField, 'emails'>): string | null => {
    const edited = edits.get(field)?.replace(/\s+/g, ' ').trim().normalize('NFC');
    return edited === undefined ? base[field] : edited === '' ? null : edited;
  };
  const emails = edits.get('emails')?.split(/[\s,;]+/).filter((email) => email !== '') ?? base.emails;
  const name = text('name') ?? '';
  if (foldWord(fileNameOf(name)) === '') return null;
  return { ...base, name, organisation: text('organisation'), function: text('function'), emails: [...new Set(emails)], topic: text('topic') };
}

/** What a field of a row shows. */
export function shownIn({ read: { reading }, edits }: CaptureRow, field: ShownField): string {
  const edited = edits.get(field);
  if (edited !== undefined) return edited;
  if (reading.kind === 'unreadable') return '';
  return field === 'emails' ? reading.card.emails.join(', ') : reading.card[field] ?? '';
}
