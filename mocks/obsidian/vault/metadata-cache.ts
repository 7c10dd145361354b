import type * as Host from 'obsidian';
import { Events } from './events';
import { TFile, type TAbstractFile } from './files';
import { linkCountsOf } from './link-counts';
import { LinkTargets } from './link-targets';
import { markdownCacheOf, type MarkdownCacheOptions } from './markdown-cache';
import type { Vault } from './vault';

export interface MetadataCacheOptions extends MarkdownCacheOptions {
  /**
   * `warm`: everything is parsed before `load` resolves and no 'changed' is sent. `cold`: `load` resolves at once,
   * the cache is still empty, and 'changed' comes for each note. Both happen in the app (docs/host-facts.md).
   */
  start?: 'warm' | 'cold';
  /** Milliseconds from a write to the parsing of the note; writes in between are parsed once. */
  delay?: number;
  /** Parses what waits last first: in which order the app does it is not documented (not verified), so test both. */
  lastFirst?: boolean;
}

type Counts = Record<string, Record<string, number>>;

/** Notes parsed before other work gets its turn, so that a large vault does not freeze the window. */
const SLICE = 50;

/** What the app knows about the notes without opening them; always a little behind the vault. */
export class MetadataCache extends Events implements Host.MetadataCache {
  resolvedLinks: Counts = {};
  unresolvedLinks: Counts = {};
  /** By file, not by path: a renamed note keeps its cache, and no event says so (obsidian.d.ts, 'changed'). */
  private readonly caches = new Map<TFile, Host.CachedMetadata>();
  private readonly waiting = new Set<TFile>();
  private readonly deleted: { file: TFile; previous: Host.CachedMetadata | null }[] = [];
  private targets: LinkTargets | null = null;
  private areLinksStale = false;
  private isLoaded = false;
  private work: Promise<void> | null = null;

  constructor(private readonly vault: Vault, private readonly options: MetadataCacheOptions = {}) {
    super();
    vault.on('create', (file) => this.followChange(file, true));
    vault.on('modify', (file) => this.followChange(file, false));
    vault.on('rename', (file) => this.followChange(file, true));
    vault.on('delete', (file) => this.followDelete(file));
  }

  /** Parses the vault, once it is loaded. 'resolved' ends it either way. */
  async load(): Promise<void> {
    this.isLoaded = true;
    if (this.options.start === 'cold') {
      for (const file of this.vault.getMarkdownFiles()) this.waiting.add(file);
      this.schedule();
      return;
    }
    await this.parse(this.vault.getMarkdownFiles(), () => undefined);
    this.resolve(new Set(this.caches.keys()));
    this.trigger('resolved');
  }

  /** Resolves when nothing is left to parse; for tests, the app has no such thing. */
  async whenSettled(): Promise<void> {
    while (this.work) await this.work;
  }

  getFileCache(file: TFile): Host.CachedMetadata | null {
    return this.caches.get(file) ?? null;
  }

  getCache(path: string): Host.CachedMetadata | null {
    const file = this.vault.getFileByPath(path);
    return file && this.getFileCache(file);
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.linkTargets().first(linkpath, sourcePath);
  }

  /** The name if unique, else the path (obsidian.d.ts). That `.md` is left out by default is not verified. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.linkTargets().isUnique(file) ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.replace(/\.md$/i, '') : text;
  }

  override on(
    name: 'changed',
    callback: (file: TFile, data: string, cache: Host.CachedMetadata) => unknown,
    ctx?: unknown,
  ): Host.EventRef;
  override on(
    name: 'deleted',
    callback: (file: TFile, prevCache: Host.CachedMetadata | null) => unknown,
    ctx?: unknown,
  ): Host.EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): Host.EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): Host.EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): Host.EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }

  private linkTargets(): LinkTargets {
    this.targets ??= new LinkTargets(this.vault.getFiles());
    return this.targets;
  }

  /** A rename changes no cache, but may change where the links of every note lead. */
  private followChange(file: TAbstractFile, changesTargets: boolean): void {
    if (changesTargets) this.targets = null;
    if (!this.isLoaded) return;
    if (changesTargets) this.areLinksStale = true;
    const isParsed = file instanceof TFile && changesTargets && this.caches.has(file);
    if (file instanceof TFile && file.extension === 'md' && !isParsed) this.waiting.add(file);
    this.schedule();
  }

  private followDelete(file: TAbstractFile): void {
    this.targets = null;
    if (!(file instanceof TFile)) return;
    this.deleted.push({ file, previous: this.getFileCache(file) });
    this.caches.delete(file);
    this.waiting.delete(file);
    this.areLinksStale = true;
    if (this.isLoaded) this.schedule();
  }

  private schedule(): void {
    this.work ??= this.workOff().finally(() => {
      this.work = null;
    });
  }

  private async workOff(): Promise<void> {
    await pause(this.options.delay ?? 20);
    while (this.waiting.size > 0 || this.deleted.length > 0 || this.areLinksStale) {
      const files = this.options.lastFirst === true ? [...this.waiting].reverse() : [...this.waiting];
      this.waiting.clear();
      for (const { file, previous } of this.deleted.splice(0)) this.trigger('deleted', file, previous);
      await this.parse(files, (file, data, cache) => this.trigger('changed', file, data, cache));
      const stale = this.areLinksStale ? this.caches.keys() : files;
      this.areLinksStale = false;
      for (const file of this.resolve(new Set(stale))) this.trigger('resolve', file);
      this.trigger('resolved');
    }
  }

  private async parse(
    files: readonly TFile[],
    done: (file: TFile, data: string, cache: Host.CachedMetadata) => void,
  ): Promise<void> {
    for (let at = 0; at < files.length; at += SLICE) {
      if (at > 0) await pause(0);
      const slice = files.slice(at, at + SLICE);
      const texts = await Promise.all(slice.map((file) => this.vault.read(file).catch(() => null)));
      for (const [index, file] of slice.entries()) {
        const data = texts[index] ?? null;
        const isGone = data === null || this.vault.getFileByPath(file.path) !== file;
        if (isGone) continue; // deleted since it was put in line
        const cache = markdownCacheOf(data, this.options);
        this.caches.set(file, cache);
        done(file, data, cache);
      }
    }
  }

  /** Counts the links of these notes anew and drops the counts of paths that are no more; returns the counted notes. */
  private resolve(files: ReadonlySet<TFile>): TFile[] {
    const resolved: Counts = {};
    const unresolved: Counts = {};
    const counted: TFile[] = [];
    for (const [file, cache] of this.caches) {
      const { path } = file;
      const known = this.resolvedLinks[path];
      const unknown = this.unresolvedLinks[path];
      if (known && unknown && !files.has(file)) {
        [resolved[path], unresolved[path]] = [known, unknown];
        continue;
      }
      const counts = linkCountsOf(cache, (linkpath) => this.getFirstLinkpathDest(linkpath, path));
      [resolved[path], unresolved[path]] = [counts.resolved, counts.unresolved];
      counted.push(file);
    }
    this.resolvedLinks = resolved;
    this.unresolvedLinks = unresolved;
    return counted;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
