import type { DiskStat } from '../../../mocks/obsidian/vault/disk';
import { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';

/** What the disk is asked for: to read a file, or to change something. */
export interface DiskDeed {
  readonly kind: 'read' | 'write' | 'create-folder' | 'rename' | 'remove';
  readonly path: string;
  /** Counted from 1 since the faults began. */
  readonly number: number;
}

/** A disk that can be given a fault: it is asked before each deed, and whatever it throws is what the disk says. */
export class FaultyDisk extends MemoryDisk {
  private before: ((deed: DiskDeed) => void) | null = null;
  private after: (() => void) | null = null;
  private count = 0;

  /** From now on `before` hears of every deed first, and `after` of every change that was made. */
  begin(before: (deed: DiskDeed) => void, after: () => void = () => undefined): void {
    this.before = before;
    this.after = after;
    this.count = 0;
  }

  /** The disk is as good as new. */
  end(): void {
    this.before = null;
    this.after = null;
  }

  /** Every text that stands on the disk, by path; folders and the trash are no notes. */
  async texts(): Promise<Record<string, string>> {
    const files = (await super.list()).filter(({ kind, path }) => kind === 'file' && !path.startsWith('.'));
    return Object.fromEntries(files.map(({ path }) => [path, this.textOf(path) ?? '']));
  }

  override read(path: string): Promise<string> {
    return this.deed('read', path, () => super.read(path));
  }

  override write(path: string, text: string): Promise<DiskStat> {
    return this.deed('write', path, () => super.write(path, text));
  }

  override writeBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<DiskStat> {
    return this.deed('write', path, () => super.writeBytes(path, bytes));
  }

  override createFolder(path: string): Promise<void> {
    return this.deed('create-folder', path, () => super.createFolder(path));
  }

  override rename(from: string, to: string): Promise<void> {
    return this.deed('rename', from, () => super.rename(from, to));
  }

  override remove(path: string): Promise<void> {
    return this.deed('remove', path, () => super.remove(path));
  }

  private async deed<Result>(kind: DiskDeed['kind'], path: string, run: () => Promise<Result>): Promise<Result> {
    this.count += 1;
    this.before?.({ kind, path, number: this.count });
    const result = await run();
    if (kind !== 'read') this.after?.();
    return result;
  }
}
