import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, Platform } from 'obsidian';
import type { OverviewChoice } from '../export/overview-choice';
import { INITIAL_CHOICE, readChoice } from '../export/overview-choice';
import { overviewOf } from '../export/overview';
import { showReading } from '../shared/empty-state';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { PRINT_VIEW_TYPE } from './open-print-page';
import { paintSheet, printSheet } from './print-sheet';

interface Parts {
  readonly messageEl: HTMLElement;
  readonly sheetEl: HTMLElement;
}

/** The role matrix or the queue as a sheet of paper: nothing but a heading and a table, to be looked at and printed. */
export class PrintView extends ItemView {
  override icon = 'printer';
  override navigation = true;
  private choice: OverviewChoice = INITIAL_CHOICE;
  private parts: Parts | null = null;
  private endPrinting: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PRINT_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.overview.page.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.choice };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.choice = readChoice(state, this.choice);
    await super.setState(state, result);
    this.paint();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    const { page } = context.strings.overview;
    contentEl.addClass('reseauter-print');
    const barEl = contentEl.createDiv('reseauter-print-bar');
    // Only the desktop app has something to print with.
    if (Platform.isDesktopApp) {
      const buttonEl = barEl.createEl('button', { cls: 'mod-cta', text: page.print, type: 'button' });
      onPress(buttonEl, () => this.print());
    } else {
      barEl.createDiv({ cls: 'reseauter-print-hint', text: page.elsewhere });
    }
    const messageEl = contentEl.createDiv('reseauter-message');
    const sheetEl = contentEl.createDiv({ cls: 'reseauter-sheet', attr: { role: 'region', 'aria-label': page.title, tabindex: '0' } });
    this.parts = { messageEl, sheetEl };
    this.register(context.store.subscribe(() => this.paint()));
    this.register(() => this.endPrinting());
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.parts = null;
    this.contentEl.empty();
  }

  private print(): void {
    this.endPrinting();
    if (this.parts !== null) this.endPrinting = printSheet(this.parts.sheetEl);
  }

  /** Writes what the store has now: a page that lies open stays true. */
  private paint(): void {
    const { parts, context } = this;
    if (parts === null) return;
    const isReading = context.store.phase.kind === 'reading';
    parts.messageEl.hidden = !isReading;
    parts.sheetEl.hidden = isReading;
    if (isReading) showReading(parts.messageEl, context);
    else paintSheet(parts.sheetEl, overviewOf(this.choice, context));
  }
}
