import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import type { Whom } from '../../../src/view/export/chosen-people';
import { chosenPeople, networksOf } from '../../../src/view/export/chosen-people';
import { day, noteOf, person, project } from '../../support/builders';

const people = [
  person('Ana', { networks: ['[[Réseaux/Quai]]'], circle: 'core' }), person('Bo', { networks: ['quai', 'Aube'], function: 'Baker' }),
  person('Cy', { status: 'deceased', circle: 'core' }), person('Di', { status: 'do-not-contact' }), person('Éd', { status: 'archived' }),
];
const tides = project('Tides', { boxes: { mentor: ['[[Ana]]'], opponent: ['[[Bo]]', '[[Ana]]'], ally: ['[[Cy]]'] } });
const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: (notify) => notify() });
store.apply([...people, tides].map((subject) => ({ kind: 'upsert', note: noteOf(subject) })));

test.each<[string, Whom, { withAway?: boolean; withOpponents?: boolean }, readonly string[], number]>([
  ['everybody but those who are away', { kind: 'all' }, {}, ['Ana', 'Bo'], 3],
  ['everybody, when asked', { kind: 'all' }, { withAway: true }, ['Ana', 'Bo', 'Cy', 'Di', 'Éd'], 0],
  ['those selected, by name', { kind: 'selected', paths: new Set(['People/Di.md', 'People/Bo.md', 'People/Ana.md']) }, {}, ['Ana', 'Bo'], 1],
  ['of a project nobody who is only against it', { kind: 'project', path: tides.path }, {}, ['Ana'], 1],
  ['unless asked', { kind: 'project', path: tides.path }, { withOpponents: true }, ['Ana', 'Bo'], 1],
  ['of a network, as link or plain words', { kind: 'network', key: 'quai' }, {}, ['Ana', 'Bo'], 0],
  ['of a circle', { kind: 'circle', circle: 'core' }, {}, ['Ana'], 1],
  ['of the usual circle where the note names none', { kind: 'circle', circle: 'active' }, {}, ['Bo'], 2],
  ['found by function', { kind: 'search', query: 'bak' }, {}, ['Bo'], 0],
  ['nobody before something is searched', { kind: 'search', query: ' ' }, {}, [], 0],
])('%s', (_, whom, { withAway = false, withOpponents = false }, names, away) => {
  const chosen = chosenPeople({ whom, withAway, withOpponents }, store);
  expect([chosen.people.map(({ name }) => name), chosen.away]).toEqual([names, away]);
});

test('the networks to choose from, each once and by name', () => {
  expect(networksOf(people).map(({ name }) => name)).toEqual(['Aube', 'Quai']);
});
