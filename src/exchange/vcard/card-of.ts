import type { CardPhoto, ContactCard } from '../../model/contact-card';
import type { Birthday } from '../../model/person';
import { calendarDate } from '../../model/calendar-date';
import { parseBirthday } from '../../note/date-text';
import { partsOf, shortened, tidyLine, tidyLines, unescapedText } from './escaped-text';
import { OWN_PROPERTIES } from './own-properties';
import { photoOf } from './photo';
import { onOneLine, postalAddressOf } from './postal-address';
import { CardProperties } from './card-properties';
import type { VCardProperty } from './property';
import { emailOf, phoneOf, urlOf } from './reachable-at';

/** A card, and what of its source has no place in it. */
export interface CardOfProperties {
  readonly card: ContactCard;
  readonly leftOut: readonly string[];
  readonly photo: CardPhoto | null;
}

/** The label that Google's address book puts everybody under; it tells nothing about a person. */
const EVERYBODY = 'myContacts';

/** What a card of an address book says, in the fields of a person's note. Any order, nothing required. */
export function cardOf(all: readonly VCardProperty[]): CardOfProperties {
  const properties = new CardProperties(all);
  const [name = '', ...aliases] = namesOf(properties);
  const place = properties.first('ADR', postalAddressOf);
  const label = properties.first('LABEL', ({ value }) => textOrNull(onOneLine(unescapedText(value))));
  const card: ContactCard = {
    name,
    aliases: aliases.filter((alias) => alias !== name),
    ...workOf(properties),
    emails: properties.list(['EMAIL'], emailOf, (email) => email.toLowerCase()),
    phones: properties.list(['TEL'], phoneOf),
    urls: properties.list(['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'], urlOf),
    address: place === null ? label : place.address,
    city: place?.city ?? null,
    language: properties.first('LANG', lineOf),
    birthday: properties.first('BDAY', birthdayOf),
    networks: properties.list(['CATEGORIES'], networksOf).filter((network) => network !== EVERYBODY),
    met: properties.first(OWN_PROPERTIES.met, ({ value }) => calendarDate(value.trim())),
    'met-at': properties.first(OWN_PROPERTIES['met-at'], lineOf),
    topic: properties.first(OWN_PROPERTIES.topic, lineOf),
    note: noteOf(properties),
    source: properties.first(OWN_PROPERTIES.source, lineOf),
  };
  const photo = properties.first('PHOTO', photoOf);
  return { card, photo, leftOut: properties.leftOut().map(shortened) };
}

/** The name first, then the others. Some write it as "Family, Given", which nobody says; then its parts know better. */
function namesOf(properties: CardProperties): readonly string[] {
  const [family = '', given = '', additional = ''] = properties.first('N', componentsOf) ?? [];
  const spoken = [given, additional, family].filter((part) => part !== '').join(' ');
  const written = properties.list(['FN'], linesOf).map((name) => (name === `${family}, ${given}` ? spoken : name));
  const names = written.length === 0 && spoken !== '' ? [spoken] : written;
  return [...new Set([...names, ...properties.list(['NICKNAME'], listOf)])];
}

/** The organisation alone is what people share; its units tell what this one does there. */
function workOf(properties: CardProperties): Pick<ContactCard, 'organisation' | 'function'> {
  const [organisation = null, ...units] = properties.first('ORG', componentsOf)?.filter((part) => part !== '') ?? [];
  const written = [properties.first('TITLE', lineOf), properties.first('ROLE', lineOf), ...units];
  return { organisation, function: textOrNull([...new Set(written.filter((text) => text !== null))].join(', ')) };
}

function noteOf(properties: CardProperties): string | null {
  return textOrNull(properties.list(['NOTE'], ({ value }) => [tidyLines(unescapedText(value))]).join('\n'));
}

/** Apple says which year stands for none; others write 1604 or 0000, which reading a birthday knows. */
function birthdayOf({ value, parameters }: VCardProperty): Birthday | null {
  const reading = parseBirthday(unescapedText(value).trim().replace(/T[\d:.Z+-]*$/, ''), true);
  if ('refused' in reading) return null;
  const birthday = reading.value;
  const isOmitted = birthday.year !== null && Number(parameters.get('X-APPLE-OMIT-YEAR')) === birthday.year;
  return isOmitted ? { ...birthday, year: null } : birthday;
}

/** vCard 2.1 knows no lists, and its programs separate by either sign; the later ones escape the semicolon. */
function networksOf({ value }: VCardProperty): readonly string[] {
  return partsOf(value, ';').flatMap((part) => listOf({ value: part }));
}

function componentsOf({ value }: Pick<VCardProperty, 'value'>): readonly string[] | null {
  const parts = partsOf(value, ';').map((part) => tidyLine(unescapedText(part)));
  return parts.every((part) => part === '') ? null : parts;
}

function listOf({ value }: Pick<VCardProperty, 'value'>): readonly string[] {
  return partsOf(value, ',').map((part) => tidyLine(unescapedText(part)));
}

function linesOf(property: VCardProperty): readonly string[] {
  return [lineOf(property) ?? ''];
}

function lineOf({ value }: VCardProperty): string | null {
  return textOrNull(tidyLine(unescapedText(value)));
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
