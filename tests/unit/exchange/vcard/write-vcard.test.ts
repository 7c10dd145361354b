import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CardField, ContactCard } from '../../../../src/model/contact-card';
import { CARD_LISTS, CARD_SINGLES, EMPTY_CARD } from '../../../../src/model/contact-card';
import { calendarDate } from '../../../../src/model/calendar-date';
import { vCardOf } from '../../../../src/exchange/vcard/write-vcard';

const ALL = new Set<CardField>([...CARD_SINGLES, ...CARD_LISTS]);
const linesOf = (card: Partial<ContactCard>, fields: ReadonlySet<CardField> = ALL): readonly string[] =>
  vCardOf({ ...EMPTY_CARD, ...card }, fields).split('\r\n').slice(2, -2);

describe('a card as vCard 4.0', () => {
  test('every field in its property', () => {
    const card: ContactCard = {
      name: 'Zoë Berg', aliases: ['Zo', 'Z, B'], organisation: 'Acme; Sons', function: 'Buyer', emails: ['zoe@x.org'], phones: ['+32 1'],
      urls: ['https://x.org/a,b;c'], address: 'Rue du Lac 1, 5000 Namur, Belgique', city: 'Namur', language: 'fr',
      birthday: { year: 1990, month: 11, day: 4 }, networks: ['Jury'], met: calendarDate('2026-03-12'), 'met-at': '[[Salon]]', topic: 'vélo',
      note: 'one\ntwo', source: 'card',
    };
    expect(vCardOf(card, ALL)).toBe([
      'BEGIN:VCARD', 'VERSION:4.0', 'FN:Zoë Berg', 'NICKNAME:Zo,Z\\, B', 'ORG:Acme\\; Sons', 'TITLE:Buyer', 'EMAIL:zoe@x.org', 'TEL:+32 1',
      'URL:https://x.org/a,b;c', 'ADR:;;Rue du Lac 1;Namur;;5000;Belgique', 'LANG:fr', 'BDAY:19901104', 'CATEGORIES:Jury',
      'X-RESEAUTER-MET:2026-03-12', 'X-RESEAUTER-MET-AT:[[Salon]]', 'X-RESEAUTER-TOPIC:vélo', 'NOTE:one\\ntwo', 'X-RESEAUTER-SOURCE:card', 'END:VCARD', '',
    ].join('\r\n'));
  });

  test('only the fields that are asked for', () => {
    const card = { name: 'Ana', emails: ['a@x.org'], note: 'secret', birthday: { year: null, month: 1, day: 2 }, city: 'Namur' };
    expect(linesOf(card, new Set(['name', 'birthday']))).toEqual(['FN:Ana', 'BDAY:--0102']);
    expect(linesOf(card, new Set())).toEqual(['FN:']);
  });

  test.each([
    ['a city alone', { city: 'Namur' }, 'ADR:;;;Namur;;;'],
    ['an address whose city is not known', { address: 'Rue 1, Namur' }, 'ADR:;;Rue 1\\, Namur;;;;'],
    ['with region and country', { address: 'Main St 1, 12345 Troy, NY, USA', city: 'Troy' }, 'ADR:;;Main St 1;Troy;NY;12345;USA'],
    ['one that would lose a space', { address: 'Rue 1, 5000  Namur', city: 'Namur' }, 'ADR;LABEL="Rue 1, 5000  Namur":;;Rue 1\\, 5000  Namur;Namur;;;'],
    ['one that does not name its city, whole in the label', { address: 'Hall "B"', city: 'Namur' }, `ADR;LABEL="Hall ^'B^'":;;Hall "B";Namur;;;`],
  ])('an address: %s', (_what, card, line) => {
    expect(linesOf(card)).toEqual(['FN:', line]);
  });

  test('no line is longer than 75 octets, and no character is torn', () => {
    const note = '👩‍🚀é李a'.repeat(60);
    const lines = linesOf({ name: 'x'.repeat(200), note });
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.includes('\uFFFD'))).toEqual([]);
    expect(lines.map((line) => line.replace(/^ /, '')).join('')).toBe(`FN:${'x'.repeat(200)}NOTE:${note}`);
    expect(Buffer.from(lines.join('\n')).toString()).toBe(lines.join('\n'));
  });
});

test('another program reads the card as it is meant', () => {
  const card = { name: 'Zoë, Berg 李伟', emails: ['zoe@x.org'], organisation: 'Acme; Sons', note: `one\ntwo ${'é'.repeat(200)}` };
  const read = new ICAL.Component(ICAL.parse(vCardOf({ ...EMPTY_CARD, ...card }, ALL)) as unknown[]);
  const told = Object.fromEntries(['fn', 'email', 'org', 'note'].map((name) => [name, read.getFirstPropertyValue(name)]));
  expect(told).toEqual({ fn: card.name, email: 'zoe@x.org', org: card.organisation, note: card.note });
});
