import type { Mention, NotePath } from '../model/mention';
import { baseNameOf, folderOf, withoutEnding } from '../model/note-path';
import { compareText } from '../model/order';

/** How names are compared everywhere: composed (NFC) and without case. Accents matter: "Lea" is not "Léa". */
export function foldName(name: string): string {
  return (PERHAPS_NOT_COMPOSED.test(name) ? name.normalize('NFC') : name).trim().toLowerCase();
}

/** Below are no signs that combine with others (Unicode, DerivedNormalizationProps: NFC_Quick_Check), and nearly all names. */
const PERHAPS_NOT_COMPOSED = /[\u0300-\uffff]/;

/** Whether a link is nothing but a file name and so means the one note that has it, wherever that is. */
export function isOnlyFileName(linkPath: string, only: NotePath): boolean {
  if (linkPath.includes('/') || linkPath.startsWith('.')) return false;
  // Spaces in front of a file name stand within its path, where they count.
  return only.charAt(only.lastIndexOf('/') + 1).trim() !== '';
}

/** What tells a name without a note from others: `[[Zed|Z]]`, `[[People/Zed]]` and the word "zed" are one. */
export function nameIdentity({ isLink, target, text }: Mention): string {
  return `name:${foldName(isLink ? baseNameOf(target) : text)}`;
}

/**
 * Which of the notes that share a file name a link means, as the app decides it: a relative path, then the exact
 * path, then the notes whose path ends in the link's; of those the ones beside or below the linking note first, then the
 * shortest path. `candidates` all have the link's file name; null when none fits.
 */
export function chooseLinked(
  linkPath: string,
  source: NotePath,
  candidates: readonly NotePath[],
): NotePath | null {
  const wanted = foldName(withoutEnding(absolutePath(linkPath, source)));
  const exact = candidates.find((path) => foldName(withoutEnding(path)) === wanted);
  if (exact !== undefined) return exact;
  if (linkPath.startsWith('/') || linkPath.startsWith('.')) return null;
  const fitting = candidates.filter((path) => `/${foldName(withoutEnding(path))}`.endsWith(`/${wanted}`));
  const folder = folderOf(source);
  const isNear = (path: NotePath): boolean => folder === '' || path.startsWith(`${folder}/`);
  const compare = (a: NotePath, b: NotePath): number =>
    Number(isNear(b)) - Number(isNear(a)) || a.length - b.length || compareText(a, b);
  return fitting.sort(compare)[0] ?? null;
}

function absolutePath(linkPath: string, source: NotePath): string {
  if (linkPath.startsWith('/')) return linkPath.slice(1);
  if (!linkPath.startsWith('./') && !linkPath.startsWith('../')) return linkPath;
  const parts = folderOf(source).split('/').filter((part) => part !== '');
  for (const part of linkPath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
