import type { NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';

/**
 * How sync services name the copy that they make of a note which two devices changed at once. Each has the name of the
 * note as its group.
 */
const CONFLICT_COPIES: readonly RegExp[] = [
  // Syncthing: `Ana.sync-conflict-20260101-120000-ABCDEFG`.
  /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-\w+)?$/i,
  // Dropbox, ownCloud, Nextcloud, Seafile, Obsidian Sync, each in many languages: `Ana (Tom's conflicted copy 2026-01-01)`,
  // `Ana (Copie en conflit de Tom 2026-01-01)`, `Ana (SFConflict tom@x.org 2026-01-01-12-00-00)`. A word for copy
  // and a day must stand beside the conflict, which somebody may well have in brackets behind her name, or a project.
  /^(.+?)\s*\((?=.*(?:conflict|conflit|konflikt))(?=.*(?:c[oó]p[yi]|kopi|SFConflict))(?=.*(?:\d{4}-\d\d-\d\d|\d{8}))[^()]+\)$/i,
  // Synology Drive: `Ana_Office-PC_Jan-03-0901-2026_Conflict_1`.
  /^(.+)_[^_]+_[A-Z][a-z]{2}-\d{2}-\d{4}-\d{4}_\w*Conflict(?:_\d+)?$/,
  // OneDrive adds the name of the computer; these are the names that Windows gives.
  /^(.+)-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7,8}$/,
];

/** iCloud and the app itself number a second file of a name (`Ana 2`), Google Drive does it in brackets (`Ana (1)`). */
const NUMBERED = /^(.*[^\s\d])\s+(?:\d{1,2}|\(\d{1,2}\))$/;

/** No system has longer names of files; the patterns would take seconds for an alias that is a book of spaces. */
const LONGEST_NAME = 255;

/** The name of the note of which a sync service made this copy, or null for a note of its own; told by the file's name alone. */
export function conflictCopyOf(path: NotePath): string | null {
  const whole = baseNameOf(path).normalize('NFC');
  if (whole.length > LONGEST_NAME) return null;
  let name = whole;
  // Copies are copied as well.
  for (let inner = copiedName(name); inner !== null; inner = copiedName(name)) name = inner;
  return name === whole ? null : name;
}

/** The name without the number of a second file (`Ana 2` → `Ana`), or null. It may be a copy, or somebody else of the name. */
export function numberedCopyOf(path: NotePath): string | null {
  return NUMBERED.exec(baseNameOf(path).normalize('NFC'))?.[1] ?? null;
}

function copiedName(name: string): string | null {
  for (const pattern of CONFLICT_COPIES) {
    const copied = pattern.exec(name)?.[1];
    if (copied !== undefined) return copied;
  }
  return null;
}
