import { Keymap } from 'obsidian';
import { KeyedList } from '../../grid/keyed-list';
import { LongPress } from '../../grid/long-press';
import type { RowTexts } from './follow-up-item';
import type { RowCommand } from './follow-up-keys';
import { rowCommandOf } from './follow-up-keys';
import { createRow, paintRow } from './follow-up-row';
import type { ItemRow, PanelRow } from './panel-row';
import { KeptRows } from './panel-row';
import { isOwnLink } from '../shared/own-link';
import type { PersonAction } from '../shared/person-actions';
import type { RowButton } from './row-buttons';
import { buttonAt } from './row-buttons';
import { moveInside, parentOf } from './row-moves';
import { isSecondClick } from '../shared/single-press';

const MAY_BE_HELD: ReadonlySet<RowCommand['kind']> = new Set(['move', 'inward', 'outward'] as const);

/** What people do with the rows. */
export interface TableListener {
  /** A row does the one thing it is for: somebody's note opens, "n more" shows more. */
  readonly onUse: (row: PanelRow, event: MouseEvent | KeyboardEvent) => void;
  readonly onAction: (row: ItemRow, action: PersonAction) => void;
  /** Right click, menu key, long press, or the button with the dots; `el` is what the menu belongs to. */
  readonly onMenu: (row: ItemRow, event: MouseEvent | KeyboardEvent, el: HTMLElement) => void;
  readonly onHover: (row: ItemRow, event: MouseEvent, el: HTMLElement) => void;
  readonly onFold: (row: PanelRow, isOpen: boolean) => void;
  readonly onSelect: (row: ItemRow) => void;
  /** Escape on a row; whether it meant something. */
  readonly onEscape: () => boolean;
  /** Whether a press on a row selects it, as it does on a phone once somebody is selected. */
  readonly isSelecting: () => boolean;
}

/**
 * The rows on screen, as a tree grid (WAI-ARIA Authoring Practices, "Treegrid"): one stop of the Tab key, arrows between
 * rows, the arrow to the end of the line first unfolds a row and then goes into its buttons.
 */
export class FollowUpTable {
  private readonly list: KeyedList<PanelRow>;
  private readonly kept = new KeptRows();
  private readonly longPress: LongPress;
  private rows: readonly PanelRow[] = [];
  private activeIndex = 0;
  /** The one row that the Tab key stops at. */
  private stopEl: HTMLElement | null = null;

  constructor(
    private readonly el: HTMLElement,
    texts: RowTexts,
    private readonly listener: TableListener,
  ) {
    this.list = new KeyedList<PanelRow>(el, ({ key }) => key, {
      create: (row) => createRow(el, row),
      paint: (rowEl, row) => paintRow(rowEl, row, texts),
    });
    this.longPress = new LongPress(el, (event) => this.onContextMenu(event));
    el.addEventListener('click', (event) => this.onClick(event));
    el.addEventListener('auxclick', (event) => this.onAuxClick(event));
    el.addEventListener('contextmenu', (event) => this.onContextMenu(event));
    el.addEventListener('keydown', (event) => this.onKeyDown(event));
    el.addEventListener('mouseover', (event) => this.onMouseOver(event));
    el.addEventListener('focusin', (event) => this.activateAt(event.target as Node));
  }

  /**
   * Shows these rows. The active row stays active; when it has gone, the one that took its place is. A button that had
   * the focus has it again after its row was painted anew.
   */
  show(rows: readonly PanelRow[]): void {
    const activeKey = this.rows[this.activeIndex]?.key;
    const focused = this.focusedInside;
    this.rows = this.kept.keep(rows);
    const index = this.rows.findIndex(({ key }) => key === activeKey);
    this.list.show(this.rows);
    this.activate(index === -1 ? this.activeIndex : index);
    if (focused === null || this.focusedInside !== null) return;
    const button = focused.dataset.button ?? '';
    const again = this.activeEl?.querySelector<HTMLElement>(`[data-button="${button}"]`);
    (again ?? this.activeEl)?.focus();
  }

  /** Puts the focus on the active row, unless it is somewhere else than here or nowhere. */
  restoreFocus(): void {
    const focused = this.el.ownerDocument.activeElement;
    if (focused === null || focused === this.el.ownerDocument.body || this.el.contains(focused)) this.focusActive();
  }

  focusActive(): void {
    this.activeEl?.focus();
  }

  destroy(): void {
    this.longPress.destroy();
  }

  private get activeEl(): HTMLElement | null {
    return this.list.elementOf(this.rows[this.activeIndex]?.key ?? '');
  }

  private get focusedInside(): HTMLElement | null {
    const focused = this.el.ownerDocument.activeElement;
    return focused !== null && this.el.contains(focused) ? (focused as HTMLElement) : null;
  }

  private activate(index: number): void {
    this.activeIndex = Math.max(0, Math.min(index, this.rows.length - 1));
    const { activeEl } = this;
    if (activeEl === this.stopEl) return;
    this.stopEl?.setAttr('tabindex', '-1');
    activeEl?.setAttr('tabindex', '0');
    this.stopEl = activeEl;
  }

  private activateAt(target: Node): PanelRow | null {
    const row = this.list.itemAt(target);
    if (row !== null) this.activate(this.rows.indexOf(row));
    return row;
  }

  private onClick(event: MouseEvent): void {
    // The click that ends a long press has opened a menu already.
    if (this.longPress.swallowsClick() || isSecondClick(event)) return;
    const target = event.target as Element;
    const row = this.activateAt(target);
    // A link in the value of a property leads where it says.
    if (row === null || isOwnLink(target)) return;
    const button = buttonAt(target);
    if (button !== null) this.press(row, button, event, target);
    else if (row.kind === 'item') this.pressItem(row, event);
    else if (row.isOpen !== null) this.listener.onFold(row, !row.isOpen);
    else if (row.kind === 'more' || row.kind === 'rest') this.listener.onUse(row, event);
  }

  private pressItem(row: ItemRow, event: MouseEvent): void {
    const isAsked = Keymap.isModifier(event, 'Mod') || this.listener.isSelecting();
    if (isAsked && row.isSelected !== null) this.listener.onSelect(row);
    else this.listener.onUse(row, event);
  }

  private onAuxClick(event: MouseEvent): void {
    const row = event.button === 1 ? this.activateAt(event.target as Node) : null;
    if (row !== null && !isOwnLink(event.target)) this.listener.onUse(row, event);
  }

  private onContextMenu(event: MouseEvent): void {
    const row = this.activateAt(event.target as Node);
    if (row?.kind !== 'item' || this.activeEl === null) return;
    event.preventDefault();
    this.listener.onMenu(row, event, this.activeEl);
  }

  private onMouseOver(event: MouseEvent): void {
    const nameEl = (event.target as Element).closest<HTMLElement>('.reseauter-follow-up-name');
    const row = nameEl === null ? null : this.list.itemAt(nameEl);
    if (row?.kind === 'item' && nameEl !== null) this.listener.onHover(row, event, nameEl);
  }

  private press(row: PanelRow, button: RowButton, event: MouseEvent, target: Element): void {
    if (button === 'place') return this.listener.onUse(row, event);
    if (row.kind !== 'item') return;
    if (button === 'unfold') this.listener.onFold(row, row.isOpen === false);
    else if (button === 'more') this.listener.onMenu(row, event, target.closest<HTMLElement>('button') ?? this.el);
    else this.listener.onAction(row, button);
  }

  private onKeyDown(event: KeyboardEvent): void {
    const row = this.rows[this.activeIndex];
    const place = { index: this.activeIndex, count: this.rows.length, isRightToLeft: this.isRightToLeft };
    const command = rowCommandOf(event, place);
    if (row === undefined || command === null) return;
    // A key that is held down walks on; it does not do to the next person what it did to this one.
    const isHeld = event.repeat && !MAY_BE_HELD.has(command.kind);
    if (!isHeld && !this.follow(command, row, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Does what a key says; false when it means nothing on this row. */
  private follow(command: RowCommand, row: PanelRow, event: KeyboardEvent): boolean {
    // On a button, Enter and Space are the browser's: they come back as a click.
    const isOnRow = event.target === this.activeEl;
    switch (command.kind) {
      case 'move':
        return this.moveTo(command.to);
      case 'inward':
        if (isOnRow && row.isOpen === false) this.listener.onFold(row, true);
        else if (this.activeEl !== null) moveInside(this.activeEl, 1);
        return true;
      case 'outward':
        if (!isOnRow && this.activeEl !== null) moveInside(this.activeEl, -1);
        else if (row.isOpen === true) this.listener.onFold(row, false);
        else this.moveTo(parentOf(this.rows, this.activeIndex));
        return true;
      case 'leave':
        if (isOnRow) return this.listener.onEscape();
        this.focusActive();
        return true;
      case 'open':
      case 'toggle':
        if (isOnRow) this.useByKey(command.kind, row, event);
        return isOnRow;
      case 'menu':
        if (row.kind === 'item' && this.activeEl !== null) this.listener.onMenu(row, event, this.activeEl);
        return row.kind === 'item';
      case 'select':
        if (row.kind !== 'item' || row.isSelected === null) return false;
        this.listener.onSelect(row);
        return true;
      case 'action':
        if (row.kind !== 'item' || row.item.kind !== 'person') return false;
        this.listener.onAction(row, command.action);
        return true;
    }
  }

  /** Space unfolds what can be unfolded; Enter opens a note, and does with other rows what a click does. */
  private useByKey(command: 'open' | 'toggle', row: PanelRow, event: KeyboardEvent): void {
    if (row.isOpen !== null && (command === 'toggle' || row.kind !== 'item')) this.listener.onFold(row, !row.isOpen);
    else if (command === 'open' || row.kind === 'more' || row.kind === 'rest') this.listener.onUse(row, event);
  }

  private moveTo(index: number): true {
    this.activate(index);
    this.focusActive();
    return true;
  }

  private get isRightToLeft(): boolean {
    return this.el.win.getComputedStyle(this.el).direction === 'rtl';
  }
}
