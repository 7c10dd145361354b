import { setIcon } from 'obsidian';
import type { Named } from '../../derive/brief';
import type { NotePath } from '../../model/mention';
import type { PlaceInNote } from '../../model/place';
import type { Role } from '../../model/role';
import { onMenuAsked } from './menu-press';

/** What a link to a note does. */
export interface LinkPorts {
  readonly open: (path: NotePath, event: MouseEvent | KeyboardEvent, place?: PlaceInNote) => void;
  readonly preview: (path: NotePath, event: MouseEvent, targetEl: HTMLElement) => void;
  /** Shows the menu of a link: at a right click, the key for it, or a finger that rests on the link. */
  readonly menu: (path: NotePath, event: MouseEvent, targetEl: HTMLElement) => void;
}

/** A link to a note, or to a place in it. */
export interface NoteLink extends PlaceInNote {
  readonly text: string;
  readonly path: NotePath;
  readonly cls?: string;
}

/** A link that opens a note as the app does, has a menu, and shows a preview of the note where the app is set so. */
export function addLink(parentEl: HTMLElement, { text, path, cls, line, property }: NoteLink, ports: LinkPorts): HTMLElement {
  const linkEl = parentEl.createEl('button', { cls: ['reseauter-companion-link', cls ?? ''].join(' ').trim(), type: 'button' });
  linkEl.createSpan({ text, attr: { dir: 'auto' } });
  linkEl.dataset.key = [path, line ?? '', property ?? '', text].join('\n');
  const place = { ...(line !== undefined && { line }), ...(property !== undefined && { property }) };
  onMenuAsked(linkEl, (event) => ports.menu(path, event, linkEl));
  linkEl.addEventListener('click', (event) => ports.open(path, event, place));
  linkEl.addEventListener('auxclick', (event) => {
    if (event.button === 1) ports.open(path, event, place);
  });
  linkEl.addEventListener('mouseover', (event) => ports.preview(path, event, linkEl));
  return linkEl;
}

/** A name that leads to its note, where there is one. */
export function addNamed(parentEl: HTMLElement, { name, path }: Named, ports: LinkPorts): void {
  if (path === null) parentEl.createSpan({ cls: 'reseauter-companion-unlinked', text: name, attr: { dir: 'auto' } });
  else addLink(parentEl, { text: name, path }, ports);
}

/** One quiet sentence where there is nothing else to say. */
export function addQuiet(parentEl: HTMLElement, text: string): void {
  parentEl.createEl('p', { cls: 'reseauter-companion-quiet', text });
}

/** A small line below something. */
export function addAside(parentEl: HTMLElement, text: string): HTMLElement {
  return parentEl.createDiv({ cls: 'reseauter-companion-aside', text, attr: { dir: 'auto' } });
}

/** A list; each of `items` gets a line of it. Without any there is no list. */
export function addList<Item>(parentEl: HTMLElement, items: readonly Item[], paint: (itemEl: HTMLElement, item: Item) => void): void {
  if (items.length === 0) return;
  const listEl = parentEl.createEl('ul', { cls: 'reseauter-companion-list' });
  for (const item of items) paint(listEl.createEl('li', { cls: 'reseauter-companion-item' }), item);
}

/** The mark of a role in its colour; the words beside it tell the same. */
export function addGlyph(parentEl: HTMLElement, role: Role): void {
  const glyphEl = parentEl.createSpan({ cls: 'reseauter-glyph', text: role.glyph, attr: { 'aria-hidden': 'true' } });
  glyphEl.setCssProps({ '--reseauter-role-colour': `var(${role.colour})` });
}

/** An icon that the words beside it explain. */
export function addIcon(parentEl: HTMLElement, icon: string): void {
  setIcon(parentEl.createSpan({ cls: 'reseauter-companion-icon', attr: { 'aria-hidden': 'true' } }), icon);
}
