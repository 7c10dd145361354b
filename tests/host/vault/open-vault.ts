import { FileManager, type FileManagerOptions } from '../../../mocks/obsidian/vault/file-manager';
import type { TFile } from '../../../mocks/obsidian/vault/files';
import { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { MetadataCache, type MetadataCacheOptions } from '../../../mocks/obsidian/vault/metadata-cache';
import { Vault, type VaultOptions } from '../../../mocks/obsidian/vault/vault';

export interface OpenVault {
  disk: MemoryDisk;
  vault: Vault;
  cache: MetadataCache;
  fileManager: FileManager;
  /** The file at a path that is known to exist. */
  file: (path: string) => TFile;
  /** What happened since the vault was opened, one line each: `modify a.md`, `changed a.md`. */
  events: string[];
}

/** Opens a vault on a disk in memory and writes down every event. */
export async function openVault(
  files: Readonly<Record<string, string>>,
  options: VaultOptions & MetadataCacheOptions & FileManagerOptions = {},
): Promise<OpenVault> {
  const disk = new MemoryDisk(files);
  const vault = new Vault(disk, options);
  const cache = new MetadataCache(vault, { delay: 0, ...options });
  const fileManager = new FileManager(vault, cache, options);
  await vault.load();
  await cache.load();
  return { disk, vault, cache, fileManager, file: (path) => fileAt(vault, path), events: record(vault, cache) };
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`There is no file '${path}'.`);
  return file;
}

function record(vault: Vault, cache: MetadataCache): string[] {
  const events: string[] = [];
  vault.on('create', (file) => events.push(`create ${file.path}`));
  vault.on('modify', (file) => events.push(`modify ${file.path}`));
  vault.on('delete', (file) => events.push(`delete ${file.path}`));
  vault.on('rename', (file, oldPath) => events.push(`rename ${oldPath} to ${file.path}`));
  cache.on('changed', (file) => events.push(`changed ${file.path}`));
  cache.on('deleted', (file) => events.push(`deleted ${file.path}`));
  cache.on('resolved', () => events.push('resolved'));
  return events;
}
