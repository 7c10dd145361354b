import { inject, vi } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { createApp, untilQuiet, type TestAppOptions } from '../../mocks/obsidian/testing';
import ReseauterPlugin from '../../src/main';

/**
 * The app with the plugin switched on from the start, at noon of Monday 16 March 2026, or at the hour of that day that
 * the run is about. Close it with `stopReseauter`.
 */
export async function startReseauter(options: TestAppOptions = {}): Promise<App> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(inject('monday')) });
  const app = await createApp({ ...options, beforeLoad: (host) => host.plugins.enable(ReseauterPlugin, manifest) });
  await untilQuiet(app);
  return app;
}

/** Closes the app and lets the clock go on. */
export async function stopReseauter(app: App): Promise<void> {
  await app.stop();
  vi.useRealTimers();
}

/** The text of a note as it stands on the disk. */
export async function textOf(app: App, path: string): Promise<string> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  return app.vault.read(file);
}

/** Another hand writes a note: a sync engine, an editor. */
export async function writeNote(app: App, path: string, change: (text: string) => string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await app.vault.process(file, change);
}
