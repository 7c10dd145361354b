import matter from 'gray-matter';
import type { FrontMatter } from '../model/front-matter';
import { conflictAroundBlock, conflictMarkIn } from './conflict-marks';
import type { FrontMatterReading } from './note';
import { overrunOfBlock, overrunOfBody, overrunOfData } from './reading-budget';

/** Where the block of a note stands. Offsets count in the text with `\n` line ends and without byte order mark. */
export interface Fence {
  /** The block between the two fences, without them; '' when they touch. */
  readonly block: string;
  /** The offset behind the closing fence and its line end. */
  readonly bodyStart: number;
  /** The line, counted from 1, on which the body begins. */
  readonly bodyLine: number;
}

/** A note, taken apart at its fence. */
export interface FrontMatterSplit {
  readonly reading: FrontMatterReading;
  readonly body: string;
  readonly bodyLine: number;
}

/** So many characters at the top of a block that is too large say whose note it is. */
const SHOWS_WHOSE = 10_000;

const OPENING = '---\n';
// Trailing spaces behind the closing fence are allowed (release notes 1.3.2), text behind either fence is not a fence.
const CLOSING = /^---[ \t]*$/m;
/** How the messages of eemeli's yaml (`at line 4, column 8:`) and js-yaml (`(4:8)`) end. */
const PLACE = /\s*(?:at line \d+, column \d+|\(\d+:\d+\))?:?$/;

/**
 * Reads the block at the top of a note with the given YAML parser (the host's in the app). Never throws: a block that
 * cannot be parsed, or that is no set of properties, is `unreadable` with the parser's message and line, and so is a note
 * that would take too long, with the line on which the budget ends, and one in which git left two versions, with the line
 * where they begin; a block that is not closed is no block. CRLF and a byte order mark make no difference.
 */
export function readFrontMatter(text: string, parseYaml: (yaml: string) => unknown): FrontMatterSplit {
  const normalised = normaliseText(text);
  const fence = fenceOf(normalised);
  const { block = '', bodyLine = 1 } = fence ?? {};
  const body = fence === null ? normalised : normalised.slice(fence.bodyStart);
  const longBody = overrunOfBody(body);
  const conflict = fence === null ? conflictAroundBlock(normalised) : null;
  if (conflict !== null) return { reading: inConflict(normalised, 1, conflict), body: '', bodyLine };
  if (longBody !== null) return { reading: tooLarge(block, bodyLine + longBody, lineAt(body, longBody)), body: '', bodyLine };
  return { reading: fence === null ? { kind: 'none' } : readBlock(block, parseYaml), body, bodyLine };
}

/** The text as every reader of this folder expects it: `\n` line ends, no byte order mark. */
export function normaliseText(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

/**
 * Finds the block: `---` alone on line 1 (release notes 1.4.10: no blank line before it) and a closing `---`. `null`
 * when there is none. Found here and not by gray-matter, which takes an unclosed note for one long block, a `---foo`
 * for a closing fence, and the rest of the first line for the name of an engine (docs/host-facts.md).
 */
export function fenceOf(normalised: string): Fence | null {
  if (!normalised.startsWith(OPENING)) return null;
  const closing = CLOSING.exec(normalised.slice(OPENING.length));
  if (closing === null) return null;
  const block = normalised.slice(OPENING.length, OPENING.length + closing.index);
  const closed = OPENING.length + closing.index + closing[0].length;
  const bodyStart = Math.min(closed + 1, normalised.length);
  return { block, bodyStart, bodyLine: lineBreaksIn(block) + 3 };
}

/** Counted without a list of all lines: a block may have hundreds of thousands before it is found to be too large. */
function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function readBlock(block: string, parseYaml: (yaml: string) => unknown): FrontMatterReading {
  const overrun = overrunOfBlock(block);
  if (overrun !== null) return tooLarge(block, overrun + 2, lineAt(block, overrun));
  try {
    const value = parseBlock(block, parseYaml);
    if (value === undefined || value === null) return { kind: 'read', data: {} };
    if (isPropertySet(value)) return readingOfData(value, block);
    // No words of ours, which would need a translation: what stands there shows that it is no set of properties.
    return unreadable(block, 2, firstLineOf(block.trim()));
  } catch (error) {
    return unreadable(block, lineOf(error), messageOf(error));
  }
}

/** The marks of a conflict say more than whatever the parser stumbled over. */
function unreadable(block: string, line: number | null, message: string): FrontMatterReading {
  const mark = conflictMarkIn(block);
  if (mark !== null) return inConflict(block, mark.line + 2, mark.text);
  return { kind: 'unreadable', code: 'unreadable-block', line, message, block };
}

function inConflict(block: string, line: number, message: string): FrontMatterReading {
  return { kind: 'unreadable', code: 'conflict-block', line, message, block: block.slice(0, SHOWS_WHOSE) };
}

/** Properties that a parser read, unless anchors make more of them than anybody could look through. `block`: their text, if it is at hand. */
export function readingOfData(data: FrontMatter, block = ''): FrontMatterReading {
  const property = overrunOfData(data);
  if (property === null) return { kind: 'read', data };
  return { kind: 'unreadable', code: 'too-large', line: null, message: property, block: block.slice(0, SHOWS_WHOSE) };
}

function tooLarge(block: string, line: number, text: string): FrontMatterReading {
  return { kind: 'unreadable', code: 'too-large', line, message: text.trim() === '' ? '…' : text, block: block.slice(0, SHOWS_WHOSE) };
}

/** A line of a text, counted from 0; of an endless one its beginning. */
function lineAt(text: string, line: number): string {
  let start = 0;
  for (let count = 0; count < line; count++) start = text.indexOf('\n', start) + 1;
  return firstLineOf(text.slice(start, start + 200));
}

/**
 * gray-matter hands the block to the parser it is given. Its own engines are shut out: they run JavaScript from a note
 * (jonschlinkert/gray-matter#131), and its YAML turns dates into instants. Options are always passed, which also keeps
 * its cache out (the second reading of a bad note would find an empty one).
 */
function parseBlock(block: string, parseYaml: (yaml: string) => unknown): unknown {
  const parsed = matter(`${OPENING}${block}---\n`, {
    language: 'yaml',
    // With its line end the closing fence is ours exactly.
    delimiters: ['---', '---\n'],
    engines: {
      // Wrapped, since gray-matter promises an object and YAML may hold a list or a word.
      yaml: (yaml) => ({ value: parseYaml(yaml) }),
      javascript: refuseToParse,
      json: refuseToParse,
    },
  });
  return parsed.data['value'];
}

function refuseToParse(): object {
  return {};
}

function isPropertySet(value: unknown): value is FrontMatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/**
 * The line of the note that an error of the parser speaks of: `linePos` of eemeli's yaml, `mark` of js-yaml. What the
 * parser is given begins with the line break behind the opening fence, so its lines are the lines of the note.
 */
function lineOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('linePos' in error && Array.isArray(error.linePos)) {
    const start: unknown = error.linePos[0];
    return hasLine(start) ? start.line : null;
  }
  return 'mark' in error && hasLine(error.mark) ? error.mark.line + 1 : null;
}

function hasLine(value: unknown): value is { line: number } {
  return typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'number';
}

/** What the parser says, without the place, which is told beside it. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return firstLineOf(message).replace(PLACE, '');
}

function firstLineOf(text: string): string {
  return text.split('\n')[0] ?? '';
}
