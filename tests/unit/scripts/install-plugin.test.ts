import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../../scripts/build/root.mjs';

function installPlugin(...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/install-plugin.mjs'), ...words], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reseauter-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('copies the three files of the plugin into a vault and says what to do next', async () => {
  const vault = await openFolder();
  await mkdir(join(vault, '.obsidian'));
  const { status, output } = installPlugin(vault);
  expect(status).toBe(0);
  expect(output).toContain('Community plugins');
  expect((await readdir(join(vault, '.obsidian/plugins/reseauter'))).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
});

test('refuses a folder that is no vault, and leaves it as it is', async () => {
  const folder = await openFolder();
  const { status, output } = installPlugin(folder);
  expect(status).toBe(2);
  expect(output).toContain('is no vault: it has no folder .obsidian');
  expect(await readdir(folder)).toEqual([]);
});

test('says how it is called when no vault is named', () => {
  const { status, output } = installPlugin();
  expect(status).toBe(2);
  expect(output).toContain('Usage: npm run install-plugin -- VAULT');
});
