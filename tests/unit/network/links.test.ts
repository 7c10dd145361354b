import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/model/mention';
import { Network } from '../../../src/network/network';
import type { NoteChange } from '../../../src/network/note-change';
import { mention, networkOf, noteOf, person, project, otherNote } from '../../support/builders';

function put(...subjects: Parameters<typeof noteOf>[0][]): NoteChange[] {
  return subjects.map((subject) => ({ kind: 'upsert', note: noteOf(subject) }));
}

const ana = person('Ana Díaz', { aliases: ['Anouk'] });

describe('who a link means', () => {
  const bens = ['People/Work/Ben.md', 'Old/Ben.md'].map((path) => ({ ...person('Ben'), path }));
  const network = networkOf(ana, ...bens, person('Cleo', { name: 'Cléopâtre Martin' }));
  network.apply([{ kind: 'upsert', note: otherNote('Places/Halle.md') }]);

  test.each<[string, Mention, string, string | null]>([
    ['its path', mention('[[People/Ana Díaz]]'), 'X.md', 'People/Ana Díaz.md'],
    ['its file name', mention('[[Ana Díaz]]'), 'X.md', 'People/Ana Díaz.md'],
    ['its file name in other capitals', mention('[[ana díaz]]'), 'X.md', 'People/Ana Díaz.md'],
    ['its file name typed with combining accents', mention('[[Ana Di\u0301az]]'), 'X.md', 'People/Ana Díaz.md'],
    ['its path with the ending', mention('[[People/Ana Díaz.md]]'), 'X.md', 'People/Ana Díaz.md'],
    ['a relative path', mention('[[../People/Ana Díaz]]'), 'Projects/P.md', 'People/Ana Díaz.md'],
    ['an alias, which the app itself does not follow', mention('[[Anouk]]'), 'X.md', 'People/Ana Díaz.md'],
    ['an alias in plain words', mention('anouk'), 'X.md', 'People/Ana Díaz.md'],
    ['the name the note gives itself', mention('Cléopâtre Martin'), 'X.md', 'People/Cleo.md'],
    ['of two notes the one beside the linking note', mention('[[Ben]]'), 'People/Work/X.md', 'People/Work/Ben.md'],
    ['of two notes elsewhere the one with the shorter path', mention('[[Ben]]'), 'X.md', 'Old/Ben.md'],
    ['part of a path', mention('[[Work/Ben]]'), 'X.md', 'People/Work/Ben.md'],
    ['a note that is no person', mention('[[Halle]]'), 'X.md', 'Places/Halle.md'],
    ['a name without accents is another name', mention('[[Ana Diaz]]'), 'X.md', null],
    ['nobody', mention('[[Zoé]]'), 'X.md', null],
  ])('%s', (_, aMention, source, path) => {
    const resolution = network.resolve(aMention, source);
    expect(resolution.kind === 'note' ? resolution.path : null).toBe(path);
  });

  test('a file whose ending is in capitals', () => {
    const shouted = networkOf({ ...person('Zoé'), path: 'People/Zoé.MD' });
    expect(shouted.resolve(mention('[[Zoé]]'), 'X.md')).toEqual({ kind: 'note', path: 'People/Zoé.MD' });
    expect(shouted.resolve(mention('[[People/Zoé]]'), 'X.md')).toEqual({ kind: 'note', path: 'People/Zoé.MD' });
  });

  test('plain words that fit two people mean neither, and the two are told', () => {
    const paths = ['Old/Ben.md', 'People/Work/Ben.md'];
    expect(network.resolve(mention('Ben'), 'X.md')).toEqual({ kind: 'ambiguous', paths });
  });
});

describe('what a change of one note does to the links of others', () => {
  const salt = project('Salt', { boxes: { mentor: ['[[Anouk]]'] } });

  test('a name becomes a person when her note appears, under her alias too', () => {
    const network = networkOf(salt);
    expect(network.assignmentsOfProject(salt.path)).toMatchObject([{ name: 'Anouk', note: null }]);
    const diff = network.apply(put(ana));
    expect([...diff.projects]).toEqual([salt.path]);
    expect(network.assignmentsOfProject(salt.path)).toMatchObject([{ note: ana.path }]);
  });

  test('she keeps her roles when her folder is renamed, and links by name follow', () => {
    const network = networkOf(salt, ana);
    network.apply([{ kind: 'move', from: ana.path, to: 'Contacts/Ana Díaz.md', note: null }]);
    expect(network.assignmentsOfPerson('Contacts/Ana Díaz.md')).toMatchObject([{ role: 'mentor' }]);
    expect(network.people.has(ana.path)).toBe(false);
  });

  test('a renamed file gives a new name to a person whose note does not name her', () => {
    const network = networkOf(person('Ben'));
    network.apply([{ kind: 'move', from: 'People/Ben.md', to: 'People/Benoît.md', note: null }]);
    expect(network.people.get('People/Benoît.md')?.name).toBe('Benoît');
  });

  test('a renamed file leaves a name that the note gives by its parts, or the file behind a sign', () => {
    const yann = person('Carnet', { name: 'Yann Corbesier', spelling: {} });
    const network = networkOf(yann, { ...person('Jef'), path: 'Inbox/@Jef.md' });
    network.apply([
      { kind: 'move', from: yann.path, to: 'People/Yann.md', note: null },
      { kind: 'move', from: 'Inbox/@Jef.md', to: 'People/@Jef.md', note: null },
    ]);
    expect([...network.people.values()].map(({ name }) => name)).toEqual(['Yann Corbesier', 'Jef']);
  });

  test('a note that cannot be read any more keeps its person, with the problem', () => {
    const network = networkOf(salt, ana);
    const problem = { path: ana.path, line: 2, code: 'unreadable-block', found: 'a: b: c' } as const;
    network.apply([{ kind: 'upsert', note: { kind: 'unreadable', path: ana.path, problems: [problem] } }]);
    expect(network.people.get(ana.path)?.name).toBe('Ana Díaz');
    expect(network.notes.get(ana.path)?.problems).toEqual([problem]);
  });

  test('a readable note that is no longer a person’s takes her out, and her name stays in the box', () => {
    const network = networkOf(salt, ana);
    network.apply([{ kind: 'upsert', note: otherNote(ana.path) }]);
    expect(network.people.size).toBe(0);
    expect(network.assignmentsOfProject(salt.path)).toMatchObject([{ name: 'Anouk', note: null }]);
  });

  test('a role in a project that does not exist waits for it, and says so', () => {
    const ben = person('Ben', { roles: ['mentor @ [[Salt]]'] });
    const network = networkOf(ben);
    const problem = { code: 'role-without-project', found: 'Salt', property: 'roles' };
    expect(network.linkProblemsOf(ben.path)).toMatchObject([problem]);
    network.apply(put(salt));
    expect(network.linkProblemsOf(ben.path)).toEqual([]);
    expect(network.assignmentsOfPerson(ben.path)).toMatchObject([{ project: salt.path, role: 'mentor' }]);
  });

  test('an unlinked, unrelated note touches nobody', () => {
    const network = networkOf(salt, ana);
    const diff = network.apply(put(person('Zoé')));
    expect([[...diff.people], [...diff.projects]]).toEqual([['People/Zoé.md'], []]);
  });

  test('a network starts empty and takes a removal of an unknown note calmly', () => {
    expect(new Network().apply([{ kind: 'remove', path: 'X.md' }]).notes.size).toBe(0);
  });
});
