import { describe, expect, it } from 'vitest';
import { NotModelled } from '../../../mocks/obsidian/not-modelled';
import { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { Vault } from '../../../mocks/obsidian/vault/vault';
import { openVault } from './open-vault';

describe('opening a vault', () => {
  it('announces every file and folder that exists, and leaves hidden ones out', async () => {
    const vault = new Vault(new MemoryDisk({ 'People/Ana.md': '', '.obsidian/app.json': '{}', 'map.png': '' }));
    const created: string[] = [];
    vault.on('create', (file) => created.push(file.path));
    await vault.load();
    expect(created).toEqual(['People', 'People/Ana.md', 'map.png']);
    expect(vault.getMarkdownFiles().map((file) => file.path)).toEqual(['People/Ana.md']);
  });

  it('gives each file its name, its folder and its times', async () => {
    const { file, vault } = await openVault({ 'People/Ana M. Diaz.md': 'é' });
    const ana = file('People/Ana M. Diaz.md');
    expect([ana.basename, ana.extension, ana.parent?.path, ana.stat.size]).toEqual(['Ana M. Diaz', 'md', 'People', 2]);
    expect(vault.getRoot().children.map((child) => child.path)).toEqual(['People']);
    expect(vault.getAbstractFileByPath('people/ana m. diaz.md')).toBeNull();
  });
});

describe('writing', () => {
  it('refuses a note that exists and a folder that does not', async () => {
    const { vault } = await openVault({ 'a.md': '' });
    await expect(vault.create('a.md', 'x')).rejects.toThrow('File already exists.');
    await expect(vault.create('new/a.md', 'x')).rejects.toThrow('ENOENT');
    await vault.createFolder('new/deep');
    await expect(vault.createFolder('new/deep')).rejects.toThrow('Folder already exists.');
    expect((await vault.create('/new//deep/a.md', 'x')).path).toBe('new/deep/a.md');
  });

  it('lets no two changes of one file overwrite each other', async () => {
    const { vault, file, disk } = await openVault({ 'a.md': '0' });
    const count = (text: string): string => String(Number(text) + 1);
    await Promise.all(Array.from({ length: 20 }, () => vault.process(file('a.md'), count)));
    expect(disk.textOf('a.md')).toBe('20');
  });

  it('leaves the file as it was when the change is refused or the disk fails', async () => {
    const { vault, file, disk } = await openVault({ 'a.md': 'old' });
    const refuse = (): string => {
      throw new Error('stale');
    };
    await expect(vault.process(file('a.md'), refuse)).rejects.toThrow('stale');
    disk.failNextWrite(new Error('disk full'));
    await expect(vault.modify(file('a.md'), 'new')).rejects.toThrow('disk full');
    expect(disk.textOf('a.md')).toBe('old');
    await vault.append(file('a.md'), '!');
    expect(await vault.read(file('a.md'))).toBe('old!');
  });
});

describe('moving and deleting', () => {
  it('keeps the file object through a rename', async () => {
    const { vault, file, events } = await openVault({ 'a.md': '' });
    const note = file('a.md');
    await vault.rename(note, 'b.md');
    expect([note.path, note.basename, file('b.md') === note]).toEqual(['b.md', 'b', true]);
    expect(events).toEqual(['rename a.md to b.md']);
  });

  it.each([
    [
      'every-child',
      ['rename P to Q', 'rename P/a.md to Q/a.md', 'rename P/in to Q/in', 'rename P/in/b.md to Q/in/b.md'],
    ],
    ['folder-only', ['rename P to Q']],
  ] as const)('announces the rename of a folder for %s', async (folderRename, expected) => {
    const opened = await openVault({ 'P/a.md': '', 'P/in/b.md': '', 'Px.md': '' }, { folderRename });
    const folder = opened.vault.getFolderByPath('P');
    if (folder) await opened.vault.rename(folder, 'Q');
    expect(opened.events.sort()).toEqual([...expected].sort());
    expect(opened.file('Q/in/b.md').parent?.path).toBe('Q/in');
    expect(opened.disk.textOf('Q/in/b.md')).toBe('');
    expect(opened.vault.getFileByPath('Px.md')).not.toBeNull();
  });

  it('announces what a deleted folder held', async () => {
    const { vault, events, disk } = await openVault({ 'P/a.md': '', 'b.md': '' });
    const folder = vault.getFolderByPath('P');
    if (folder) await vault.trash(folder, false);
    expect(events).toEqual(['delete P/a.md', 'delete P']);
    expect(disk.textOf('.trash/P/a.md')).toBe('');
    expect(vault.getAllLoadedFiles().map((file) => file.path)).toEqual(['/', 'b.md']);
  });
});

describe('changes by another program', () => {
  it('are announced and read', async () => {
    const { vault, disk, events, file } = await openVault({ 'a.md': 'old' });
    await vault.cachedRead(file('a.md'));
    disk.writeFromOutside('a.md', 'new');
    disk.writeFromOutside('P/b.md', '');
    disk.renameFromOutside('P/b.md', 'c.md');
    expect(events).toEqual(['modify a.md', 'create P', 'create P/b.md', 'delete P/b.md', 'create c.md']);
    expect(await vault.cachedRead(file('a.md'))).toBe('new');
  });
});

it('says what it does not model instead of guessing', async () => {
  const { vault } = await openVault({});
  expect(() => vault.adapter).toThrow(NotModelled);
});
