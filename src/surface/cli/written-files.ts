import type { Answer } from '../../exchange/written-report';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { NoteRequest } from '../../note/edits/note-edit';

/** What a command wrote, or would write. */
export interface WrittenFiles {
  readonly isWritten: boolean;
  /** What happened, in a sentence. */
  readonly message: string;
  readonly files: readonly WrittenFile[];
  /** What was not taken, a sentence each. */
  readonly leftOut: readonly string[];
}

interface WrittenFile {
  readonly path: NotePath;
  readonly change: 'changed' | 'made';
}

/** The notes of an action, each once: those that were there have changed, the others are new. */
export function filesOf(paths: readonly NotePath[], requests: readonly NoteRequest[]): readonly WrittenFile[] {
  const there = new Set(requests.flatMap((each) => ('kind' in each && each.kind === 'create' ? [] : [each.path])));
  return [...new Set(paths)].map((path) => ({ path, change: there.has(path) ? 'changed' : 'made' }));
}

/** Tells what was written in every format; the JSON is `{ written, message, files: [{ path, change }], leftOut }`. */
export function writtenAnswer({ isWritten, message, files, leftOut }: WrittenFiles, { commandLine: { written } }: Strings): Answer {
  const lines = files.map(({ path, change }) => `  ${written[change]}: ${path}`);
  return {
    text: () => [message, ...lines, ...leftOut, ''].join('\n'),
    tables: () => [{ title: message, header: [written.note, written.change], rows: files.map(({ path, change }) => [path, written[change]]) }],
    data: () => ({ written: isWritten, message, files, leftOut }),
  };
}

/** Tells what would be written; nothing is. */
export function dryRunAnswer(requests: readonly NoteRequest[], leftOut: readonly string[], strings: Strings): Answer {
  const files = filesOf(requests.map(({ path }) => path), requests);
  return writtenAnswer({ isWritten: false, message: strings.commandLine.wouldChange, files, leftOut }, strings);
}
