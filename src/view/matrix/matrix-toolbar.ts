import { DropdownComponent, ExtraButtonComponent, SearchComponent } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { FaceCount } from './matrix-face';
import type { MatrixState } from './matrix-state';
import { MATRIX_MODES, PERSON_SORTS, PROJECT_SCOPES, PROJECT_SORTS } from './matrix-state';

/** What the toolbar tells. */
export interface ToolbarActions {
  readonly onChange: (change: Partial<MatrixState>) => void;
  /** Arrow down or Enter in the filter: on to what was found. */
  readonly onLeaveFilter: () => void;
  readonly onVaultCheck: () => void;
}

/** The line above the matrix: which way round, in which order, and what to look for. */
export class MatrixToolbar {
  private readonly modes: Segments<MatrixState['mode']>;
  private readonly scopes: Segments<MatrixState['scope']>;
  private readonly search: SearchComponent;
  private readonly projectSort: DropdownComponent;
  private readonly personSort: DropdownComponent;
  private readonly countEl: HTMLElement;
  private readonly report: ExtraButtonComponent;

  constructor(
    parentEl: HTMLElement,
    private readonly strings: Strings,
    private readonly actions: ToolbarActions,
  ) {
    const { matrix } = strings;
    const { onChange } = actions;
    const el = parentEl.createDiv({ cls: 'reseauter-toolbar-frame' }).createDiv({ cls: 'reseauter-toolbar' });
    this.modes = new Segments(el, matrix.modeLabel, MATRIX_MODES, matrix.modes, (mode) => onChange({ mode }));
    this.scopes = new Segments(el, matrix.statusLabel, PROJECT_SCOPES, matrix.statuses, (scope) => onChange({ scope }));
    this.projectSort = this.createSort(el, matrix.projectSorts, PROJECT_SORTS, (projectSort) => onChange({ projectSort }));
    this.personSort = this.createSort(el, matrix.personSorts, PERSON_SORTS, (personSort) => onChange({ personSort }));
    const endEl = el.createDiv({ cls: 'reseauter-toolbar-end' });
    // Said when it changes: whoever types in the filter does not see the rows go.
    this.countEl = endEl.createSpan({ cls: 'reseauter-count', attr: { role: 'status' } });
    this.search = this.createSearch(endEl);
    this.report = new ExtraButtonComponent(endEl).setIcon('clipboard-check').onClick(() => actions.onVaultCheck());
    this.report.extraSettingsEl.setAttrs({ role: 'button', tabindex: '0' });
  }

  /** Shows a state. What a person is typing just now is left alone. */
  paint({ mode, scope, projectSort, personSort, filter }: MatrixState): void {
    this.modes.select(mode);
    this.scopes.select(scope);
    this.projectSort.setValue(projectSort).selectEl.hidden = mode !== 'projects';
    this.personSort.setValue(personSort).selectEl.hidden = mode !== 'people';
    if (this.search.getValue() !== filter) this.search.setValue(filter);
  }

  /** Says how many rows there are, and how many notes need attention. */
  paintCount({ mode, filter }: MatrixState, { shown, total }: FaceCount, notesWithProblems: number): void {
    const { matrix, reading } = this.strings;
    const shownOf = mode === 'projects' ? matrix.shownProjects : matrix.shownPeople;
    const text = filter.trim() === '' ? '' : shownOf(shown, total);
    if (this.countEl.textContent !== text) this.countEl.setText(text);
    const hint = notesWithProblems === 0 ? reading.showReport : `${reading.showReport} · ${reading.problemNotes(notesWithProblems)}`;
    this.report.setTooltip(hint);
    this.report.extraSettingsEl.toggleClass('has-problems', notesWithProblems > 0);
  }

  focusFilter(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  private createSearch(parentEl: HTMLElement): SearchComponent {
    const { matrix } = this.strings;
    const search = new SearchComponent(parentEl).setPlaceholder(matrix.filterPlaceholder);
    search.onChange((filter) => this.actions.onChange({ filter }));
    search.inputEl.setAttr('aria-label', matrix.filterLabel);
    search.clearButtonEl.setAttr('aria-label', matrix.clearFilter);
    search.inputEl.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && search.getValue() !== '') {
        search.setValue('');
        this.actions.onChange({ filter: '' });
      } else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') {
        this.actions.onLeaveFilter();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    return search;
  }

  private createSort<Sort extends string>(
    parentEl: HTMLElement,
    labels: Readonly<Record<Sort, string>>,
    sorts: readonly Sort[],
    onSort: (sort: Sort) => void,
  ): DropdownComponent {
    const dropdown = new DropdownComponent(parentEl);
    for (const sort of sorts) dropdown.addOption(sort, labels[sort]);
    dropdown.selectEl.setAttr('aria-label', this.strings.matrix.sortLabel);
    return dropdown.onChange((value) => {
      const sort = sorts.find((known) => known === value);
      if (sort !== undefined) onSort(sort);
    });
  }
}

/** A few buttons of which one is pressed. */
class Segments<Option extends string> {
  private readonly buttons = new Map<Option, HTMLButtonElement>();

  constructor(
    parentEl: HTMLElement,
    label: string,
    options: readonly Option[],
    labels: Readonly<Record<Option, string>>,
    onSelect: (option: Option) => void,
  ) {
    const el = parentEl.createDiv({ cls: 'reseauter-segments', attr: { role: 'group', 'aria-label': label } });
    for (const option of options) {
      const button = el.createEl('button', { cls: 'reseauter-segment', text: labels[option], attr: { type: 'button' } });
      button.addEventListener('click', () => onSelect(option));
      this.buttons.set(option, button);
    }
  }

  select(selected: Option): void {
    for (const [option, button] of this.buttons) button.setAttr('aria-pressed', String(option === selected));
  }
}
