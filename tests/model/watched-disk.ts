import type { DiskStat } from '../../mocks/obsidian/vault/disk';
import { MemoryDisk } from '../../mocks/obsidian/vault/memory-disk';

/** What became of one file; `null` says that there is none. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A disk that tells of each file what the app did to it, and that may take its time to read. */
export class WatchedDisk extends MemoryDisk {
  /** Hears of what the app changed; what comes from outside is not told. */
  onChange: (change: FileChange) => void = () => undefined;
  /** How long the next reading takes, in milliseconds. */
  delay: () => number = () => 0;

  /** Every text that stands on the disk, by path; the trash is left out. */
  async texts(): Promise<Map<string, string>> {
    const files = (await super.list()).filter(({ kind, path }) => kind === 'file' && !path.startsWith('.'));
    return new Map(files.map(({ path }) => [path, this.textOf(path) ?? '']));
  }

  override async read(path: string): Promise<string> {
    const delay = this.delay();
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return super.read(path);
  }

  override write(path: string, text: string): Promise<DiskStat> {
    return this.changing([path], () => super.write(path, text));
  }

  override writeBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<DiskStat> {
    return this.changing([path], () => super.writeBytes(path, bytes));
  }

  override async rename(from: string, to: string): Promise<void> {
    const paths = [...(await this.texts()).keys()].filter((path) => path === from || path.startsWith(`${from}/`));
    await this.changing(paths.flatMap((path) => [path, to + path.slice(from.length)]), () => super.rename(from, to));
  }

  override async remove(path: string): Promise<void> {
    const paths = [...(await this.texts()).keys()].filter((each) => each === path || each.startsWith(`${path}/`));
    await this.changing(paths, () => super.remove(path));
  }

  private async changing<Result>(paths: readonly string[], change: () => Promise<Result>): Promise<Result> {
    const before = paths.map((path) => this.textOf(path));
    const result = await change();
    for (const [at, path] of paths.entries()) this.onChange({ path, before: before[at] ?? null, after: this.textOf(path) });
    return result;
  }
}
