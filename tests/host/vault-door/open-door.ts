import type { App as HostApp } from 'obsidian';
import { afterEach, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { asHostApp } from '../../../mocks/obsidian/as-host';
import { createApp, type TestAppOptions } from '../../../mocks/obsidian/testing';
import { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import type { Person } from '../../../src/model/person';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { Network } from '../../../src/network/network';
import type { NoteChange } from '../../../src/network/note-change';
import { NoteFeed } from '../../../src/vault/note-feed';
import { NoteWriter } from '../../../src/vault/note-writer';

/** The two doors of a vault on a memory disk, with a network behind them. */
export interface OpenDoor {
  readonly app: App;
  readonly hostApp: HostApp;
  readonly disk: MemoryDisk;
  readonly network: Network;
  readonly feed: NoteFeed;
  readonly writer: NoteWriter;
  /** Every change that the feed told, in its order. */
  readonly changes: NoteChange[];
  /** The progress that the feed told: `[done, total]`. */
  readonly progress: (readonly [number, number])[];
  /** The person of a path; throws when there is none. */
  readonly personAt: (path: string) => Person;
  /** Resolves when neither the app nor the feed has anything left to do. */
  readonly settled: () => Promise<void>;
}

/** Opens an app and listens to its vault as the plugin does. Close it with `app.stop()`. */
export async function openDoor(notes: Record<string, string>, options: TestAppOptions = {}): Promise<OpenDoor> {
  const disk = options.disk instanceof MemoryDisk ? options.disk : new MemoryDisk(notes);
  const app = await createApp({ ...options, disk });
  const hostApp = asHostApp(app);
  const network = new Network();
  const changes: NoteChange[] = [];
  const progress: [number, number][] = [];
  const feed = new NoteFeed({
    app: hostApp,
    win: window,
    context: () => ({ roles: DEFAULT_ROLES, words: NO_OWN_WORDS, dayFirst: false }),
    sink: (batch) => {
      changes.push(...batch);
      network.apply(batch);
    },
    onProgress: (done, total) => progress.push([done, total]),
  });
  const writer = new NoteWriter(hostApp, (path, text) => feed.readText(path, text));
  feed.load();
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) {
      await app.metadataCache.whenSettled();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const personAt = (path: string): Person => {
    const person = network.people.get(path);
    if (!person) throw new Error(`Nobody is at ${path}`);
    return person;
  };
  return { app, hostApp, disk, network, feed, writer, changes, progress, personAt, settled };
}

/** A way to open doors that are closed, with every spy taken back, after each test of the file. */
export function doorsOfEachTest(): (notes: Record<string, string>, options?: TestAppOptions) => Promise<OpenDoor> {
  const open: OpenDoor[] = [];
  afterEach(async () => {
    for (const { feed, app } of open.splice(0)) {
      feed.unload();
      await app.stop();
    }
    vi.restoreAllMocks();
  });
  return async (notes, options) => {
    const door = await openDoor(notes, options);
    open.push(door);
    return door;
  };
}
