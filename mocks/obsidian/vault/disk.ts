/**
 * The disk below the stand-in's vault. The app keeps its notes on a file system that other programs write to at the
 * same time (sync engines, other editors); every vault of the stand-in therefore talks to a disk that may change on
 * its own. Paths are relative to the vault, with `/`, in the spelling the disk gave.
 */
export interface VaultDisk {
  /** Everything on the disk, folders included (also empty ones). */
  list(): Promise<readonly DiskEntry[]>;
  /** The whole text of a file; rejects when it does not exist or cannot be read. */
  read(path: string): Promise<string>;
  /** Creates or replaces a file; rejects when its parent folder does not exist. Resolves with the new times. */
  write(path: string, text: string): Promise<DiskStat>;
  /** The bytes of a file; rejects as `read` does. */
  readBytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** As `write`, for a file that is no text. */
  writeBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<DiskStat>;
  createFolder(path: string): Promise<void>;
  /** Renames a file or a folder with everything in it; rejects when the new path exists. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with everything in it. */
  remove(path: string): Promise<void>;
  /** Calls back after changes made by somebody else than this disk's user. Returns the function that stops it. */
  watch(onChange: (change: DiskChange) => void): () => void;
}

/** Times in milliseconds since 1970, size in bytes (UTF-8). */
export interface DiskStat {
  ctime: number;
  mtime: number;
  size: number;
}

export type DiskEntry = { kind: 'file'; path: string; stat: DiskStat } | { kind: 'folder'; path: string };

/** A change seen from outside; a rename by another program arrives as a removal and a creation, as on a real disk. */
export type DiskChange =
  | { kind: 'written'; path: string; stat: DiskStat }
  | { kind: 'removed'; path: string }
  | { kind: 'folder-created'; path: string };
