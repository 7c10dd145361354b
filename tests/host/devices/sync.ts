import type { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { bothInTurn, mergeLines, withMarks } from '../../support/merge-lines';

export type Texts = Readonly<Record<string, string>>;

/**
 * What becomes of a file that two devices changed: the version written last; that one, and the other as a copy beside it;
 * lines merged, with git's marks or with both sides in turn where both changed the same ones.
 */
export const MERGES = ['last-writer', 'copies', 'marks', 'both-lines'] as const;
export type Merge = (typeof MERGES)[number];

/** How sync services name the copies that they make. */
export const COPY_NAMES: readonly string[] = [
  '.sync-conflict-20260101-120000-ABCDEFG',
  ' (Tom\'s conflicted copy 2026-01-01)',
  ' (conflicted copy 2026-01-01 120000)',
  ' (Conflicted copy phone 202601011200)',
  ' (Copie en conflit de Tom 2026-01-01)',
  ' (In Konflikt stehende Kopie von Tom 2026-01-01)',
  ' (Copia en conflicto de Tom 2026-01-01)',
  ' (Copia in conflitto di Tom 2026-01-01)',
  ' (Conflicterende kopie van Tom 2026-01-01)',
  ' (Cópia em conflito de Tom 2026-01-01)',
  ' (SFConflict tom@example.org 2026-01-01-12-00-00)',
  '_Office-PC_Jan-03-0901-2026_Conflict_1',
  '-DESKTOP-4F7K2QX',
];

/** `People/Ana.md` → `People/Ana (conflicted copy …).md`. */
export function copyOf(path: string, name: string): string {
  return path.replace(/\.md$/, `${name}.md`);
}

/** A sync between two disks, whose devices were offline since `base`. `later` says whose version of a file was written last. */
export interface Sync {
  readonly base: Texts;
  readonly merge: Merge;
  readonly later: (path: string) => 'one' | 'two';
  /** The name of a copy. */
  readonly copyName?: string;
}

/** Brings the notes of both disks to the same texts, as another program does it. Returns these. */
export function sync(one: MemoryDisk & WithTexts, two: MemoryDisk & WithTexts, how: Sync): Promise<Texts> {
  return Promise.all([one.texts(), two.texts()]).then(([here, there]) => {
    const merged = mergedTexts(here, there, how);
    bringTo(one, here, merged);
    bringTo(two, there, merged);
    return merged;
  });
}

interface WithTexts {
  readonly texts: () => Promise<Texts>;
}

function mergedTexts(here: Texts, there: Texts, how: Sync): Texts {
  const merged: Record<string, string> = {};
  for (const path of new Set([...Object.keys(here), ...Object.keys(there)])) {
    for (const [to, text] of Object.entries(mergedFile(path, here[path], there[path], how))) if (text !== undefined) merged[to] = text;
  }
  return merged;
}

function mergedFile(path: string, one: string | undefined, two: string | undefined, { base, merge, later, copyName = '' }: Sync): Readonly<Record<string, string | undefined>> {
  const old = base[path];
  if (one === two || two === old) return { [path]: one };
  if (one === old) return { [path]: two };
  const [last, first] = later(path) === 'one' ? [one, two] : [two, one];
  // Nobody but the last writer takes a deletion for more than what somebody wrote.
  if (merge === 'last-writer') return { [path]: last };
  if (one === undefined || two === undefined) return { [path]: last ?? first };
  if (merge === 'copies') return { [path]: last, [copyOf(path, copyName)]: first };
  return { [path]: mergeLines(old ?? '', one, two, merge === 'marks' ? withMarks : bothInTurn) };
}

function bringTo(disk: MemoryDisk, before: Texts, texts: Texts): void {
  for (const path of Object.keys(before)) if (texts[path] === undefined) disk.removeFromOutside(path);
  for (const [path, text] of Object.entries(texts)) if (before[path] !== text) disk.writeFromOutside(path, text);
}
