import type { BodyLine } from '../body-lines';
import { linesOfBody } from '../body-lines';
import type { NoteSource } from '../note';
import type { TaskLine } from './task-line';
import { taskLineOf } from './task-line';

/** What the readers of a note share of its body. */
export interface ReadBody {
  readonly lines: readonly BodyLine[];
  /** Those of the lines that are tasks; read once, since they are asked for as what was done and as what is to be done. */
  readonly tasks: ReadonlyMap<BodyLine, TaskLine>;
}

const NO_TASKS: ReadBody['tasks'] = new Map();
/** A body that says nothing, or was not read. */
export const EMPTY_BODY: ReadBody = { lines: [], tasks: NO_TASKS };
/** Whether a body may hold a task; most hold none, and their lines need not be looked at. */
const A_BOX = /^[^\S\n]*(?:[-*+]|\d{1,9}[.)])[^\S\n]+\[[^\n]\]/mu;

/** Whether the body of a note may hold a task; cheap. */
export function mayHoldTask({ body }: NoteSource): boolean {
  return body !== null && A_BOX.test(body);
}

/** Reads the lines of a body, and the tasks among them. */
export function readBody(source: NoteSource, dayFirst: boolean): ReadBody {
  const { body, bodyLine } = source;
  // An empty body is one empty line, which says nothing to any reader.
  if (body === null || body === '') return EMPTY_BODY;
  const lines = linesOfBody(body, bodyLine);
  return { lines, tasks: mayHoldTask(source) ? tasksIn(lines, dayFirst) : NO_TASKS };
}

function tasksIn(lines: readonly BodyLine[], dayFirst: boolean): ReadBody['tasks'] {
  const tasks = new Map<BodyLine, TaskLine>();
  for (const line of lines) {
    const task = taskLineOf(line.text, dayFirst);
    if (task !== null) tasks.set(line, task);
  }
  return tasks;
}
