import type { CardReading, ContactCard } from '../../model/contact-card';
import { EMPTY_CARD } from '../../model/contact-card';
import { readVCards } from '../vcard/read-vcards';
import { shortened, tidyLine } from '../vcard/escaped-text';
import type { FieldSpan, KnownNames, LineField, LinePart, ReadContactLine } from './contact-line';
import type { SortedPart } from './fields-of-parts';
import { fieldsOfParts } from './fields-of-parts';
import type { LineBlock } from './line-blocks';
import { blocksOf } from './line-blocks';
import { cellsOf, peopleIn, startOf } from './line-cells';
import { fieldOfLabel, partsOf } from './line-parts';
import { shapesIn } from './line-shapes';
import { nameInAddress, spokenName } from './line-words';

/** More than anybody types of one person. */
const LONGEST_CONTACT = 2_000;
const MOST_NAME_WORDS = 8;
const POSTAL_CODE = /(?:^|[\s-])\d{4,5}\s+\p{Lu}/u;

/** What lines are read with. */
export interface ContactLinesReading {
  readonly known: KnownNames;
  readonly atMost?: number;
}

/**
 * Reads people from a text that somebody typed or pasted: a line each, in whatever order and with whatever separators
 * (— – - tab ; | · and, where there is no other, comma), `Name <mail>`, lists of recipients, signatures of several
 * lines, vCards one after another; bullets and numbers in front are dropped, a line of column heads is followed. In the
 * order of the text. Never throws; what nobody can be made of is `unreadable`, with its reason.
 *
 * @param known - organisations and networks of the vault, which are recognised wherever they stand
 * @param atMost - how many are asked for; the rest of a longer text is not looked at
 */
export function readContactLines(text: string, { known, atMost = Infinity }: ContactLinesReading): readonly ReadContactLine[] {
  const read: ReadContactLine[] = [];
  let heads: readonly (LineField | null)[] = [];
  for (const block of blocksOf(text, known)) {
    if (read.length >= atMost) break;
    const whole = block.lines.join('\n');
    if (block.kind === 'vcard') read.push(...readCards(block));
    else if (whole.length > LONGEST_CONTACT) read.push(unreadable(block.line, whole, 'too-long'));
    else if (block.kind === 'signature') read.push(readContact(block.line, whole, signatureParts(block.lines, known), known, true));
    else {
      const found = headsOf(whole);
      if (found === null) read.push(...readRow(block, known, heads));
      else heads = found;
    }
  }
  return read.slice(0, atMost);
}

function readCards({ line, lines }: LineBlock): readonly ReadContactLine[] {
  const text = lines.join('\n');
  return [...readVCards(text)].map((reading) => ({ line, text, reading: { ...reading, line: line + reading.line - 1 }, spans: [] }));
}

/** A row may name several people, each with an address; what reaches the one it names may stand below. */
function readRow({ line, lines }: LineBlock, known: KnownNames, heads: readonly (LineField | null)[]): readonly ReadContactLine[] {
  const [first = '', ...below] = lines;
  const people = peopleIn(first);
  if (people.length > 1) {
    const each = people.map(({ from, to }) => first.slice(from, to));
    return each.map((text) => readContact(line, text, partsOf(text, startOf(text), known), known, false));
  }
  const parts = [...partsOf(first, startOf(first), known, heads), ...signatureParts(below, known, first.length + 1)];
  return [readContact(line, lines.join('\n'), parts, known, false)];
}

/** The parts of several lines, by their place in the whole. */
function signatureParts(lines: readonly string[], known: KnownNames, offset = 0): readonly LinePart[] {
  let start = offset;
  let cells = offset === 0 ? 0 : LONGEST_CONTACT;
  return lines.flatMap((line) => {
    const parts = addressLine(line) ?? partsOf(line, startOf(line), known).filter(({ text }) => text !== '');
    const moved = parts.map((part) => ({ ...part, from: part.from + start, to: part.to + start, cell: part.cell + cells }));
    start += line.length + 1;
    cells += parts.length + 1;
    return moved;
  });
}

/** `Place du 20-Août 16, 4000 Liège` is an address as a whole; null for any other line. */
function addressLine(line: string): readonly LinePart[] | null {
  if (!POSTAL_CODE.test(line) || shapesIn(line).length > 0) return null;
  const text = line.trim();
  const from = line.indexOf(text);
  return [{ text, from, to: from + text.length, field: 'address', cell: 0 }];
}

/** What the places of a table hold, where a line names nothing but columns; null for any other line. */
function headsOf(line: string): readonly (LineField | null)[] | null {
  const heads = cellsOf(line, startOf(line)).map(({ from, to }) => fieldOfLabel(line.slice(from, to)));
  return heads.length > 1 && heads.every((head) => head !== null) ? heads : null;
}

function readContact(line: number, text: string, parts: readonly LinePart[], known: KnownNames, isSignature: boolean): ReadContactLine {
  const sorted = fieldsOfParts(parts, known, isSignature);
  const card = cardOf(text, sorted);
  const isReached = card.emails.length > 0 || card.phones.length > 0;
  if (card.name === '' && !isReached && card.organisation === null) return unreadable(line, text, 'no-name');
  if (!isReached && sorted.length === 1 && card.name.split(/\s+/).length > MOST_NAME_WORDS) return unreadable(line, text, 'not-a-card');
  const spans = sorted.map(({ field, from, to }): FieldSpan => ({ field, from, to }));
  return { line, text, spans, reading: { kind: 'card', card, line, leftOut: [], photo: null } };
}

function cardOf(text: string, sorted: readonly SortedPart[]): ContactCard {
  const of = (field: LineField): readonly SortedPart[] => sorted.filter((part) => part.field === field);
  const list = (field: LineField): readonly string[] => [...new Set(of(field).map((part) => tidyLine(part.text)).filter((each) => each !== ''))];
  const single = (field: LineField): string | null => list(field).join(', ') || null;
  const emails = list('emails');
  const written = spokenName(list('name').join(' '));
  const name = /\p{L}/u.test(written) ? tidyLine(written) : nameInAddress(emails[0] ?? '');
  return {
    ...EMPTY_CARD, name, organisation: single('organisation'), function: single('function'), emails, phones: list('phones'),
    urls: list('urls'), address: single('address'), topic: topicOf(text, of('topic'), sorted),
  };
}

/** A topic that has separators in it is one, as it stands; parts with something else between them are put together. */
function topicOf(text: string, topics: readonly SortedPart[], sorted: readonly SortedPart[]): string | null {
  const [first] = topics;
  const last = topics[topics.length - 1];
  if (first === undefined || last === undefined) return null;
  const isWhole = sorted.every(({ field, from }) => field === 'topic' || from < first.from || from > last.from);
  const told = isWhole ? text.slice(first.from, last.to) : topics.map((part) => part.text).join(' — ');
  return tidyLine(told) || null;
}

function unreadable(line: number, text: string, why: Extract<CardReading, { kind: 'unreadable' }>['why']): ReadContactLine {
  const shown = text.slice(0, LONGEST_CONTACT);
  return { line, text: shown, spans: [], reading: { kind: 'unreadable', line, why, found: shortened(shown) } };
}
