import type { CardField, ContactCard } from '../../model/contact-card';
import type { Birthday } from '../../model/person';
import { escapedText } from './escaped-text';
import { OWN_PROPERTIES } from './own-properties';
import { adrLineOf } from './postal-address';

/** The most octets of a line, without its end (RFC 6350, 3.2). */
const LINE_OCTETS = 75;
const LINE_END = '\r\n';

/**
 * A card as vCard 4.0 (RFC 6350), with the fields that are asked for and nothing else; reading it gives them again.
 * What vCard has no property for stands in properties of our own, which other programs pass over. Ends with a line
 * end, so that cards follow one another in a file.
 */
export function vCardOf(card: ContactCard, fields: ReadonlySet<CardField>): string {
  const text = (field: CardField, value: string | null): string => (value !== null && fields.has(field) ? value : '');
  const texts = (field: CardField, values: readonly string[]): readonly string[] => (fields.has(field) ? values : []);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    // Every card must have one, be it empty (6.2.1).
    `FN:${escapedText(text('name', card.name))}`,
    ...listLine('NICKNAME', texts('aliases', card.aliases)),
    ...textLine('ORG', text('organisation', card.organisation)),
    ...textLine('TITLE', text('function', card.function)),
    ...texts('emails', card.emails).map((email) => `EMAIL:${escapedText(email)}`),
    ...texts('phones', card.phones).map((phone) => `TEL:${escapedText(phone)}`),
    // An address of the net is no text: its commas and semicolons stand as they are.
    ...texts('urls', card.urls).map((url) => `URL:${url.replaceAll('\\', '\\\\')}`),
    ...addressLine(card, fields),
    ...textLine('LANG', text('language', card.language)),
    ...(card.birthday !== null && fields.has('birthday') ? [`BDAY:${birthdayText(card.birthday)}`] : []),
    ...listLine('CATEGORIES', texts('networks', card.networks)),
    ...textLine(OWN_PROPERTIES.met, text('met', card.met)),
    ...textLine(OWN_PROPERTIES['met-at'], text('met-at', card['met-at'])),
    ...textLine(OWN_PROPERTIES.topic, text('topic', card.topic)),
    ...textLine('NOTE', text('note', card.note)),
    ...textLine(OWN_PROPERTIES.source, text('source', card.source)),
    'END:VCARD',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}

function textLine(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}:${escapedText(text)}`];
}

function listLine(name: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`${name}:${texts.map(escapedText).join(',')}`];
}

function addressLine({ address, city }: ContactCard, fields: ReadonlySet<CardField>): readonly string[] {
  const line = adrLineOf({ address: fields.has('address') ? address : null, city: fields.has('city') ? city : null });
  return line === null ? [] : [line];
}

/** `19901104`, and without its year `--1104`: 4.0 has no hyphens between (RFC 6350, 4.3.1). */
function birthdayText({ year, month, day }: Birthday): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${year === null ? '--' : pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
}

/** Breaks a line so that no piece is longer than it may be and no character is torn apart. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      result += `${LINE_END} `;
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
