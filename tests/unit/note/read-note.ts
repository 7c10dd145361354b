import { parse } from 'yaml';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import type { Person } from '../../../src/model/person';
import type { Problem } from '../../../src/model/problem';
import type { Project } from '../../../src/model/project';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { readFrontMatter } from '../../../src/note/front-matter';
import type { Note, ReadingContext } from '../../../src/note/note';
import { parseNote } from '../../../src/note/parse-note';
import { tagsOf } from '../../../src/note/tags';

/** The nine roles, and days that are not written day first. */
export const CONTEXT: ReadingContext = { roles: DEFAULT_ROLES, words: NO_OWN_WORDS, dayFirst: false };

/** Understands the whole text of a note, as the app would hand it over. */
export function readText(path: string, text: string, context: ReadingContext = CONTEXT): Note {
  const { reading, body, bodyLine } = readFrontMatter(text, (yaml): unknown => parse(yaml));
  const tags = tagsOf(reading.kind === 'read' ? reading.data : null, body);
  return parseNote({ path, frontMatter: reading, tags, body, bodyLine }, context);
}

/** A person from the lines of her block; throws when the note is no person's. */
export function readPerson(
  lines: string,
  { path = 'Inbox/Ana Diaz.md', body = '', context = CONTEXT } = {},
): { person: Person; problems: readonly Problem[] } {
  const note = readText(path, `---\ntype: person\n${lines}\n---\n${body}`, context);
  if (note.kind !== 'person') throw new Error(`No person: ${JSON.stringify(note)}`);
  return note;
}

/** A project from the lines of its block; throws when the note is no project's. */
export function readProject(
  lines: string,
  { path = 'Inbox/Atlas.md', body = '', context = CONTEXT } = {},
): { project: Project; problems: readonly Problem[] } {
  const note = readText(path, `---\ntype: project\n${lines}\n---\n${body}`, context);
  if (note.kind !== 'project') throw new Error(`No project: ${JSON.stringify(note)}`);
  return note;
}

/** The problems in short: `circle: unknown-circle (voisinage)`. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ property, line, code, found }) => `${property ?? `line ${String(line)}`}: ${code} (${found})`);
}
