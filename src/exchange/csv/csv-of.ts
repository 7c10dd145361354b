import type { CardField, ContactCard } from '../../model/contact-card';
import type { Birthday } from '../../model/person';
import type { Strings } from '../../i18n/strings';
import { csvCell, harmlessText, joinedItems } from './cell-text';

/**
 * Numbers as they are dialled, which begin like a formula and hold nothing that one could call: no letter, no `!`, no
 * `|`. They stay as they are, since an address book that reads the file must be able to dial them.
 */
const PHONES = /^\+\d[\d\s()./;+-]*$/;

/** A column of something else than the cards hold, with a text for each card. */
export interface ExtraColumn {
  readonly head: string;
  readonly cells: readonly string[];
}

/**
 * The cards as a file of values for spreadsheets and address books: RFC 4180, the chosen fields in their order under
 * heads in the person's language, lists joined with `; `. Begins with the mark by which Excel knows UTF-8. Text that
 * begins like a formula gets an apostrophe before it, which reading the file takes off again. `extra` stands behind.
 */
export function csvOf(
  cards: readonly ContactCard[],
  fields: readonly CardField[],
  strings: Strings,
  extra: readonly ExtraColumn[] = [],
): string {
  const head = [...fields.map((field) => strings.csv.columns[field]), ...extra.map((column) => harmlessText(column.head))];
  const rows = cards.map((card, at) => [
    ...fields.map((field) => cellOf(card, field)), ...extra.map(({ cells }) => harmlessText(cells[at] ?? '')),
  ]);
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function cellOf(card: ContactCard, field: CardField): string {
  const text = textOf(card, field);
  return field === 'phones' && PHONES.test(text) ? text : harmlessText(text);
}

function textOf(card: ContactCard, field: CardField): string {
  switch (field) {
    case 'aliases': case 'emails': case 'phones': case 'urls': case 'networks': return joinedItems(card[field]);
    case 'birthday': return card.birthday === null ? '' : birthdayText(card.birthday);
    default: return card[field] ?? '';
  }
}

/** `1990-11-04`; `--11-04` where the year is not known (ISO 8601:2000, 5.2.1.3; RFC 6350, 4.3.1). */
function birthdayText({ year, month, day }: Birthday): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
