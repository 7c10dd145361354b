import { describe, expect, it } from 'vitest';
import { openVault } from './open-vault';

const person = '---\ntype: person\n---\nKnows [[Ben]].\n';

describe('starting', () => {
  it('warm: everything is known, and nothing is announced afterwards', async () => {
    const { cache, file, events } = await openVault({ 'Ana.md': person, 'Ben.md': '' });
    expect(cache.getFileCache(file('Ana.md'))?.frontmatter).toEqual({ type: 'person' });
    expect(cache.resolvedLinks).toEqual({ 'Ana.md': { 'Ben.md': 1 }, 'Ben.md': {} });
    await cache.whenSettled();
    expect(events).toEqual([]);
  });

  it('cold: nothing is known yet, then each note is announced and the batch ends', async () => {
    const { cache, file, events } = await openVault({ 'Ana.md': person, 'Ben.md': '' }, { start: 'cold' });
    expect(cache.getFileCache(file('Ana.md'))).toBeNull();
    await cache.whenSettled();
    expect(events).toEqual(['changed Ana.md', 'changed Ben.md', 'resolved']);
    expect(cache.getCache('Ana.md')?.links?.[0]?.link).toBe('Ben');
  });

  it('a vault of a thousand notes lets other work in between', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`n${index}.md`, person]));
    const { cache, events } = await openVault(files, { start: 'cold' });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await cache.whenSettled();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(events).toHaveLength(1001);
  });
});

describe('after a write', () => {
  it('the cache is old until the note is announced', async () => {
    const { vault, cache, file, events } = await openVault({ 'a.md': '# Old' });
    await vault.modify(file('a.md'), '# New');
    expect(cache.getCache('a.md')?.headings?.[0]?.heading).toBe('Old');
    await cache.whenSettled();
    expect(cache.getCache('a.md')?.headings?.[0]?.heading).toBe('New');
    expect(events).toEqual(['modify a.md', 'changed a.md', 'resolved']);
  });

  it('several writes are announced once, with the last text', async () => {
    const { vault, cache, file, events } = await openVault({ 'a.md': '' });
    const texts: string[] = [];
    cache.on('changed', (_file, data) => texts.push(data));
    for (const text of ['1', '2', '3']) await vault.modify(file('a.md'), text);
    await cache.whenSettled();
    expect(texts).toEqual(['3']);
    expect(events.filter((event) => event === 'resolved')).toHaveLength(1);
  });

  it('a change by another program is announced too', async () => {
    const { disk, cache, events } = await openVault({ 'a.md': '' });
    disk.writeFromOutside('b.md', '[[a]]');
    await cache.whenSettled();
    expect(events).toEqual(['create b.md', 'changed b.md', 'resolved']);
    expect(cache.resolvedLinks['b.md']).toEqual({ 'a.md': 1 });
  });
});

describe('rename and delete', () => {
  it('a renamed note keeps its cache and is not announced; links find it under the new name only', async () => {
    const { vault, cache, file, events } = await openVault({ 'Ana.md': person, 'Ben.md': '' });
    const before = cache.getCache('Ana.md');
    await vault.rename(file('Ana.md'), 'Anna.md');
    await vault.rename(file('Ben.md'), 'Benno.md');
    expect([cache.getCache('Anna.md'), cache.getCache('Ana.md')]).toEqual([before, null]);
    await cache.whenSettled();
    expect(events.some((event) => event.startsWith('changed'))).toBe(false);
    expect(cache.unresolvedLinks).toEqual({ 'Anna.md': { Ben: 1 }, 'Benno.md': {} });
  });

  it('notes of a renamed folder are found at their new place, whichever way the rename is announced', async () => {
    const { vault, cache } = await openVault({ 'P/Ana.md': person }, { folderRename: 'folder-only' });
    const folder = vault.getFolderByPath('P');
    if (folder) await vault.rename(folder, 'Q');
    await cache.whenSettled();
    expect(cache.getCache('Q/Ana.md')?.frontmatter).toEqual({ type: 'person' });
    expect(Object.keys(cache.resolvedLinks)).toEqual(['Q/Ana.md']);
  });

  it('a deleted note is announced with what was known of it', async () => {
    const { vault, cache, file } = await openVault({ 'Ana.md': person });
    const known: unknown[] = [];
    cache.on('deleted', (deleted, previous) => known.push([deleted.path, previous?.frontmatter]));
    await vault.delete(file('Ana.md'));
    await cache.whenSettled();
    expect(known).toEqual([['Ana.md', { type: 'person' }]]);
    expect(cache.resolvedLinks).toEqual({});
  });
});

describe('links', () => {
  const files = { 'Ana.md': '', 'A/Ana.md': '', 'A/B/Ana.md': '', 'A/B/Ben.md': '', 'Élodie.md': '', 'plan.pdf': '' };

  it.each([
    ['Ana', 'x.md', 'Ana.md'],
    ['ana', 'A/x.md', 'Ana.md'],
    ['A/Ana', 'x.md', 'A/Ana.md'],
    ['B/Ana', 'x.md', 'A/B/Ana.md'],
    ['./Ana', 'A/x.md', 'A/Ana.md'],
    ['../Ana', 'A/B/x.md', 'A/Ana.md'],
    ['/A/Ana', 'A/B/x.md', 'A/Ana.md'],
    ['Ben.md', 'x.md', 'A/B/Ben.md'],
    ['E\u0301lodie', 'x.md', 'Élodie.md'],
    ['plan.pdf', 'x.md', 'plan.pdf'],
    ['plan', 'x.md', undefined],
    ['', 'A/Ana.md', 'A/Ana.md'],
  ])('%s in %s leads to %s', async (linkpath, source, path) => {
    const { cache } = await openVault(files);
    expect(cache.getFirstLinkpathDest(linkpath, source)?.path).toBe(path);
  });

  it('prefer the folder of the note, then the shortest path', async () => {
    const { cache } = await openVault({ 'long/way/Ana.md': '', 'B/Ana.md': '', 'C/Ana.md': '' });
    const found = (source: string): string | undefined => cache.getFirstLinkpathDest('Ana', source)?.path;
    expect(found('x.md')).toBe('B/Ana.md');
    expect(found('C/x.md')).toBe('C/Ana.md');
    expect(found('long/way/x.md')).toBe('long/way/Ana.md');
  });

  it('an alias leads nowhere', async () => {
    const { cache } = await openVault({ 'Ana.md': '---\naliases: [Nana]\n---\n', 'b.md': '[[Nana]] [[constructor]]' });
    expect(cache.unresolvedLinks['b.md']).toEqual({ Nana: 1, constructor: 1 });
  });

  it('name a file shortly where its name is unique', async () => {
    const { cache, file } = await openVault(files);
    expect(cache.fileToLinktext(file('A/B/Ben.md'), '')).toBe('Ben');
    expect(cache.fileToLinktext(file('A/Ana.md'), '')).toBe('A/Ana');
    expect(cache.fileToLinktext(file('A/B/Ben.md'), '', false)).toBe('Ben.md');
  });
});
