import { describe, expect, test } from 'vitest';
import { CardsBefore, reviewOf } from '../../../src/derive/card-review';
import type { ImportOptions } from '../../../src/derive/import-plan';
import { countOfNotes, folderPathOf, networksIn, plannedNotes } from '../../../src/derive/import-plan';
import type { ImportChoice, ImportRow } from '../../../src/derive/import-row';
import { rowOf, withChoice, withName, withTick } from '../../../src/derive/import-row';
import { SamePersonIndex } from '../../../src/derive/same-person';
import type { ContactCard, ReadCard } from '../../../src/model/contact-card';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import { day } from '../../support/builders';
import { card } from '../../support/cards';
import { readPerson } from '../note/read-note';

const bruno = readPerson('organisation: Bruine\nemail: b@bruine.be\nmet: 2024-05-01\nnetworks: [Bruine]', { path: 'People/Bruno Keppens.md' }).person;
const namesakes = ['A', 'B'].map((folder) => readPerson('phone: 0470112233', { path: `${folder}/Marie Martin.md` }).person);

const OPTIONS: ImportOptions = {
  base: { folder: null, language: 'en', words: NO_OWN_WORDS, properties: { type: 'person' }, body: '', today: day('2026-03-16'), singles: new Set() },
  folder: 'People', networks: [], taken: new Set(),
};

function rowsOf(...cards: readonly ContactCard[]): ImportRow[] {
  const index = new SamePersonIndex([bruno, ...namesakes]);
  const before = new CardsBefore();
  return cards.map((each, at) => {
    const reading: ReadCard = { kind: 'card', card: withName(each), line: at + 1, leftOut: [], photo: null };
    return rowOf(reviewOf(reading, index, before), { at, file: 'x.vcf', source: 'x.vcf' });
  });
}

const only = (each: ContactCard): ImportRow => {
  const [row] = rowsOf(each);
  if (row === undefined) throw new Error('no row');
  return row;
};

/** Each note as its path and what is written there: keys of an edit, the text of a new note. */
function written(rows: readonly ImportRow[], options: Partial<ImportOptions> = {}): (readonly [string, string])[] {
  return [...plannedNotes(rows, { ...OPTIONS, ...options })].map(({ row, request }) => {
    if (request === null) return [row.file, 'unnamable'];
    if (!('kind' in request)) return [request.path, [...request.properties.map(({ property }) => property), ...(request.logLine === null ? [] : [request.logLine.text])].join(' ')];
    return [request.path, request.kind === 'create' ? request.text : ''];
  });
}

describe('what becomes of a card unless somebody says otherwise', () => {
  test.each<[string, ContactCard, string, ImportChoice['kind'], readonly string[]]>([
    ['somebody new is written whole', card('Ana Diaz', { emails: ['a@x.org'], topic: 'masks' }), 'new', 'new', ['topic', 'emails']],
    ['what fills a note is written', card('Bruno Keppens', { city: 'Liège' }), 'fills', 'person', ['city']],
    ['what contradicts it is not', card('Bruno Keppens', { emails: ['b@bruine.be'], organisation: 'Opera', city: 'Liège' }), 'conflict', 'person', ['city']],
    ['what it says already is not', card('KEPPENS Bruno', { emails: ['B@bruine.be'] }), 'identical', 'person', []],
    ['one of two namesakes who says no more is known', card('Marie Martin', { phones: ['0470 11 22 33'] }), 'identical', 'person', []],
    ['one of two namesakes who says more is new', card('Marie Martin', { city: 'Liège' }), 'new', 'new', ['city']],
  ])('%s', (_, each, state, choice, ticked) => {
    const row = only(each);
    expect([row.state, row.choice.kind, [...row.ticked]]).toEqual([state, choice, ticked]);
  });

  test('a card that comes again is left out, and what is unreadable stays so', () => {
    const [, again] = rowsOf(card('Ana Diaz'), card('Ana Diaz', { city: 'Liège' }));
    expect([again?.state, again?.choice.kind]).toEqual(['twice', 'leave']);
    const reading = { kind: 'unreadable', line: 3, why: 'cut-off', found: 'BEGIN' } as const;
    const row = rowOf(reviewOf(reading, new SamePersonIndex([]), new CardsBefore()), { at: 0, file: 'x', source: 'x' });
    expect(withChoice(row, { kind: 'new' })).toBe(row);
  });
});

describe('the notes that are written', () => {
  test('of a conflict only what is ticked', () => {
    const row = only(card('Bruno Keppens', { emails: ['b@bruine.be'], organisation: 'Opera', city: 'Liège' }));
    expect(written([row])).toEqual([['People/Bruno Keppens.md', 'city']]);
    expect(written([withTick(row, 'organisation', true)])).toEqual([['People/Bruno Keppens.md', 'organisation city']]);
    expect(written([withTick(row, 'city', false)])).toEqual([]);
  });

  test('another meeting is one line of the log, or nothing', () => {
    const row = only(card('Bruno Keppens', { met: day('2026-03-13'), 'met-at': 'Opening', topic: 'masks' }));
    expect(written([row])).toEqual([['People/Bruno Keppens.md', 'Opening: masks']]);
    expect(written([withTick(row, 'met', false)])).toEqual([]);
  });

  test('no two have one name, whatever its case, nor one that is taken', () => {
    const rows = rowsOf(card('Ana Diaz', { organisation: 'Quay' }), card('ANA DIAZ', { organisation: 'Opera' }), card('Cleo Dor'));
    const paths = written(rows, { taken: new Set(['cleo dor.md']) }).map(([path]) => path);
    expect(paths).toEqual(['People/Ana Diaz.md', 'People/ANA DIAZ 2.md', 'People/Cleo Dor 2.md']);
  });

  test('two cards for one person are one edit, the first of them counts', () => {
    const [first, second] = rowsOf(card('Bruno Keppens', { city: 'Liège', emails: ['new@x.org'] }), card('Bruno Keppens', { city: 'Namur', phones: ['0470123456'] }));
    if (first === undefined || second === undefined) throw new Error('no rows');
    const row = withChoice(second, { kind: 'person', person: bruno });
    const [note, ...others] = [...plannedNotes([first, row], OPTIONS)];
    expect(others).toEqual([]);
    const changes = note?.request !== null && note !== undefined && !('kind' in note.request) ? note.request.properties : [];
    expect(changes.map(({ property, to }) => [property, to])).toEqual([['city', 'Liège'], ['email', ['b@bruine.be', 'new@x.org']], ['phone', ['0470123456']]]);
    expect(countOfNotes([first, row], [])).toBe(1);
  });

  test('a card that is written together with the first fills its note', () => {
    const [first, second] = rowsOf(card('Ana Diaz', { city: 'Liège' }), card('Ana Diaz', { city: 'Namur', emails: ['a@x.org'] }));
    if (first?.review.reading.kind !== 'card' || second === undefined) throw new Error('no rows');
    const rows = [first, withChoice(second, { kind: 'first', first: first.review.reading })];
    const [[, text] = ['', '']] = written(rows);
    expect(text).toContain('city: Liège\n');
    expect(text).toContain('a@x.org');
    expect(countOfNotes(rows, [])).toBe(1);
  });

  test('everybody who is not left out is put into the networks, and whoever is in them is left alone', () => {
    const rows = rowsOf(card('Ana Diaz'), card('Bruno Keppens'));
    expect(written(rows, { networks: ['Bruine'] })).toEqual([['People/Ana Diaz.md', expect.stringContaining('networks:\n  - Bruine\n')]]);
    expect(countOfNotes(rows, ['Bruine'])).toBe(1);
    expect(written(rows, { networks: ['Choir'] }).map(([path]) => path)).toEqual(['People/Ana Diaz.md', 'People/Bruno Keppens.md']);
    expect(countOfNotes(rows, ['Choir'])).toBe(2);
  });

  test.each<[string, ContactCard, string]>([
    ['an address where there is no name', card('', { emails: ['ana@x.org'] }), 'People/ana@x.org.md'],
    ['an organisation where there is nothing else', card('', { organisation: 'Opera' }), 'People/Opera.md'],
    ['an address where the name only holds its place', card('TBD', { emails: ['ana@x.org'] }), 'People/ana@x.org.md'],
    ['nothing at all', card('--'), 'x.vcf'],
  ])('are named after %s', (_, each, path) => expect(written([only(each)]).map(([name]) => name)).toEqual([path]));

  test('of a new person say where they come from, unless the card does', () => {
    expect(written([only(card('Ana Diaz'))])[0]?.[1]).toContain('source: x.vcf\n');
    expect(written([only(card('Ana Diaz', { source: 'the fair' }))])[0]?.[1]).toContain('source: the fair\n');
  });
});

test.each<[string, string | null]>([
  ['People', 'People'], ['/People//New/ ', 'People/New'], ['', ''], ['/', ''], ['../x', null], ['a/../../x', null], ['.obsidian/x', null],
  ['C:\\x', null], ['CON', null], ['a:b', null], ['#old', '#old'], ['.hidden', null],
])('the folder “%s” is %s', (text, path) => expect(folderPathOf(text, (there) => there === '#old' || there === '.hidden')).toBe(path));

test('networks are typed with commas, which a link may have too', () => {
  expect(networksIn(' Choir, [[Quay, the]]; Choir ,')).toEqual(['Choir', '[[Quay, the]]']);
});
