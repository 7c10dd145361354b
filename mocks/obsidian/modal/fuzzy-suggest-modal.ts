import type * as Host from 'obsidian';
import { prepareFuzzySearch, renderResults } from '../fuzzy-search';
import { SuggestModal } from './suggest-modal';

/** A prompt over a fixed list of items, filtered by the letters typed (obsidian.d.ts `FuzzySuggestModal`). */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Host.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): Host.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const matches = this.getItems().flatMap(item => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{ item, match }];
    });
    return matches.sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion(suggestion: Host.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(suggestion.item), suggestion.match);
  }

  override onChooseSuggestion(suggestion: Host.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(suggestion.item, event);
  }
}
