/**
 * The kinds of reason to write to somebody, in the order that breaks ties between equal totals (docs/follow-ups.md).
 */
export const REASON_IDS = [
  'promise',
  'introduction',
  'no-reply',
  'new',
  'key-role-silent',
  'overdue',
  'introduction-awaited',
  'opponent',
  'birthday',
  'i-owe',
  'can-fill',
  'can-help',
  'dormant',
  'i-give',
] as const;

/** One kind of reason. */
export type ReasonId = (typeof REASON_IDS)[number];
