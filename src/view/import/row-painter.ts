import { setIcon } from 'obsidian';
import type { ImportChoice, ImportRow } from '../../derive/import-row';
import type { RowPainter } from '../../grid/keyed-list';
import type { Strings } from '../../i18n/strings';
import type { OnTick } from './row-details';
import { showDetails, showTicks } from './row-details';
import { nameOfRow, wordsOfRow } from './row-words';

/** What can be done with a row. */
export interface RowActions {
  readonly choose: (row: ImportRow, choice: ImportChoice) => void;
  /** Asks who it is. */
  readonly ask: (row: ImportRow) => void;
  readonly tick: (row: ImportRow, ...tick: Parameters<OnTick>) => void;
  /** A row is as high as before no more. */
  readonly resized: () => void;
}

interface Shown {
  row: ImportRow;
  readonly nameEl: HTMLButtonElement;
  readonly textEl: HTMLElement;
  readonly stateEl: HTMLElement;
  readonly selectEl: HTMLSelectElement;
  readonly wordsEl: HTMLElement;
  readonly detailsEl: HTMLElement;
  /** What the details were made of; null while they are folded. */
  detailed: readonly unknown[] | null;
}

/** The button of a row by which it unfolds. */
export const ROW_BUTTON = 'button.reseauter-import-name';

/** Draws the rows of an import: whom, what kind, what it brings, what becomes of it; and unfolds them. */
export class ImportRowPainter implements RowPainter<ImportRow> {
  private readonly shown = new WeakMap<HTMLElement, Shown>();
  private readonly unfolded = new Set<number>();

  constructor(
    private readonly parentEl: HTMLElement,
    private readonly strings: Strings,
    private readonly actions: RowActions,
  ) {}

  readonly create = (row: ImportRow): HTMLElement => {
    const el = this.parentEl.createDiv({ cls: 'reseauter-import-row', attr: { role: 'listitem' } });
    const headEl = el.createDiv('reseauter-import-head');
    const nameEl = headEl.createEl('button', { cls: 'reseauter-import-name', type: 'button' });
    setIcon(nameEl.createSpan('reseauter-import-arrow'), 'chevron-right');
    const textEl = nameEl.createSpan({ cls: 'reseauter-import-name-text', attr: { dir: 'auto' } });
    const stateEl = headEl.createSpan('reseauter-import-state');
    const selectEl = headEl.createEl('select', 'dropdown reseauter-import-choice');
    const wordsEl = el.createDiv({ cls: 'reseauter-import-words', attr: { dir: 'auto' } });
    const detailsEl = el.createDiv('reseauter-import-details');
    const shown: Shown = { row, nameEl, textEl, stateEl, selectEl, wordsEl, detailsEl, detailed: null };
    this.shown.set(el, shown);
    nameEl.addEventListener('click', () => this.toggle(el, shown));
    selectEl.addEventListener('change', () => this.onSelect(el, shown));
    return el;
  };

  readonly paint = (el: HTMLElement, row: ImportRow): void => {
    const shown = this.shown.get(el);
    if (shown === undefined) return;
    shown.row = row;
    const { strings } = this;
    const name = nameOfRow(row, strings);
    el.dataset['state'] = row.state;
    el.toggleClass('mod-left-out', row.choice.kind === 'leave');
    shown.textEl.setText(name);
    shown.stateEl.setText(strings.contactImport.states[row.state]);
    shown.wordsEl.setText(wordsOfRow(row, strings).join(' · '));
    this.paintChoices(shown, name);
    this.paintDetails(shown);
  };

  private paintChoices({ row, selectEl }: Shown, name: string): void {
    const { choice: texts } = this.strings.contactImport;
    const { review: { reading, candidates, first }, choice } = row;
    selectEl.hidden = reading.kind === 'unreadable';
    if (reading.kind === 'unreadable') return;
    selectEl.setAttr('aria-label', texts.label(name));
    selectEl.empty();
    const option = (value: string, text: string): unknown => selectEl.createEl('option', { value, text });
    option('new', texts.new);
    const people = candidates.map(({ person }) => person);
    const known = choice.kind === 'person' && !people.some(({ path }) => path === choice.person.path) ? [choice.person, ...people] : people;
    for (const person of known) option(`person ${person.path}`, texts.person(person.name));
    if (first !== null) option('first', texts.first(first.line));
    option('somebody', texts.somebody);
    option('leave', texts.leave);
    selectEl.value = choice.kind === 'person' ? `person ${choice.person.path}` : choice.kind;
  }

  private paintDetails(shown: Shown): void {
    const { row, nameEl, detailsEl } = shown;
    const isOpen = this.unfolded.has(row.at);
    nameEl.setAttr('aria-expanded', String(isOpen));
    detailsEl.hidden = !isOpen;
    const made = isOpen ? [row.at, row.choice, row.differences] : null;
    if (made === null) detailsEl.empty();
    else if (made.every((part, index) => part === shown.detailed?.[index])) showTicks(detailsEl, row);
    else showDetails(detailsEl, row, this.strings, (field, isTicked) => this.actions.tick(shown.row, field, isTicked));
    shown.detailed = made;
  }

  private toggle(el: HTMLElement, { row }: Shown): void {
    if (!this.unfolded.delete(row.at)) this.unfolded.add(row.at);
    this.paint(el, row);
    this.actions.resized();
  }

  private onSelect(el: HTMLElement, { row, selectEl }: Shown): void {
    const { value } = selectEl;
    const { candidates, first } = row.review;
    const person = candidates.find((each) => value === `person ${each.person.path}`)?.person;
    if (value === 'new' || value === 'leave') this.actions.choose(row, { kind: value });
    else if (value === 'first' && first !== null) this.actions.choose(row, { kind: 'first', first });
    else if (person !== undefined) this.actions.choose(row, { kind: 'person', person });
    else {
      // Until somebody is named it stays as it was.
      this.paint(el, row);
      this.actions.ask(row);
    }
  }
}
