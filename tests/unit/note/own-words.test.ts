import { describe, expect, it, test } from 'vitest';
import type { OwnWords } from '../../../src/model/own-words';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import type { Note } from '../../../src/note/note';
import { ownMarkOf } from '../../../src/note/own-marks';
import { wordsClashes } from '../../../src/note/own-word-clashes';
import { CONTEXT, readPerson, readProject, readText, told } from './read-note';

function withWords(own: Partial<OwnWords>): typeof CONTEXT {
  return { ...CONTEXT, words: { ...NO_OWN_WORDS, ...own } };
}

function kindAt(path: string, text: string, own: Partial<OwnWords>): string {
  const note = readText(path, text, withWords(own));
  return note.kind === 'other' && note.journal.meeting !== null ? 'meeting' : note.kind;
}

const nothing = { person: [], project: [], meeting: [] };

describe('A property is read under a name of one’s own', () => {
  const context = withWords({
    person: { 'last-contact': ['Vu le'], circle: ['rang'], function: ['team'], 'follow-up': ['snooze'] },
    project: { resources: ['team'], owner: ['Chef'] },
  });

  it('beside the built-in names, however it is written', () => {
    expect(readPerson('vu_le: 2026-03-02\nrang: proche', { context }).person).toMatchObject({ lastContact: '2026-03-02', circle: 'close' });
    expect(readPerson('dernier-contact: 2026-03-02', { context }).person.lastContact).toBe('2026-03-02');
    expect(readPerson('Rangs: proche', { context }).person).toMatchObject({ circle: 'close', spelling: { circle: 'Rangs' } });
  });

  it('and a built-in name that was given to another field is that field’s, in notes of that kind', () => {
    expect(readPerson('team: singer', { context }).person).toMatchObject({ function: 'singer', organisation: null });
    expect(readProject('team: [a room]', { context }).project.resources).toEqual(['a room']);
    expect(readPerson('snooze: 2026-03-02', { context }).person).toMatchObject({ snooze: null, followUp: '2026-03-02' });
  });

  it('before a role of that name, but its plural stays the role’s', () => {
    const own = withWords({ project: { owner: ['expert'] } });
    const { project } = readProject('expert: "[[Ana]]"\nexperts: "[[Ben]]"', { context: own });
    expect([project.owner?.text, project.boxes.get('expert')?.entries.map(({ mention }) => mention.text)]).toEqual(['Ana', ['Ben']]);
  });

  it('in the lines of a body as well', () => {
    const { person } = readPerson('', { context, body: 'Vu le:: 2026-03-02\n' });
    expect(person.log).toMatchObject([{ on: '2026-03-02', kind: 'field' }]);
  });
});

describe('A value is read in words of one’s own', () => {
  const context = withWords({
    values: {
      'project-status:paused': ['en sommeil'], 'circle:core': ['famille', 'actif'], 'person-status:archived': ['Perdu de vue'], none: ['–', 'rien'],
    },
  });

  test('statut: en sommeil', () => expect(readProject('statut: en sommeil', { context }).project.status).toBe('paused'));
  test('status: perdu_de_vue', () => expect(readPerson('status: perdu_de_vue', { context }).person.status).toBe('archived'));

  test('a built-in word that was given to another circle is that circle’s', () => {
    const circles = ['famille', '[[Famille]]', 'actif', 'active', 'wide'].map((word) => readPerson(`circle: "${word}"`, { context }).person.circle);
    expect(circles).toEqual(['core', 'core', 'core', 'active', 'wide']);
  });

  test.each(['–', 'Rien', 'aucun'])('mentor: %s says that nobody is known', (word) =>
    expect(readProject(`mentor: "${word}"`, { context }).project.boxes.get('mentor')).toMatchObject({ consideredNone: true, entries: [] }));

  test('a word that is in no list is told as before', () => {
    expect(told(readPerson('circle: voisinage', { context }).problems)).toEqual(['circle: unknown-circle (voisinage)']);
  });
});

describe('A folder of one’s own', () => {
  const own = { folders: { person: ['Réseau/Carnet/'], project: ['Œuvres'], meeting: ['Réseau/Carnet/Séances'] } };

  test.each([
    ['Réseau/Carnet/Ana.md', 'person'],
    ['réseau/carnet/Ana.md', 'person'],
    ['Réseau/Carnet/Projects/Ana.md', 'person'],
    ['Réseau/Carnet/Meetings/Ana.md', 'person'],
    ['Réseau/Carnet/2026-03-12.md', 'other'],
    ['Réseau/Carnet/Carnet.md', 'other'],
    ['Réseau/Carnet/Modèles/Ana.md', 'other'],
    ['Réseau/Carnets/Ana.md', 'other'],
    ['Réseau/Ana.md', 'other'],
    ['Œuvres/2027/Sel/Partition.md', 'project'],
    ['Œuvres/People/Sel.md', 'project'],
    ['People/Ana.md', 'person'],
  ])('makes of %s a note of the kind %s', (path, kind) => expect(kindAt(path, 'Text', own)).toBe(kind));

  test('holds meetings, also below one of people', () =>
    expect(kindAt('Réseau/Carnet/Séances/Atelier.md', '---\ndate: 2026-03-12\n---\nWith [[Ana]]', own)).toBe('meeting'));

  test('yields to a type that the note gives itself, and to a mark', () => {
    expect(kindAt('Réseau/Carnet/Lieu.md', '---\ntype: place\n---\n', own)).toBe('other');
    expect(kindAt('Réseau/Carnet/Sel.md', '---\ntags: [project]\n---\n', own)).toBe('project');
  });
});

describe('A mark of one’s own', () => {
  const own = {
    marks: { person: ['#client', 'type: musicien', 'rôle: [[Chef]]', 'type: area'], project: ['#œuvre'], meeting: ['#séance', 'type: répétition'] },
    person: { type: ['catégorie'] },
  } satisfies Partial<OwnWords>;

  test.each([
    ['tags: [client]', '', 'person'],
    ['tags: [Client/gold]', '', 'person'],
    ['tags: [clientele]', '', 'other'],
    ['a: b', 'Text #client', 'person'],
    ['a: b', 'Text #client/gold', 'other'],
    ['type: Musicien', '', 'person'],
    ['type: [[Roles/Musicien|m]]', '', 'person'],
    ['kind: musicien', '', 'other'],
    ['role: chef', '', 'person'],
    ['rôle: "[[chef]]"', '', 'person'],
    ['type: area', '', 'person'],
    ['catégorie: personne', '', 'person'],
    ['tags: [œuvre]', '', 'project'],
    ['type: person\ntags: [œuvre]', '', 'person'],
    ['type: répétition\ndate: 2026-03-12', 'With [[Ana]]', 'meeting'],
    ['tags: [séance]\ndate: 2026-03-12', 'With [[Ana]]', 'meeting'],
  ])('%s %s makes a note of the kind %s', (block, body, kind) => expect(kindAt('Inbox/Ana.md', `---\n${block}\n---\n${body}`, own)).toBe(kind));

  test('beats a built-in word for a folder, and not the day of a note', () => {
    expect(kindAt('Meetings/Ana.md', '---\ntags: [client]\n---\n', own)).toBe('person');
    expect(kindAt('Days/2026-03-12.md', 'Talked about #client with [[Ana]]', own)).not.toBe('person');
  });

  test('is told as the reason', () => {
    const note = readText('Inbox/Ana.md', '---\ntype: musicien\n---\n', withWords(own));
    expect((note as Extract<Note, { kind: 'person' }>).evidence).toEqual({ by: 'property', found: 'type: musicien' });
  });

  test.each(['#', '', ':', 'type:', ': x', '##/'])('“%s” marks nothing', (mark) => expect(ownMarkOf(mark)).toBeNull());
});

describe('A meeting is read under names of one’s own', () => {
  const context = withWords({ meeting: { participants: ['Musiciens'], date: ['soirée'], place: ['with'] } });
  const meeting = (block: string, body = ''): unknown => {
    const { journal } = readText('Meetings/Talk.md', `---\n${block}\n---\n${body}`, context) as Extract<Note, { kind: 'other' }>;
    return journal.meeting === null ? null : [journal.meeting.on, journal.meeting.attendees.map(({ text }) => text)];
  };

  test('in properties, fields, and the headings of a list', () => {
    expect(meeting('soirée: 2026-03-12\nmusiciens: [Ana]')).toEqual(['2026-03-12', ['Ana']]);
    expect(meeting('date: 2026-03-12', 'Musiciens:: Ana')).toEqual(['2026-03-12', ['Ana']]);
    expect(meeting('date: 2026-03-12', '## Musiciens\n- Ana\n')).toEqual(['2026-03-12', ['Ana']]);
  });

  test('and a place is nobody who took part', () => expect(meeting('date: 2026-03-12\nwith: Bern\npeople: Ana')).toEqual(['2026-03-12', ['Ana']]));
});

describe('Words that stand for two things', () => {
  test('are told, and read as the first', () => {
    const own: OwnWords = {
      folders: { ...nothing, person: ['A/B'], meeting: ['/a/b/'] },
      marks: { person: ['#x'], project: ['x', '#'], meeting: ['#', 'type: a'] },
      person: { function: ['Rôle joué'], circle: ['role_joue', 'x'] },
      project: { owner: ['x'] },
      meeting: {},
      values: { 'circle:wide': ['loin'], 'circle:core': ['Loin'], 'person-status:archived': ['loin'] },
    };
    expect(wordsClashes(own)).toEqual([
      { word: 'role_joue', first: { in: 'person', of: 'function' }, other: { in: 'person', of: 'circle' } },
      { word: 'loin', first: { in: 'values', of: 'circle:core' }, other: { in: 'values', of: 'circle:wide' } },
      { word: '/a/b/', first: { in: 'folders', of: 'person' }, other: { in: 'folders', of: 'meeting' } },
      { word: 'x', first: { in: 'marks', of: 'person' }, other: { in: 'marks', of: 'project' } },
    ]);
    const context = withWords(own);
    expect(readPerson('rôle joué: chef', { context }).person).toMatchObject({ function: 'chef', circle: null });
    expect(readPerson('circle: loin', { context }).person.circle).toBe('core');
  });
});
