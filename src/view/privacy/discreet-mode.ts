import { Component, setIcon } from 'obsidian';
import { DISCREET_CLASS } from '../shared/discreet';
import type { ViewContext } from '../shared/view-context';
import { notify } from '../shared/overlays';

/** Names that the browser shows beside the pointer, out of reach of any style. */
const TITLES = 'svg[class*="reseauter-"] title';

/**
 * Discreet mode, for sharing a screen: a class on the body of every window blacks out what the views say of people
 * (styles.css), and a mark says so in each. Lives in the memory of this session alone.
 *
 * The names of rows, buttons and marks (`aria-label`) stay, since a shared screen does not show them and somebody who goes
 * by voice would be lost without; only the tooltips that the app makes of them are blacked out. Text that is drawn as dots
 * is dots to a screen reader as well: Chromium hands it over as it is drawn.
 */
export class DiscreetMode extends Component {
  private isOn = false;
  /** What ends it in each window. */
  private readonly windows = new Map<Document, () => void>();

  constructor(private readonly context: ViewContext) {
    super();
  }

  override onload(): void {
    const { workspace } = this.context.app;
    this.registerEvent(workspace.on('window-open', ({ doc }) => {
      if (this.isOn) this.enter(doc);
    }));
    this.registerEvent(workspace.on('window-close', ({ doc }) => this.leave(doc)));
  }

  override onunload(): void {
    this.turn(false);
  }

  /** Turns it on or off, in every window. */
  toggle(): void {
    this.turn(!this.isOn);
    if (this.isOn) notify(createFragment((fragment) => {
      fragment.createSpan({ cls: 'reseauter-discreet-plain', text: this.context.strings.privacy.discreet.on });
    }));
  }

  private turn(isOn: boolean): void {
    this.isOn = isOn;
    if (!isOn) {
      for (const doc of [...this.windows.keys()]) this.leave(doc);
      return;
    }
    const { workspace } = this.context.app;
    const docs = new Set([workspace.containerEl.doc]);
    workspace.iterateAllLeaves(({ view }) => docs.add(view.containerEl.doc));
    for (const doc of docs) this.enter(doc);
  }

  private enter(doc: Document): void {
    if (this.windows.has(doc)) return;
    doc.body.addClass(DISCREET_CLASS);
    const { mark, off } = this.context.strings.privacy.discreet;
    const markEl = doc.body.createEl('button', { cls: 'reseauter-discreet-mark', type: 'button', attr: { 'aria-label': off } });
    setIcon(markEl.createSpan(), 'eye-off');
    markEl.createSpan({ text: mark });
    markEl.addEventListener('click', () => this.toggle());
    const showTitles = hideTitles(doc);
    this.windows.set(doc, () => {
      showTitles();
      markEl.remove();
      doc.body.removeClass(DISCREET_CLASS);
    });
  }

  private leave(doc: Document): void {
    this.windows.get(doc)?.();
    this.windows.delete(doc);
  }
}

/** Empties the titles of pictures, also of those still to come. Returns what brings them back. */
function hideTitles(doc: Document): () => void {
  const hidden = new Map<Element, string>();
  const hide = (): void => {
    for (const titleEl of doc.querySelectorAll(TITLES)) {
      if (titleEl.textContent === '') continue;
      hidden.set(titleEl, titleEl.textContent);
      titleEl.textContent = '';
    }
  };
  hide();
  const observer = new (doc.defaultView ?? window).MutationObserver(hide);
  observer.observe(doc.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const [titleEl, text] of hidden) titleEl.textContent = text;
  };
}
