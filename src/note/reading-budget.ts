/**
 * What reading a note may cost. YAML can be written so that a parser works for minutes on a kilobyte, and the app would
 * stand still meanwhile; what goes beyond is told as too large, and not read. docs/reliability.md has the measurements.
 */

/** A block of more characters is not read: no person fills one by hand. */
const MOST_BLOCK_CHARACTERS = 1_000_000;
/** A text below the block that is longer, or has more lines, is not read: a book of 400 pages has about as many. */
const MOST_BODY_CHARACTERS = 5_000_000;
const MOST_BODY_LINES = 20_000;
/** One step is about 3 µs of the parser (yaml 2.9, 2 GHz): a name in a list takes 10, a property with a text 12. */
const MOST_BLOCK_STEPS = 40_000;
/** Keys that are lists or maps: each level of them costs more than all above it (`? ? ? …`: 226 take half a second). */
const MOST_ODD_KEYS = 30;
/** Lists and maps in each other. A note has three or four. */
const MOST_DEPTH = 200;
/** Values that anchors repeat, counted as often as they are repeated, and as deep as a reader would go. */
const MOST_VALUES = 20_000;

/** Any block below is within the budget, whatever stands in it. */
const SURELY_SHORT = 60;

/**
 * The line of a block, counted from 0, on which reading it would cost too much; null for one that can be read. Looks at
 * every character once, and knows nothing of quotes: what only looks like a sign of YAML counts as well.
 */
export function overrunOfBlock(block: string): number | null {
  if (block.length < SURELY_SHORT) return null;
  const cost = new BlockCost();
  const end = Math.min(block.length, MOST_BLOCK_CHARACTERS);
  for (let at = 0; at < end; at++) {
    if (cost.exceededBy(block.charAt(at), block.charAt(at + 1))) return cost.line;
  }
  return block.length > end ? cost.line : null;
}

/** The line of a body, counted from 0, behind which it is too long to be read; null for one that can be read. */
export function overrunOfBody(body: string): number | null {
  if (body.length < MOST_BODY_LINES) return null;
  let line = 0;
  for (let at = body.indexOf('\n'); at >= 0 && at < MOST_BODY_CHARACTERS; at = body.indexOf('\n', at + 1)) {
    line += 1;
    if (line >= MOST_BODY_LINES) return line;
  }
  return body.length > MOST_BODY_CHARACTERS ? line : null;
}

/** The property that holds more values than can be read; null where none does, as good as always. */
export function overrunOfData(data: Readonly<Record<string, unknown>>): string | null {
  let left = MOST_VALUES;
  for (const key of Object.keys(data)) {
    const value = data[key];
    left -= typeof value === 'object' && value !== null ? valuesIn(value, left, 0) : 1;
    if (left < 0) return key;
  }
  return null;
}

/** Deeper nothing is looked at by any reader; a list that holds itself would have no end. */
const DEEPEST = 100;

/** How many values there are in one; counting ends behind `most`. */
function valuesIn(value: object, most: number, depth: number): number {
  if (depth > DEEPEST) return 1;
  let count = 1;
  for (const part of partsOf(value)) {
    count += typeof part === 'object' && part !== null ? valuesIn(part, most - count, depth + 1) : 1;
    if (count > most) return count;
  }
  return count;
}

function partsOf(value: object): Iterable<unknown> {
  if (Array.isArray(value) || value instanceof Set) return value;
  return value instanceof Map ? value.values() : Object.values(value);
}

/** Adds up, sign by sign, what a parser would do. The factors are measured: docs/reliability.md. */
class BlockCost {
  line = 0;
  private steps = 0;
  private oddKeys = 0;
  private pairs = 0;
  private strays = 0;
  private depth = 0;
  /** The last sign that was no space; a line end is one. */
  private last = '\n';
  /** Whether a value may begin here: behind nothing but the signs of lists and maps, anchors and tags. */
  private isOpen = true;
  private isInMark = false;

  /** Whether the budget ends with this sign; `next` is the one behind it, '' at the end. */
  exceededBy(sign: string, next: string): boolean {
    const isSpaceNext = next === '' || next === ' ' || next === '\n' || next === '\t';
    if (sign === ' ' || sign === '\t') this.isInMark = false;
    else {
      this.count(sign, isSpaceNext);
      this.last = sign;
    }
    return this.steps > MOST_BLOCK_STEPS || this.oddKeys > MOST_ODD_KEYS || this.depth > MOST_DEPTH;
  }

  private count(sign: string, isSpaceNext: boolean): void {
    switch (sign) {
      case '\n': {
        this.line += 1;
        this.steps += 4;
        this.open();
        break;
      }
      case ':':
        if (this.last === ']' || this.last === '}') this.oddKeys += 1;
        this.addPair();
        break;
      case ',':
        this.addPair();
        break;
      case '[': case '{':
        this.steps += 1;
        this.depth += 1;
        this.open();
        break;
      case ']': case '}':
        this.steps += 1;
        if (this.depth === 0) this.addStray();
        else this.depth -= 1;
        this.isOpen = false;
        break;
      case '?':
        if (isSpaceNext && this.isOpen) this.oddKeys += 1;
        break;
      case '-':
        if (!isSpaceNext || !this.isOpen) this.isOpen = this.isInMark;
        else if (this.last === '-') this.steps += 4;
        else if (this.last !== '\n') this.addStray();
        break;
      case '"': case "'":
        this.steps += 1;
        if (this.last === sign && !this.isOpen) this.addStray();
        break;
      case '&': case '!': case '*': case '|': case '>': case '%': case '@': case '`':
        if (this.isOpen && !this.isInMark) this.addStray();
        this.isInMark = true;
        break;
      default:
        if (!this.isInMark) this.isOpen = false;
    }
  }

  private open(): void {
    this.isOpen = true;
    this.isInMark = false;
  }

  /** Every key is compared with those before it, to find one that comes twice. */
  private addPair(): void {
    this.pairs += 1;
    this.steps += 4 + Math.floor(this.pairs / 125);
    this.open();
  }

  /** What is rare in an honest block, and looked up among those before it, or an error of its own. */
  private addStray(): void {
    this.strays += 1;
    this.steps += 4 + Math.floor(this.strays / 4);
  }
}
