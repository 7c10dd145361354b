import type { App, CachedMetadata, TAbstractFile } from 'obsidian';
import { Component, TFile, TFolder } from 'obsidian';
import type { NotePath } from '../model/mention';
import type { NoteChange } from '../network/note-change';
import type { Note, NoteSource, ReadingContext } from '../note/note';
import { parseNote } from '../note/parse-note';
import { ChangeBatch } from './change-batch';
import { KnownNotes } from './known-notes';
import { hasBodyToRead, mayHideBlock, sourceFromCache, sourceFromChange, sourceFromText } from './note-source';
import { inSlices } from './slices';
import { TextReader } from './text-reader';

/** What the feed needs, and whom it tells. */
export interface NoteFeedOptions {
  readonly app: App;
  /** The window whose timers give the work its slices. */
  readonly win: Window;
  /** How notes are to be read now; asked for every note, since a person may change it. */
  readonly context: () => ReadingContext;
  readonly sink: (changes: readonly NoteChange[]) => void;
  /** How many of the vault's notes were understood at the start; equal numbers say that the start is over. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The way in: tells every note of the vault as what it is, and everything that happens to it, in the order it happened.
 * The app's cache comes first, since it is there without opening files; texts are read for what it does not hold.
 */
export class NoteFeed extends Component {
  private readonly known = new KnownNotes();
  /** Notes that the app had not parsed when the scan came by: unknown, which is not the same as without properties. */
  private readonly unparsed = new Set<NotePath>();
  private readonly batch: ChangeBatch;
  private readonly reader: TextReader;
  private isStarted = false;
  private isStopped = false;
  private isScanning = false;
  private scans = 0;
  private total = 0;

  constructor(private readonly options: NoteFeedOptions) {
    super();
    const { app, win, sink } = options;
    this.batch = new ChangeBatch(win, sink);
    this.reader = new TextReader({
      win,
      vault: app.vault,
      isStopped: () => this.isStopped,
      versionOf: (path) => this.known.versionOf(path),
      onText: (path, text) => this.tellText(path, text),
      onFailure: (path) => this.onParsed(path),
      onSlice: () => this.batch.flush(),
    });
  }

  override onload(): void {
    // Before the layout is ready, 'create' fires for every note that exists (obsidian.d.ts, Vault.on 'create').
    this.options.app.workspace.onLayoutReady(() => {
      if (!this.isStopped) this.start();
    });
  }

  override onunload(): void {
    this.isStopped = true;
    this.batch.stop();
  }

  /** Takes the text of a note as it was just written, before the app's cache has heard of it. */
  readText(path: NotePath, text: string): void {
    if (this.isStopped || !isNotePath(path)) return;
    this.tellText(path, text);
    this.batch.flush();
  }

  /**
   * Reads every note again, for instance when other roles were set. Resolves when all that the cache holds is told; at
   * once before the start, which reads every note anyway.
   */
  async rescan(): Promise<void> {
    if (!this.isStarted) return;
    const { app, win } = this.options;
    const scan = ++this.scans;
    const before = this.known.now;
    const files = app.vault.getMarkdownFiles();
    const toOpen: TFile[] = [];
    this.total = files.length;
    this.isScanning = true;
    this.unparsed.clear();
    this.options.onProgress(0, this.total);
    await inSlices(
      files,
      (file) => {
        const isOvertaken = this.known.versionOf(file.path) > before || app.vault.getFileByPath(file.path) !== file;
        if (!isOvertaken && this.tellCached(file)) toOpen.push(file);
      },
      {
        win,
        isStopped: () => this.isStopped || scan !== this.scans,
        onSlice: (done) => {
          this.batch.flush();
          if (done < files.length) this.options.onProgress(done, files.length);
        },
      },
    );
    if (this.isStopped || scan !== this.scans) return;
    this.isScanning = false;
    this.tellProgress();
    for (const file of toOpen) this.reader.add(file);
  }

  /** Listens first and scans then, so that nothing falls between the two (docs/host-facts.md, start of an index). */
  private start(): void {
    const { vault, metadataCache } = this.options.app;
    this.isStarted = true;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.onChanged(file, text, cache)));
    this.registerEvent(metadataCache.on('resolved', () => this.onResolved()));
    this.registerEvent(vault.on('create', (file) => this.onCreated(file)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.onRenamed(file, oldPath)));
    this.registerEvent(vault.on('delete', (file) => this.onDeleted(file)));
    void this.rescan();
  }

  private onChanged({ path }: TFile, text: string, cache: CachedMetadata): void {
    if (isNotePath(path)) this.tell(this.parse(sourceFromChange(path, text, cache)));
  }

  /** The app has parsed what it had to. What it still says nothing about is read from the text. */
  private onResolved(): void {
    const { vault, metadataCache } = this.options.app;
    for (const path of this.unparsed) {
      const file = vault.getFileByPath(path);
      if (!file) this.onParsed(path);
      else if (!metadataCache.getFileCache(file) || this.tellCached(file)) this.reader.add(file);
    }
  }

  private onCreated(file: TAbstractFile): void {
    if (!(file instanceof TFile) || !isNotePath(file.path)) return;
    this.known.touch(file.path);
    this.reader.add(file);
  }

  /** Whether the children of a renamed folder are announced too is not verified (docs/host-facts.md): both will do. */
  private onRenamed(file: TAbstractFile, oldPath: string): void {
    if (file instanceof TFolder) {
      for (const path of this.known.below(oldPath)) this.move(path, file.path + path.slice(oldPath.length));
    } else if (!isNotePath(file.path)) {
      this.remove(oldPath);
    } else if (this.known.has(oldPath)) {
      this.move(oldPath, file.path);
    } else if (!this.known.has(file.path)) {
      this.onCreated(file);
    }
  }

  private onDeleted(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const path of this.known.below(file.path)) this.remove(path);
    else this.remove(file.path);
  }

  /**
   * 'changed' does not come with a rename (obsidian.d.ts, MetadataCache.on 'changed'), and a new path may change what a
   * note is. A note that is nobody's stays so on the cache's word; the others are read again, log and all.
   */
  private move(from: NotePath, to: NotePath): void {
    const { vault, metadataCache } = this.options.app;
    const kind = this.known.kindOf(from);
    const file = vault.getFileByPath(to);
    const cache = file && metadataCache.getFileCache(file);
    this.known.move(from, to);
    if (this.unparsed.delete(from)) this.unparsed.add(to);
    const source = kind === 'other' && cache ? sourceFromCache(to, cache) : null;
    const note = source && this.parse(source);
    if (source && cache && note?.kind === 'other' && !hasBodyToRead(source, note, cache, this.options.context().words)) {
      this.batch.push({ kind: 'move', from, to, note });
      return;
    }
    if (kind !== 'unread') this.batch.push({ kind: 'move', from, to, note: null });
    if (file) this.reader.add(file);
  }

  private remove(path: NotePath): void {
    const kind = this.known.kindOf(path);
    this.known.forget(path);
    this.onParsed(path);
    if (kind !== null && kind !== 'unread') this.batch.push({ kind: 'remove', path });
  }

  /** Tells a note on the word of the app's cache; true when its text has more to say. */
  private tellCached(file: TFile): boolean {
    const { path } = file;
    const cache = this.options.app.metadataCache.getFileCache(file);
    if (!cache) {
      this.known.touch(path);
      this.unparsed.add(path);
      return false;
    }
    if (mayHideBlock(cache)) {
      // Nothing is said of a note whose block may be broken, so that a known person does not vanish for a moment.
      this.known.touch(path);
      this.onParsed(path);
      return true;
    }
    const source = sourceFromCache(path, cache);
    if (source.frontMatter.kind === 'unreadable') {
      // Too large to look through; the text says what, and whose note it is.
      this.known.touch(path);
      this.onParsed(path);
      return true;
    }
    const note = this.parse(source);
    const wasRead = this.known.kindOf(path) !== null && this.known.kindOf(path) !== 'unread';
    const hasMore = hasBodyToRead(source, note, cache, this.options.context().words);
    // Without its body a note that was read whole would lose its log until the body is read again.
    if (hasMore && wasRead) this.known.touch(path);
    else this.tell(note);
    return hasMore;
  }

  private tellText(path: NotePath, text: string): void {
    this.tell(this.parse(sourceFromText(path, text, this.options.app.metadataCache.getCache(path))));
  }

  private tell(note: Note): void {
    this.known.settle(note.path, note.kind);
    this.batch.push({ kind: 'upsert', note });
    this.onParsed(note.path);
  }

  private parse(source: NoteSource): Note {
    return parseNote(source, this.options.context());
  }

  private onParsed(path: NotePath): void {
    if (this.unparsed.delete(path) && !this.isScanning) this.tellProgress();
  }

  private tellProgress(): void {
    this.options.onProgress(this.total - this.unparsed.size, this.total);
  }
}

function isNotePath(path: string): boolean {
  return path.toLowerCase().endsWith('.md');
}
