import { endsInParagraph, type Block, type List, type ListItem } from './markdown-model';
import { interruptsParagraph } from './markdown-starts';
import { dropCharacters, dropIndent, indentOf, isBlank, type Line } from './note-lines';

const MARKER = /^( {0,3})([-+*]|\d{1,9}[.)])([ \t]+|$)/;

/** How the content of an item is divided in its turn; given by the caller, so that the two files need no cycle. */
type BlocksOf = (lines: readonly Line[]) => Block[];

interface Marker {
  /** `-`, `+`, `*`, `.` or `)`: another sign starts another list. */
  readonly sign: string;
  /** Columns before the item's content: what a line needs to belong to it. */
  readonly width: number;
  /** Characters before the content on the item's first line. */
  readonly length: number;
  /** Columns of indentation that the app takes off the item's other lines, see `markerOf`. */
  readonly dropped: number;
}

/** Reads the list that begins with the first line; null when that line is no list item. */
export function readList(lines: readonly Line[], blocksOf: BlocksOf): List | null {
  const sign = markerOf(lines[0])?.sign;
  if (!sign) return null;
  const items: ListItem[] = [];
  let length = 0;
  let next = 0;
  for (let marker = markerOf(lines[0]); marker?.sign === sign; marker = markerOf(lines[next])) {
    const taken = linesOfItem(lines.slice(next), marker, blocksOf);
    length = next + taken.length;
    next = length;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    const isSetApart = next > length && markerOf(lines[next])?.sign === sign;
    items.push({ ...itemOf(taken, marker, blocksOf), isSetApart });
  }
  return { kind: 'list', lines: lines.slice(0, length), items };
}

/**
 * The marker of a list item. The recorded positions show that under a one-digit `1.` the app takes one more column of
 * indentation off than the marker is wide (so that four columns are one level there too), but not under `1)`.
 */
function markerOf(line: Line | undefined): Marker | null {
  const [all, indent = '', bullet = '', space = ''] = MARKER.exec(line?.text ?? '') ?? [];
  if (!line || all === undefined) return null;
  const isEmpty = all.length === line.text.length;
  const kept = isEmpty || indentOf(space) > 4 ? 1 : space.length;
  const length = indent.length + bullet.length + kept;
  const hasExtraColumn = /^\d\.$/.test(bullet) && length % 2 === 1;
  return {
    sign: bullet.slice(-1),
    width: length,
    length: Math.min(length, line.text.length),
    dropped: hasExtraColumn ? length + 1 : length,
  };
}

function linesOfItem(lines: readonly Line[], marker: Marker, blocksOf: BlocksOf): readonly Line[] {
  let length = 1;
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const isInside = indentOf(line.text) >= marker.width;
    const isLazy =
      !isInside && at === length && !interruptsParagraph(line) && !markerOf(line) &&
      endsInParagraph(blocksOf(contentOf(lines.slice(0, at), marker)));
    if (!isInside && !isLazy) break;
    length = at + 1;
  }
  return lines.slice(0, length);
}

function contentOf(lines: readonly Line[], marker: Marker): Line[] {
  return lines.map((line, at) =>
    at === 0 ? dropCharacters(line, marker.length) : dropIndent(line, marker.dropped),
  );
}

function itemOf(lines: readonly Line[], marker: Marker, blocksOf: BlocksOf): Omit<ListItem, 'isSetApart'> {
  const content = contentOf(lines, marker);
  const box = /^\[(.)\](?:[ \t]+|$)/u.exec(content[0]?.text ?? '');
  if (box && content[0]) content[0] = dropCharacters(content[0], box[0].length);
  return { lines, task: box?.[1], children: blocksOf(content) };
}
