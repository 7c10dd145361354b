import { createHtml, createSvgElement, insert } from './create';
import { mainWindow } from './active-window';
import { isInstance } from './instance-of';

/** What the app adds to `Node.prototype` (obsidian.d.ts, `declare global { interface Node }`). */
export const nodeHelpers: Partial<Node> & ThisType<Node> = {
  detach() {
    this.parentNode?.removeChild(this);
  },
  empty() {
    while (this.lastChild !== null) this.removeChild(this.lastChild);
  },
  appendText(text: string) {
    this.appendChild(documentOf(this).createTextNode(text));
  },
  insertAfter<T extends Node>(node: T, child: Node | null): T {
    return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
  },
  indexOf(other: Node) {
    return [...this.childNodes].indexOf(other as ChildNode);
  },
  setChildrenInPlace(children: Node[]) {
    const wanted = new Set(children);
    for (const child of [...this.childNodes]) if (!wanted.has(child)) this.removeChild(child);
    children.forEach((child, index) => {
      if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
    });
  },
  instanceOf<T>(this: Node, type: { new (): T }): this is Node & T {
    return isInstance(this, type, this.win);
  },
  // A Document belongs to no document: the app answers with the main one (obsidian.d.ts "or the global document").
  get doc(): Document {
    return this.ownerDocument ?? mainWindow().document;
  },
  get win(): Window {
    return this.doc.defaultView ?? mainWindow();
  },
  createEl<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    info?: DomElementInfo | string,
    callback?: (el: HTMLElementTagNameMap[K]) => void,
  ) {
    return createHtml(documentOf(this), tag, info, el => appendAndCall(this, el, info, callback));
  },
  createDiv(info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) {
    return this.createEl('div', info, callback);
  },
  createSpan(info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) {
    return this.createEl('span', info, callback);
  },
  createSvg<K extends keyof SVGElementTagNameMap>(
    tag: K,
    info?: SvgElementInfo | string,
    callback?: (el: SVGElementTagNameMap[K]) => void,
  ) {
    return createSvgElement(documentOf(this), tag, info, el => appendAndCall(this, el, info, callback));
  },
};

function documentOf(node: Node): Document {
  return node.nodeType === node.DOCUMENT_NODE ? (node as Document) : node.doc;
}

function appendAndCall<E extends Element>(
  parent: Node,
  el: E,
  info: { parent?: Node; prepend?: boolean } | string | undefined,
  callback: ((el: E) => void) | undefined,
): void {
  const options = typeof info === 'object' ? info : {};
  if (options.parent === undefined) insert(el, parent, options.prepend);
  callback?.(el);
}
