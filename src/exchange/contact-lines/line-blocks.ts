import { addressSpansIn } from '../../note/email-address';
import type { KnownNames } from './contact-line';
import { cellsOf, startOf } from './line-cells';
import { saysReach, shapesIn } from './line-shapes';
import { wordKindOf } from './line-words';

/** Lines of a pasted text that belong together. */
export interface LineBlock {
  readonly kind: 'row' | 'signature' | 'vcard';
  /** From 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const BEGIN = /^\s*BEGIN:VCARD\s*$/i;
const END = /^\s*END:VCARD\s*$/i;
/** Longer than anybody signs. */
const MOST_SIGNATURE_LINES = 12;
/** More lines without an empty one between them than anybody types; longer rows of them are looked at in parts. */
const MOST_LINES_TOGETHER = 600;
const SAID = /[\p{L}\p{N}]/u;
const GREETING = /^(?:bien à (?:vous|toi|tous)|(?:bien )?cordialement|salutations.{0,20}|amicalement|belle journée|(?:kind|best|warm) regards|regards|best(?: wishes)?|cheers|thanks|merci|sincerely)[\s,.!]*$/iu;

/** Takes a pasted text apart, as far as it is asked for: whole vCards, signatures of several lines, every other line by itself. */
export function* blocksOf(text: string, known: KnownNames): Generator<LineBlock, void, undefined> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  let open: string[] = [];
  const closed = (end: number): readonly LineBlock[] => {
    const together = open;
    open = [];
    return blocksOfLines(together, end - together.length + 1, known);
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (BEGIN.test(line)) {
      yield* closed(index);
      const card = lines.slice(index, endOfCard(lines, index));
      yield { kind: 'vcard', line: index + 1, lines: card };
      index += card.length - 1;
    } else if (SAID.test(line)) {
      open.push(line);
      if (open.length === MOST_LINES_TOGETHER) yield* closed(index + 1);
    } else yield* closed(index);
  }
  yield* closed(lines.length);
}

/** Behind the end of a card; of one that does not end, before the next one, or before an empty line. */
function endOfCard(lines: readonly string[], begin: number): number {
  const isAt = (at: number, sign: RegExp): boolean => sign.test(lines[at] ?? '');
  let empty = -1;
  for (let at = begin + 1; at < lines.length; at++) {
    if (isAt(at, END)) return at + 1;
    if (isAt(at, BEGIN)) return at;
    if (empty === -1 && isAt(at, /^\s*$/)) empty = at;
  }
  return empty === -1 ? lines.length : empty;
}

/** Lines without an empty one between them: people one below the other, or what one of them signs with. */
function blocksOfLines(lines: readonly string[], line: number, known: KnownNames): readonly LineBlock[] {
  const told = lines.map((text, index) => ({ text, line: line + index })).filter(({ text }) => !GREETING.test(text.trim()));
  if (!isSignature(told.map(({ text }) => text), known)) return rowsOf(told);
  const blocks: { line: number; lines: string[]; hasAddress: boolean }[] = [];
  for (const [index, each] of told.entries()) {
    const last = blocks[blocks.length - 1];
    const hasAddress = addressSpansIn(each.text).length > 0;
    const isNext = last?.hasAddress === true && !isReach(each.text) && told.slice(index).some(({ text }) => addressSpansIn(text).length > 0);
    if (last === undefined || isNext) blocks.push({ line: each.line, lines: [each.text], hasAddress });
    else {
      last.lines.push(each.text);
      last.hasAddress ||= hasAddress;
    }
  }
  return blocks.map(({ line: first, lines: own }) => ({ kind: own.length > 1 ? 'signature' : 'row', line: first, lines: own }));
}

/** Each line is somebody; one that only says how to reach somebody belongs to the line before. */
function rowsOf(told: readonly { readonly text: string; readonly line: number }[]): readonly LineBlock[] {
  const blocks: { kind: 'row'; line: number; lines: string[] }[] = [];
  for (const { text, line } of told) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && isReach(text) && addressSpansIn(text).length === 0) last.lines.push(text);
    else blocks.push({ kind: 'row', line, lines: [text] });
  }
  return blocks;
}

/** Several lines are one person's when one below the first only says how to reach her, and not each names somebody. */
function isSignature(lines: readonly string[], known: KnownNames): boolean {
  if (!lines.slice(1).some(isReach) || isReach(lines[0] ?? '')) return false;
  const addresses = lines.filter((line) => addressSpansIn(line).length > 0).length;
  if (lines.length > MOST_SIGNATURE_LINES * Math.max(1, addresses)) return false;
  const rows = lines.filter((line) => !isReach(line) && cellsOf(line, startOf(line)).length > 1);
  const naming = rows.filter((line) => {
    const start = startOf(line);
    const [first] = cellsOf(line, start);
    const text = first === undefined ? '' : line.slice(first.from, first.to);
    return start > 0 || (!/\d/.test(text) && wordKindOf(text, known) === null);
  });
  const withAddress = lines.filter((line) => !isReach(line) && addressSpansIn(line).length > 0);
  return naming.length < 2 && withAddress.length < 2;
}

/** Whether a line says nothing but addresses and numbers, with at most a short label each. */
function isReach(line: string): boolean {
  const shapes = shapesIn(line.trim());
  if (shapes.length === 0) return false;
  const said = shapes.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, line.trim());
  return saysReach(said);
}
