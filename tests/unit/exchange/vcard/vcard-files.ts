import type { ContactCard, ReadCard, UnreadableCard } from '../../../../src/model/contact-card';
import { EMPTY_CARD } from '../../../../src/model/contact-card';
import { readVCards } from '../../../../src/exchange/vcard/read-vcards';

/** A file as programs write it: the lines of a template, with CRLF. */
export function file(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

/** One card of a version, around its lines. */
export function vcard(version: '2.1' | '3.0' | '4.0', ...lines: readonly string[]): string {
  return file('BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD');
}

/** The only card of a text; fails where there is none or more. */
export function onlyCard(text: string): ReadCard {
  const [reading, ...others] = readVCards(text);
  if (reading?.kind !== 'card' || others.length > 0) throw new Error(`no single card: ${JSON.stringify([reading, ...others])}`);
  return reading;
}

/** What a card says beyond an empty one. */
export function said(card: ContactCard): Partial<ContactCard> {
  const empty = new Map<string, unknown>(Object.entries(EMPTY_CARD));
  return Object.fromEntries(Object.entries(card).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(empty.get(field))));
}

/** Names of the cards and reasons of what is none, in the order of the text. */
export function outline(text: string): readonly string[] {
  return [...readVCards(text)].map((reading) => (reading.kind === 'card' ? `${reading.line} ${reading.card.name}` : `${reading.line} ${reading.why}`));
}

/** The parts of a text that are no card. */
export function unreadableOf(text: string): readonly UnreadableCard[] {
  return [...readVCards(text)].filter((reading): reading is UnreadableCard => reading.kind === 'unreadable');
}
