/** Element creation as the app adds it to every node (obsidian.d.ts `DomElementInfo`, `Node.createEl`). */

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Creates an HTML element in the given document and fills it as `info` says.
 * A string is short for `{ cls }` (obsidian.d.ts `Node.createEl`).
 */
export function createHtml<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  info?: DomElementInfo | string,
  callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  if (typeof info === 'string') addClasses(el, info);
  else if (info !== undefined) applyInfo(el, info);
  callback?.(el);
  return el;
}

/** Creates an SVG element in the given document; otherwise as {@link createHtml}. */
export function createSvgElement<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  info?: SvgElementInfo | string,
  callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS(SVG_NAMESPACE, tag);
  if (typeof info === 'string') addClasses(el, info);
  else if (info !== undefined) {
    addClasses(el, info.cls);
    applyAttributes(el, info.attr);
    insert(el, info.parent, info.prepend);
  }
  callback?.(el);
  return el;
}

/** Sets one attribute; `null` and `false` remove it, `true` writes it without a value. */
export function applyAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) el.removeAttribute(name);
  else el.setAttribute(name, value === true ? '' : String(value));
}

/** Puts an element into its parent, at the front when `prepend` is set. */
export function insert(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (parent === undefined) return;
  if (prepend === true) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
}

function applyInfo(el: HTMLElement, info: DomElementInfo): void {
  addClasses(el, info.cls);
  if (info.text !== undefined) el.replaceChildren(info.text);
  applyAttributes(el, info.attr);
  if (info.title !== undefined) el.title = info.title;
  for (const name of ['type', 'value', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    if (name in el) Reflect.set(el, name, value);
    else el.setAttribute(name, value);
  }
  insert(el, info.parent, info.prepend);
}

function applyAttributes(el: Element, attributes: DomElementInfo['attr']): void {
  for (const [name, value] of Object.entries(attributes ?? {})) applyAttribute(el, name, value);
}

function addClasses(el: Element, cls: string | string[] | undefined): void {
  const names = Array.isArray(cls) ? cls : (cls ?? '').split(' ');
  el.classList.add(...names.filter(name => name !== ''));
}
