import { bodyIndexOf } from './apply-note-edit';
import type { LineChange } from './note-edit';
import { shownLines, tableRowsIn } from './shown-lines';
import { linesOf, withoutEnd } from './text-lines';
import type { YamlPlace } from './yaml-quotes';
import { placeInYaml } from './yaml-quotes';

/** Where a link is to lead, in the words of the app for the note that it stands in. */
export interface LinkTarget {
  /** As a wikilink names the note: `Ana Diaz`, or `People/Ana Diaz` where there are two of the name. */
  readonly linktext: string;
  /** As a Markdown link gives its address: `People/Ana%20Diaz.md`. */
  readonly address: string;
}

/** Where the links of a path are to lead; `null` for those that stay. The path is without heading and block. */
export type LinkMoves = (linkpath: string) => LinkTarget | null;

/** Where a link stands: in the text or in a table of the body, or in a property. */
type LinkPlace = 'text' | 'table' | YamlPlace;

/** A wikilink, an embed; or the end of a Markdown link from its closing bracket up to the end of its address. */
const LINK = /(!?)\[\[([^[\]]+)\]\]|\]\((<[^<>]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?=\s*\)|\s+["'(])/g;
const WEB_ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * The lines of a note whose links are to lead elsewhere: wikilinks, embeds and Markdown links, each of its own kind,
 * with heading, block and alias as they are. A link that has no alias gets one in the text, so that its sentence reads
 * as before; in a property, which names somebody, it gets none. Properties stay valid YAML; code and
 * comments of HTML and YAML, where the app sees no links, are left.
 */
export function movedLinks(text: string, targetOf: LinkMoves): readonly LineChange[] {
  const lines = linesOf(text.replace(BYTE_ORDER_MARK, '')).map(withoutEnd);
  const bodyIndex = bodyIndexOf(text);
  const body = shownLines(lines.slice(bodyIndex));
  const rows = tableRowsIn(body);
  return lines.flatMap((from, index): readonly LineChange[] => {
    if (!from.includes(']')) return [];
    const at = index - bodyIndex;
    const to =
      at >= 0
        ? lineMoved(from, body[at] ?? '', () => (rows.has(at) ? 'table' : 'text'), targetOf)
        : lineMoved(from, from, (start, end) => placeInYaml(from, start, end), targetOf);
    return to === from ? [] : [{ from, to, line: index + 1 }];
  });
}

/** The address of a note in a Markdown link; a name with a lone half of a character stays as it is. */
export function addressOf(path: string): string {
  try {
    return encodeURI(path).replace(/[()#?']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return path.replace(/[\s()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  }
}

/** @param shown - the line with nothing in the place of what is no text, of the same length */
function lineMoved(line: string, shown: string, placeOf: (start: number, end: number) => LinkPlace, targetOf: LinkMoves): string {
  let moved = '';
  let end = 0;
  for (const match of shown.matchAll(LINK)) {
    const [whole, bang = '', wiki, address = ''] = match;
    const start = match.index;
    const place = placeOf(start, start + whole.length);
    const isEscaped = bang === '' && isBackslashBefore(shown, start);
    if (isEscaped || place === 'comment') continue;
    const to = wiki === undefined ? addressMoved(address, place, targetOf) : wikiMoved(bang, wiki, place, targetOf);
    if (to === null) continue;
    moved += line.slice(end, start) + to;
    end = start + whole.length;
  }
  return moved + line.slice(end);
}

function isBackslashBefore(text: string, index: number): boolean {
  return (/\\*$/.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0) % 2 === 1;
}

function wikiMoved(bang: string, inner: string, place: LinkPlace, targetOf: LinkMoves): string | null {
  const bar = inner.search(/\\?\|/);
  const [link, alias] = bar === -1 ? [inner, ''] : [inner.slice(0, bar), inner.slice(bar)];
  const [path, subpath] = partsOf(link);
  const name = read(path.trim(), place);
  const target = name === '' ? null : targetOf(name);
  if (target === null) return null;
  const label = alias === '' && bang === '' ? labelOf(name, subpath, target, place) : alias;
  const written = `${bang}[[${quoted(target.linktext, place)}${subpath}${label}]]`;
  return place === 'node' && !isPlainYaml(target.linktext) ? JSON.stringify(written) : written;
}

/** What a link without alias read as, as its alias; '' where it still reads so. A property names somebody, and needs none. */
function labelOf(name: string, subpath: string, { linktext }: LinkTarget, place: LinkPlace): string {
  if (place !== 'text' && place !== 'table') return '';
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const heading = subpath.replace(/#/g, ' > ').trimEnd();
  return base === linktext ? '' : `${place === 'table' ? '\\' : ''}|${base}${heading}`;
}

function addressMoved(written: string, place: LinkPlace, targetOf: LinkMoves): string | null {
  const isBracketed = written.startsWith('<');
  const [path, subpath] = partsOf(isBracketed ? written.slice(1, -1) : written);
  const name = decoded(read(path, place));
  const target = name === '' || WEB_ADDRESS.test(name) ? null : targetOf(name);
  if (target === null) return null;
  const to = quoted(target.address, place) + subpath;
  return `](${isBracketed ? `<${to}>` : to}`;
}

function partsOf(link: string): readonly [path: string, subpath: string] {
  const hash = link.indexOf('#');
  return hash === -1 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
}

/** What a text between quotes of YAML means. */
function read(text: string, place: LinkPlace): string {
  if (place === 'single') return text.replaceAll("''", "'");
  return place === 'double' ? text.replace(/\\(["\\/])/g, '$1') : text;
}

/** A text as it stands between quotes of YAML. */
function quoted(text: string, place: LinkPlace): string {
  if (place === 'single') return text.replaceAll("'", "''");
  return place === 'double' ? text.replace(/["\\]/g, '\\$&') : text;
}

/** Whether a name means the same without quotes, also within brackets. */
function isPlainYaml(text: string): boolean {
  return /^\p{L}[^,[\]{}:#"]*$/u.test(text);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a lone `%` is a percent sign
  }
}
