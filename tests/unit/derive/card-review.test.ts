import { describe, expect, it } from 'vitest';
import type { CardReview } from '../../../src/derive/card-review';
import { CardsBefore, reviewOf } from '../../../src/derive/card-review';
import { SamePersonIndex } from '../../../src/derive/same-person';
import type { CardReading, ContactCard } from '../../../src/model/contact-card';
import { card } from '../../support/cards';
import { readPerson } from '../note/read-note';

const bruno = readPerson('organisation: Bruine\nemail: b@bruine.be', { path: 'People/Bruno Keppens.md' }).person;
const namesakes = ['A', 'B'].map((folder) => readPerson('', { path: `${folder}/Marie Martin.md` }).person);

function readings(...cards: ContactCard[]): CardReading[] {
  return cards.map((each, index) => ({ kind: 'card', card: each, line: index + 1, leftOut: [], photo: null }));
}

function reviews(list: readonly CardReading[]): CardReview[] {
  const index = new SamePersonIndex([bruno, ...namesakes]);
  const before = new CardsBefore();
  return list.map((reading) => reviewOf(reading, index, before));
}

const states = (...cards: ContactCard[]): string[] => reviews(readings(...cards)).map(({ state }) => state);

describe('a card of a source', () => {
  it.each<[string, ContactCard, string]>([
    ['somebody new', card('Ana Diaz'), 'new'],
    ['nothing new', card('KEPPENS Bruno', { emails: ['B@bruine.be'] }), 'identical'],
    ['something more', card('Bruno Keppens', { topic: 'masks' }), 'fills'],
    ['something else', card('Bruno Keppens', { emails: ['b@bruine.be'], organisation: 'Opéra' }), 'conflict'],
    ['somebody of the name elsewhere', card('Bruno Keppens', { organisation: 'Opéra' }), 'new'],
    ['one of two namesakes', card('Marie Martin', { topic: 'x' }), 'new'],
  ])('says %s', (_, each, state) => expect(states(each)).toEqual([state]));

  it('names those who may be meant where nobody is likelier', () => {
    const [review] = reviews(readings(card('Marie Martin')));
    expect(review).toMatchObject({ person: null, first: null });
    expect(review?.candidates.map(({ person }) => person.path)).toEqual(['A/Marie Martin.md', 'B/Marie Martin.md']);
  });

  it('is told when it cannot be read', () => {
    expect(reviews([{ kind: 'unreadable', line: 3, why: 'cut-off', found: 'BEGIN' }])[0]).toMatchObject({ state: 'unreadable', person: null });
  });
});

describe('a person who is in a source twice', () => {
  it.each<[string, ContactCard, ContactCard]>([
    ['by her name', card('Ana Diaz'), card('DIAZ, Ana', { phones: ['1234567'] })],
    ['by her address', card('Ana Diaz', { emails: ['a@x.org'] }), card('A. Diaz', { emails: ['A@X.org'] })],
    ['by her number', card('Ana Diaz', { emails: ['a@x.org'], phones: ['0470123456'] }), card('Ana Diaz', { emails: ['b@y.org'], phones: ['+32470123456'] })],
    ['by the note she has', card('Bruno Keppens', { topic: 'x' }), card('B. Keppens', { organisation: 'Bruine', topic: 'y' })],
  ])('is seen %s, with the first card', (_, one, two) => {
    const list = readings(one, two);
    const [first, second] = reviews(list);
    expect(first?.state).not.toBe('twice');
    expect(second).toMatchObject({ state: 'twice', first: list[0] });
  });

  it.each<[string, ContactCard, ContactCard]>([
    ['the organisation', card('Ana Diaz', { organisation: 'Opéra' }), card('Ana Diaz', { organisation: 'Bruine' })],
    ['the address', card('Ana Diaz', { emails: ['a@x.org'] }), card('Ana Diaz', { emails: ['b@y.org'] })],
    ['the name, with one address for all', card('Ana Diaz', { emails: ['info@x.org'] }), card('Ben Roy', { emails: ['info@x.org'] })],
  ])('is another one where %s is another', (_, one, two) => expect(states(one, two)).toEqual(['new', 'new']));
});
