import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/model/interaction';
import { deriveBesideNote } from '../../../src/derive/beside-note';
import type { MeetingBrief } from '../../../src/derive/meeting-brief';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { briefSourceOn } from '../../support/brief-source';
import { day, mention, networkOf, otherNote, person, project } from '../../support/builders';

const PATH = 'Meetings/Commission.md';

function briefOf(on: string | null, attendees: readonly string[], ...subjects: readonly (Person | Project)[]): MeetingBrief {
  const network = networkOf(...subjects);
  const people = attendees.map(mention);
  const meeting = { name: 'Commission', on: on === null ? null : day(on), attendees: people };
  const interaction: Interaction | null = on === null ? null : { on: day(on), kind: 'meeting', text: '', line: null, property: null };
  const interactions = interaction === null ? [] : [{ interaction, people }];
  network.apply([{ kind: 'upsert', note: otherNote(PATH, { meeting, interactions }) }]);
  const beside = deriveBesideNote(PATH, briefSourceOn('2026-03-16', network));
  if (beside.kind !== 'meeting') throw new Error(`Beside it is ${beside.kind}`);
  return beside.brief;
}

describe('each attendee', () => {
  test('with the topic, the needs, the strongest reason and the roles', () => {
    const bruno = person('Bruno', { topic: 'short forms', needs: ['dates'], followUp: day('2026-03-12') });
    const [attendee] = briefOf('2026-03-20', ['[[Bruno]]'], bruno, project('Marées', { boxes: { decider: ['[[Bruno]]'] } })).attendees;
    expect(attendee).toMatchObject({ name: 'Bruno', path: 'People/Bruno.md', topic: 'short forms', needs: ['dates'] });
    expect(attendee?.reason?.detail.id).toBe('promise');
    expect(attendee?.roles.map(({ role, projectName }) => [role.id, projectName])).toEqual([['decider', 'Marées']]);
  });

  test('a bare name, and a note that is not a person’s, are only named; nobody is there twice', () => {
    const { attendees } = briefOf('2026-03-20', ['a photographer', '[[Bruno]]', '[[People/Bruno]]', '[[Marées]]'], person('Bruno'), project('Marées'));
    expect(attendees.map(({ name, path, isPerson }) => [name, path, isPerson])).toEqual([
      ['a photographer', null, false], ['Bruno', 'People/Bruno.md', true], ['Marées', 'Projects/Marées.md', false],
    ]);
  });

  test.each([
    ['a meeting to come', '2026-03-20', '2026-03-10'],
    ['a meeting of the past', '2026-02-10', '2026-01-05'],
    ['a meeting of today', '2026-03-16', '2026-03-10'],
    ['a meeting without a day', null, '2026-03-10'],
    ['a meeting before all that is known', '2025-01-01', null],
  ])('the last contact is the one before %s', (_, on, last) => {
    const log = [['2026-01-05'], ['2026-03-10'], ['2026-03-18']] as const;
    expect(briefOf(on, ['[[Bruno]]'], person('Bruno', { log })).attendees[0]?.last?.on ?? null).toBe(last);
  });
});

describe('who is not in the room', () => {
  test('for each active project: the roles that must be filled or have a name, without those who are there', () => {
    const boxes = { ally: ['[[Tom]]', 'Zoé'], opponent: ['[[Pascal]]'], decider: ['[[Bruno]]'], expert: ['[[Odile]]'], sponsor: ['[[Armand]]'] };
    const { missing } = briefOf(
      '2026-03-20', ['[[Bruno]]', 'zoé'], person('Tom'), person('Bruno'), person('Odile'), person('Armand', { status: 'deceased' }),
      project('Marées', { boxes }), project('Ended', { status: 'done', boxes: { decider: ['[[Bruno]]'] } }), project('Other'),
    );
    expect(missing.map(({ name, roles }) => [name, roles.map(({ role, elsewhere }) => [role.id, elsewhere])])).toEqual([
      ['Marées', [['mentor', []], ['expert', [{ name: 'Odile', path: 'People/Odile.md' }]]]],
    ]);
  });

  test('projects come by name', () => {
    const boxes = { decider: ['[[Bruno]]'] };
    const { missing } = briefOf('2026-03-20', ['[[Bruno]]'], person('Bruno'), project('Sel', { boxes }), project('Écume', { boxes }));
    expect(missing.map(({ name }) => name)).toEqual(['Écume', 'Sel']);
  });
});

describe('what there is to say beside a note', () => {
  const network = networkOf(person('Bruno'), project('Marées'));
  network.apply([{ kind: 'upsert', note: otherNote('Recipes/Cake.md') }]);

  test.each([
    ['People/Bruno.md', 'person'],
    ['Projects/Marées.md', 'project'],
    ['Recipes/Cake.md', 'nothing'],
    ['Nowhere.md', 'nothing'],
  ])('%s: %s', (path, kind) => {
    expect(deriveBesideNote(path, briefSourceOn('2026-03-16', network)).kind).toBe(kind);
  });
});
