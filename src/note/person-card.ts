import type { ContactCard } from '../model/contact-card';
import type { Person } from '../model/person';
import { inlineFieldsOf } from './body-fields';
import { linesOfBody } from './body-lines';
import { noteFromBody } from './card-note';
import { emailKey } from './card-values';
import { plainName } from './mention-text';
import type { PersonKey } from './person-vocabulary';
import { personKeyOf } from './person-vocabulary';
import { textsOf } from './property';
import { PropertyReader } from './property-reader';
import { isPlaceholder } from './value-words';

const ADDRESS = /[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]]+/g;
const MOST_NESTED = 6;
const MAIL_SCHEME = /^mailto:/i;
const LABEL_KEYS = new Set(['label', 'type', 'kind', 'name']);

/**
 * What a note says of a person, as a card. E-mail addresses, phone numbers and addresses of the web come from every
 * spelling of their property, from lists and from maps (`home: …`); links are given by their names.
 *
 * @param body - the text below the block where its beginning is to be the card's note, and fields in it (`Phone:: …`) are
 * to be read; null for a card without
 */
export function cardOf(person: Person, body: string | null): ContactCard {
  const { path, frontMatter, words } = person;
  const inline = body === null ? [] : inlineFieldsOf(linesOfBody(body, 1));
  const reader = new PropertyReader<PersonKey>(frontMatter, inline, { path, keyOf: (key) => personKeyOf(key, words), dayFirst: false });
  const leaves = (field: PersonKey): readonly string[] => reader.merging(field).flatMap(({ value }) => leavesOf(value));
  const aliases = reader.texts('aliases').map(plainName).filter((alias) => alias !== person.name);
  return {
    name: person.name,
    aliases: unique(aliases),
    organisation: person.organisation?.text ?? null,
    function: textOrNull(person.function),
    emails: emailsOf(person, leaves('email')),
    phones: unique(leaves('phone').filter((text) => /\d{3}/.test(text.replace(/\D/g, '')))),
    urls: unique(leaves('url').filter((text) => /^\S+\.\S+$/.test(text))),
    address: singleText(reader, 'address'),
    city: singleText(reader, 'city'),
    language: singleText(reader, 'language'),
    birthday: person.birthday,
    networks: unique(person.networks.map(({ text }) => text)),
    met: person.met,
    'met-at': person.metAt?.text ?? null,
    topic: textOrNull(person.topic),
    note: body === null ? null : noteFromBody(body),
    source: singleText(reader, 'source'),
  };
}

/** As written in the block; those that only the text names are in lower case. */
function emailsOf({ emails }: Person, leaves: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  const written = leaves.flatMap((text): readonly string[] => text.replace(MAIL_SCHEME, '').match(ADDRESS) ?? []);
  for (const email of [...written, ...emails]) {
    const key = emailKey(email);
    if (!byKey.has(key)) byKey.set(key, email);
  }
  return [...byKey.values()];
}

/** The single texts of a value, whatever it is nested in; a map's labels (`label: home`) are left out. */
function leavesOf(value: unknown, depth = 0): readonly string[] {
  if (depth > MOST_NESTED || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, depth + 1));
  if (typeof value === 'object' && !(value instanceof Date)) {
    return Object.entries(value).flatMap(([key, item]) => (LABEL_KEYS.has(key.toLowerCase()) ? [] : leavesOf(item, depth + 1)));
  }
  return textsOf(value).texts.map((text) => text.normalize('NFC')).filter((text) => !isPlaceholder(text));
}

function singleText(reader: PropertyReader<PersonKey>, field: PersonKey): string | null {
  const value = reader.property(field)?.value;
  return textOrNull(textsOf(value).texts.filter((text) => !isPlaceholder(text)).map(plainName).join(', '));
}

function textOrNull(text: string | null): string | null {
  const plain = plainName(text ?? '').trim();
  return plain === '' || isPlaceholder(plain) ? null : plain;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
