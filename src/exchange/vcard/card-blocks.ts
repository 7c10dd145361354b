import type { UnreadableCard, UnreadableWhy } from '../../model/contact-card';
import type { ContentLine } from './content-lines';
import { contentLines } from './content-lines';
import { shortened } from './escaped-text';

/** What stands between the BEGIN and the END of one card. */
export interface CardBlock {
  readonly kind: 'block';
  /** From 1, that of its BEGIN. */
  readonly line: number;
  /** Without those of a card within the card. */
  readonly lines: readonly ContentLine[];
}

interface OpenBlock {
  readonly line: number;
  readonly lines: ContentLine[];
  /** All characters of its lines. */
  length: number;
  tooLong: ContentLine | null;
  /** How many cards within the card are open. */
  depth: number;
  /** The line before was an AGENT whose card is still to come. */
  isAgentNext: boolean;
}

/** In characters, pictures left aside. Guards against a million lines as well as against a long one. */
const LONGEST_CARD = 4_000_000;
/** Pictures count with a limit of their own, and more than one or two are none of a person. */
const LONGEST_WITH_PICTURES = 50_000_000;
/** A border or the head of an AGENT is short. */
const SHORT = 400;

const BORDER = /^(BEGIN|END)\s*:\s*VCARD$/i;
const AGENT = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*(BEGIN:VCARD)?\s*$/i;

/**
 * Cuts a file into its cards, in order, holding one at a time. A card that never ends, one that is too long and what
 * stands outside of any card become unreadable ones; the cards after them are read all the same.
 */
export function* cardBlocks(text: string): Generator<CardBlock | UnreadableCard> {
  let open: OpenBlock | null = null;
  let outside: UnreadableCard | null = null;
  for (const line of contentLines(text)) {
    const border = borderOf(line.text);
    if (border === 'BEGIN' && !(open?.isAgentNext ?? false)) {
      if (outside !== null) yield outside;
      if (open !== null) yield unreadable(open.line, open.lines, 'cut-off');
      outside = null;
      open = { line: line.line, lines: [], length: 0, tooLong: null, depth: 0, isAgentNext: false };
    } else if (open === null) {
      outside ??= { kind: 'unreadable', line: line.line, why: 'not-a-card', found: shortened(line.text) };
    } else if (border === 'END' && open.depth === 0) {
      yield closed(open);
      open = null;
    } else {
      add(open, line, border);
    }
  }
  if (outside !== null) yield outside;
  if (open !== null) yield open.tooLong === null ? unreadable(open.line, open.lines, 'cut-off') : closed(open);
}

function borderOf(text: string): string | null {
  return text.length > SHORT ? null : (BORDER.exec(text.trim())?.[1]?.toUpperCase() ?? null);
}

/** An AGENT of 2.1 is a card within the card (vCard 2.1, 2.4.3): it may stand on the same line or on the next ones. */
function add(open: OpenBlock, line: ContentLine, border: string | null): void {
  const agent = line.text.length > SHORT ? null : AGENT.exec(line.text);
  if (open.depth === 0 && border === null) keep(open, line);
  if (border === 'END') open.depth -= 1;
  else if (border === 'BEGIN' || agent?.[1] !== undefined) open.depth += 1;
  open.isAgentNext = agent !== null && agent[1] === undefined;
}

function keep(open: OpenBlock, line: ContentLine): void {
  open.length += line.text.length;
  const longest = line.isPicture ? LONGEST_WITH_PICTURES : LONGEST_CARD;
  if ((line.isTooLong && !line.isPicture) || open.length > longest) open.tooLong ??= line;
  if (open.tooLong === null) open.lines.push(line);
}

function closed(open: OpenBlock): CardBlock | UnreadableCard {
  if (open.tooLong !== null) return unreadable(open.tooLong.line, [...open.lines, open.tooLong], 'too-long');
  return { kind: 'block', line: open.line, lines: open.lines };
}

/** Shows what of a card tells most: its name, else its first line. */
function unreadable(line: number, lines: readonly ContentLine[], why: UnreadableWhy): UnreadableCard {
  const named = lines.find(({ text }) => /^(?:FN|N)[;:]/i.test(text)) ?? lines[0];
  return { kind: 'unreadable', line, why, found: shortened(named?.text ?? '') };
}
