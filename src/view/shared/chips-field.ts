import { setIcon } from 'obsidian';
import { isSameItem } from '../../note/edits/list-additions';
import { plainName } from '../../note/mention-text';
import { addChip } from './chip';
import { repaint } from './kept-focus';
import { searchFor } from './search-text';

/** Something that is often said in the field. */
export interface ChipChoice {
  readonly name: string;
  /** As it is to be written: `[[Conservatoire]]`. */
  readonly written: string;
}

/** What the field is made with. */
export interface ChipsPlan {
  readonly label: string;
  readonly hint: string;
  /** What is there already and stays, as it is read. */
  readonly known: readonly string[];
  /** What was added, as it is to be written, and what stands in the text field. */
  readonly added: readonly string[];
  readonly typed: string;
  readonly choices: readonly ChipChoice[];
  /** Whether choices are shown before anything is typed. */
  readonly isSuggestedAtOnce: boolean;
  readonly texts: { readonly add: (name: string) => string; readonly takeOut: (name: string) => string; readonly suggestions: string };
  /** Hears whenever something was added, taken out or typed. */
  readonly onChange: () => void;
}

const MOST_SUGGESTED = 5;

/**
 * A list that is added to: a text field in which Enter adds, what was added with a button that takes it out, and what is
 * often said there, which follows what is typed. What was there before is shown, and cannot be taken out here.
 */
export class ChipsField {
  private known: readonly string[];
  private readonly added: string[];
  private readonly listEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private readonly suggestionsEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly plan: ChipsPlan,
  ) {
    const { label, hint, known, added, typed, texts } = plan;
    this.known = known;
    this.added = [...added];
    const boxEl = parentEl.createDiv('reseauter-people reseauter-chips-field');
    this.listEl = boxEl.createDiv({ cls: 'reseauter-people-list', attr: { role: 'list', 'aria-label': label } });
    const attr = { 'aria-label': label, placeholder: hint, dir: 'auto', enterkeyhint: 'enter', autocomplete: 'off' };
    this.inputEl = boxEl.createEl('input', { type: 'text', value: typed, attr });
    this.suggestionsEl = parentEl.createDiv({ cls: 'reseauter-chips-suggested', attr: { role: 'group', 'aria-label': texts.suggestions } });
    this.inputEl.addEventListener('input', () => this.changed());
    this.inputEl.addEventListener('keydown', (event) => this.onKeyDown(event));
    this.paint();
  }

  /** What was added, as it is to be written. */
  get value(): readonly string[] {
    return [...this.added];
  }

  /** What stands in the text field. */
  get typed(): string {
    return this.inputEl.value;
  }

  /** Adds what stands in the text field, written as the choice that it names. */
  settle(): void {
    const typed = this.typed.trim();
    if (typed === '') return;
    this.add(this.plan.choices.find(({ written }) => isSameItem(written, typed))?.written ?? typed);
    this.inputEl.value = '';
    this.changed();
  }

  focus(): void {
    this.inputEl.focus();
  }

  /** Takes in what the note lists by now; what was added and typed stays. */
  setKnown(known: readonly string[]): void {
    this.known = known;
    this.paint();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.settle();
    } else if (event.key === 'Backspace' && this.inputEl.value === '' && !event.repeat && this.added.length > 0) {
      event.preventDefault();
      this.added.pop();
      this.changed();
    }
  }

  private add(written: string): void {
    if (!this.isThere(written)) this.added.push(written);
  }

  private isThere(text: string): boolean {
    return [...this.known, ...this.added].some((other) => isSameItem(other, text));
  }

  private changed(): void {
    this.paint();
    this.plan.onChange();
  }

  private paint(): void {
    const isKept = [repaint(this.listEl, () => this.paintChips()), repaint(this.suggestionsEl, () => this.paintSuggestions())];
    if (isKept.includes(false)) this.focus();
  }

  private paintChips(): void {
    for (const name of this.known) {
      this.listEl.createDiv({ cls: 'reseauter-people-chip is-known', text: name, attr: { role: 'listitem', dir: 'auto' } });
    }
    for (const written of this.added.filter((text) => !this.known.some((name) => isSameItem(name, text)))) {
      const name = plainName(written);
      const onTakeOut = (): void => {
        this.added.splice(this.added.indexOf(written), 1);
        this.changed();
      };
      addChip(this.listEl, { name, takeOut: this.plan.texts.takeOut(name), onTakeOut });
    }
  }

  private paintSuggestions(): void {
    const { choices, isSuggestedAtOnce } = this.plan;
    if (this.typed.trim() === '' && !isSuggestedAtOnce) return;
    const matches = searchFor(this.typed);
    const fitting = choices.filter(({ name, written }) => matches([name]) && !this.isThere(written));
    for (const { name, written } of fitting.slice(0, MOST_SUGGESTED)) {
      const buttonEl = this.suggestionsEl.createEl('button', { type: 'button', attr: { 'aria-label': this.plan.texts.add(name) } });
      setIcon(buttonEl.createSpan({ attr: { 'aria-hidden': 'true' } }), 'plus');
      buttonEl.createSpan({ text: name, attr: { dir: 'auto' } });
      buttonEl.addEventListener('click', () => this.choose(written));
    }
  }

  /** The focus stays among the suggestions as long as there are any: on a phone the text field would bring its keyboard up. */
  private choose(written: string): void {
    this.add(written);
    this.inputEl.value = '';
    this.changed();
  }
}
