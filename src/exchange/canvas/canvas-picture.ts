import type { NotePath } from '../../model/mention';
import type { CanvasColour } from './canvas';

/** A card before it has a place. */
export interface PlannedCard {
  /** Tells it from all others of its canvas, and the same whenever the canvas is made. */
  readonly key: string;
  /** The note that it shows; null for a card of words. */
  readonly path: NotePath | null;
  /** Its words as Markdown; not shown where there is a note. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly colour: CanvasColour | null;
}

/** Cards in a frame. */
export interface PlannedGroup {
  readonly key: string;
  /** Groups of one column lie below each other where there are several rows. */
  readonly column: string;
  readonly label: string;
  readonly colour: CanvasColour | null;
  /** Cards that belong together lie side by side, as somebody and what speaks for her. */
  readonly units: readonly (readonly PlannedCard[])[];
  /** What the line from the head of the row says; no line without one. */
  readonly edge: string;
}

/** A head, such as a project, and the groups that belong to it. */
export interface PlannedRow {
  readonly head: PlannedCard | null;
  readonly groups: readonly PlannedGroup[];
}

/** A canvas before anything has a place. */
export interface CanvasPicture {
  /** Stands above everything. */
  readonly title: PlannedCard;
  readonly rows: readonly PlannedRow[];
  /** Every column of the groups, in the order in which they lie side by side. */
  readonly columns: readonly string[];
  /** `tree`: the groups of a head below each other, at its right; `rows`: side by side, in columns. */
  readonly arrangement: 'tree' | 'rows';
}

const NOTE_SIZE = { width: 260, height: 120 };
const HEAD_SIZE = { width: 320, height: 200 };
const TITLE_HEIGHT = 80;
const TITLE_WIDTH = 640;
const WORDS_HEIGHT = 60;
const LINE_HEIGHT = 24;
const LETTERS_A_LINE = 44;

/** The card of a note, or of a name that has none yet. */
export function namedCard(key: string, { path, text }: Pick<PlannedCard, 'path' | 'text'>, colour: CanvasColour | null = null): PlannedCard {
  const height = path === null ? WORDS_HEIGHT : NOTE_SIZE.height;
  return { key, path, text, width: NOTE_SIZE.width, height, colour };
}

/** The card of what a row is about. */
export function headCard(key: string, { path, text }: Pick<PlannedCard, 'path' | 'text'>): PlannedCard {
  return { key, path, text, ...HEAD_SIZE, colour: null };
}

/** A card of words on several lines, as high as they probably need. */
export function wordsCard(key: string, lines: readonly string[], width: number): PlannedCard {
  const lettersALine = Math.floor((LETTERS_A_LINE * width) / 420);
  const shown = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersALine)), 0);
  return { key, path: null, text: lines.join('\n'), width, height: WORDS_HEIGHT + shown * LINE_HEIGHT, colour: null };
}

/** The heading of the canvas. */
export function titleCard(text: string): PlannedCard {
  return { key: 'title', path: null, text: `# ${text}`, width: TITLE_WIDTH, height: TITLE_HEIGHT, colour: null };
}
