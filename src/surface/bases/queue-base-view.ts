import type { QueryController } from 'obsidian';
import { epochDayOf } from '../../model/calendar-date';
import type { Role } from '../../model/role';
import { FollowUpTable } from '../../view/follow-ups/follow-up-table';
import { RowWork } from '../../view/follow-ups/row-work';
import { SelectionBar } from '../../view/follow-ups/selection-bar';
import type { ViewContext } from '../../view/shared/view-context';
import type { BaseContent } from './base-content';
import { queueOfBase } from './base-queue';
import { BaseQueueState } from './base-queue-rows';
import type { BaseWords } from './network-base-view';
import { NetworkBaseView } from './network-base-view';
import { queueChoicesOf } from './view-options';

/** The type under which a base file keeps the follow-ups. */
export const QUEUE_BASE_TYPE = 'reseauter-queue';

/** The follow-ups of a base: the people among its notes with what speaks for them, and what its projects ask for. */
export class QueueBaseView extends NetworkBaseView {
  override type = QUEUE_BASE_TYPE;
  private readonly state = new BaseQueueState();
  private readonly scrollEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private readonly table: FollowUpTable;
  private readonly bar: SelectionBar;
  private roles: readonly Role[] | null = null;
  /** How far to scroll once there are rows. */
  private awaitedScroll: number | null = null;

  constructor(controller: QueryController, containerEl: HTMLElement, context: ViewContext) {
    super(controller, containerEl, context, 'reseauter-follow-ups');
    const { strings, store } = context;
    const work = new RowWork(context, {
      hoverParent: this,
      selection: this.state.selection,
      table: () => this.table,
      onFold: (row, isOpen) => this.keep(() => this.state.fold(row, isOpen)),
      onMore: (row) => row.kind === 'rest' && this.keep(() => this.state.showAll(row.part)),
      paint: () => this.paint(),
      announce: (text) => this.announce(text),
    });
    this.scrollEl = this.bodyEl.createDiv('reseauter-follow-ups-scroll');
    const attr = { role: 'treegrid', 'aria-multiselectable': 'true', 'aria-label': strings.queue.listLabel };
    this.listEl = this.scrollEl.createDiv({ cls: 'reseauter-follow-ups-list', attr });
    const texts = {
      strings,
      rolesNow: () => store.settings.roles,
      paintValues: (el: HTMLElement, path: string) => this.values.paintLines(el, path),
    };
    this.table = new FollowUpTable(this.listEl, texts, work.listener());
    this.bar = new SelectionBar(this.bodyEl, strings, work.selectionActions());
  }

  override onunload(): void {
    this.table.destroy();
  }

  /** The app gives the view the focus (seen in obsidian-maps). */
  focus(): void {
    this.table.focusActive();
  }

  /** How far it is scrolled and what is folded; the app asks as it asks any view (seen in obsidian-maps). */
  getEphemeralState(): Record<string, unknown> {
    return { scroll: this.scrollEl.scrollTop, folded: this.state.folded };
  }

  setEphemeralState(state: unknown): void {
    const kept: { readonly scroll?: unknown; readonly folded?: unknown } = typeof state === 'object' && state !== null ? state : {};
    if (typeof kept.scroll === 'number') this.awaitedScroll = kept.scroll;
    if (Array.isArray(kept.folded)) this.state.setFolded(kept.folded.filter((key): key is string => typeof key === 'string'));
    this.paint();
  }

  protected override show(content: BaseContent): BaseWords {
    const { store, strings } = this.context;
    const { bases } = strings;
    // A role may have another name or look, which is in none of the rows.
    if (this.roles !== store.settings.roles) this.table.show([]);
    this.roles = store.settings.roles;
    this.state.selection.keepThoseOf(store);
    const choices = queueChoicesOf(this.config);
    const queue = queueOfBase(content, choices, store);
    const source = {
      strings,
      mostPerPart: choices.mostPerPart,
      today: epochDayOf(store.today),
      stampOf: (path: string) => this.values.stampOf(path),
    };
    this.table.show(this.state.rowsOf(queue, source));
    this.bar.paint(this.state.selection.count);
    const items = queue.parts.flatMap((part) => part.items);
    const isEmpty = items.length === 0;
    if (!isEmpty && this.awaitedScroll !== null) {
      this.scrollEl.scrollTop = this.awaitedScroll;
      this.awaitedScroll = null;
    }
    const speaking = new Set(items.map(({ path }) => path));
    const quiet = [...content.projects].filter((path) => !speaking.has(path)).length;
    const left = [...content.people].filter((path) => !speaking.has(path)).length;
    const asides = [...(left === 0 ? [] : [bases.leftOut(left)]), ...(quiet === 0 ? [] : [bases.quietProjects(quiet)])];
    return { empty: isEmpty ? (this.emptyTexts(content) ?? { title: bases.calm, text: asides.join(' ') }) : null, asides: isEmpty ? [] : asides };
  }

  private keep(change: () => void): void {
    change();
    this.paint();
  }
}
