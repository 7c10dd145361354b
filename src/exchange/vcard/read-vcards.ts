import type { CardPhoto, CardReading, ContactCard } from '../../model/contact-card';
import type { CardBlock } from './card-blocks';
import { cardBlocks } from './card-blocks';
import { cardOf } from './card-of';
import { shortened, tidyLine } from './escaped-text';
import type { VCardProperty } from './property';
import { propertyOf } from './property';

/** A name that is longer would be no name. */
const LONGEST_NAME = 1_000;

/**
 * Reads the cards of a vCard file (2.1, 3.0, 4.0, also mixed), one at a time and only when asked for the next, in the
 * order of the file. Nothing in it throws or hides the cards after it: what cannot be read is an `unreadable`, with its
 * line and the reason. Groups of people (`KIND:group`) are passed over, since they are no contacts.
 */
export function* readVCards(text: string): Generator<CardReading> {
  for (const block of cardBlocks(text)) {
    const reading = block.kind === 'unreadable' ? block : readBlock(block);
    if (reading !== null) yield reading;
  }
}

/** The picture of a card, and by what the card is known again. */
export interface CardPicture {
  /** That of its BEGIN, from 1. */
  readonly line: number;
  /** As the card has it. */
  readonly card: ContactCard;
  readonly photo: CardPhoto;
}

/**
 * The pictures of the cards that begin on these lines, in the order of the file, one at a time and only when asked for
 * the next. A line on which no card with a picture begins gives none.
 */
export function* picturesOf(text: string, lines: ReadonlySet<number>): Generator<CardPicture, void, undefined> {
  for (const block of cardBlocks(text)) {
    if (block.kind === 'unreadable' || !lines.has(block.line)) continue;
    const reading = readBlock(block);
    if (reading?.kind === 'card' && reading.photo !== null) yield { line: block.line, card: reading.card, photo: reading.photo };
  }
}

interface Understood {
  readonly properties: readonly VCardProperty[];
  /** The lines that are no properties, shortened. */
  readonly notUnderstood: readonly string[];
}

function readBlock({ line, lines }: CardBlock): CardReading | null {
  const { properties, notUnderstood } = propertiesOf(lines);
  if (properties.some(isGroupMark)) return null;
  const { card, leftOut, photo } = cardOf(properties);
  if (card.name.length > LONGEST_NAME) return { kind: 'unreadable', line, why: 'too-long', found: shortened(card.name) };
  if (card.name === '' && card.emails.length === 0 && card.organisation === null) {
    return { kind: 'unreadable', line, why: 'no-name', found: card.phones[0] ?? shortened(firstText(properties)) };
  }
  return { kind: 'card', card, line, leftOut: [...new Set([...leftOut, ...notUnderstood])], photo };
}

/** RFC 6350, 6.1.4, and what Apple writes in 3.0. */
function isGroupMark({ name, value }: VCardProperty): boolean {
  return (name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND') && value.trim().toLowerCase() === 'group';
}

/** Programs that do not escape a note break it into lines without a colon; those belong to the note. */
function propertiesOf(lines: CardBlock['lines']): Understood {
  const properties: VCardProperty[] = [];
  const notUnderstood: string[] = [];
  for (const line of lines) {
    const property = propertyOf(line);
    const last = properties[properties.length - 1];
    if (property !== null) properties.push(property);
    else if (last?.name === 'NOTE') properties[properties.length - 1] = { ...last, value: `${last.value}\n${line.text}` };
    else notUnderstood.push(shortened(line.text));
  }
  return { properties, notUnderstood };
}

function firstText(properties: readonly VCardProperty[]): string {
  const texts = properties.map(({ name, value }) => (name === 'VERSION' ? '' : tidyLine(value.slice(0, 200))));
  return texts.find((text) => text !== '') ?? '';
}
