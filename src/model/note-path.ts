import type { NotePath } from './mention';

// What a file name may not hold on one of the systems a vault is synced to, and what would end a link.
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}]/gu;
/** The app, like most systems, hides a file whose name begins with a dot: its note would never be seen. */
const HIDING = /^[.\s]+/;
/** Names of devices, with or without an ending, that Windows gives to no file. */
const OF_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Most systems take 255 bytes; there has to be room for an ending and a number behind it. */
const MOST_BYTES = 240;

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
  const plain = name.replace(NOT_IN_FILE_NAMES, ' ').replace(/\s+/g, ' ').replace(HIDING, '').trim();
  return withinBytes(plain.replace(OF_DEVICES, '$&_')).trim();
}

/** As much of a text as fits, without cutting a sign in two; bytes as UTF-8 has them. */
function withinBytes(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MOST_BYTES) return kept;
    kept += sign;
  }
  return kept;
}
