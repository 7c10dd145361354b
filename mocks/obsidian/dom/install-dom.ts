import { activeWindowNow, mainWindow, type DomWindow } from './active-window';
import { createHtml, createSvgElement } from './create';
import { elementHelpers, styleHelpers } from './element-helpers';
import { htmlHelpers } from './html-helpers';
import { isInstance } from './instance-of';
import { nodeHelpers } from './node-helpers';

const installedWindows = new WeakSet<Window>();

/**
 * Gives a window the DOM helpers that the app adds to every window it opens: prototypes and globals.
 * Each window is a realm of its own, so a pop-out needs its own installation. Doing it twice changes nothing.
 */
export function installDom(win: DomWindow): void {
  if (installedWindows.has(win)) return;
  installedWindows.add(win);
  extend(win.Node.prototype, nodeHelpers);
  extend(win.Element.prototype, elementHelpers);
  extend(win.HTMLElement.prototype, htmlHelpers);
  extend(win.HTMLElement.prototype, styleHelpers);
  extend(win.SVGElement.prototype, styleHelpers);
  extend(win.DocumentFragment.prototype, { find: elementHelpers.find, findAll: elementHelpers.findAll });
  extend(win.UIEvent.prototype, eventHelpers);
  extend(win, globalsOf(win));
  // jsdom lays nothing out and has no such function; every browser has.
  if (!('scrollIntoView' in win.Element.prototype)) extend(win.Element.prototype, { scrollIntoView: () => undefined });
}

/** What the app adds to `UIEvent.prototype` (obsidian.d.ts). */
const eventHelpers: Partial<UIEvent> & ThisType<UIEvent> = {
  get targetNode(): Node | null {
    return this.target as Node | null;
  },
  get doc(): Document {
    return this.targetNode?.doc ?? mainWindow().document;
  },
  get win(): Window {
    return this.view ?? this.doc.defaultView ?? mainWindow();
  },
  instanceOf<T>(this: UIEvent, type: { new (...data: never[]): T }): this is UIEvent & T {
    return isInstance(this, type, this.win);
  },
};

function globalsOf(win: DomWindow): object {
  const doc = win.document;
  return {
    createEl: <K extends keyof HTMLElementTagNameMap>(
      tag: K,
      info?: DomElementInfo | string,
      callback?: (el: HTMLElementTagNameMap[K]) => void,
    ) => createHtml(doc, tag, info, callback),
    createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) =>
      createHtml(doc, 'div', info, callback),
    createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
      createHtml(doc, 'span', info, callback),
    createSvg: <K extends keyof SVGElementTagNameMap>(
      tag: K,
      info?: SvgElementInfo | string,
      callback?: (el: SVGElementTagNameMap[K]) => void,
    ) => createSvgElement(doc, tag, info, callback),
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = doc.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    sleep: (milliseconds: number) => new Promise<void>(resolve => win.setTimeout(resolve, milliseconds)),
    nextFrame: () => new Promise<void>(resolve => win.requestAnimationFrame(() => resolve())),
    get activeWindow(): Window {
      return activeWindowNow();
    },
    get activeDocument(): Document {
      return activeWindowNow().document;
    },
  };
}

/** Copies members with their getters, kept out of `for…in` as built-in members are. */
function extend(target: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}
