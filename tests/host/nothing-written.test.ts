// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { MemoryDisk } from '../../mocks/obsidian/vault/memory-disk';
import { sampleNotes } from '../support/sample-notes';
import { startReseauter, stopReseauter } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** One hash over every path, every byte and every time of change on the disk. */
async function hashOf(disk: MemoryDisk): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of await disk.list()) {
    const times = entry.kind === 'file' ? `${entry.stat.ctime} ${entry.stat.mtime}` : '';
    hash.update(`${entry.path}\0${times}\0${disk.textOf(entry.path) ?? ''}\0`);
  }
  return hash.digest('hex');
}

test('no byte of the vault changes on start, on looking at everything, at midnight and on leaving', async () => {
  const disk = new MemoryDisk(sampleNotes());
  const before = await hashOf(disk);
  app = await startReseauter({ disk });
  for (const { id } of app.commands.available().filter(({ id }) => /^reseauter:(?:open-|check-)/.test(id))) runCommand(app, id);
  await untilQuiet(app);
  for (const file of app.vault.getMarkdownFiles()) await app.workspace.getLeaf(false).openFile(file);
  await untilQuiet(app);
  expect(await hashOf(disk)).toBe(before);
  vi.setSystemTime(new Date('2026-03-17T00:00:01'));
  window.dispatchEvent(new Event('focus'));
  await untilQuiet(app);
  app.plugins.disable('reseauter');
  await untilQuiet(app);
  expect(await hashOf(disk)).toBe(before);
  // Every note of the vault is opened, one after the other.
}, 60_000);
