import { vi } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { createApp, openFrame } from '../../mocks/obsidian/testing';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import ReseauterPlugin from '../../src/main';
import type { ViewContext } from '../../src/view/shared/view-context';
import { FollowUpView } from '../../src/view/follow-ups/follow-up-view';
import { FOLLOW_UPS_VIEW_TYPE } from '../../src/view/follow-ups/open-follow-ups';
import { Random } from '../fuzz/random';
import { AskedChanges } from './asked-changes';
import type { Bare } from './leftovers';
import { countBare } from './leftovers';
import { firstNotes } from './notes';
import { CountedPage, turn } from './page';
import { WatchedDisk } from './watched-disk';

/** Long enough for the cache to parse, for texts to be read and for views to be told. */
const QUIET_MILLISECONDS = 120;

/**
 * A vault with the plugin in it, and the simple model beside it: what each note is to say, as told by those who wrote to
 * it from outside and by what was asked for. What must not be is told to `wrongs`.
 */
export class World {
  readonly page = new CountedPage();
  readonly wrongs: string[] = [];
  readonly asked = new AskedChanges((wrong) => this.wrongs.push(wrong));
  /** What every file is to say. */
  readonly texts = new Map<string, string>();
  /** What the notes said before, newest last, for a sync engine that brings it back. */
  readonly earlier = new Map<string, string[]>();
  readonly storage = new MemoryStorage();
  readonly disk: WatchedDisk;
  readonly random: Random;
  app!: App;
  context!: ViewContext;
  /** The app itself writes: links that follow a note which was renamed in it. */
  appWrites = 0;
  private readonly takeBack: (() => void)[] = [];

  constructor(seed: number) {
    this.random = new Random(seed);
    const notes = firstNotes(this.random);
    this.disk = new WatchedDisk(notes);
    for (const [path, text] of Object.entries(notes)) this.note(path, text);
    this.disk.onChange = (change) => {
      this.asked.take(change, this.appWrites > 0);
      this.note(change.path, change.after);
    };
  }

  /** What the app has before the plugin comes. */
  bare!: Bare;

  /** Opens the app with the plugin switched on; another one without it is counted first. */
  async open(): Promise<void> {
    this.listenForErrors();
    const { random, disk, storage } = this;
    this.bare = await this.countBareApp();
    const folderRename = random.percent(50) ? 'every-child' : 'folder-only';
    const start = random.percent(50) ? 'warm' : 'cold';
    const starting = createApp({
      disk,
      storage,
      vault: { folderRename },
      metadata: { start, delay: 3 + random.below(30), lastFirst: random.percent(50) },
      openWindow: () => this.openFrame(),
      beforeLoad: (app) => app.plugins.enable(ReseauterPlugin, manifest),
    });
    this.app = await this.untilDone(starting);
    await this.quiet();
    await this.meetPlugin();
    disk.delay = () => (random.percent(15) ? random.below(8) : 0);
  }

  /** Switches the plugin on again after `switchOff`. */
  async switchOn(): Promise<void> {
    await this.untilDone(this.app.plugins.enable(ReseauterPlugin, manifest));
    await this.quiet();
    await this.meetPlugin();
  }

  switchOff(): void {
    this.app.plugins.disable(manifest.id);
  }

  /** Closes the app; a page is left as it was found. */
  async close(): Promise<void> {
    await this.untilDone(this.app.stop());
    await this.page.pass(20);
    document.body.replaceChildren();
    for (const takeBack of this.takeBack.splice(0)) takeBack();
    this.page.restore();
  }

  /** Lets time pass until neither app nor plugin has anything left to do. */
  async quiet(): Promise<void> {
    await this.page.pass(QUIET_MILLISECONDS);
  }

  /** Waits for something that needs time to pass; what takes more than ten seconds of it hangs. */
  async untilDone<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    done.catch(() => undefined);
    for (let at = 0; at < 10_000; at++) {
      await turn();
      if (isDone) return done;
      vi.advanceTimersByTime(1);
    }
    throw new Error('It never ends');
  }

  /** Somebody else writes, or removes: what the file says now, by the model. */
  writeFromOutside(path: string, text: string): void {
    this.note(path, text);
    this.disk.writeFromOutside(path, text);
  }

  removeFromOutside(path: string): void {
    this.disk.removeFromOutside(path);
    for (const each of this.texts.keys()) if (each === path || each.startsWith(`${path}/`)) this.note(each, null);
  }

  /** The app does something for its person that may rewrite links. */
  async byApp(work: () => Promise<unknown>): Promise<void> {
    this.appWrites += 1;
    try {
      await this.untilDone(work());
    } finally {
      this.appWrites -= 1;
    }
  }

  /** The notes that there are, in the order of their paths. */
  notePaths(): readonly string[] {
    return [...this.texts.keys()].filter((path) => path.endsWith('.md')).sort();
  }

  private note(path: string, text: string | null): void {
    if (path.startsWith('.')) return;
    const before = this.texts.get(path);
    if (before !== undefined) this.earlier.set(path, [...(this.earlier.get(path) ?? []).slice(-4), before]);
    if (text === null) this.texts.delete(path);
    else this.texts.set(path, text);
  }

  /** What the screens are handed, from one of them: nothing but the plugin itself makes it. */
  private async meetPlugin(): Promise<void> {
    const leaf = await this.untilDone(this.app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW_TYPE, 'right'));
    const { view } = leaf;
    if (!((view as unknown) instanceof FollowUpView)) throw new Error('No follow-ups');
    this.context = (view as unknown as FollowUpView)['context'];
    this.asked.watch(this.context.writer);
    await this.quiet();
  }

  private async countBareApp(): Promise<Bare> {
    const app = await this.untilDone(createApp());
    const bare = countBare({ app, page: this.page });
    await this.untilDone(app.stop());
    return bare;
  }

  private openFrame(): ReturnType<typeof openFrame> {
    const win = openFrame();
    if (win !== null) this.page.prepare(win);
    return win;
  }

  private listenForErrors(): void {
    const onRejection = (reason: unknown): void => {
      this.wrongs.push(`nobody caught ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
    };
    process.on('unhandledRejection', onRejection);
    const spies = (['error', 'warn'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
        this.wrongs.push(`console.${level}: ${words.map((word) => (word instanceof Error ? word.stack : String(word))).join(' ').slice(0, 1500)}`);
      }),
    );
    this.takeBack.push(() => void process.off('unhandledRejection', onRejection), ...spies.map((spy) => () => spy.mockRestore()));
  }
}
