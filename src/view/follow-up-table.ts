import { KeyedList } from '../grid/keyed-list';
import { LongPress } from '../grid/long-press';
import type { FollowUp } from '../derive/follow-up';
import type { RowCommand } from './follow-up-keys';
import { rowCommandOf } from './follow-up-keys';
import type { SectionId } from './follow-up-list';
import type { RowButton, RowTexts } from './follow-up-row';
import { buttonAt, createRow, paintRow } from './follow-up-row';
import type { ListRow } from './follow-up-rows';
import type { PersonAction } from './person-actions';

/** What people do with the rows. */
export interface TableListener {
  readonly onOpen: (item: FollowUp, event: MouseEvent | KeyboardEvent) => void;
  readonly onAction: (item: FollowUp, action: PersonAction) => void;
  /** Right click, menu key, long press, or the button with the dots; `el` is what the menu belongs to. */
  readonly onMenu: (item: FollowUp, event: MouseEvent | KeyboardEvent, el: HTMLElement) => void;
  readonly onHover: (item: FollowUp, event: MouseEvent, el: HTMLElement) => void;
  readonly onFold: (section: SectionId, isOpen: boolean) => void;
  readonly onMore: (section: SectionId) => void;
}

/**
 * The rows on screen, as a tree grid (WAI-ARIA Authoring Practices, "Treegrid"): one stop of the Tab key, arrows between
 * rows, the arrow to the end of the line into the buttons of a row.
 */
export class FollowUpTable {
  private readonly list: KeyedList<ListRow>;
  private readonly longPress: LongPress;
  private rows: readonly ListRow[] = [];
  private activeIndex = 0;

  constructor(
    private readonly el: HTMLElement,
    texts: RowTexts,
    private readonly listener: TableListener,
  ) {
    this.list = new KeyedList<ListRow>(el, ({ key }) => key, {
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

  /** Shows these rows. The active row stays active; when it has gone, the one that took its place is. */
  show(rows: readonly ListRow[]): void {
    const activeKey = this.rows[this.activeIndex]?.key;
    this.rows = rows;
    const index = rows.findIndex(({ key }) => key === activeKey);
    this.list.show(rows);
    this.activate(index === -1 ? this.activeIndex : index);
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

  private activate(index: number): void {
    this.activeIndex = Math.max(0, Math.min(index, this.rows.length - 1));
    this.rows.forEach(({ key }, at) => this.list.elementOf(key)?.setAttr('tabindex', at === this.activeIndex ? '0' : '-1'));
  }

  private activateAt(target: Node): ListRow | null {
    const row = this.list.itemAt(target);
    if (row !== null) this.activate(this.rows.indexOf(row));
    return row;
  }

  private onClick(event: MouseEvent): void {
    // The click that ends a long press has opened a menu already.
    if (this.longPress.swallowsClick()) return;
    const target = event.target as Element;
    const row = this.activateAt(target);
    if (row === null) return;
    const button = buttonAt(target);
    if (button !== null && row.kind === 'item') this.press(row.item, button, event, target);
    else this.use(row, event);
  }

  private onAuxClick(event: MouseEvent): void {
    const row = event.button === 1 ? this.activateAt(event.target as Node) : null;
    if (row !== null) this.use(row, event);
  }

  private onContextMenu(event: MouseEvent): void {
    const row = this.activateAt(event.target as Node);
    if (row?.kind !== 'item' || this.activeEl === null) return;
    event.preventDefault();
    this.listener.onMenu(row.item, event, this.activeEl);
  }

  private onMouseOver(event: MouseEvent): void {
    const nameEl = (event.target as Element).closest<HTMLElement>('.reseauter-follow-up-name');
    const row = nameEl === null ? null : this.list.itemAt(nameEl);
    if (row?.kind === 'item' && nameEl !== null) this.listener.onHover(row.item, event, nameEl);
  }

  private press(item: FollowUp, button: RowButton, event: MouseEvent, target: Element): void {
    if (button !== 'more') this.listener.onAction(item, button);
    else this.listener.onMenu(item, event, target.closest<HTMLElement>('button') ?? this.el);
  }

  /** A row does the one thing it is for. */
  private use(row: ListRow, event: MouseEvent | KeyboardEvent): void {
    switch (row.kind) {
      case 'item':
        return this.listener.onOpen(row.item, event);
      case 'heading':
        return this.listener.onFold(row.section, !row.isOpen);
      case 'more':
        return this.listener.onMore(row.section);
      case 'hidden-promises':
        return;
    }
  }

  private onKeyDown(event: KeyboardEvent): void {
    const row = this.rows[this.activeIndex];
    const place = { index: this.activeIndex, count: this.rows.length, isRightToLeft: this.isRightToLeft };
    const command = rowCommandOf(event, place);
    if (row === undefined || command === null || !this.follow(command, row, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Does what a key says; false when it means nothing on this row. */
  private follow(command: RowCommand, row: ListRow, event: KeyboardEvent): boolean {
    // On a button, Enter and Space are the browser's: they come back as a click.
    const isOnRow = event.target === this.activeEl;
    switch (command.kind) {
      case 'move':
        this.activate(command.to);
        this.focusActive();
        return true;
      case 'inward':
      case 'outward':
        return row.kind === 'heading' ? this.fold(row, command.kind) : this.moveInside(command.kind);
      case 'leave':
        if (!isOnRow) this.focusActive();
        return !isOnRow;
      case 'open':
        if (isOnRow) this.use(row, event);
        return isOnRow;
      case 'toggle':
        if (isOnRow && row.kind !== 'item') this.use(row, event);
        return isOnRow;
      case 'menu':
        if (row.kind === 'item' && this.activeEl !== null) this.listener.onMenu(row.item, event, this.activeEl);
        return row.kind === 'item';
      case 'action':
        if (row.kind !== 'item' || row.item.kind !== 'person') return false;
        this.listener.onAction(row.item, command.action);
        return true;
    }
  }

  private fold({ section, isOpen }: Extract<ListRow, { kind: 'heading' }>, direction: 'inward' | 'outward'): boolean {
    if (isOpen !== (direction === 'inward')) this.listener.onFold(section, !isOpen);
    return true;
  }

  /** From the row to its first button and on to the next, or back again. */
  private moveInside(direction: 'inward' | 'outward'): boolean {
    const places = [this.activeEl, ...(this.activeEl?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = places.findIndex((placeEl) => placeEl === this.el.ownerDocument.activeElement);
    const next = places[direction === 'inward' ? at + 1 : at - 1];
    next?.focus();
    return true;
  }

  private get isRightToLeft(): boolean {
    return this.el.win.getComputedStyle(this.el).direction === 'rtl';
  }
}
