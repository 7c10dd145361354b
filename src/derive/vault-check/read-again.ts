import type { Person } from '../../model/person';
import type { Problem } from '../../model/problem';
import type { Project } from '../../model/project';
import type { FrontMatter } from '../../model/front-matter';
import { expectedData } from '../../note/edits/apply-note-edit';
import type { PropertyChange } from '../../note/edits/note-edit';
import { EMPTY_BODY } from '../../note/journal/read-body';
import type { ReadingContext } from '../../note/note';
import { parsePerson } from '../../note/parse-person';
import { parseProject } from '../../note/parse-project';

/**
 * Whether a change of a block mends a problem and makes no other: the block is read again as it would be then. A fix that
 * does not is never offered.
 */
export function mends(note: Person | Project, problem: Problem, changes: readonly PropertyChange[], context: ReadingContext): boolean {
  const before = new Set(problemsOf(note, note.frontMatter, context).map(keyOf));
  const after = problemsOf(note, expectedData(note.frontMatter, changes), context).map(keyOf);
  return !after.includes(keyOf(problem)) && after.every((key) => before.has(key));
}

function problemsOf(note: Person | Project, data: FrontMatter, context: ReadingContext): readonly Problem[] {
  const source = { path: note.path, frontMatter: { kind: 'read', data }, tags: [], body: null, bodyLine: 1 } as const;
  return note.kind === 'person' ? parsePerson(source, EMPTY_BODY, context).problems : parseProject(source, [], context).problems;
}

function keyOf({ code, property, found }: Problem): string {
  return [code, property ?? '', found].join('\n');
}
