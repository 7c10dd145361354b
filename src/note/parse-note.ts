import { EMPTY_JOURNAL } from '../model/journal';
import type { Problem } from '../model/problem';
import type { Note, NoteSource, ReadingContext } from './note';
import { kindOf } from './note-kind';
import { parsePerson } from './parse-person';
import { parseProject } from './parse-project';
import { foundText } from './property';

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * Understands a note. Total: every source gives a note, none throws. What stands in a person's or project's note and
 * cannot be understood is among its problems; the rest of the note counts.
 *
 * A note whose block cannot be read is `unreadable`, so that whoever knows it keeps the last good record; its problem
 * is told only where the note is marked as a person or a project, since other notes are not ours to mend.
 */
export function parseNote(source: NoteSource, context: ReadingContext): Note {
  const { path, frontMatter } = source;
  const found = kindOf(source);
  const told = { path, journal: EMPTY_JOURNAL };
  if (found.skipped !== null) {
    return { kind: 'other', ...told, evidence: found.evidence, skipped: found.skipped, problems: NO_PROBLEMS };
  }
  if (frontMatter.kind === 'unreadable') {
    const problems = found.kind === 'other' ? NO_PROBLEMS : [unreadableBlock(path, frontMatter)];
    return { kind: 'unreadable', path, problems };
  }
  const { kind, evidence } = found;
  if (evidence === null || kind === 'other') {
    return { kind: 'other', ...told, evidence, skipped: null, problems: NO_PROBLEMS };
  }
  if (kind === 'person') {
    const { person, problems } = parsePerson(source, context);
    return { kind: 'person', ...told, person, evidence, problems };
  }
  const { project, problems } = parseProject(source, context);
  return { kind: 'project', ...told, project, evidence, problems };
}

function unreadableBlock(path: string, { line, message }: { line: number | null; message: string }): Problem {
  const place = line === null ? { path } : { path, line };
  return { ...place, code: 'unreadable-block', found: foundText(message) };
}
