import { sameData } from '../../model/same';
import type { PropertyChange, PropertyValue, Yaml } from './note-edit';
import { isList } from './note-edit';
import { isBlank, linesOf, withLineEnd, withoutEnd } from './text-lines';

/** The lines of one top-level property of a block: from `start` up to, not including, `end`. */
interface PropertySpan {
  readonly start: number;
  readonly end: number;
  /** The key as it is written, with its quotes if it has some. */
  readonly writtenKey: string;
}

/** How the new lines of a property are made. */
export interface PropertyStyle {
  /** Whether comments and list items that stay keep their lines, or the whole property is written anew. */
  readonly keepsLines: boolean;
  readonly lineEnd: string;
  readonly yaml: Yaml;
}

// A key may be quoted; a plain one begins with no sign that has a meaning of its own there (YAML 1.2, 7.3.3).
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#?-][^\r\n]*?|[?-][^\s][^\r\n]*?)[ \t]*:(?=\s|$)/;
// A list may stand at the indentation of its key, and a flow list may close there.
const CONTINUATION = /^(?:\s+\S|-(?:\s|$)|[\]}])/;
const COMMENT = /^\s*#/;
const BLOCK_TEXT = /:\s+[|>][-+0-9]*\s*(?:#.*)?$/;
const TRAILING_COMMENT =
  /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[.*\]|[^\s"'[{|>&*!#].*?)?(\s+#.*)$/;
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
const LIST_ITEM = /^(\s*)-(?:\s|$)/;

/**
 * The lines of a block with one property changed. Other lines are the same strings as before. What comes out has to be
 * parsed and compared: lines tell a block mapping apart, not every shape that YAML allows.
 */
export function rewriteProperty(
  lines: readonly string[],
  change: PropertyChange,
  style: PropertyStyle,
): readonly string[] {
  const span = findProperty(lines, change.property, style.yaml);
  if (!span) {
    if (change.to === undefined) return lines;
    return [...lines, ...propertyLines(writtenKeyOf(change.property, style.yaml), change.to, style)];
  }
  const old = lines.slice(span.start, span.end);
  return [...lines.slice(0, span.start), ...rewritten(old, span, change, style), ...lines.slice(span.end)];
}

function rewritten(
  old: readonly string[],
  { writtenKey }: PropertySpan,
  { from, to }: PropertyChange,
  style: PropertyStyle,
): readonly string[] {
  if (to === undefined) return [];
  if (style.keepsLines && isList(from) && isList(to)) {
    const kept = withListChanged(old, from, to, style);
    if (kept) return kept;
  }
  const lines = propertyLines(writtenKey, to, style);
  if (!style.keepsLines) return lines;
  return isList(from) && old.length > 1 ? withCommentsOfList(old, lines, style) : withCommentOf(old, writtenKey, lines);
}

/** The property as the YAML writer puts it; nothing behind the key where the value is empty, seen in plain text. */
function propertyLines(writtenKey: string, value: PropertyValue, { yaml, lineEnd }: PropertyStyle): readonly string[] {
  if (value === null) return [`${writtenKey}:${lineEnd}`];
  const written = writtenKey + yaml.stringify({ k: value }).slice('k'.length).trimEnd();
  return linesOf(written).map((line) => withLineEnd(line, lineEnd));
}

function writtenKeyOf(property: string, yaml: Yaml): string {
  return yaml.stringify({ [property]: 0 }).replace(/: 0\s*$/, '');
}

function findProperty(lines: readonly string[], property: string, yaml: Yaml): PropertySpan | null {
  for (const [start, line] of lines.entries()) {
    const writtenKey = KEY.exec(line)?.[1];
    if (writtenKey !== undefined && readKey(writtenKey, yaml) === property) {
      return { start, end: endOfProperty(lines, start), writtenKey };
    }
  }
  return null;
}

function readKey(writtenKey: string, yaml: Yaml): unknown {
  if (!/^["']/.test(writtenKey)) return writtenKey;
  try {
    return yaml.parse(writtenKey);
  } catch {
    return undefined; // no key that we could name; the caller compares what it made with what it meant
  }
}

/** Blank lines and comments behind the last line of a value belong to whatever comes next. */
function endOfProperty(lines: readonly string[], start: number): number {
  const isBlockText = BLOCK_TEXT.test(withoutEnd(lines[start] ?? ''));
  let end = start + 1;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const isComment = COMMENT.test(line) && !(isBlockText && /^\s/.test(line));
    if (isBlank(line) || isComment) continue;
    if (!CONTINUATION.test(line)) break;
    end = index + 1;
  }
  return end;
}

function withCommentOf(old: readonly string[], writtenKey: string, lines: readonly string[]): readonly string[] {
  const [only, ...others] = old;
  const [first, ...rest] = lines;
  if (only === undefined || first === undefined || others.length > 0) return lines;
  const value = withoutEnd(only).slice(only.indexOf(':', writtenKey.length) + 1);
  const comment = TRAILING_COMMENT.exec(value)?.[1] ?? '';
  return [first.replace(/(?=[\r\n]*$)/, comment), ...rest];
}

/** What is remarked on a list stays below its key, whatever becomes of the list; a remark on an item goes with it. */
function withCommentsOfList(
  [keyLine = '', ...others]: readonly string[],
  [first = '', ...rest]: readonly string[],
  { lineEnd }: PropertyStyle,
): readonly string[] {
  const ofKey = commentIn(keyLine);
  const ofOthers = others.filter((line) => !LIST_ITEM.test(line)).flatMap((line) => {
    const comment = commentIn(line);
    return comment === null ? [] : [COMMENT.test(line) ? line : withLineEnd(`  ${comment}`, lineEnd)];
  });
  return [ofKey === null ? first : withLineEnd(`${withoutEnd(first)} ${ofKey}`, lineEnd), ...ofOthers, ...rest];
}

/** The comment at the end of a line, or that it is; null for none. A sign within quotes begins none. */
function commentIn(line: string): string | null {
  const text = withoutEnd(line);
  const begin = /(?:^|\s)#/.exec(text.replace(QUOTED, (quoted) => '"'.repeat(quoted.length)));
  return begin === null ? null : text.slice(begin.index).trim();
}

/**
 * A block list with items taken out and added at its end, or as many as before and some of them replaced in their place;
 * the items that stay keep their lines, and so do the comments between them. `null` when it is no block list, line for
 * line.
 */
function withListChanged(
  old: readonly string[],
  from: readonly PropertyValue[],
  to: readonly PropertyValue[],
  { yaml, lineEnd }: PropertyStyle,
): readonly string[] | null {
  const [keyLine = '', ...rest] = old;
  const indent = LIST_ITEM.exec(rest.find((line) => LIST_ITEM.test(line)) ?? '')?.[1];
  if (indent === undefined || to.length === 0) return null;
  const kept: string[] = [];
  let item = -1;
  let taken = 0;
  let isKept = true;
  const itemLines = (value: PropertyValue): readonly string[] =>
    linesOf(yaml.stringify([value])).map((line) => indent + withLineEnd(line, lineEnd));
  const isReplacing = from.length === to.length;
  for (const line of rest) {
    if (LIST_ITEM.exec(line)?.[1] === indent) {
      item++;
      const next = to[isReplacing ? item : taken];
      isKept = next !== undefined && sameData(from[item], next);
      if (isKept) taken++;
      else if (isReplacing && next !== undefined) kept.push(...withItemComment(line, itemLines(next)));
    }
    if (isKept || isBlank(line) || COMMENT.test(line)) kept.push(line);
  }
  if (item + 1 !== from.length) return null;
  return [keyLine, ...kept, ...(isReplacing ? [] : to.slice(taken).flatMap(itemLines))];
}

/** A comment behind an item stays behind what takes its place. */
function withItemComment(old: string, lines: readonly string[]): readonly string[] {
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0) return lines;
  const comment = TRAILING_COMMENT.exec(withoutEnd(old).replace(LIST_ITEM, ''))?.[1] ?? '';
  return [only.replace(/(?=[\r\n]*$)/, () => comment)];
}
