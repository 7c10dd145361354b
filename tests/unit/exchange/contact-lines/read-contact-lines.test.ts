import { describe, expect, test } from 'vitest';
import type { ContactCard } from '../../../../src/model/contact-card';
import { knownNames } from '../../../../src/exchange/contact-lines/line-words';
import { readContactLines } from '../../../../src/exchange/contact-lines/read-contact-lines';

const known = knownNames(['Collectif Bruine', 'Meyboom', 'Ourthe']);

type Told = Partial<Record<'name' | 'organisation' | 'function' | 'email' | 'phone' | 'url' | 'address' | 'topic', string>>;

/** What a card says, in few words. */
function told({ name, organisation, function: job, emails, phones, urls, address, topic }: ContactCard): Told {
  const all = {
    name, organisation, function: job, email: emails.join(' '), phone: phones.join(' / '), url: urls.join(' '), address, topic,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''));
}

const read = (text: string): readonly (Told | string)[] =>
  readContactLines(text, { known }).map(({ reading }) => (reading.kind === 'card' ? told(reading.card) : `${reading.why}: ${reading.found}`));

const ANA = { name: 'Ana Díaz', organisation: 'Théâtre de la Digue', function: 'directrice', email: 'ana@digue.be', topic: 'masques de rue' };

describe('a line is understood in the order people type it', () => {
  test.each<[string, string, Told]>([
    ['dashes', 'Ana Díaz — Théâtre de la Digue — directrice — ana@digue.be — masques de rue', ANA],
    ['short dashes', 'Ana Díaz – Théâtre de la Digue – directrice – ana@digue.be – masques de rue', ANA],
    ['hyphens with spaces', 'Ana Díaz - Théâtre de la Digue - directrice - ana@digue.be - masques de rue', ANA],
    ['tabs, as from a table', 'Ana Díaz\tThéâtre de la Digue\tdirectrice\tana@digue.be\tmasques de rue', ANA],
    ['semicolons', 'Ana Díaz; Théâtre de la Digue; directrice; ana@digue.be; masques de rue', ANA],
    ['bars', 'Ana Díaz | Théâtre de la Digue | directrice | ana@digue.be | masques de rue', ANA],
    ['a row of a table in Markdown', '| Ana Díaz | Théâtre de la Digue | directrice | ana@digue.be | masques de rue |', ANA],
    ['commas, where nothing else separates', 'Ana Díaz, Théâtre de la Digue, directrice, ana@digue.be, masques de rue', ANA],
    ['points between', 'Ana Díaz · Théâtre de la Digue · directrice · ana@digue.be · masques de rue', ANA],
    ['the function before the organisation', 'Ana Díaz — directrice — Théâtre de la Digue — ana@digue.be — masques de rue', ANA],
    ['the address first', 'ana@digue.be; Ana Díaz; Théâtre de la Digue; directrice; masques de rue', ANA],
    ['the organisation first', 'Théâtre de la Digue — Ana Díaz — directrice — ana@digue.be — masques de rue', ANA],
    ['the address beside the name', 'Ana Díaz <ana@digue.be> — Théâtre de la Digue — directrice — masques de rue', ANA],
    ['brackets', 'Ana Díaz (Théâtre de la Digue), directrice, ana@digue.be, masques de rue', ANA],
    ['a numbered list', '3. Ana Díaz — Théâtre de la Digue — directrice — ana@digue.be — masques de rue', ANA],
    ['a task', '- [ ] Ana Díaz — Théâtre de la Digue — directrice — ana@digue.be — masques de rue', ANA],
    ['labels', 'Nom : Ana Díaz ; Organisation : Théâtre de la Digue ; Fonction : directrice ; Courriel : ana@digue.be ; Sujet : masques de rue', ANA],
    ['a name alone', 'Bruno Keppens', { name: 'Bruno Keppens' }],
    ['a name in small letters', 'bruno keppens, bruno@bruine.be', { name: 'bruno keppens', email: 'bruno@bruine.be' }],
    ['a hyphen within a name is no separator', 'Jean-Pierre Dupont-Lebrun - Meyboom', { name: 'Jean-Pierre Dupont-Lebrun', organisation: 'Meyboom' }],
    ['a known organisation, wherever it stands', 'Inès Oudrane — a tour in May — COLLECTIF BRUINE', { name: 'Inès Oudrane', organisation: 'COLLECTIF BRUINE', topic: 'a tour in May' }],
    ['a topic right behind the address', 'Tom Petit — tom@x.org — is looking for a dramaturge', { name: 'Tom Petit', email: 'tom@x.org', topic: 'is looking for a dramaturge' }],
    ['a known organisation behind the address', 'Tom Petit — tom@x.org — Meyboom', { name: 'Tom Petit', email: 'tom@x.org', organisation: 'Meyboom' }],
    ['a topic that has separators in it', 'Ana — X — baker — a@x.org — bread — and masks', { name: 'Ana', organisation: 'X', function: 'baker', email: 'a@x.org', topic: 'bread — and masks' }],
    ['places left empty', 'Ana Díaz;;directrice;;masques', { name: 'Ana Díaz', function: 'directrice', topic: 'masques' }],
    ['a phone number and a page', 'Farid Benali; +32 478 12 34 56; www.farid.be; lighting', { name: 'Farid Benali', phone: '+32 478 12 34 56', url: 'www.farid.be', organisation: 'lighting' }],
    ['a profile', 'Farid Benali | linkedin.com/in/farid-benali | sound engineer', { name: 'Farid Benali', url: 'linkedin.com/in/farid-benali', function: 'sound engineer' }],
    ['a label before a number', 'Farid Benali, tél. 0478 12 34 56', { name: 'Farid Benali', phone: '0478 12 34 56' }],
    ['an "at"', 'Kate Moss, head of production at Studio Nord', { name: 'Kate Moss', function: 'head of production', organisation: 'Studio Nord' }],
    ['a "chez"', 'Léa Roux — chargée de diffusion chez Meyboom — lea@m.be', { name: 'Léa Roux', function: 'chargée de diffusion', organisation: 'Meyboom', email: 'lea@m.be' }],
    ['pronouns', 'Sam Okoro (they/them), writer', { name: 'Sam Okoro', function: 'writer' }],
    ['family name first', 'KEPPENS, Bruno <bruno@bruine.be>', { name: 'Bruno KEPPENS', email: 'bruno@bruine.be' }],
    ['a civility', 'Mme Claire Dubois; Ourthe', { name: 'Claire Dubois', organisation: 'Ourthe' }],
    ['only an address that tells the name', 'jean-pierre.dupont@x.org', { name: 'Jean-Pierre Dupont', email: 'jean-pierre.dupont@x.org' }],
    ['only an address that tells none', 'info@x.org', { email: 'info@x.org' }],
    ['a day is no phone number', 'Ana Díaz — 04/03/2026', { name: 'Ana Díaz', organisation: '04/03/2026' }],
    ['another script', '李伟; 北京大学; li@x.cn', { name: '李伟', organisation: '北京大学', email: 'li@x.cn' }],
  ])('%s', (_name, line, expected) => {
    expect(read(line)).toEqual([expected]);
  });
});

describe('a text of several lines', () => {
  test('is a person each, without empty lines, rules and heads of columns', () => {
    expect(read('Nom\tOrganisation\tCourriel\n\nAna\tX\ta@x.org\n---\n- Tom\tY\tt@y.org\n')).toEqual([
      { name: 'Ana', organisation: 'X', email: 'a@x.org' }, { name: 'Tom', organisation: 'Y', email: 't@y.org' },
    ]);
  });

  test('with heads of columns is read by them', () => {
    expect(read('Function;Name;Topic;Company\nX;Ana;masks;Y\n;Tom;;Z')).toEqual([
      { name: 'Ana', function: 'X', topic: 'masks', organisation: 'Y' }, { name: 'Tom', organisation: 'Z' },
    ]);
  });

  test('may be a list of names', () => {
    expect(read('Ana Díaz\nTom Petit\nBruno Keppens')).toEqual([{ name: 'Ana Díaz' }, { name: 'Tom Petit' }, { name: 'Bruno Keppens' }]);
  });

  test('may be signatures, with an empty line between or without', () => {
    const claire = ['Claire Dubois', 'Directrice', 'Théâtre de Liège', 'Place du 20-Août 16, 4000 Liège', 'T. +32 4 342 00 00 | claire@theatre.be', 'www.theatre.be'];
    const tom = ['Bien à vous,', 'Tom Petit', 'Sound engineer | Meyboom', 'GSM : 0478 12 34 56', 'E-mail: tom@meyboom.be'];
    const expected = [
      {
        name: 'Claire Dubois', function: 'Directrice', organisation: 'Théâtre de Liège', address: 'Place du 20-Août 16, 4000 Liège',
        phone: '+32 4 342 00 00', email: 'claire@theatre.be', url: 'www.theatre.be',
      },
      { name: 'Tom Petit', function: 'Sound engineer', organisation: 'Meyboom', phone: '0478 12 34 56', email: 'tom@meyboom.be' },
    ];
    expect(read([...claire, '', ...tom].join('\n'))).toEqual(expected);
    expect(read([...claire, ...tom.slice(1)].join('\r\n'))).toEqual(expected);
  });

  test('a number below a line belongs to it', () => {
    expect(read('Ana Díaz — X — writer\n0478 12 34 56\nTom Petit — Y — poet')).toEqual([
      { name: 'Ana Díaz', organisation: 'X', function: 'writer', phone: '0478 12 34 56' }, { name: 'Tom Petit', organisation: 'Y', function: 'poet' },
    ]);
  });

  test.each([
    ['Ana Díaz <a@x.org>; Petit, Tom <t@y.org>'], ['Ana Díaz <a@x.org>, "Petit, Tom" <t@y.org>'],
  ])('the recipients of a message are a person each: %s', (line) => {
    expect(read(line)).toEqual([{ name: 'Ana Díaz', email: 'a@x.org' }, { name: 'Tom Petit', email: 't@y.org' }]);
  });

  test('vCards stand among lines, each with its own line', () => {
    const card = (name: string): string => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:X\nEND:VCARD`;
    const found = readContactLines(`Ana Díaz, writer\n${card('Tom Petit')}\n${card('Bruno Keppens')}\n\nLéa Roux`, { known });
    expect(found.map(({ line, reading }) => [line, reading.kind === 'card' ? reading.card.name : reading.why])).toEqual([
      [1, 'Ana Díaz'], [2, 'Tom Petit'], [7, 'Bruno Keppens'], [13, 'Léa Roux'],
    ]);
  });

  test('a vCard that is cut off costs no line below it', () => {
    expect(read('BEGIN:VCARD\nFN:Tom\n\nLéa Roux')).toEqual(['cut-off: FN:Tom', { name: 'Léa Roux' }]);
  });
});

describe('what nobody can be made of says why', () => {
  test.each([
    ['12345', 'no-name: 12345'],
    ['https://x.org/list', 'no-name: https://x.org/list'],
    ['We spoke a long while about the festival and who could come to it', 'not-a-card: We spoke a long while about the festival and who could come to it'],
    [`Ana ${'x'.repeat(3000)}`, `too-long: Ana ${'x'.repeat(75)}…`],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  test('an empty text has nobody in it', () => {
    expect(read(' \n\t\n---\n')).toEqual([]);
  });
});

test('every part says what it became, by its place in the text', () => {
  const [found] = readContactLines('- Tom Petit (Meyboom) — tom@x.org — a tour', { known });
  expect(found?.spans.map(({ field, from, to }) => [field, found.text.slice(from, to)])).toEqual([
    ['name', 'Tom Petit'], ['organisation', 'Meyboom'], ['emails', 'tom@x.org'], ['topic', 'a tour'],
  ]);
});

test('an initial before an address belongs to the name, and short lines are people of their own', () => {
  expect(read('Ana M. ana@x.org')).toEqual([{ name: 'Ana M.', email: 'ana@x.org' }]);
  expect(read('Bruno — Z\nAna — X\nTom — Y — tom@y.org')).toEqual([
    { name: 'Bruno', organisation: 'Z' }, { name: 'Ana', organisation: 'X' }, { name: 'Tom', organisation: 'Y', email: 'tom@y.org' },
  ]);
});

test('of a long text as many are read as are asked for, by the lines on which they stand', () => {
  const text = Array.from({ length: 1300 }, (_, index) => `Person ${'abcdefghij'[index % 10] ?? ''} — X`).join('\n');
  const all = readContactLines(text, { known });
  expect(all.map(({ line }) => line)).toEqual(Array.from({ length: 1300 }, (_, index) => index + 1));
  expect(readContactLines(text, { known, atMost: 7 })).toEqual(all.slice(0, 7));
});
