import { describe, expect, it } from 'vitest';
import { YAMLParseError } from '../../../mocks/obsidian/vault/yaml';
import { openVault } from './open-vault';

/** The text of one note after a change of its properties. */
async function changed(note: string, change: (properties: Record<string, unknown>) => void): Promise<string | null> {
  const { fileManager, file, disk } = await openVault({ 'a.md': note });
  await fileManager.processFrontMatter(file('a.md'), change);
  return disk.textOf('a.md');
}

describe('changing properties', () => {
  it('keeps the order, puts new ones last and quotes links', async () => {
    const note = '---\nb: 1\na: 2\n---\nBody\n---\n';
    const add = (properties: Record<string, unknown>): void => {
      properties.b = 3;
      properties.ally = ['[[Ana]]'];
    };
    expect(await changed(note, add)).toBe('---\nb: 3\na: 2\nally:\n  - "[[Ana]]"\n---\nBody\n---\n');
  });

  it('drops comments and quoting even when nothing is changed', async () => {
    const note = '---\n# my notes\nname: "Ana"   # a friend\ntags: [a, b]\n---\nBody';
    expect(await changed(note, () => undefined)).toBe('---\nname: Ana\ntags:\n  - a\n  - b\n---\nBody');
  });

  it('adds a block where there is none, and takes it away with the last property', async () => {
    const write = (properties: Record<string, unknown>): void => void (properties.a = 1);
    const remove = (properties: Record<string, unknown>): void => void delete properties.a;
    expect(await changed('Body', write)).toBe('---\na: 1\n---\nBody');
    expect(await changed('---\n---\nBody', write)).toBe('---\na: 1\n---\nBody');
    expect(await changed('---\na: 1\n---\nBody', remove)).toBe('Body');
  });

  it('reads a block with Windows line breaks and leaves the body alone', async () => {
    const write = (properties: Record<string, unknown>): void => void (properties.b = 2);
    expect(await changed('---\r\na: x\r\n---\r\nBody\r\n', write)).toBe('---\r\na: x\nb: 2\n---\r\nBody\r\n');
  });

  it('refuses a block that cannot be parsed, and a callback that throws, and writes nothing', async () => {
    const { fileManager, file, disk } = await openVault({ 'a.md': '---\na: b: c\n---\n', 'b.md': '---\na: 1\n---\n' });
    await expect(fileManager.processFrontMatter(file('a.md'), () => undefined)).rejects.toThrow(YAMLParseError);
    const refuse = (properties: Record<string, unknown>): void => {
      properties.a = 2;
      throw new Error('stale');
    };
    await expect(fileManager.processFrontMatter(file('b.md'), refuse)).rejects.toThrow('stale');
    expect([disk.textOf('a.md'), disk.textOf('b.md')]).toEqual(['---\na: b: c\n---\n', '---\na: 1\n---\n']);
  });

  it('loses nothing when several changes come at once', async () => {
    const { vault, fileManager, file, disk } = await openVault({ 'a.md': 'Body' });
    const set = (key: string): Promise<void> =>
      fileManager.processFrontMatter(file('a.md'), (properties) => void (properties[key] = 1));
    await Promise.all([set('a'), vault.append(file('a.md'), '!'), set('b'), set('c')]);
    expect(disk.textOf('a.md')).toBe('---\na: 1\nb: 1\nc: 1\n---\nBody!');
  });
});

describe('renaming a note', () => {
  const notes = {
    'Ana.md': 'I am [[Ana]].',
    'Plan.md':
      '---\nally: ["[[Ana|my friend]]"] # since 2020\nother: \'[[Ben]]\'\n---\nAsk [[Ana#Work]], ![[Ana]], `[[Ana]]`\n',
    'Old.md': '[her](Ana.md) and [[Ben]]',
    'Ben.md': '',
  };

  it('mends the links to it and leaves the rest as it was', async () => {
    const { fileManager, file, disk } = await openVault(notes);
    await fileManager.renameFile(file('Ana.md'), 'Ana Diaz.md');
    expect(disk.textOf('Ana Diaz.md')).toBe('I am [[Ana Diaz]].');
    expect(disk.textOf('Plan.md')).toBe(
      notes['Plan.md'].replaceAll('[[Ana', '[[Ana Diaz').replace('`[[Ana Diaz]]`', '`[[Ana]]`'),
    );
    expect(disk.textOf('Old.md')).toBe('[her](Ana%20Diaz.md) and [[Ben]]');
  });

  it('leaves links that still find it, and all links when the person wants that', async () => {
    const moved = await openVault({ ...notes, 'People/x.md': '' });
    await moved.fileManager.renameFile(moved.file('Ben.md'), 'People/Ben.md');
    expect(moved.disk.textOf('Old.md')).toBe(notes['Old.md']);
    const unmended = await openVault(notes, { updateLinks: false });
    await unmended.fileManager.renameFile(unmended.file('Ana.md'), 'Zoe.md');
    expect(unmended.disk.textOf('Plan.md')).toBe(notes['Plan.md']);
    await unmended.cache.whenSettled();
    expect(unmended.cache.unresolvedLinks['Plan.md']).toEqual({ Ana: 3 });
  });

  it('into a folder that does not exist is refused and changes nothing', async () => {
    const { fileManager, file, disk } = await openVault(notes);
    await expect(fileManager.renameFile(file('Ana.md'), 'People/Ana.md')).rejects.toThrow('ENOENT');
    expect([file('Ana.md').path, disk.textOf('Plan.md')]).toEqual(['Ana.md', notes['Plan.md']]);
  });

  it('finds names with an apostrophe in single quotes', async () => {
    const { fileManager, file, disk } = await openVault({ "L'été.md": '', 'p.md': "---\nally: '[[L''été]]'\n---\n" });
    await fileManager.renameFile(file("L'été.md"), "L'hiver.md");
    expect(disk.textOf('p.md')).toBe("---\nally: '[[L''hiver]]'\n---\n");
  });
});

it('follows the settings for deleted files, new files and links', async () => {
  const { fileManager, file, disk, vault } = await openVault(
    { 'a.md': '', 'b.md': '', 'People/c.md': '' },
    { trash: 'local', newFileFolder: 'People' },
  );
  await fileManager.trashFile(file('a.md'));
  expect([vault.getFileByPath('a.md'), disk.textOf('.trash/a.md')]).toEqual([null, '']);
  expect(fileManager.getNewFileParent().path).toBe('People');
  expect(fileManager.generateMarkdownLink(file('b.md'), '', '#x', 'B')).toBe('[[b#x|B]]');
});
