// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { Vault } from '../../../mocks/obsidian/vault/vault';
import type { NoteChange } from '../../../src/network/note-change';
import { doorsOfEachTest } from './open-door';

const ANA = '---\ntype: person\nlast-contact: 2026-02-10\n---\n';
const BEN = '---\ntype: person\n---\nA friend.\n\n## Log\n- 2026-03-01 met\n';
const ATLAS = '---\ntype: project\nally: ["[[Ana]]"]\n---\n';
const BROKEN = '---\ntype: person\nlast-contact: a: b\n---\n';
const NOTES = { 'Crew/Ana.md': ANA, 'Crew/Ben.md': BEN, 'Atlas.md': ATLAS, 'Day.md': 'Rain.\n', 'a.png': 'x' };

const openWith = doorsOfEachTest();

/** `upsert Ana.md`, `remove Ana.md`, `move Ana.md to Bea.md`. */
function told(changes: readonly NoteChange[]): string[] {
  return changes.map((change) => {
    if (change.kind === 'move') return `move ${change.from} to ${change.to}`;
    return `${change.kind} ${change.kind === 'remove' ? change.path : change.note.path}`;
  });
}

describe.each(['warm', 'cold'] as const)('at a %s start', (start) => {
  it('everybody is found, with the logs, and no note is written', async () => {
    const { network, personAt, settled, disk, progress } = await openWith(NOTES, { metadata: { start } });
    const write = vi.spyOn(disk, 'write');
    await settled();
    expect([...network.people.keys()].sort()).toEqual(['Crew/Ana.md', 'Crew/Ben.md']);
    expect([...network.projects.keys()]).toEqual(['Atlas.md']);
    expect(network.notes.size).toBe(4);
    expect(personAt('Crew/Ben.md').log).toMatchObject([{ on: '2026-03-01', text: 'met', line: 7 }]);
    expect(progress.at(-1)).toEqual([4, 4]);
    expect(write).not.toHaveBeenCalled();
    expect(Object.entries(NOTES).every(([path, text]) => disk.textOf(path) === text)).toBe(true);
  });

  it('a note whose block is broken is told with its line', async () => {
    const { network, settled } = await openWith({ 'People/Ana.md': BROKEN, 'Hr.md': '---\nText\n' }, { metadata: { start } });
    await settled();
    expect(network.notes.get('People/Ana.md')?.problems).toMatchObject([{ code: 'unreadable-block', line: 3 }]);
    expect(network.notes.get('Hr.md')).toMatchObject({ subject: null, problems: [] });
  });

  it('a note that says more than can be looked through is told, and the start goes on', async () => {
    const words = 'word, '.repeat(900);
    const large = `---\ntype: person\na: &a [${words}]\nskills: [${'*a, '.repeat(40)}]\n---\n`;
    const { network, settled, progress } = await openWith({ 'Ana.md': large, 'Ben.md': BEN }, { metadata: { start } });
    await settled();
    expect(network.notes.get('Ana.md')?.problems).toMatchObject([{ code: 'too-large', found: 'skills' }]);
    expect([...network.people.keys()]).toEqual(['Ben.md']);
    expect(progress.at(-1)).toEqual([2, 2]);
  });

  it('an empty vault is ready at once', async () => {
    const { progress, settled } = await openWith({}, { metadata: { start } });
    await settled();
    expect(progress.at(-1)).toEqual([0, 0]);
  });
});

describe('at the start', () => {
  it('is not over before the app has parsed every note', async () => {
    const { progress, settled } = await openWith(NOTES, { metadata: { start: 'cold', delay: 30 } });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(progress.at(-1)).toEqual([0, 4]);
    await settled();
    expect(progress.at(-1)).toEqual([4, 4]);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['the note of a day that links somebody', { '2026-03-10.md': 'Tea with [[Ana]].\n' }, true],
    ['the note of a day that links nobody', { '2026-03-10.md': 'Rain all day.\n' }, false],
    ['the note of a meeting', { 'Visit.md': '---\ntype: meeting\n---\n## Participants\n- [[Ana]]\n' }, true],
    ['the note of a meeting with a heading alone', { 'Visit.md': '---\ntype: meeting\n---\n# Call with [[Ana]]\n' }, true],
    ['a task that links somebody', { 'List.md': '- [ ] call [[Ana]]\n' }, true],
    ['a task beside a link', { 'List.md': 'See [[Ana]].\n\n- [ ] buy bread\n' }, false],
    ['an ordinary note with a link', { 'Essay.md': 'As [[Ana]] says.\n\n- one\n- two\n' }, false],
    ['a person with a dated heading', { 'Ben.md': '---\ntype: person\n---\n### 2026-03-01 call\n' }, true],
    ['a person with a heading alone', { 'Ben.md': '---\ntype: person\n---\n### Call\n' }, false],
  ])('%s: its text is opened only where it may tell something', async (_, notes, isOpened) => {
    const read = vi.spyOn(Vault.prototype, 'cachedRead');
    const { settled } = await openWith({ 'Ana.md': ANA, ...notes });
    await settled();
    expect(read.mock.calls.map(([{ path }]) => path)).toEqual(isOpened ? Object.keys(notes) : []);
  });

  it('opens no file of a note that is neither a person nor a project', async () => {
    const read = vi.spyOn(MemoryDisk.prototype, 'read');
    const { settled } = await openWith(NOTES);
    read.mockClear();
    await settled();
    expect(read.mock.calls.flat().filter((path) => path !== 'Crew/Ben.md')).toEqual([]);
  });

  it('tells a large vault in slices', async () => {
    const notes = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`People/${String(index)}.md`, ANA]));
    const { network, progress } = await openWith(notes);
    await vi.waitFor(() => expect(progress.at(-1)).toEqual([3000, 3000]), { timeout: 5000 });
    expect(network.people.size).toBe(3000);
    expect(progress.length).toBeGreaterThan(3);
  });
});

describe('a change of a note', () => {
  it('is told with its log', async () => {
    const { disk, personAt, settled } = await openWith(NOTES);
    await settled();
    disk.writeFromOutside('Crew/Ana.md', `${ANA}## Log\n- 2026-03-02 call\n`);
    await settled();
    expect(personAt('Crew/Ana.md').log.map(({ on }) => on)).toEqual(['2026-03-02']);
  });

  it('to a broken block keeps the person as she was', async () => {
    const { disk, network, personAt, settled } = await openWith(NOTES);
    await settled();
    disk.writeFromOutside('Crew/Ana.md', BROKEN);
    await settled();
    expect(personAt('Crew/Ana.md').lastContact).toBe('2026-02-10');
    expect(network.notes.get('Crew/Ana.md')?.problems).toHaveLength(1);
  });

  it('that makes it no person any more takes her out', async () => {
    const { disk, network, settled } = await openWith(NOTES);
    await settled();
    disk.writeFromOutside('Crew/Ana.md', '---\ntype: recipe\n---\n');
    await settled();
    expect([...network.people.keys()]).toEqual(['Crew/Ben.md']);
  });

  it('changes nothing when it says the same', async () => {
    const { disk, personAt, settled } = await openWith(NOTES);
    await settled();
    const [ana, ben] = [personAt('Crew/Ana.md'), personAt('Crew/Ben.md')];
    disk.writeFromOutside('Crew/Ana.md', ANA.replace('type: person', 'type:  person'));
    disk.writeFromOutside('Crew/Ben.md', `${BEN}More.\n`);
    await settled();
    expect(personAt('Crew/Ana.md')).toBe(ana);
    expect(personAt('Crew/Ben.md')).toBe(ben);
  });
});

describe('a new note', () => {
  it('is told, and a deleted one is gone', async () => {
    const { disk, network, settled } = await openWith(NOTES);
    await settled();
    disk.writeFromOutside('Crew/Zoé.md', ANA);
    disk.removeFromOutside('Crew/Ben.md');
    await settled();
    expect([...network.people.keys()].sort()).toEqual(['Crew/Ana.md', 'Crew/Zoé.md']);
  });

  it('that is deleted at once is never told', async () => {
    const { disk, network, settled } = await openWith(NOTES);
    await settled();
    disk.writeFromOutside('Crew/Zoé.md', ANA);
    disk.removeFromOutside('Crew/Zoé.md');
    await settled();
    expect(network.notes.has('Crew/Zoé.md')).toBe(false);
  });
});

it('a person deleted while her log waits to be read stays away', async () => {
  const { app, network, settled } = await openWith({ 'People/Ana.md': BEN, 'People/Ben.md': BEN });
  const folder = app.vault.getFolderByPath('People');
  if (folder) await app.vault.delete(folder);
  await settled();
  expect(network.notes.size).toBe(0);
});

describe.each(['every-child', 'folder-only'] as const)('when renames of folders are announced for %s', (folderRename) => {
  const vault = { folderRename };

  it('a renamed note keeps its record under the new path', async () => {
    const { app, network, personAt, settled, changes } = await openWith(NOTES, { vault });
    await settled();
    const ben = personAt('Crew/Ben.md');
    changes.length = 0;
    const file = app.vault.getFileByPath('Crew/Ben.md');
    if (file) await app.vault.rename(file, 'Crew/Benoît.md');
    expect([...network.people.keys()].sort()).toEqual(['Crew/Ana.md', 'Crew/Ben.md']);
    await settled();
    expect(told(changes)).toEqual(['move Crew/Ben.md to Crew/Benoît.md', 'upsert Crew/Benoît.md']);
    expect(personAt('Crew/Benoît.md')).toMatchObject({ name: 'Benoît', log: ben.log });
  });

  it('the notes of a renamed folder keep their records, each told once', async () => {
    const notes = { ...NOTES, 'Crew/Sub/Note.md': 'x', 'Crewed/Odd.md': ANA };
    const { app, network, settled, changes } = await openWith(notes, { vault });
    await settled();
    changes.length = 0;
    const folder = app.vault.getFolderByPath('Crew');
    if (folder) await app.vault.rename(folder, 'Team');
    await settled();
    expect([...network.people.keys()].sort()).toEqual(['Crewed/Odd.md', 'Team/Ana.md', 'Team/Ben.md']);
    expect(network.notes.get('Team/Sub/Note.md')?.subject).toBeNull();
    expect(told(changes).filter((line) => line.startsWith('move')).sort()).toEqual([
      'move Crew/Ana.md to Team/Ana.md', 'move Crew/Ben.md to Team/Ben.md', 'move Crew/Sub/Note.md to Team/Sub/Note.md',
    ]);
  });

  it('a folder renamed to a people folder makes its notes people, and deleted it takes them along', async () => {
    const { app, network, settled } = await openWith({ 'Inbox/Ana.md': '---\nmet: 2020-01-01\n---\n' }, { vault });
    await settled();
    expect(network.people.size).toBe(0);
    const folder = app.vault.getFolderByPath('Inbox');
    if (folder) await app.vault.rename(folder, 'People');
    await settled();
    expect([...network.people.keys()]).toEqual(['People/Ana.md']);
    if (folder) await app.vault.delete(folder);
    await settled();
    expect(network.notes.size).toBe(0);
  });

  it('a rename before the app has parsed the note loses nobody', async () => {
    const { app, network, settled, progress } = await openWith(NOTES, { vault, metadata: { start: 'cold', delay: 20 } });
    const folder = app.vault.getFolderByPath('Crew');
    if (folder) await app.vault.rename(folder, 'Team');
    await settled();
    expect([...network.people.keys()].sort()).toEqual(['Team/Ana.md', 'Team/Ben.md']);
    expect(progress.at(-1)).toEqual([4, 4]);
  });
});

describe('a rename to another kind of file', () => {
  it('takes the person out, and back in', async () => {
    const { app, network, settled } = await openWith(NOTES);
    await settled();
    const file = app.vault.getFileByPath('Crew/Ana.md');
    if (file) await app.vault.rename(file, 'Crew/Ana.txt');
    await settled();
    expect(network.people.has('Crew/Ana.md')).toBe(false);
    if (file) await app.vault.rename(file, 'Crew/Ana.md');
    await settled();
    expect(network.people.has('Crew/Ana.md')).toBe(true);
  });
});

describe('a slow disk', () => {
  it('never overwrites a newer state with an older text', async () => {
    const { app, feed, disk, personAt, settled } = await openWith(NOTES);
    await settled();
    let arrive = (_: string): void => undefined;
    vi.spyOn(app.vault, 'cachedRead').mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
    const file = app.vault.getFileByPath('Crew/Ben.md');
    if (file) await app.vault.rename(file, 'Crew/Ben B.md');
    await new Promise((resolve) => setTimeout(resolve, 5));
    feed.readText('Crew/Ben B.md', BEN.replace('2026-03-01', '2026-03-15'));
    arrive(BEN);
    await settled();
    expect(personAt('Crew/Ben B.md').log.map(({ on }) => on)).toEqual(['2026-03-15']);
    expect(disk.textOf('Crew/Ben B.md')).toBe(BEN);
  });

  it('keeps the person as she was when the reading fails', async () => {
    const { app, personAt, settled } = await openWith(NOTES);
    await settled();
    vi.spyOn(app.vault, 'cachedRead').mockRejectedValueOnce(new Error('busy'));
    const file = app.vault.getFileByPath('Crew/Ben.md');
    if (file) await app.vault.rename(file, 'Crew/Ben B.md');
    await settled();
    expect(personAt('Crew/Ben B.md').log).toHaveLength(1);
  });
});

describe('reading everything again', () => {
  it('changes nothing that says the same, logs included', async () => {
    const { feed, personAt, settled } = await openWith(NOTES);
    await settled();
    const [ana, ben] = [personAt('Crew/Ana.md'), personAt('Crew/Ben.md')];
    await feed.rescan();
    expect(personAt('Crew/Ben.md')).toBe(ben);
    await settled();
    expect([personAt('Crew/Ana.md'), personAt('Crew/Ben.md')]).toEqual([ana, ben]);
    expect(personAt('Crew/Ben.md')).toBe(ben);
  });
});

describe('unloading', () => {
  it('leaves no listener, and nothing is told any more', async () => {
    const { app, feed, disk, changes, settled } = await openWith(NOTES);
    await settled();
    const listeners = app.vault.listenerCount() + app.metadataCache.listenerCount();
    feed.unload();
    expect(app.vault.listenerCount() + app.metadataCache.listenerCount()).toBe(listeners - 5);
    changes.length = 0;
    disk.writeFromOutside('Crew/Ana.md', BROKEN);
    feed.readText('Crew/Ana.md', BEN);
    await settled();
    expect(changes).toEqual([]);
  });
});
