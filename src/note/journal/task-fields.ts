import { foldWord, words } from '../fold-word';

/** What the signs and fields of a task can say. */
export type TaskField = 'due' | 'scheduled' | 'start' | 'done' | 'repeats';

/** The fields of a task as they are written, and the task without them. */
export interface TaskFields {
  readonly rest: string;
  /** The first of each. */
  readonly written: ReadonlyMap<TaskField, string>;
}

/** The signs of the Tasks plugin; those that say nothing here only leave the text. */
const SIGNS = new Map<string, TaskField>([
  ['📅', 'due'], ['📆', 'due'], ['🗓', 'due'], ['⏳', 'scheduled'], ['⌛', 'scheduled'], ['🛫', 'start'], ['✅', 'done'],
]);
const FIELD_NAMES = new Map<string, TaskField | null>([
  ...names('due', 'due deadline echeance pour-le'),
  ...names('scheduled', 'scheduled prevu planned'),
  ...names('start', 'start debut'),
  ...names('done', 'done completion completed fait termine'),
  ...names('repeats', 'repeat recurrence recurring repeter'),
  ...names(null, 'created cancelled canceled priority id dependson depends-on oncompletion on-completion'),
]);

const DATE_SIGN = /([📅📆🗓⏳⌛🛫✅❌➕])\uFE0F?(?:\s*(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?)?/gu;
// White space around a value is for `trim`: a second pattern that takes it too would try every way to share it out.
const BRACKETED = /[[(]([\p{L}][\p{L} _-]{0,20})::((?:\[\[[^[\]]*\]\]|[^[\]()])*)[\])]/gu;
const BARE = /(^|[^\p{L}\p{N}[(])(\p{L}[\p{L}_-]{0,20})::[ \t]*(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?/gu;
/** `@due(2026-03-20)` as in TaskPaper; `@{2026-03-20}` and `@[[2026-03-20]]` as on a Kanban board. */
const AT_NAME = /@(\p{L}[\p{L}-]{0,20})\(([^()]*)\)/gu;
const AT_DAY = /@(?:\{|\[\[)(\d{4}-\d{2}-\d{2})(?:\}|\]\])/g;
const RULE = /🔁\uFE0F?\s*([a-z0-9, !]*)/giu;
const OTHER_SIGNS = /[🔺⏫🔼🔽⏬]\uFE0F?|(?:🏁|🆔|⛔)\uFE0F?\s*[\w,-]*|#task(?!\S)/gu;

/** Takes the dates, rules and priorities out of the text of a task, in the forms of Tasks, Dataview and Kanban. */
export function takeTaskFields(text: string): TaskFields {
  const written = new Map<TaskField, string>();
  const take = (field: TaskField | null | undefined, value: string | undefined): void => {
    if (field && value !== undefined && !written.has(field)) written.set(field, value.trim());
  };
  const takeNamed = (whole: string, name: string, value: string): string => {
    const field = FIELD_NAMES.get(foldWord(name));
    take(field, value);
    return field === undefined ? whole : ' ';
  };
  const takeBare = (whole: string, before: string, name: string, value: string): string =>
    before + takeNamed(whole.slice(before.length), name, value);
  let rest = text;
  if (rest.includes('::')) rest = rest.replace(BRACKETED, takeNamed).replace(BARE, takeBare);
  if (rest.includes('@')) {
    rest = rest.replace(AT_NAME, takeNamed).replace(AT_DAY, (_whole, day: string) => {
      take('due', day);
      return ' ';
    });
  }
  if (rest.includes('🔁')) {
    rest = rest.replace(RULE, (_whole, rule: string) => {
      take('repeats', rule);
      return ' ';
    });
  }
  rest = rest.replace(DATE_SIGN, (_whole, sign: string, day?: string) => {
    take(SIGNS.get(sign), day);
    return ' ';
  });
  return { rest: rest.replace(OTHER_SIGNS, withoutSign), written };
}

/** `#task` within a word, as in `C#task`, is no sign. */
function withoutSign(sign: string, at: number, text: string): string {
  return sign === '#task' && /\S$/.test(text.slice(0, at)) ? sign : ' ';
}

function names(field: TaskField | null, line: string): [string, TaskField | null][] {
  return words(line).map((word) => [word, field]);
}
