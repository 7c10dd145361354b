import type { BlockProblem } from '../../note/block/block-request';
import { sameData } from '../../model/same';
import { showReading } from '../shared/empty-state';
import type { ViewContext } from '../shared/view-context';
import { blockSentence } from './block-sentence';

/** What stands around the picture of a block: its heading, and a message in its place. */
export class BlockFrame {
  /** Where the picture is painted. */
  readonly bodyEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly messageEl: HTMLElement;
  private readonly liveEl: HTMLElement;
  private shown: readonly BlockProblem[] | string | null = null;

  constructor(
    containerEl: HTMLElement,
    private readonly context: ViewContext,
  ) {
    containerEl.addClasses(['reseauter-block', 'reseauter-companion']);
    this.titleEl = containerEl.createEl('h2', { cls: 'reseauter-block-title', attr: { dir: 'auto' } });
    this.titleEl.hidden = true;
    this.messageEl = containerEl.createDiv('reseauter-message');
    this.bodyEl = containerEl.createDiv('reseauter-block-body');
    this.liveEl = containerEl.createDiv({ cls: 'reseauter-spoken', attr: { role: 'status' } });
  }

  /** Shows the picture below a heading, which may be for the ear alone; null for none. */
  showBody(title: string | null, isSeen: boolean): void {
    this.setTitle(title, isSeen);
    this.setMessage(null);
  }

  /** Shows one quiet sentence in the place of the picture. */
  showNothing(title: string | null, isSeen: boolean, text: string): void {
    this.setTitle(title, isSeen);
    if (this.setMessage(text)) this.messageEl.createEl('p', { cls: 'reseauter-companion-quiet', text });
  }

  /** Shows how far the first reading of the vault is. */
  showReading(): void {
    this.setTitle(null);
    this.setMessage('');
    showReading(this.messageEl, this.context);
  }

  /** Says what is wrong with the block: one sentence, or a list of them. */
  showProblems(problems: readonly BlockProblem[]): void {
    this.setTitle(null);
    if (!this.setMessage(problems)) return;
    const { strings, language } = this.context;
    const sentences = problems.map((problem) => blockSentence(problem, strings, language));
    const el = this.messageEl.createDiv('reseauter-hint');
    if (sentences.length === 1) {
      el.setText(sentences.join(''));
      return;
    }
    el.createEl('p', { text: strings.block.wrong(sentences.length) });
    const listEl = el.createEl('ul');
    for (const text of sentences) listEl.createEl('li', { text });
  }

  /** Says something to a screen reader. */
  announce(text: string): void {
    this.liveEl.setText(text);
  }

  private setTitle(title: string | null, isSeen = true): void {
    this.titleEl.hidden = title === null;
    this.titleEl.toggleClass('reseauter-spoken', !isSeen);
    if (this.titleEl.textContent !== (title ?? '')) this.titleEl.setText(title ?? '');
  }

  /** Makes room for a message, or for the picture where it is null; false when the message is there already. */
  private setMessage(message: readonly BlockProblem[] | string | null): boolean {
    this.messageEl.hidden = message === null;
    this.bodyEl.hidden = message !== null;
    if (sameData(this.shown, message)) return false;
    this.shown = message;
    this.messageEl.empty();
    return true;
  }
}
