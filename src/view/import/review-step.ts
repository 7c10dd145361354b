import type { CardState } from '../../derive/card-review';
import { countOfNotes } from '../../derive/import-plan';
import type { ImportChoice, ImportRow } from '../../derive/import-row';
import { withChoice, withTick } from '../../derive/import-row';
import { onNextFrame } from '../../grid/grid-element';
import { WindowedList } from '../../grid/windowed-list';
import type { CardField } from '../../model/contact-card';
import { onPress } from '../shared/single-press';
import { PersonSuggest } from '../shared/person-suggest';
import type { ViewContext } from '../shared/view-context';
import { showRefused } from './choose-step';
import type { RefusedFile } from './chosen-files';
import { ImportOptionsForm } from './import-options';
import type { ChosenOptions, ImportOptionsPlan } from './import-options';
import type { ReviewSession } from './review-session';
import { ImportRowPainter, ROW_BUTTON } from './row-painter';

/** What the list needs. */
export interface ReviewStepPlan extends Omit<ImportOptionsPlan, 'strings' | 'onChange'> {
  readonly session: ReviewSession;
  /** Files that were chosen too, and not opened. */
  readonly refused: readonly RefusedFile[];
  readonly onWrite: (chosen: ChosenOptions) => void;
  readonly onBack: () => void;
}

const STATES: readonly CardState[] = ['new', 'fills', 'conflict', 'identical', 'twice', 'unreadable'];

/** The third step: every card in a list that grows, what it brings, and what is to become of it. Nothing is written yet. */
export class ReviewStep {
  private readonly statusEl: HTMLElement;
  private readonly writeEl: HTMLButtonElement;
  private readonly chips = new Map<CardState | 'all', HTMLButtonElement>();
  private readonly options: ImportOptionsForm;
  private readonly list: WindowedList<ImportRow>;
  private filter: CardState | 'all' = 'all';
  private stopFrame: (() => void) | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly context: ViewContext,
    private readonly plan: ReviewStepPlan,
  ) {
    const { strings } = context;
    const texts = strings.contactImport;
    el.addClass('reseauter-import-review');
    const headEl = el.createDiv('reseauter-import-top');
    const buttonsEl = headEl.createDiv('reseauter-import-buttons');
    this.writeEl = buttonsEl.createEl('button', { cls: 'mod-cta', type: 'button' });
    onPress(this.writeEl, () => this.write());
    buttonsEl.createEl('button', { text: texts.otherFiles, type: 'button' }).addEventListener('click', plan.onBack);
    this.statusEl = buttonsEl.createSpan({ cls: 'reseauter-import-place', attr: { role: 'status' } });
    showRefused(headEl, plan.refused, strings);
    const chipsEl = headEl.createDiv({ cls: 'reseauter-choices', attr: { role: 'group', 'aria-label': texts.filters } });
    for (const filter of ['all', ...STATES] as const) {
      const chipEl = chipsEl.createEl('button', { type: 'button' });
      chipEl.addEventListener('click', () => this.show(filter));
      this.chips.set(filter, chipEl);
    }
    this.options = new ImportOptionsForm(headEl, { ...plan, strings, onChange: () => this.paintSoon() });
    this.list = new WindowedList<ImportRow>(el, {
      label: texts.list, keyOf: ({ at }) => String(at), focusable: ROW_BUTTON, painter: new ImportRowPainter(el, strings, {
        choose: (row, choice) => this.choose(row, choice),
        ask: (row) => this.ask(row),
        tick: (row, field, isTicked) => this.tick(row, field, isTicked),
        resized: () => this.list.refresh(),
      }),
    });
    this.paint();
    // The button waits until all is read.
    this.chips.get('all')?.focus();
  }

  /** Shows what came in, before the next frame. */
  paintSoon(): void {
    this.stopFrame ??= onNextFrame(this.el, () => {
      this.stopFrame = null;
      this.paint();
    });
  }

  /** The pane has another size. */
  resize(): void {
    this.list.refresh();
  }

  /** Draws nothing more. */
  stop(): void {
    this.stopFrame?.();
    this.list.stop();
  }

  private paint(): void {
    const { session } = this.plan;
    const texts = this.context.strings.contactImport;
    const { rows } = session;
    const counts = session.counts();
    for (const [filter, chipEl] of this.chips) {
      const text = filter === 'all' ? texts.all(rows.length) : texts.count(filter, counts[filter]);
      if (chipEl.getText() !== text) chipEl.setText(text);
      chipEl.setAttr('aria-pressed', String(filter === this.filter));
      chipEl.hidden = filter !== 'all' && filter !== this.filter && counts[filter] === 0;
    }
    const status = !session.isWhole ? texts.growing(rows.length) : rows.length === 0 ? texts.nobody : texts.whole(rows.length);
    if (this.statusEl.getText() !== status) this.statusEl.setText(status);
    this.options.showPictures(session.pictureCount);
    const count = countOfNotes(rows, this.options.networks);
    this.writeEl.setText(count === 0 ? texts.write.nothing : texts.write.button(count));
    this.writeEl.disabled = count === 0 || !session.isWhole || this.options.chosen === null;
    this.list.show(this.filter === 'all' ? rows : rows.filter(({ state }) => state === this.filter));
  }

  private show(filter: CardState | 'all'): void {
    this.filter = filter;
    this.list.scrollToStart();
    this.paint();
  }

  private write(): void {
    const { chosen } = this.options;
    if (chosen !== null) this.plan.onWrite(chosen);
  }

  private choose(row: ImportRow, choice: ImportChoice): void {
    this.plan.session.replace(withChoice(row, choice));
    this.paint();
  }

  private tick(row: ImportRow, field: CardField, isTicked: boolean): void {
    this.plan.session.replace(withTick(row, field, isTicked));
    this.paint();
  }

  private ask(row: ImportRow): void {
    const { context } = this;
    new PersonSuggest(context, {
      placeholder: context.strings.contactImport.choice.whom,
      people: context.store.people(),
      taken: new Set(),
      canCreate: false,
      onChoose: (choice) => {
        if (choice.kind === 'person') this.choose(row, { kind: 'person', person: choice.person });
      },
    }).open();
  }
}
