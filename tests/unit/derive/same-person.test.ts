import { describe, expect, it } from 'vitest';
import { duplicatesOf } from '../../../src/derive/duplicates';
import { SamePersonIndex } from '../../../src/derive/same-person';
import type { Person } from '../../../src/model/person';
import { mention, person } from '../../support/builders';
import { card } from '../../support/cards';

const bruno = person('Bruno Keppens', { organisation: mention('[[Bruine]]'), emails: ['b@bruine.be'] });
const PEOPLE = [
  bruno,
  person('Ana Diaz', { aliases: ['Anita'] }),
  person('Marie Martin', { path: 'People/Marie Martin.md', organisation: mention('Opéra') }),
  person('Marie Martin', { path: 'People/Marie Martin 2.md', organisation: mention('Bruine') }),
  person('C. Dubois'),
  person('Zoé'),
  person('李伟'),
  person('Иван Петров'),
];
const index = new SamePersonIndex(PEOPLE);

function matches(...[name, plan]: Parameters<typeof card>): string[] {
  return index.matchesOf(card(name, plan)).map(({ person: { path }, because, certainty }) => `${path.slice(7, -3)}: ${because}, ${certainty}`);
}

describe('whom a card may be about', () => {
  it.each<[string, Parameters<typeof card>[1], string[]]>([
    ['Bruno Keppens', {}, ['Bruno Keppens: name, sure']],
    ['KEPPENS, Bruno', {}, ['Bruno Keppens: name, sure']],
    ['Keppens Bruno', {}, ['Bruno Keppens: name, likely']],
    ['Bruno Keppens', { organisation: 'bruine asbl' }, ['Bruno Keppens: name-and-organisation, sure']],
    ['Bruno Keppens', { organisation: 'Opéra' }, ['Bruno Keppens: name, maybe']],
    ['B. Keppens', {}, ['Bruno Keppens: initials, maybe']],
    ['B. Keppens', { organisation: 'Bruine' }, ['Bruno Keppens: initials, likely']],
    ['B. K.', { emails: ['B@Bruine.be'] }, ['Bruno Keppens: email, likely']],
    ['', { emails: ['b@bruine.be'] }, ['Bruno Keppens: email, sure']],
    ['Bruno Keppens', { emails: ['b@bruine.be'], organisation: 'Opéra' }, ['Bruno Keppens: email, sure']],
    ['Somebody Else', { emails: ['b@bruine.be'] }, ['Bruno Keppens: email, likely']],
    ['Anita', {}, ['Ana Diaz: alias, likely']],
    ['Annie Other', { aliases: ['Ana Diaz'] }, ['Ana Diaz: alias, likely']],
    ['Charles Dubois', {}, ['C. Dubois: initials, maybe']],
    ['zoe', {}, ['Zoé: name, likely']],
    ['李 伟', {}, ['李伟: name, sure']],
    ['петров иван', {}, ['Иван Петров: name, likely']],
    ['Marie Martin', {}, ['Marie Martin 2: name, maybe', 'Marie Martin: name, maybe']],
    ['Marie Martin', { organisation: 'Bruine' }, ['Marie Martin 2: name-and-organisation, sure', 'Marie Martin: name, maybe']],
    ['Nobody Known', { emails: ['n@x.org'] }, []],
    ['', {}, []],
  ])('“%s” %o', (name, plan, expected) => expect(matches(name, plan)).toEqual(expected));
});

describe('notes about one person', () => {
  it('are found in pairs, each once, the most certain first', () => {
    const people: Person[] = [
      ...PEOPLE,
      person('B. Keppens', { organisation: mention('Bruine') }),
      person('Diaz Ana'),
      person('Wei Li', { aliases: ['李伟'] }),
      person('Office', { emails: ['b@bruine.be'] }),
    ];
    const told = duplicatesOf(people).map(({ first, second, because, certainty }) => `${first.name} + ${second.name}: ${because}, ${certainty}`);
    expect(told).toEqual([
      'Bruno Keppens + Office: email, likely',
      'Ana Diaz + Diaz Ana: name, likely',
      'Wei Li + 李伟: alias, likely',
      'B. Keppens + Bruno Keppens: initials, likely',
      'Marie Martin + Marie Martin: name, maybe',
    ]);
    expect(duplicatesOf([...people].reverse()).map(({ first, second }) => first.path + second.path)).toEqual(
      duplicatesOf(people).map(({ first, second }) => first.path + second.path),
    );
  });

  it('are found for a name that ends in a number, as one of a copy of a file does', () => {
    const two = ['People', 'Old'].map((folder) => person('Agent 7', { path: `${folder}/Agent 7.md` }));
    expect(duplicatesOf(two)).toMatchObject([{ certainty: 'likely' }]);
    expect(duplicatesOf([person('Agent 7'), person('Agent 8')])).toEqual([]);
  });

  it('are sure for three notes of one name, since they may all be hers', () => {
    const three = [1, 2, 3].map((number) => person('Ana Diaz', { path: `${String(number)}.md` }));
    expect(duplicatesOf(three).map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'sure']);
  });
});

it('is built for ten thousand people, and finds their duplicates, while nobody waits', () => {
  const people = Array.from({ length: 10_000 }, (_, number) =>
    person(`Given${String(number % 97)} Family${String(number)}`, { emails: [`p${String(number)}@x.org`], organisation: mention(`Org ${String(number % 50)}`) }));
  const began = performance.now();
  const many = new SamePersonIndex(people);
  expect(many.matchesOf(card('Family4711 Given55'))).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(30_000);
  const sought = performance.now();
  expect(duplicatesOf([...people, ...Array.from({ length: 300 }, (_, number) => person('Same Name', { path: `${String(number)}.md` }))]).length).toBeGreaterThan(300);
  expect(performance.now() - sought).toBeLessThan(30_000);
});
