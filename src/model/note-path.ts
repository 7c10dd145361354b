import type { NotePath } from './mention';

// What a file name may not hold on one of the systems a vault is synced to, and what would end a link.
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|#^[\]]/g;

/** `People/Ana.md` → `Ana`. The ending may be in capitals, as some old disks have it. */
export function baseNameOf(path: NotePath): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** `People/Ana.md` → `People`; `''` for a note at the top. */
export function folderOf(path: NotePath): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `People/Ana.md` → `People/Ana`. */
export function withoutEnding(path: string): string {
  return path.toLowerCase().endsWith('.md') ? path.slice(0, -3) : path;
}

/** A name as every system takes it for that of a file, without an ending: `Ana/Maria?` → `Ana Maria`. May be ''. */
export function fileNameOf(name: string): string {
  return name.replace(NOT_IN_FILE_NAMES, ' ').replace(/\s+/g, ' ').trim();
}
