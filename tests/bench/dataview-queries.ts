import type { FrontMatter } from '../../src/model/front-matter';

/** A date or a length of time of Luxon, as far as the queries need it. */
interface Moment {
  diff(other: Moment, unit: 'days'): { readonly days: number };
  valueOf(): number;
}

/** A value of a property, as Dataview keeps it. */
type Value = string | number | boolean | null | Moment | object | readonly Value[];

/** An expression as Dataview's package reads it. */
type Field =
  | { readonly type: 'literal'; readonly value: Value }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'binaryop'; readonly left: Field; readonly op: string; readonly right: Field }
  | { readonly type: 'function'; readonly func: { readonly name: string }; readonly arguments: readonly Field[] }
  | { readonly type: 'index'; readonly object: Field; readonly index: { readonly value: string } };

interface Named {
  readonly name: string;
  readonly field: Field;
}

/** A query as Dataview's package reads it. */
interface Query {
  readonly header: { readonly fields: readonly Named[] };
  readonly source: { readonly folder: string };
  readonly operations: readonly (
    | { readonly type: 'where'; readonly clause: Field }
    | { readonly type: 'flatten'; readonly field: Named }
    | { readonly type: 'sort'; readonly fields: readonly { readonly field: Field; readonly direction: string }[] }
  )[];
}

interface Parser<Result> {
  parse(text: string): { readonly status: true; readonly value: Result } | { readonly status: false };
  tryParse(text: string): Result;
}

/** What the benchmark uses of Dataview's package. */
export interface Dataview {
  readonly EXPRESSION: Readonly<Record<'date' | 'duration' | 'embedLink', Parser<Value>>>;
  readonly QUERY_LANGUAGE: { readonly query: Parser<Query> };
}

/** A note as Dataview keeps it: its properties, read. */
export interface Page {
  readonly path: string;
  readonly fields: Readonly<Record<string, Value>>;
}

type Row = Readonly<Record<string, Value>>;

const RHYTHM = 'choice(circle = "core", 21, choice(circle = "close", 60, choice(circle = "wide", 365, 180)))';

/** Whom to contact: those silent for longer than their circle wishes, the longest first. */
const QUEUE = `TABLE last-contact, rhythm, since
FROM "People"
WHERE type = "person" AND last-contact
FLATTEN ${RHYTHM} AS rhythm
FLATTEN (day - last-contact).days AS since
WHERE since >= rhythm
SORT since / rhythm DESC`;

/** Who has which role in which project. */
const MATRIX = `TABLE ally, opponent, mentor, decider, sponsor, expert, partner
FROM "Projects"
WHERE type = "project"
SORT name ASC`;

/**
 * What Dataview does at least with a note: each text among its properties is tried as a date, a length of time and a link,
 * by its own parsers and in its own order (its `parseFrontmatter`). It does much more: it reads the file, goes through its
 * lists and lines, and copies everything from one thread to another.
 */
export function importPage(path: string, properties: FrontMatter, { EXPRESSION }: Dataview): Page {
  const read = (value: unknown): Value => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'string') return value === undefined ? null : value;
    for (const parser of [EXPRESSION.date, EXPRESSION.duration, EXPRESSION.embedLink]) {
      const result = parser.parse(value);
      if (result.status) return result.value;
    }
    return value;
  };
  return { path, fields: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, read(value)])) };
}

/**
 * Both tables by its query language: the queries are read by its package; what is read is worked out by the plainest
 * evaluation there is, which is less than its own does.
 */
export function queryBoth(pages: Iterable<Page>, day: Value, { QUERY_LANGUAGE }: Dataview): readonly (readonly Value[])[] {
  const all = [...pages];
  return [QUEUE, MATRIX].flatMap((text) => runQuery(QUERY_LANGUAGE.query.tryParse(text), all, day));
}

function runQuery({ header, source, operations }: Query, pages: readonly Page[], day: Value): Value[][] {
  let rows: Row[] = pages.filter(({ path }) => path.startsWith(`${source.folder}/`)).map(({ path, fields }) => ({ ...fields, name: path, day }));
  for (const operation of operations) {
    if (operation.type === 'where') {
      rows = rows.filter((row) => isTrue(evaluate(operation.clause, row)));
    } else if (operation.type === 'flatten') {
      const { name, field } = operation.field;
      rows = rows.map((row) => ({ ...row, [name]: evaluate(field, row) }));
    } else {
      const [by] = operation.fields;
      if (by === undefined) continue;
      const sign = by.direction === 'descending' ? -1 : 1;
      const keyed = rows.map((row) => ({ row, key: evaluate(by.field, row) }));
      rows = keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ row }) => row);
    }
  }
  return rows.map((row) => [row.name ?? null, ...header.fields.map(({ field }) => evaluate(field, row))]);
}

function evaluate(field: Field, row: Row): Value {
  switch (field.type) {
    case 'literal':
      return field.value;
    case 'variable':
      return row[field.name] ?? null;
    case 'index':
      return (evaluate(field.object, row) as Record<string, Value>)[field.index.value] ?? null;
    case 'function': {
      // The queries use one function only.
      const [condition, yes, no] = field.arguments;
      if (field.func.name !== 'choice' || !condition || !yes || !no) throw new Error(`No function ${field.func.name}`);
      return evaluate(isTrue(evaluate(condition, row)) ? yes : no, row);
    }
    case 'binaryop':
      return operate(field.op, evaluate(field.left, row), evaluate(field.right, row));
  }
}

function operate(op: string, left: Value, right: Value): Value {
  if (op === '=') return left === right;
  if (op === '&') return isTrue(left) && isTrue(right);
  if (op === '>=') return compare(left, right) >= 0;
  if (op === '/') return Number(left) / Number(right);
  if (op === '-') return (left as Moment).diff(right as Moment, 'days');
  throw new Error(`No operator ${op}`);
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return textOf(a).localeCompare(textOf(b));
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isTrue(value: Value): boolean {
  return value !== null && value !== false && value !== '' && value !== 0;
}

const RHYTHMS: Readonly<Record<string, number>> = { core: 21, close: 60, wide: 365 };

/** Both tables as somebody writes them by its JavaScript API, over pages that were read. */
export function scriptBoth(pages: Iterable<Page>, day: Moment): readonly unknown[] {
  const all = [...pages];
  const queue = all
    .filter(({ fields }) => fields.type === 'person' && fields['last-contact'])
    .map((page) => {
      const since = day.diff(page.fields['last-contact'] as Moment, 'days').days;
      return { page, since, rhythm: RHYTHMS[textOf(page.fields.circle)] ?? 180 };
    })
    .filter(({ since, rhythm }) => since >= rhythm)
    .sort((a, b) => b.since / b.rhythm - a.since / a.rhythm);
  const matrix = all
    .filter(({ fields }) => fields.type === 'project')
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(({ path, fields }) => [path, fields.ally, fields.opponent, fields.mentor, fields.decider, fields.sponsor, fields.expert, fields.partner]);
  return [...queue, ...matrix];
}
