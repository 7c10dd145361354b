import type { NetworkPicture, PictureNode, PictureTie } from '../../derive/network-picture';
import type { SectorPlace } from '../../derive/network-layout';
import type { Strings } from '../../i18n/strings';

/** Units of the drawing between two neighbours. */
export const UNIT = 100;
/** Half the size of a person's shape. */
const SIZE = 39;
const ROLE_RING = 9;
/** Room around the circle for the numbers of the networks. */
const RIM = 0.25;
const LABEL = 0.95;
const LONGEST_NAME = 12;

/** What was drawn: the picture, its ties and people, and half its side in units of the drawing. */
export interface DrawnPicture {
  readonly svgEl: SVGSVGElement;
  readonly nodeEls: ReadonlyMap<PictureNode, SVGGElement>;
  readonly tieEls: ReadonlyMap<PictureTie, SVGPathElement>;
  readonly half: number;
}

/** Draws the network: slices with their numbers, rings, ties, and on top of them the people. */
export function drawPicture(parentEl: HTMLElement, picture: NetworkPicture, { picture: texts }: Strings['health']): DrawnPicture {
  const { layout, nodes, ties, sectors } = picture;
  const half = Math.round((layout.radius + LABEL + 0.5) * UNIT);
  const svgEl = parentEl.createSvg('svg', {
    cls: 'reseauter-picture',
    attr: { viewBox: `${-half} ${-half} ${2 * half} ${2 * half}`, role: 'group', 'aria-label': `${texts.label}. ${texts.keys}` },
  });
  for (const radius of layout.borders) svgEl.createSvg('circle', { cls: 'reseauter-picture-border', attr: { r: px(radius) } });
  for (const [at, sector] of sectors.entries()) {
    const place = layout.sectors[at];
    if (place !== undefined) drawRim(svgEl, place, { number: at + 1, isCutOff: sector.isCutOff, radius: layout.radius });
  }
  svgEl.createSvg('text', { cls: 'reseauter-picture-me', attr: { 'aria-hidden': 'true' } }).textContent = texts.me;
  const tiesEl = svgEl.createSvg('g', { attr: { 'aria-hidden': 'true' } });
  const tieEls = new Map(ties.map((tie) => [tie, drawTie(tiesEl, tie)]));
  const nodesEl = svgEl.createSvg('g');
  const nodeEls = new Map(nodes.map((node) => [node, drawNode(nodesEl, node, labelOf(node, picture, texts))]));
  return { svgEl, nodeEls, tieEls, half };
}

/** What is said of somebody: her name, her network, how near she is, and what she is in the picture. */
export function labelOf(node: PictureNode, { sectors }: NetworkPicture, texts: Strings['health']['picture']): string {
  const sector = sectors[node.sector];
  const network = sector === undefined ? '' : sector.kind === 'network' ? sector.name : texts[sector.kind];
  const facts = [
    node.name, network, texts.rings[node.ring],
    node.isBridge ? texts.isBridge : '', node.roles > 0 ? texts.roles(node.roles) : '', texts.ties(node.ties.length),
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}

/** The arc of a slice with its number; broken where nobody joins the network to another. */
function drawRim(
  svgEl: SVGSVGElement,
  { from, to }: SectorPlace,
  { number, isCutOff, radius }: { readonly number: number; readonly isCutOff: boolean; readonly radius: number },
): void {
  const r = radius + RIM;
  const isLarge = to - from > Math.PI ? 1 : 0;
  // An arc from a point to itself is none: a whole circle ends a breath before its beginning.
  const end = Math.min(to, from + 2 * Math.PI - 1e-3);
  const arc = `M ${at(r, from)} A ${px(r)} ${px(r)} 0 ${isLarge} 1 ${at(r, end)}`;
  svgEl.createSvg('path', { cls: ['reseauter-picture-rim', isCutOff ? 'is-cut-off' : 'is-joined'], attr: { d: arc, 'aria-hidden': 'true' } });
  const middle = (from + to) / 2;
  const label = radius + LABEL;
  const attr = { x: px(label * Math.cos(middle)), y: px(label * Math.sin(middle)), 'aria-hidden': 'true' };
  svgEl.createSvg('text', { cls: 'reseauter-picture-number', attr }).textContent = String(number);
}

/** A line between two slices bends towards the middle, so that what goes the same way runs together. */
function drawTie(parentEl: SVGGElement, { from, to, kind }: PictureTie): SVGPathElement {
  const bend = from.sector === to.sector ? 0.92 : 0.4;
  const control = `${px(((from.x + to.x) / 2) * bend)} ${px(((from.y + to.y) / 2) * bend)}`;
  const d = `M ${px(from.x)} ${px(from.y)} Q ${control} ${px(to.x)} ${px(to.y)}`;
  return parentEl.createSvg('path', { cls: ['reseauter-picture-tie', `mod-${kind}`], attr: { d } });
}

function drawNode(parentEl: SVGGElement, node: PictureNode, label: string): SVGGElement {
  const { name, x, y, isBridge, roles, ring } = node;
  const cls = ['reseauter-picture-node', isBridge ? 'is-bridge' : 'is-person', ring === 'unmet' ? 'is-unmet' : 'is-met'];
  const transform = `translate(${px(x)} ${px(y)})`;
  const el = parentEl.createSvg('g', { cls, attr: { transform, role: 'link', tabindex: '-1', 'aria-label': label } });
  if (roles > 0) drawShape(el, isBridge, SIZE + ROLE_RING, 'reseauter-picture-role');
  drawShape(el, isBridge, SIZE, 'reseauter-picture-shape');
  el.createSvg('title').textContent = name;
  // Beside the shape, not in it: initials are no name by which a voice would call it.
  const wordsEl = parentEl.createSvg('g', { attr: { transform, 'aria-hidden': 'true' } });
  wordsEl.createSvg('text', { cls: 'reseauter-picture-initials' }).textContent = initialsOf(name);
  wordsEl.createSvg('text', { cls: 'reseauter-picture-name', attr: { y: SIZE + ROLE_RING + 4 } }).textContent = shortName(name);
  return el;
}

/** A circle, or for a bridge a square on its tip of about the same area. */
export function drawShape(parentEl: SVGElement, isBridge: boolean, size: number, cls: string): void {
  if (!isBridge) {
    parentEl.createSvg('circle', { cls, attr: { r: size } });
    return;
  }
  const tip = Math.round(size * 1.2);
  parentEl.createSvg('path', { cls, attr: { d: `M 0 ${-tip} L ${tip} 0 L 0 ${tip} L ${-tip} 0 Z` } });
}

/** "Ana Maria Verlinden" is AV. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : ''].map((word) => /[\p{L}\p{N}]/u.exec(word ?? '')?.[0] ?? '');
  return letters.join('').toUpperCase();
}

/** The first name, cut where it would run into a neighbour's. */
function shortName(name: string): string {
  const [first = ''] = name.split(/\s+/);
  return first.length <= LONGEST_NAME ? first : `${first.slice(0, LONGEST_NAME - 1)}…`;
}

function px(units: number): number {
  return Math.round(units * UNIT);
}

function at(radius: number, angle: number): string {
  return `${px(radius * Math.cos(angle))} ${px(radius * Math.sin(angle))}`;
}
