import { meaningOf } from '../csv/column-words';
import type { KnownNames, LineField, LinePart } from './contact-line';
import { cellsOf, trimmed } from './line-cells';
import type { Cell } from './line-cells';
import { saysReach, shapesIn } from './line-shapes';
import { invertedNameIn, isKnown, wordKindOf } from './line-words';

/** The last word before an address or a number, with the signs behind it. */
const LAST_WORD = /(^|[\s,(/|])([\p{L}-]{1,12})\s*\.?\s*[:：]?\s*$/u;
const LABEL = /^\s*([\p{L}][\p{L}\s'’.-]{0,24}?)\s*[:：]\s*(?=\S)/u;
const OUTER_SIGNS = /^[\s,;:()<>[\]|/"“”«»·•*_]+|[\s,;:(<>[\]|/"“”«»·•*_]+$/g;
const IN_BRACKETS = /\(([^()]{1,80})\)/g;
const PRONOUNS = /^(?:she|he|they|elle|il|iel|her|him|them|ella|ze|zij|hij|\s|\/|,)+$/i;
const AT = /\s+(?:at|@|chez|auprès de|bij)\s+/iu;

const FIELDS: Readonly<Record<string, LineField>> = {
  name: 'name', 'given-name': 'name', 'family-name': 'name', organisation: 'organisation', function: 'function', title: 'function',
  emails: 'emails', phones: 'phones', urls: 'urls', address: 'address', topic: 'topic', note: 'topic', 'met-at': 'topic',
};

/** The field of a card that a word before a colon, or at the head of a column, names; null for any other word. */
export function fieldOfLabel(word: string): LineField | null {
  const meaning = word.length > 30 ? null : meaningOf(word);
  return meaning === null ? null : FIELDS[meaning] ?? null;
}

/**
 * The parts of a line in their order: what its shape tells (addresses, numbers), what a label tells (`Topic: …`), and
 * words. A place that is left empty between separators is a part without text.
 *
 * @param from - where the line begins behind its bullet
 * @param heads - what the places of a table hold, where a line above said so
 */
export function partsOf(line: string, from: number, known: KnownNames, heads: readonly (LineField | null)[] = []): readonly LinePart[] {
  const cells = cellsOf(line, from);
  return cells.flatMap((cell, index) => {
    if (cell.to === cell.from) return [{ text: '', ...cell, field: null, cell: index }];
    return partsOfCell(line, cell, index, heads[index] ?? null, known);
  });
}

function partsOfCell(line: string, cell: Cell, index: number, head: LineField | null, known: KnownNames): readonly LinePart[] {
  const text = line.slice(cell.from, cell.to);
  const label = LABEL.exec(text);
  const labelled = label === null ? null : fieldOfLabel(label[1] ?? '');
  const start = cell.from + (labelled === null ? 0 : (label?.[0].length ?? 0));
  const parts: LinePart[] = [];
  let from = start;
  for (const shape of shapesIn(line.slice(start, cell.to))) {
    const at = { from: start + shape.from, to: start + shape.to };
    parts.push(...wordsBetween(line, { from, to: at.from }, index, labelled ?? head, known, true));
    parts.push({ text: line.slice(at.from, at.to), ...at, field: shape.field, cell: index });
    from = at.to;
  }
  return [...parts, ...wordsBetween(line, { from, to: cell.to }, index, labelled ?? head, known, false)];
}

/** The words between two shapes, taken apart where brackets, an "at" or a comma behind a name do. */
function wordsBetween(
  line: string, { from, to }: Cell, cell: number, field: LineField | null, known: KnownNames, isBeforeShape: boolean,
): readonly LinePart[] {
  const end = from + (isBeforeShape ? labelStart(line.slice(from, to)) : to - from);
  const part = withoutOuterSigns(line, { from, to: end });
  if (part === null) return [];
  const isShapeField = field === 'emails' || field === 'phones' || field === 'urls';
  if (field !== null && !isShapeField) return [{ text: line.slice(part.from, part.to), ...part, field, cell }];
  return piecesOf(line, part, known).map((piece) => ({ text: line.slice(piece.from, piece.to), ...piece, field: null, cell }));
}

/** Where `Tel.: ` and the like begin at the end of a text; its length where they do not. A lone letter may be an initial. */
function labelStart(text: string): number {
  const found = LAST_WORD.exec(text);
  const [, before = '', word = ''] = found ?? [];
  if (found === null || !saysReach(word) || (word.length === 1 && text.slice(0, found.index).trim() !== '')) return text.length;
  return found.index + before.length;
}

function piecesOf(line: string, part: Cell, known: KnownNames): readonly Cell[] {
  const text = line.slice(part.from, part.to);
  if (isKnown(text, known)) return [part];
  return outsideAndInside(line, part).flatMap((piece) => splitAt(line, piece, known)).flatMap((piece) => splitComma(line, piece));
}

/** `Bruno Keppens (Collectif Bruine)`: what stands in brackets is a part of its own, pronouns are none. */
function outsideAndInside(line: string, part: Cell): readonly Cell[] {
  const text = line.slice(part.from, part.to);
  const pieces: Cell[] = [];
  let { from } = part;
  for (const { 0: found, 1: inside = '', index } of text.matchAll(IN_BRACKETS)) {
    const at = part.from + index;
    pieces.push({ from, to: at });
    if (!PRONOUNS.test(inside)) pieces.push({ from: at + 1, to: at + found.length - 1 });
    from = at + found.length;
  }
  return [...pieces, { from, to: part.to }].flatMap((piece) => withoutOuterSigns(line, piece) ?? []);
}

/** `head of production at Studio X`, where the words before say a function. */
function splitAt(line: string, piece: Cell, known: KnownNames): readonly Cell[] {
  const text = line.slice(piece.from, piece.to);
  const found = AT.exec(text);
  if (found === null || wordKindOf(text.slice(0, found.index), known) !== 'function') return [piece];
  const at = piece.from + found.index;
  return [{ from: piece.from, to: at }, { from: at + found[0].length, to: piece.to }];
}

/** `Claire Dubois, directrice`: a name ends at its comma, but for `Dubois, Claire`. */
function splitComma(line: string, piece: Cell): readonly Cell[] {
  const text = line.slice(piece.from, piece.to);
  const comma = text.indexOf(',');
  const before = text.slice(0, comma);
  const isName = comma > 0 && /^\p{Lu}\S*(?:\s+\p{Lu}\S*){1,3}$/u.test(before);
  if (!isName || invertedNameIn(text) !== null) return [piece];
  return [{ from: piece.from, to: piece.from + comma }, trimmed(line, { from: piece.from + comma + 1, to: piece.to })];
}

function withoutOuterSigns(line: string, { from, to }: Cell): Cell | null {
  const text = line.slice(from, to);
  const plain = text.replace(OUTER_SIGNS, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  const start = from + text.indexOf(plain);
  return { from: start, to: start + plain.length };
}
