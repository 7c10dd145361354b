import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CachedMetadata } from 'obsidian';

/** A note and what the real app made of it. */
export interface RecordedNote {
  filePath: string;
  fileContents: string;
  cachedMetadata: CachedMetadata;
  getAllTags: string[];
  parseFrontMatterTags: string[] | null;
  resolveLinkToPath: Record<string, string | null>;
}

export type LinkCounts = Record<string, Record<string, number>>;

/** The recordings lie beside the project, not in it: they are another project's test data. */
const FOLDER = fileURLToPath(new URL('../../../../shared/recorded-obsidian/', import.meta.url));

export const hasRecordings = existsSync(FOLDER);

/** Every recorded note; none where the folder is absent. */
export function recordedNotes(): RecordedNote[] {
  if (!hasRecordings) return [];
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return files.map(readJson).filter(isRecordedNote);
}

/** List items that the app reported for a note of which the recording kept nothing else. */
export function recordedListItems(name: string): { text: string; listItems: readonly object[] } {
  const { fileData, cacheData } = readJson(name) as {
    fileData: { fileLines: string[] };
    cacheData: { listItemsCache: object[] };
  };
  return { text: fileData.fileLines.join('\n'), listItems: cacheData.listItemsCache };
}

/** The link counts of the whole vault that the notes were recorded in. */
export function recordedLinks(name: 'resolvedLinks' | 'unresolvedLinks'): LinkCounts {
  return readJson(`${name}.json`) as LinkCounts;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(FOLDER + name, 'utf8'));
}

function isRecordedNote(value: unknown): value is RecordedNote {
  return typeof value === 'object' && value !== null && 'fileContents' in value;
}
