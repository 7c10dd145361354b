import type * as Host from 'obsidian';

/** The suggestions of a prompt or popover: one of them is selected, by key or pointer, and chosen. */
export class SuggestionList<T> {
  private suggestions: T[] = [];
  private selectedIndex = 0;

  constructor(
    private readonly el: HTMLElement,
    private readonly owner: Host.ISuggestOwner<T>,
  ) {
    el.setAttr('role', 'listbox');
    el.addEventListener('click', event => this.onClick(event));
    el.addEventListener('pointermove', event => this.select(this.indexOf(event)));
  }

  show(suggestions: T[]): void {
    this.suggestions = suggestions;
    this.el.empty();
    for (const value of suggestions) {
      const suggestionEl = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, suggestionEl);
    }
    this.select(0);
  }

  move(step: number): false {
    return this.select(this.selectedIndex + step);
  }

  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    const value = this.suggestions[this.selectedIndex];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
  }

  private select(index: number): false {
    const count = this.suggestions.length;
    if (count === 0 || index < -1) return false;
    this.selectedIndex = (index + count) % count;
    this.el.findAll('.suggestion-item').forEach((el, position) => {
      const isSelected = position === this.selectedIndex;
      el.toggleClass('is-selected', isSelected);
      el.setAttr('aria-selected', isSelected ? 'true' : 'false');
      if (isSelected) el.scrollIntoView({ block: 'nearest' });
    });
    return false;
  }

  private indexOf(event: Event): number {
    const index = this.el.findAll('.suggestion-item').findIndex(el => el.contains(event.target as Node));
    return index === -1 ? this.selectedIndex : index;
  }

  private onClick(event: MouseEvent): void {
    if (!this.el.findAll('.suggestion-item').some(el => el.contains(event.target as Node))) return;
    this.select(this.indexOf(event));
    this.chooseSelected(event);
  }
}
