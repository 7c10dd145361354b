import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { servePreview } from '../../../scripts/preview-server.mjs';
import { openPreview } from './open-preview';

const NOTES = { 'People/Anna.md': 'Anna\r\n', 'People/Zoé.md': '\uFEFFZoé', '.obsidian/app.json': '{}', 'Start.md': '' };

describe('reading the vault', () => {
  test('lists folders and notes, and leaves hidden folders out', async () => {
    const { ask } = await openPreview(NOTES);
    const entries = JSON.parse((await ask('GET', '/api/list')).text) as { kind: string; path: string }[];
    expect(entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'folder People',
      'file People/Anna.md',
      'file People/Zoé.md',
      'file Start.md',
    ]);
  });

  test('gives the bytes of a note as they are, line ends and byte order mark included', async () => {
    const { ask } = await openPreview(NOTES);
    expect((await ask('GET', '/api/file?path=People/Anna.md')).text).toBe('Anna\r\n');
    expect((await ask('GET', `/api/file?path=${encodeURIComponent('People/Zoé.md')}`)).text).toBe('\uFEFFZoé');
  });

  test('gives many notes at once and leaves out those that are gone', async () => {
    const { ask } = await openPreview(NOTES);
    const { text } = await ask('POST', '/api/files', JSON.stringify(['Start.md', 'Gone.md', '../outside.md']));
    expect(JSON.parse(text)).toEqual({ 'Start.md': '' });
  });

  test('says what the preview is: its day, its language, the name of the vault', async () => {
    const { ask } = await openPreview(NOTES);
    const { text } = await ask('GET', '/config.json');
    expect(JSON.parse(text)).toEqual({ today: '2026-03-16', language: 'fr', vaultName: 'vault' });
  });
});

describe('writing to the vault', () => {
  test('puts the whole text on disk and leaves no draft behind', async () => {
    const { ask, vault } = await openPreview(NOTES);
    const { status, text } = await ask('PUT', '/api/file?path=People/Anna.md', 'Anna, née\r\n');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ size: 12 });
    expect(await readFile(join(vault, 'People/Anna.md'), 'utf8')).toBe('Anna, née\r\n');
    expect(await readdir(join(vault, 'People'))).toEqual(['Anna.md', 'Zoé.md']);
  });

  test('keeps every byte of a picture, there and back', async () => {
    const { ask, vault } = await openPreview(NOTES);
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x0d, 0x0a, 0x80, 0xfe]);
    const address = '/api/bytes?path=People/Anna.jpg';
    expect(await ask('PUT', address, picture.toString('base64'))).toMatchObject({ status: 200 });
    expect(await readFile(join(vault, 'People/Anna.jpg'))).toEqual(picture);
    expect(Buffer.from((await ask('GET', address)).text, 'base64')).toEqual(picture);
    expect(await ask('PUT', '/api/bytes?path=../Anna.jpg', 'AAAA')).toMatchObject({ status: 400 });
  });

  test('refuses a note in a folder that does not exist', async () => {
    const { ask, vault } = await openPreview(NOTES);
    expect(await ask('PUT', '/api/file?path=Nowhere/Anna.md', 'x')).toMatchObject({ status: 404 });
    expect(existsSync(join(vault, 'Nowhere'))).toBe(false);
  });

  test('renames a folder with everything in it', async () => {
    const { ask, vault } = await openPreview(NOTES);
    expect(await ask('POST', '/api/rename', JSON.stringify({ from: 'People', to: 'Contacts' }))).toMatchObject({ status: 200 });
    expect(await readdir(join(vault, 'Contacts'))).toEqual(['Anna.md', 'Zoé.md']);
  });

  test('never replaces another note by renaming', async () => {
    const { ask, vault } = await openPreview(NOTES);
    const { status } = await ask('POST', '/api/rename', JSON.stringify({ from: 'Start.md', to: 'People/Anna.md' }));
    expect(status).toBe(409);
    expect(await readFile(join(vault, 'People/Anna.md'), 'utf8')).toBe('Anna\r\n');
  });

  test('moves what is deleted to the trash of the vault, also twice the same name', async () => {
    const { ask, vault } = await openPreview({ 'Anna.md': 'first' });
    await ask('DELETE', '/api/file?path=Anna.md');
    await ask('PUT', '/api/file?path=Anna.md', 'second');
    await ask('DELETE', '/api/file?path=Anna.md');
    expect(await readFile(join(vault, '.trash/Anna.md'), 'utf8')).toBe('first');
    expect(await readFile(join(vault, '.trash/Anna 2.md'), 'utf8')).toBe('second');
  });

  test('keeps the settings outside the vault, and has none at first', async () => {
    const { ask, vault } = await openPreview({ 'Anna.md': '' });
    expect((await ask('GET', '/api/data?plugin=reseauter')).text).toBe('null');
    await ask('PUT', '/api/data?plugin=reseauter', '{"a":1}');
    expect((await ask('GET', '/api/data?plugin=reseauter')).text).toBe('{"a":1}');
    expect(await readdir(vault)).toEqual(['Anna.md']);
    expect(await ask('PUT', '/api/data?plugin=../reseauter', '{}')).toMatchObject({ status: 400 });
  });
});

describe('staying inside the vault', () => {
  const wrongPaths = ['../secret.md', 'People/../../secret.md', '/etc/hostname', '.obsidian/app.json', '..', '', 'a\\..\\b.md', 'a\0.md'];

  test.each(wrongPaths)('neither reads nor writes %j', async path => {
    const { ask, outside } = await openPreview(NOTES);
    await writeFile(join(outside, 'secret.md'), 'secret');
    const address = `/api/file?path=${encodeURIComponent(path)}`;
    expect(await ask('GET', address)).toMatchObject({ status: 400 });
    expect(await ask('PUT', address, 'changed')).toMatchObject({ status: 400 });
    expect(await ask('DELETE', address)).toMatchObject({ status: 400 });
    expect(await ask('POST', '/api/rename', JSON.stringify({ from: 'Start.md', to: path }))).toMatchObject({ status: 400 });
    expect(await readFile(join(outside, 'secret.md'), 'utf8')).toBe('secret');
  });

  test('follows no link that leads out', async () => {
    const { ask, vault, outside } = await openPreview(NOTES);
    await writeFile(join(outside, 'secret.md'), 'secret');
    await symlink(join(outside, 'secret.md'), join(vault, 'link.md'));
    await symlink(outside, join(vault, 'way-out'));
    expect(await ask('GET', '/api/file?path=link.md')).toMatchObject({ status: 403 });
    expect(await ask('PUT', '/api/file?path=link.md', 'changed')).toMatchObject({ status: 403 });
    expect(await ask('GET', '/api/file?path=way-out/secret.md')).toMatchObject({ status: 403 });
    expect(await ask('PUT', '/api/file?path=way-out/new.md', 'x')).toMatchObject({ status: 403 });
    expect((await ask('GET', '/api/list')).text).not.toMatch(/link|way-out/);
    expect(await readFile(join(outside, 'secret.md'), 'utf8')).toBe('secret');
  });

  test('serves the pages of the preview and no other file', async () => {
    const { ask } = await openPreview(NOTES);
    for (const path of ['/../package.json', '/package.json', '/%2e%2e/package.json', '/constructor']) {
      expect(await ask('GET', path), path).toMatchObject({ status: 404 });
    }
  });
});

describe('answering its own page only', () => {
  test('refuses another name for this machine, as a rebinding website uses', async () => {
    const { ask, port } = await openPreview(NOTES);
    expect(await ask('GET', '/api/list', undefined, { host: `evil.example:${port}` })).toMatchObject({ status: 403 });
    expect(await ask('GET', '/api/list', undefined, { host: 'localhost' })).toMatchObject({ status: 403 });
  });

  test('refuses what another website sends', async () => {
    const { ask, vault } = await openPreview(NOTES);
    const write = (headers: Record<string, string>) => ask('PUT', '/api/file?path=Start.md', 'changed', headers);
    expect(await write({ origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await write({ origin: 'null' })).toMatchObject({ status: 403 });
    expect(await write({ 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await write({ 'sec-fetch-site': 'same-site' })).toMatchObject({ status: 403 });
    expect(await readFile(join(vault, 'Start.md'), 'utf8')).toBe('');
  });

  test('answers its own page', async () => {
    const { ask, port } = await openPreview(NOTES);
    const headers = { origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-origin' };
    expect(await ask('PUT', '/api/file?path=Start.md', 'changed', headers)).toMatchObject({ status: 200 });
  });
});

describe('telling what changed', () => {
  test('tells the others what a client wrote, and not the client itself', async () => {
    const { ask, hear } = await openPreview(NOTES);
    const { changes, until } = await hear();
    await ask('PUT', '/api/file?path=Start.md', 'mine', { 'x-client': 'reader' });
    await ask('PUT', '/api/file?path=People/Anna.md', 'of another', { 'x-client': 'writer' });
    await until(1);
    expect(changes).toEqual([expect.objectContaining({ kind: 'written', path: 'People/Anna.md' })]);
  });

  test('tells what another program does on disk', async () => {
    const { vault, hear } = await openPreview(NOTES);
    const { changes, until } = await hear();
    await writeFile(join(vault, 'Start.md'), 'from an editor');
    await until(1);
    await mkdir(join(vault, 'Projects'));
    await writeFile(join(vault, 'Projects/Play.md'), 'a play');
    await until(3);
    await rename(join(vault, 'People/Anna.md'), join(vault, 'People/Anne.md'));
    await until(5);
    await rm(join(vault, 'Projects'), { recursive: true });
    await until(7);
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'written Start.md',
      'folder-created Projects',
      'written Projects/Play.md',
      'removed People/Anna.md',
      'written People/Anne.md',
      'removed Projects/Play.md',
      'removed Projects',
    ]);
  });

  test('tells a client what somebody else did while its own change was on the way', async () => {
    const { vault, ask, hear } = await openPreview(NOTES);
    const { changes, until } = await hear();
    await writeFile(join(vault, 'Start.md'), 'from an editor');
    await ask('PUT', '/api/file?path=People/Anna.md', 'mine', { 'x-client': 'reader' });
    await until(1);
    expect(changes).toEqual([expect.objectContaining({ kind: 'written', path: 'Start.md' })]);
  });

  test('tells a renamed folder as removed and created, with everything in it', async () => {
    const { ask, hear } = await openPreview(NOTES);
    const { changes, until } = await hear();
    await ask('POST', '/api/rename', JSON.stringify({ from: 'People', to: 'Contacts' }), { 'x-client': 'writer' });
    await until(6);
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'removed People/Zoé.md',
      'removed People/Anna.md',
      'removed People',
      'folder-created Contacts',
      'written Contacts/Anna.md',
      'written Contacts/Zoé.md',
    ]);
  });
});

test('takes the next port when the first is busy', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => busy.once('listening', resolve));
  onTestFinished(() => void busy.close());
  const address = busy.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { vault, outside } = await openPreview(NOTES);
  const preview = await servePreview({ vault, site: outside, data: outside, today: null, language: 'en', port });
  expect(preview.port).toBeGreaterThan(port);
  await preview.stop();
});
