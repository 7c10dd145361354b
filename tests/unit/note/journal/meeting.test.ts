import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../../src/note/parse-note';
import { CONTEXT, told } from '../read-note';
import { called, exchangesIn, journalOf, readable } from './read-journal';

const PATH = 'Notes/2026-03-12 Coffee.md';
const meeting = (block: string, body = '', path = PATH): unknown => {
  const { meeting: found } = journalOf(path, `---\n${block}\n---\n${body}`);
  return found === null ? null : [found.on, called(found.attendees)];
};

describe('a note is a meeting’s', () => {
  test.each([
    'type: meeting', 'type: Meeting', 'type: réunion', 'type: event', 'type: évènement', 'type: rencontre', 'type: call', 'type: appel',
    'type: email', 'type: chat', 'kind: meeting', 'categories: ["[[Meetings]]"]', 'fileClass: Meeting', 'tags: [meeting]', 'tags: [meeting/weekly]',
    'tags: [type/meeting]',
  ])('by %s', (block) => expect(meeting(`${block}\npeople: ["[[Ana]]"]`)).toEqual(['2026-03-12', ['Ana']]));

  test.each(['Meetings', 'Réunions', 'Rencontres', 'Events', '2 - Meetings/Clients', 'Projects/Atlas/Meetings'])('by the folder %s', (folder) =>
    expect(meeting('with: "[[Ana]]"', '', `${folder}/2026-03-12.md`)).toEqual(['2026-03-12', ['Ana']]),
  );

  test.each([
    ['attendees: ["[[Ana]]"]', PATH], ['participants: "[[Ana]]"\ndate: 2026-03-12', 'Notes/Coffee.md'],
    ['présents: "[[Ana]]"\nquand: 2026-03-12', 'Notes/Café.md'], ['tags: [call]\nattendees: "[[Ana]]"', PATH],
  ])('when it says who came and when: %s', (block, path) => expect(meeting(block, '', path)).toEqual(['2026-03-12', ['Ana']]));

  test.each([
    ['it says only who', 'participants: ["[[Ana]]"]', 'Notes/Study.md'],
    ['it says only when', 'date: 2026-03-12', 'Notes/Study.md'],
    ['its attendees are people in general', 'people: ["[[Ana]]"]', PATH],
    ['it counts them', 'participants: 12', PATH],
    ['it calls itself something else', 'type: book\nparticipants: "[[Ana]]"', PATH],
    ['it is a newsletter', 'tags: [email]\ndate: 2026-03-12', 'Notes/Letter.md'],
    ['it is a template', 'type: meeting\nattendees: "[[Ana]]"\ndate: "{{date}}"', 'Notes/Template.md'],
    ['it is a template by its folder', 'type: meeting\nattendees: "[[Ana]]"\ndate: 2026-03-12', 'Templates/Meeting.md'],
    ['it is a drawing', 'type: meeting\nattendees: "[[Ana]]"', 'Meetings/2026-03-12.excalidraw.md'],
    ['it is an index', 'tags: [meeting]\nattendees: "[[Ana]]"', 'Meetings/2026-03-12 MOC.md'],
    ['it is a person’s', 'type: person\nattendees: "[[Bob]]"', 'Meetings/2026-03-12 Ana.md'],
  ])('not when %s', (_, block, path) => expect(meeting(block, '', path)).toBeNull());
});

describe('who took part', () => {
  test.each([
    ['attendees: ["[[Ana]]", "[[People/Bob|B.]]"]', ['Ana', 'People/Bob']],
    ['participants: [[Ana]]', ['Ana']],
    ['attendees: "[[Théo]], the brewery\'s night watchman"', ['Théo', "'the brewery's night watchman'"]],
    ['attendees: "[[Dupont, Paul]]; [Bob](People/Bob.md) and Cy"', ['Dupont, Paul', 'People/Bob', "'Cy'"]],
    ['attendees: ["Dupont, Paul", Bob]', ["'Dupont, Paul'", "'Bob'"]],
    ['attendees: "Ana, Bob et Cy"', ["'Ana'", "'Bob'", "'Cy'"]],
    ['attendees: "[Ana](mailto:Ana@X.org?subject=hi), bob@x.org"', ["'ana@x.org'", "'bob@x.org'"]],
    ['attendees: ["Ana Diaz <ana@x.org>"]', ["'ana@x.org'"]],
    ['présents: ["[[Ana]] (chair)", "Bob (by phone)"]', ['Ana', "'Bob'"]],
    ['présents: ["[[Ana]]", "[[Bob]] (excusé)", "Cy (absent)"]', ['Ana']],
    ['attendees: "[[Ana]], [[Bob]] (excused), Cy"', ['Ana', "'Cy'"]],
    ['attendees: ["[[Ana]]", "~~[[Bob]]~~", "~~Cy~~", "[[Dee]] ~~late~~"]', ['Ana', 'Dee']],
    ['attendees: "~~[[Ana]], [[Bob]]~~, [[Cy]], Dee~"', ['Cy', "'Dee~'"]],
    ['attendees: ["[[Ana]]", "[[Ana]]", "?", tbd, none, ""]', ['Ana']],
    ['attendees: ["[[Ana]]"]\npeople: ["[[Bob]]"]', ['Ana']],
    ['from: ana\nto: [bob, cy]', ["'ana'", "'bob'", "'cy'"]],
    ['personnes: "[[Ana]]"\navec: "[[Bob]]"', ['Ana', 'Bob']],
    ['invités: "@Ana"', ["'Ana'"]],
    ['attendees: [{name: Ana, email: ana@x.org}]', ["'Ana'"]],
  ])('%s', (block, people) => expect(meeting(`type: meeting\n${block}`)).toEqual(['2026-03-12', people]));

  test.each([
    ['# Participants\n- [[Ana]]\n- Bob Stone\n\n## Notes\n- [[Cy]] is spoken of', ['Ana', "'Bob Stone'"]],
    ['## Attendees (2)\n[[Ana]], [[Bob]]\n# Notes\n[[Cy]]', ['Ana', 'Bob']],
    ['## 👥 Personnes présentes\n### Client\n- [[Ana]]\n### Us\n- Bob\n## Suite\n- [[Cy]]', ['Ana', "'Bob'"]],
    ['## Participants\n[[Ana]]\n### Notes\n- [[Cy]]', ['Ana']],
    ['**Attendees**: [[Ana]], [[Bob]]\n\n[[Cy]] is spoken of', ['Ana', 'Bob']],
    ['**Attendees:** [[Ana]]\n[[Cy]]', ['Ana']],
    ['Participants : [[Ana]], Bob\n[[Cy]]', ['Ana', "'Bob'"]],
    ['Present:\n\n- [[Ana]]\n- bob@x.org\n\nThen [[Cy]]', ['Ana', "'bob@x.org'"]],
    ['- Attendees:\n  - [[Ana]]\n- [[Cy]] is spoken of', ['Ana']],
    ['Présents : [[Ana]]\nExcusés : [[Cy]]', ['Ana']],
    ['## Participants\n- [[Ana]]\nAbsents:\n- [[Cy]]', ['Ana']],
    ['## Participants\n- [x] [[Ana]]\n- [ ] [[Cy]]', ['Ana']],
    ['## Participants\n- ~~[[Cy]]~~\n- [[Ana]] ~~[[Di]]~~\n- ~~Eve~~\n- [x] ~~[[Flo]]~~', ['Ana']],
    ['## Participants\n~~[[Cy]]~~, [[Ana]]', ['Ana']],
    ['**Attendees**: ~~[[Cy]]~~, [[Ana]]', ['Ana']],
    ['attendees:: [[Ana]], Bob\n[[Cy]]', ['Ana', "'Bob'"]],
    ['## Participants\n> [[Cy]]\n- [[Ana]]\n```\n- [[Cy]]\n```\n- ![[Cy.png]]', ['Ana']],
  ])('in the text: %s', (body, people) => expect(meeting('type: meeting', body)).toEqual(['2026-03-12', people]));

  test('is whom it links, where it says so nowhere', () => {
    const body = 'Walk with [[Ana]] and [[Ana|her]], ~~[[Dee]]~~.\n- [[People/Bob]] joined\n- [ ] write to [[Cy]]\n> [[Cy]]\n- > [[Cy]]\n`[[Cy]]` ![[Cy]] %%[[Cy]]%% [[2026-03-11]]';
    expect(meeting('type: meeting\nattendees:', body)).toEqual(['2026-03-12', ['Ana', 'People/Bob']]);
  });

  test('is nobody who is only spoken of, where it says who came', () => {
    expect(meeting('type: meeting\nattendees: "[[Ana]]"', 'About [[Cy]].')).toEqual(['2026-03-12', ['Ana']]);
  });
});

describe('when it was', () => {
  test.each([
    ['date: 2026-03-01', 'Notes/2026-03-12 Coffee.md', '2026-03-01'],
    ['when: "[[2026-03-01]]"', 'Notes/Coffee.md', '2026-03-01'],
    ['datetime: 2026-03-01T18:30', 'Notes/Coffee.md', '2026-03-01'],
    ['jour: 1er mars 2026', 'Notes/Coffee.md', '2026-03-01'],
    ['start: 2026-03-01 18:00', 'Notes/Coffee.md', '2026-03-01'],
    ['start: 2026-03-02\ndate: 2026-03-01', 'Notes/Coffee.md', '2026-03-01'],
    ['date:', 'Notes/Coffee 20260301.md', '2026-03-01'],
    ['date: later', 'Notes/2026.03.01 Coffee.md', '2026-03-01'],
    ['start: "18:00"', 'Notes/Coffee.md', null],
    ['place: Liège', 'Notes/Coffee 2026-02-31.md', null],
  ])('%s in %s', (block, path, on) => expect(meeting(`type: meeting\nwith: "[[Ana]]"\n${block}`, '', path)).toEqual([on, ['Ana']]));

  test('a day that cannot be read is told, and only where somebody took part', () => {
    const block = '---\ntype: meeting\ndate: soon\nattendees: "[[Ana]]"\n---\n';
    expect(told(readable('Notes/Coffee.md', block).problems)).toEqual(['date: not-a-date (soon)']);
    expect(readable('Notes/Coffee.md', block.replace('[[Ana]]', '?')).problems).toEqual([]);
    expect(readable('Notes/2026-03-12 Coffee.md', block).problems).toEqual([]);
  });
});

test.each([
  ['links', (at: number) => `[[Ana ${at}]]`],
  ['plain names', (at: number) => `Ana ${at}`],
])('a line may name more people than a call takes arguments: %s', (_, nameOf) => {
  const names = Array.from({ length: 150_000 }, (_name, at) => nameOf(at)).join(', ');
  expect(journalOf(PATH, `---\ntype: meeting\n---\nParticipants: ${names}`).meeting?.attendees).toHaveLength(150_000);
});

test('a meeting is one exchange with all who took part, called like its note', () => {
  const journal = journalOf(PATH, '---\ntype: meeting\nattendees: ["[[Ana]]", "[[Bob]]"]\n---\n');
  expect(journal).toEqual({
    meeting: { name: '2026-03-12 Coffee', on: '2026-03-12', attendees: journal.meeting?.attendees },
    interactions: [{
      interaction: { on: '2026-03-12', kind: 'meeting', text: 'Coffee', line: null, property: 'attendees' },
      people: journal.meeting?.attendees,
    }],
    tasks: [],
  });
});

test.each(['status: cancelled', 'statut: annulée', 'Status: [postponed]'])('a meeting that did not take place is no exchange: %s', (status) => {
  const block = `type: meeting\ndate: 2026-03-12\n${status}\nattendees: ["[[Ana]]"]`;
  expect(meeting(block)).toEqual(['2026-03-12', ['Ana']]);
  expect(journalOf('Notes/Coffee.md', `---\n${block}\n---\n`).interactions).toEqual([]);
});

test('a meeting without a day is a meeting, and no exchange', () => {
  expect(journalOf('Meetings/Kickoff.md', '---\nattendees: "[[Ana]]"\n---\n')).toMatchObject({ meeting: { on: null }, interactions: [] });
});

test('what was to be done at a meeting was done on its day, unless it says when', () => {
  const body = '- [x] asked [[Bob]]\n- [x] wrote to [[Cy]] ✅ 2026-03-14\n- [-] [[Di]]';
  expect(exchangesIn(journalOf(PATH, `---\ntype: meeting\nattendees: "[[Ana]]"\n---\n${body}`))).toEqual([
    '2026-03-12 meeting (Coffee) with Ana', '2026-03-12 task (asked Bob) with Bob', '2026-03-14 task (wrote to Cy) with Cy',
  ]);
});

test('a meeting whose text has not been read yet is known by its properties', () => {
  const data = { type: 'meeting', attendees: ['[[Ana]]'] };
  const note = parseNote({ path: PATH, frontMatter: { kind: 'read', data }, tags: [], body: null, bodyLine: 5 }, CONTEXT);
  expect(note).toMatchObject({ kind: 'other', evidence: { found: 'type: meeting' }, journal: { meeting: { attendees: [{ target: 'Ana' }] } } });
});
