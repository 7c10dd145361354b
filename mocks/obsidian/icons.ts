import iconNodes from 'lucide-static/icon-nodes.json';
import { activeWindowNow } from './dom/active-window';

/** One drawing: its elements with their attributes. */
type IconNode = readonly (readonly [string, Readonly<Record<string, string>>])[];

// The app has the Lucide icons up to 0.446 (developer docs, "Icons").
const LUCIDE = iconNodes as unknown as Readonly<Record<string, IconNode>>;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const added = new Map<string, string>();

/** Adds an icon of the plugin's own: the inside of an SVG of 100 × 100 (obsidian.d.ts `addIcon`). */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Takes back {@link addIcon}. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The names of all icons, as the app spells them: with `lucide-` in front. */
export function getIconIds(): string[] {
  return [...Object.keys(LUCIDE).map(name => `lucide-${name}`), ...added.keys()];
}

/** A new drawing of the icon, or null when there is none of that name (obsidian.d.ts `getIcon`). */
export function getIcon(iconId: string): SVGSVGElement | null {
  return drawIcon(iconId, activeWindowNow().document);
}

/** Shows an icon in `parent`; does nothing when there is none of that name (obsidian.d.ts `setIcon`). */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = drawIcon(iconId, parent.doc);
  if (icon !== null) parent.replaceChildren(icon);
}

function drawIcon(iconId: string, doc: Document): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  const own = added.get(iconId);
  const nodes = LUCIDE[name];
  if (own === undefined && nodes === undefined) return null;
  const svg = doc.createElementNS(SVG_NAMESPACE, 'svg');
  const isOwn = own !== undefined;
  const attributes = {
    class: `svg-icon ${isOwn ? iconId : `lucide-${name}`}`,
    viewBox: isOwn ? '0 0 100 100' : '0 0 24 24',
    width: '24',
    height: '24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  if (isOwn) svg.append(...partsOf(own));
  for (const [tag, nodeAttributes] of nodes ?? []) {
    const part = doc.createElementNS(SVG_NAMESPACE, tag);
    for (const [attribute, value] of Object.entries(nodeAttributes)) part.setAttribute(attribute, value);
    svg.appendChild(part);
  }
  return svg;
}

/** The elements of an icon that was given as text; text that is no SVG gives none. */
function partsOf(svgContent: string): Element[] {
  const text = `<svg xmlns="${SVG_NAMESPACE}">${svgContent}</svg>`;
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  return parsed.querySelector('parsererror') === null ? [...parsed.documentElement.children] : [];
}
