import type { NotePath } from './mention';

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
