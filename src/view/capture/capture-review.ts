import type { CardReview } from '../../derive/card-review';
import { CardsBefore, reviewOf } from '../../derive/card-review';
import type { PossiblePerson, SamePersonIndex } from '../../derive/same-person';
import type { ContactCard } from '../../model/contact-card';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { CardDifference } from '../../note/card-differences';
import { differencesOf } from '../../note/card-differences';
import type { CaptureRow, Decision } from './capture-rows';
import { cardOfRow } from './capture-rows';

/** Why nothing is written of a row, where nobody asked for that. */
export type SkippedBecause = 'nameless' | 'twice' | null;

/** A row of the table held against the vault and the rows above it. */
export interface ReviewedRow {
  readonly row: CaptureRow;
  /** With what the event says; null without a name. */
  readonly card: ContactCard | null;
  readonly decision: Decision;
  readonly because: SkippedBecause;
  /** Whose note the row goes into; null for a new one. */
  readonly person: Person | null;
  /** What it would change in that note. */
  readonly differences: readonly CardDifference[];
  /** Everybody who may be meant, without those whom a row above is about. */
  readonly candidates: readonly PossiblePerson[];
  /** The line that said it first, where this one says it again. */
  readonly firstLine: number | null;
}

/** What a card gets from the event; a card of somebody known may get less. */
export type WithEvent = (card: ContactCard, person: Person | null) => ContactCard;

const SKIPPED = { decision: { kind: 'skip' }, person: null, differences: [], candidates: [], firstLine: null } as const;

/** Reviews all rows in their order. What a person decided counts, as far as it still can be done; else what is likely. */
export function reviewRows(rows: readonly CaptureRow[], index: SamePersonIndex, withEvent: WithEvent): readonly ReviewedRow[] {
  const before = new CardsBefore();
  const taken = new Set<NotePath>();
  return rows.map((row) => {
    const card = cardOfRow(row);
    if (card === null) return { ...SKIPPED, row, card, because: 'nameless' };
    const candidates = index.matchesOf(card).filter(({ person }) => !taken.has(person.path));
    if (row.decision?.kind === 'skip') return { ...SKIPPED, row, card, because: null, candidates };
    const review = reviewOf({ kind: 'card', card, line: row.read.line, leftOut: [], photo: null }, index, before);
    const decision = decisionOf(row, review, candidates);
    const chosen = decision.kind === 'same' ? candidates.find(({ person }) => person.path === decision.path) : undefined;
    const person = chosen?.person ?? null;
    if (person !== null) taken.add(person.path);
    const told = withEvent(card, person);
    const isTwice = decision.kind === 'skip';
    return {
      row, card: told, decision, because: isTwice ? 'twice' : null, person, candidates,
      differences: person === null ? [] : differencesOf(person, told), firstLine: review.first?.line ?? null,
    };
  });
}

function decisionOf({ decision }: CaptureRow, { state, person }: CardReview, candidates: readonly PossiblePerson[]): Decision {
  const isOpen = (path: NotePath): boolean => candidates.some((each) => each.person.path === path);
  if (decision?.kind === 'new' || (decision?.kind === 'same' && isOpen(decision.path))) return decision;
  if (state === 'twice') return { kind: 'skip' };
  return person !== null && isOpen(person.path) ? { kind: 'same', path: person.path } : { kind: 'new' };
}

/** Whether a note is written of a row: a new one, or one that gets something more. */
export function isWritten({ decision, differences, row }: ReviewedRow): boolean {
  if (decision.kind !== 'same') return decision.kind === 'new';
  return differences.some(({ field, kind }) => kind !== 'conflicts' || row.accepted.has(field));
}
