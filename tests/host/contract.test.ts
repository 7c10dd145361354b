// @vitest-environment jsdom
import { readFileSync, readdirSync } from 'node:fs';
import * as obsidian from 'obsidian';
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { asHostApp, openSettings, runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { MemoryDisk } from '../../mocks/obsidian/vault/memory-disk';
import { SCREEN_BEHAVIOURS } from '../contract/screen-behaviours';
import type { Stage } from '../contract/stage';
import { VAULT_BEHAVIOURS } from '../contract/vault-behaviours';
import { startReseauter, stopReseauter } from '../support/start-reseauter';

const VAULT = 'e2e-tests/vault';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** The stand-in, with the vault that the real app opens too. */
async function standIn(): Promise<Stage> {
  const notes = readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const disk = new MemoryDisk(Object.fromEntries(notes.map((path) => [path.replaceAll('\\', '/'), readFileSync(`${VAULT}/${path}`, 'utf8')])));
  const storage = new MemoryStorage();
  const start = async (): Promise<void> => {
    app = await startReseauter({ disk, storage });
  };
  await start();
  return {
    ask: async (question) => question({ app: asHostApp(app), obsidian }),
    command: async (id) => runCommand(app, id),
    settings: async () => void openSettings(app),
    restart: async () => {
      await untilQuiet(app);
      await app.stop();
      await start();
    },
  };
}

test.each([...VAULT_BEHAVIOURS, ...SCREEN_BEHAVIOURS])('on the stand-in: $name', async ({ shows, gives }) => {
  expect(await shows(await standIn())).toEqual(gives);
});
