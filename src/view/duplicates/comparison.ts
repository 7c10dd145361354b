import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import { noteNameOf } from '../shared/note-name';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import type { KeptAndOther, MergePlan } from './merge-plan';
import { mergePlanOf } from './merge-plan';
import { paintNote } from './pair-list';
import type { PropertyTable } from './property-table';
import { paintProperties } from './property-table';
import { linksTo } from './turned-links';

/** What the comparison is about, and who hears the answer. */
export interface ComparisonQuestion {
  readonly people: KeptAndOther;
  readonly onMerge: (people: KeptAndOther, plan: ReadyPlan) => void;
  readonly onApart: (people: KeptAndOther) => void;
  readonly onBack: () => void;
}

/** A merge that can be done. */
export type ReadyPlan = Extract<MergePlan, { kind: 'ready' }>;

/** Two notes side by side: which one stays, which values stand, and how the one note will read. */
export class Comparison {
  private people: KeptAndOther;
  private choices: ReadonlySet<string> = new Set();
  private plan: ReadyPlan | null = null;
  private turn = 0;
  private table: PropertyTable | null = null;
  private bodyEl: HTMLElement;
  private effectsEl: HTMLElement | null = null;
  private previewEl: HTMLElement | null = null;
  private mergeEl: HTMLButtonElement | null = null;

  constructor(
    private readonly context: ViewContext,
    private readonly parentEl: HTMLElement,
    private readonly question: ComparisonQuestion,
  ) {
    this.people = question.people;
    this.bodyEl = parentEl;
  }

  /** Reads both notes and paints everything anew. Resolves when it is there. */
  async show(): Promise<void> {
    this.parentEl.empty();
    this.choices = new Set();
    this.plan = null;
    this.parentEl.createEl('p', { cls: 'reseauter-duplicates-quiet', text: this.strings.duplicates.reading });
    const turn = ++this.turn;
    const plan = await mergePlanOf(this.context, this.people, this.choices);
    if (turn !== this.turn) return;
    this.parentEl.empty();
    this.paintHeads();
    this.bodyEl = this.parentEl.createDiv();
    if (plan.kind === 'ready') this.paintPlan(plan);
    else this.bodyEl.createEl('p', { cls: 'reseauter-duplicates-refusal', text: this.refusalOf(plan.kind, plan.path), attr: { role: 'alert' } });
    this.paintButtons(plan.kind === 'ready');
    this.parentEl.querySelector<HTMLElement>('input, .reseauter-duplicates-buttons button')?.focus();
  }

  /** Nothing is painted any more. */
  stop(): void {
    this.turn++;
  }

  private get strings(): Strings {
    return this.context.strings;
  }

  private refusalOf(kind: 'unreadable' | 'missing', path: NotePath): string {
    return this.strings.duplicates[kind](noteNameOf(path));
  }

  private paintHeads(): void {
    const { duplicates: texts } = this.strings;
    const headsEl = this.parentEl.createDiv('reseauter-compare-heads');
    for (const [{ name, path }, word] of [[this.people.kept, texts.stays], [this.people.other, texts.goes]] as const) {
      const headEl = headsEl.createDiv('reseauter-compare-head');
      headEl.createDiv({ cls: 'reseauter-duplicates-quiet', text: word });
      paintNote(headEl.createDiv('reseauter-duplicates-note'), name, path);
      headEl.createDiv({ cls: 'reseauter-duplicates-quiet', text: texts.links(linksTo(this.context.app, path)) });
    }
  }

  private paintPlan(plan: ReadyPlan): void {
    const { duplicates: texts } = this.strings;
    const { bodyEl } = this;
    bodyEl.createEl('p', { text: texts.choose(plan.properties.filter(({ choice }) => choice !== null).length) });
    this.table = paintProperties(bodyEl, plan.properties, this.strings, (key, isOthers) => void this.choose(key, isOthers));
    bodyEl.createEl('p', { cls: 'reseauter-duplicates-quiet', text: texts.nothingLost });
    this.effectsEl = bodyEl.createEl('ul', 'reseauter-duplicates-effects');
    const foldEl = bodyEl.createEl('details', { cls: 'reseauter-fold' });
    foldEl.createEl('summary', { text: texts.preview });
    // What scrolls can be reached by keyboard.
    this.previewEl = foldEl.createEl('pre', { cls: 'reseauter-duplicates-preview', attr: { tabindex: '0', dir: 'auto' } });
    this.showPlan(plan);
  }

  private showPlan(plan: ReadyPlan): void {
    const { duplicates: texts } = this.strings;
    const { kept, other } = this.people;
    this.plan = plan;
    this.table?.show(plan.properties);
    this.previewEl?.setText(plan.text);
    this.effectsEl?.empty();
    const effects = [
      texts.turned(plan.linkingNotes, kept.name),
      ...(plan.canvases > 0 ? [texts.canvases(plan.canvases)] : []),
      ...plan.unreadCanvases.map(texts.unreadCanvas),
      texts.trashed(noteNameOf(other.path)),
    ];
    for (const text of effects) this.effectsEl?.createEl('li', { text });
    if (this.mergeEl !== null) this.mergeEl.disabled = false;
  }

  private paintButtons(canMerge: boolean): void {
    const { duplicates: texts } = this.strings;
    const { onMerge, onApart, onBack } = this.question;
    const rowEl = this.parentEl.createDiv('modal-button-container reseauter-duplicates-buttons mod-foot');
    const add = (text: string, cls: string, run: () => void): HTMLButtonElement => {
      const buttonEl = rowEl.createEl('button', { text, cls, type: 'button' });
      onPress(buttonEl, run);
      return buttonEl;
    };
    const merge = (): void => {
      if (this.plan !== null) onMerge(this.people, this.plan);
    };
    this.mergeEl = canMerge ? add(texts.merge, 'mod-cta', merge) : null;
    add(texts.swap, 'reseauter-duplicates-swap', () => this.swap());
    add(texts.notSame, 'reseauter-duplicates-apart', () => onApart(this.people));
    add(texts.back, 'mod-cancel', onBack);
  }

  private swap(): void {
    const { kept, other } = this.people;
    this.people = { kept: other, other: kept };
    void this.show();
  }

  private async choose(key: string, isOthers: boolean): Promise<void> {
    const choices = new Set(this.choices);
    if (isOthers) choices.add(key);
    else choices.delete(key);
    this.choices = choices;
    // Until it is known what the choice leads to there is nothing to agree to.
    this.plan = null;
    if (this.mergeEl !== null) this.mergeEl.disabled = true;
    const turn = ++this.turn;
    const plan = await mergePlanOf(this.context, this.people, choices);
    if (turn !== this.turn) return;
    if (plan.kind === 'ready') this.showPlan(plan);
    else await this.show();
  }
}
