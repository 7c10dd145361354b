import type { HoverPopover, QueryController } from 'obsidian';
import { BasesView } from 'obsidian';
import type { EmptyStateTexts } from '../../view/shared/empty-state';
import { keyOfEmptyState, showEmptyState, showReading } from '../../view/shared/empty-state';
import type { ViewContext } from '../../view/shared/view-context';
import type { BaseContent } from './base-content';
import { contentOf } from './base-content';
import { BaseValues } from './base-values';

/** What stands around the picture of a base. */
export interface BaseWords {
  /** Instead of the picture; null where there is one. */
  readonly empty: EmptyStateTexts | null;
  /** Below it, in small: what it leaves out. */
  readonly asides: readonly string[];
}

/**
 * What both views of a base do: they paint anew, into the same elements, when the base says so (which is often), when a
 * note, the settings or the day did, and keep nothing of a result.
 */
export abstract class NetworkBaseView extends BasesView {
  hoverPopover: HoverPopover | null = null;
  protected readonly bodyEl: HTMLElement;
  private readonly el: HTMLElement;
  protected readonly values: BaseValues;
  private readonly messageEl: HTMLElement;
  private readonly asideEl: HTMLElement;
  private readonly liveEl: HTMLElement;
  private saidBefore = '';
  private hasData = false;

  protected constructor(
    controller: QueryController,
    containerEl: HTMLElement,
    protected readonly context: ViewContext,
    cls: string,
  ) {
    super(controller);
    const el = (this.el = containerEl.createDiv({ cls: ['reseauter-base', cls] }));
    this.messageEl = el.createDiv('reseauter-message');
    this.bodyEl = el.createDiv('reseauter-base-body');
    this.asideEl = el.createEl('p', 'reseauter-hint');
    this.liveEl = el.createDiv({ cls: 'reseauter-spoken', attr: { role: 'status' } });
    this.values = new BaseValues(context.app, this);
  }

  override onload(): void {
    this.register(this.context.store.subscribe(() => this.paint()));
    this.register(this.bodyEl.onWindowMigrated(() => this.migrate()));
    this.register(() => {
      this.hasData = false;
      this.el.detach();
    });
  }

  override onDataUpdated(): void {
    this.hasData = true;
    this.paint();
  }

  /** Shows what the base holds now; answers what stands around it. */
  protected abstract show(content: BaseContent): BaseWords;

  /** The view is in another window. */
  protected migrate(): void {}

  /** Tells a screen reader what changed. */
  protected announce(text: string): void {
    this.liveEl.setText(text);
  }

  protected paint(): void {
    if (!this.hasData) return;
    const { context } = this;
    if (context.store.phase.kind === 'reading') {
      this.saidBefore = 'reading';
      this.bodyEl.hidden = true;
      showReading(this.messageEl, context);
      return;
    }
    const content = contentOf(this.data, this.config, context.store);
    this.bodyEl.hidden = content.people.size + content.projects.size === 0;
    const { empty, asides } = this.show(content);
    this.bodyEl.hidden = empty !== null;
    this.say(empty);
    const { others } = content;
    const lines = [...asides, ...(others === 0 || empty !== null ? [] : [context.strings.bases.others(others)])];
    this.asideEl.hidden = lines.length === 0;
    if (this.asideEl.textContent !== lines.join(' ')) this.asideEl.setText(lines.join(' '));
  }

  /** Drawn again only when it says something else: its button may have the focus. */
  private say(empty: EmptyStateTexts | null): void {
    const said = empty === null ? '' : keyOfEmptyState(empty);
    if (said === this.saidBefore) return;
    this.saidBefore = said;
    this.messageEl.empty();
    if (empty !== null) showEmptyState(this.messageEl, empty);
  }

  /** What an empty picture says: a base without notes, or one without any of ours. */
  protected emptyTexts(content: BaseContent): EmptyStateTexts | null {
    const { people, projects, others } = content;
    const { strings, showVaultCheck } = this.context;
    if (people.size + projects.size > 0) return null;
    if (others === 0) return strings.bases.noEntries;
    const action = { label: strings.reading.showReport, run: showVaultCheck };
    return { title: strings.bases.noneOfOurs, text: strings.bases.others(others), actions: [action] };
  }
}
