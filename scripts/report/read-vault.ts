import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { NotePath } from '../../src/model/mention';
import type { Note, ReadingContext } from '../../src/note/note';
import { readFrontMatter } from '../../src/note/front-matter';
import { parseNote } from '../../src/note/parse-note';
import { tagsOf } from '../../src/note/tags';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS, readSettings } from '../../src/settings';

/** A note that the disk would not give. */
export interface UnreadableFile {
  readonly path: NotePath;
  readonly message: string;
}

/** The notes of a vault, and those that could not be had. */
export interface VaultReading {
  readonly notes: readonly Note[];
  readonly failed: readonly UnreadableFile[];
}

/**
 * Reads every Markdown note below a folder, as the app would: hidden folders (`.obsidian`, `.trash`) are not part of
 * a vault. Writes nothing. A note that the disk does not give is told as failed and left out.
 */
export async function readVault(root: string, context: ReadingContext): Promise<VaultReading> {
  const notes: Note[] = [];
  const failed: UnreadableFile[] = [];
  for (const path of await notePathsIn(root)) {
    try {
      notes.push(readNote(path, await readFile(join(root, path), 'utf8'), context));
    } catch (error) {
      failed.push({ path, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { notes, failed };
}

const SETTINGS_FILE = '.obsidian/plugins/reseauter/data.json';

/** The settings that were chosen in the app for this vault; the defaults where it has none, or none that can be read. */
export async function readVaultSettings(root: string): Promise<Settings> {
  const text = await readFile(join(root, SETTINGS_FILE), 'utf8').catch(() => null);
  try {
    return readSettings(text === null ? null : (JSON.parse(text) as unknown));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Understands one note from its whole text. */
export function readNote(path: NotePath, text: string, context: ReadingContext): Note {
  const { reading, body, bodyLine } = readFrontMatter(text, parse);
  const tags = tagsOf(reading.kind === 'read' ? reading.data : null, body);
  return parseNote({ path, frontMatter: reading, tags, body, bodyLine }, context);
}

async function notePathsIn(root: string): Promise<NotePath[]> {
  const paths: NotePath[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isFile() && /\.md$/i.test(entry.name)) paths.push(path);
    }
  };
  await visit('');
  return paths.sort();
}
