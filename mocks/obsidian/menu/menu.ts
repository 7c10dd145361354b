import type * as Host from 'obsidian';
import { Component } from '../component';
import { activeWindowNow } from '../dom/active-window';
import { currentKeymap } from '../current-app';
import { Scope } from '../scope';
import { MenuItem } from './menu-item';
import { placeMenu } from './place-menu';

const SEPARATOR = 'separator';
const menusOfEvents = new WeakMap<Event, Menu>();

/**
 * A context menu (obsidian.d.ts `Menu`). Always drawn in the page: the native menus of the desktop cannot be.
 * It takes the focus while it is open and gives it back.
 */
export class Menu extends Component implements Host.Menu {
  private readonly entries: (MenuItem | typeof SEPARATOR)[] = [];
  private readonly hideCallbacks: (() => unknown)[] = [];
  private readonly scope = new Scope();
  private menuEl: HTMLElement | null = null;
  private parentEl: HTMLElement | null = null;
  private focusBefore: HTMLElement | null = null;
  private hasIcons = true;

  constructor() {
    super();
    this.scope.register([], 'ArrowDown', () => this.move(1));
    this.scope.register([], 'ArrowUp', () => this.move(-1));
    this.scope.register([], 'Home', () => this.select(this.selectable().at(0)));
    this.scope.register([], 'End', () => this.select(this.selectable().at(-1)));
    this.scope.register([], 'Enter', event => this.runSelected(event));
    this.scope.register([], ' ', event => this.runSelected(event));
    this.scope.register(null, 'Escape', () => this.hideByKey());
    this.scope.register(null, 'Tab', () => this.hideByKey());
  }

  /** The menu that belongs to an event, shown when the event is over: several parts of the app may add to it. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const existing = menusOfEvents.get(event);
    if (existing !== undefined) return existing;
    const menu = new Menu();
    menusOfEvents.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  setNoIcon(): this {
    this.hasIcons = false;
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(activeWindowNow().document);
    this.entries.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(SEPARATOR);
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.parentEl = el;
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: Host.MenuPositionDef, doc: Document = activeWindowNow().document): this {
    if (this.menuEl !== null) return this;
    openMenu?.hide();
    openMenu = this;
    this.focusBefore = doc.activeElement as HTMLElement | null;
    const menuEl = doc.body.createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
    menuEl.toggleClass('mod-no-icon', !this.hasIcons);
    this.menuEl = menuEl;
    this.fill(menuEl);
    placeMenu(menuEl, position);
    this.parentEl?.addClass('has-active-menu');
    void this.load();
    this.registerDomEvent(doc, 'pointerdown', event => this.onPointerDown(event), true);
    this.registerDomEvent(menuEl, 'pointerover', event => this.select(this.itemOf(event)));
    this.registerDomEvent(menuEl, 'click', event => this.onClick(event));
    this.registerDomEvent(menuEl, 'contextmenu', event => event.preventDefault());
    currentKeymap().pushScope(this.scope);
    menuEl.focus({ preventScroll: true });
    return this;
  }

  hide(): this {
    if (this.menuEl === null) return this;
    if (openMenu === this) openMenu = null;
    const hadFocus = this.menuEl.contains(this.menuEl.doc.activeElement);
    this.menuEl.detach();
    this.menuEl = null;
    this.parentEl?.removeClass('has-active-menu');
    currentKeymap().popScope(this.scope);
    this.unload();
    if (hadFocus && this.focusBefore?.isConnected === true) this.focusBefore.focus({ preventScroll: true });
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  private get items(): MenuItem[] {
    return this.entries.filter(entry => entry !== SEPARATOR);
  }

  /** Draws items of one section together, a line between sections (their order in the app: not verified). */
  private fill(menuEl: HTMLElement): void {
    const scrollEl = menuEl.createDiv('menu-scroll');
    const sections = [...new Set(this.items.map(item => item.section))];
    for (const section of sections) {
      if (scrollEl.childElementCount > 0) addSeparatorTo(scrollEl);
      for (const entry of this.entries) {
        if (entry === SEPARATOR) {
          if (section === '' && scrollEl.lastElementChild?.hasClass('menu-item') === true) addSeparatorTo(scrollEl);
        } else if (entry.section === section) scrollEl.append(entry.dom);
      }
      while (scrollEl.lastElementChild?.hasClass('menu-separator') === true) scrollEl.lastElementChild.detach();
    }
  }

  private selectable(): MenuItem[] {
    const shown = [...(this.menuEl?.findAll('.menu-item') ?? [])];
    return this.items
      .filter(item => item.isSelectable)
      .sort((a, b) => shown.indexOf(a.dom) - shown.indexOf(b.dom));
  }

  private selected(): MenuItem | undefined {
    return this.items.find(item => item.dom.hasClass('selected'));
  }

  private select(item: MenuItem | undefined): false {
    if (item?.isSelectable === true) {
      this.selected()?.dom.removeClass('selected');
      item.dom.addClass('selected');
      item.dom.focus({ preventScroll: true });
    }
    return false;
  }

  private move(step: number): false {
    const items = this.selectable();
    const selected = this.selected();
    const start = selected === undefined ? (step > 0 ? -1 : 0) : items.indexOf(selected);
    return this.select(items[(start + step + items.length) % items.length]);
  }

  private runSelected(event: KeyboardEvent): false {
    const selected = this.selected();
    if (selected !== undefined) this.run(selected, event);
    return false;
  }

  private hideByKey(): false {
    this.hide();
    return false;
  }

  private onClick(event: MouseEvent): void {
    const item = this.itemOf(event);
    if (item?.isSelectable === true) this.run(item, event);
  }

  private run(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    this.hide();
    item.run(event);
  }

  private onPointerDown(event: Event): void {
    if (this.menuEl?.contains(event.target as Node) === false) this.hide();
  }

  private itemOf(event: Event): MenuItem | undefined {
    return this.items.find(item => item.dom.contains(event.target as Node));
  }
}

/** Only one menu is open at a time. */
let openMenu: Menu | null = null;

function addSeparatorTo(parentEl: HTMLElement): void {
  parentEl.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
