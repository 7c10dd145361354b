import type { MentionPlace, NamingFile } from '../../exchange/about-person/mention-places';
import { isItem } from '../../exchange/about-person/redact-note';
import { inSlices } from '../../vault/slices';
import { noteNameOf } from '../shared/note-name';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';
import type { ForgetChoice } from './forget-choice';

/** A list of places, and who hears of its ticks. */
export interface ForgetListPorts {
  readonly choice: ForgetChoice;
  readonly onChange: () => void;
  readonly isStopped: () => boolean;
}

/**
 * Paints files with a tick for each place and what it would become. All of them, since nothing is to change that was not
 * shown; in slices, since there may be thousands. Resolves when the last one is there.
 */
export function paintForgetList(parentEl: HTMLElement, files: readonly NamingFile[], context: ViewContext, ports: ForgetListPorts): Promise<void> {
  const listEl = parentEl.createEl('ul', { cls: 'reseauter-privacy-files' });
  const paint = (file: NamingFile): void => new FileItem(listEl.createEl('li'), file, context, ports).paint();
  return inSlices(files, paint, { win: parentEl.win, isStopped: ports.isStopped, onSlice: () => undefined });
}

/** One note or canvas of the list: a tick for all of it, and its places. */
class FileItem {
  private readonly boxes = new Map<MentionPlace, HTMLInputElement>();

  constructor(
    private readonly el: HTMLElement,
    private readonly file: NamingFile,
    private readonly context: ViewContext,
    private readonly ports: ForgetListPorts,
  ) {}

  paint(): void {
    const { el, file } = this;
    const { forget } = this.texts;
    const note = noteNameOf(file.path);
    const headEl = el.createDiv({ cls: 'reseauter-privacy-note' });
    const allEl = headEl.createEl('label', 'reseauter-privacy-tick').createEl('input', { type: 'checkbox', attr: { 'aria-label': forget.noteOf(note) } });
    const linkEl = headEl.createEl('button', { cls: 'reseauter-source-link', text: note, type: 'button', attr: { dir: 'auto' } });
    linkEl.addEventListener('click', () => void openNote(this.context.app, file.path));
    const linesEl = el.createEl('ul', { cls: 'reseauter-privacy-lines' });
    for (const place of file.places) this.addPlace(linesEl.createEl('li'), place, () => this.showAll(allEl));
    allEl.disabled = this.boxes.size === 0;
    this.showAll(allEl);
    allEl.addEventListener('change', () => {
      for (const [place, boxEl] of this.boxes) {
        boxEl.checked = allEl.checked;
        this.ports.choice.set(place, allEl.checked);
      }
      this.ports.onChange();
    });
  }

  private get texts(): ViewContext['strings']['privacy'] {
    return this.context.strings.privacy;
  }

  /** Of a note with some ticks the tick of the note is neither here nor there. */
  private showAll(allEl: HTMLInputElement): void {
    const boxes = [...this.boxes.values()];
    allEl.checked = boxes.length > 0 && boxes.every(({ checked }) => checked);
    allEl.indeterminate = !allEl.checked && boxes.some(({ checked }) => checked);
  }

  private addPlace(el: HTMLElement, place: MentionPlace, onChange: () => void): void {
    const { choice } = this.ports;
    const { forget, line, perhapsHint } = this.texts;
    const note = noteNameOf(this.file.path);
    const labelEl = el.createEl('label', { cls: 'reseauter-privacy-tick' });
    const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'aria-label': forget.tick(note, place.line) } });
    labelEl.createSpan({ text: line(place.line) });
    if (!place.isSure) labelEl.createSpan({ cls: 'reseauter-pill', text: perhapsHint });
    const diffEl = el.createDiv({ cls: 'reseauter-privacy-diff' });
    const isPossible = this.paintDiff(diffEl, place);
    boxEl.checked = choice.has(place);
    boxEl.disabled = !isPossible;
    if (!isPossible) return;
    this.boxes.set(place, boxEl);
    boxEl.addEventListener('change', () => {
      choice.set(place, boxEl.checked);
      onChange();
      this.ports.onChange();
    });
    if (isItem(this.file, place)) this.addWholeItem(el, diffEl, place);
  }

  private addWholeItem(el: HTMLElement, diffEl: HTMLElement, place: MentionPlace): void {
    const { choice } = this.ports;
    const { forget } = this.texts;
    const labelEl = el.createEl('label', { cls: 'reseauter-privacy-tick' });
    const label = forget.removeItemOf(noteNameOf(this.file.path), place.line);
    const wholeEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'aria-label': label } });
    labelEl.createSpan({ text: forget.removeItem });
    wholeEl.checked = choice.isWholeItem(place);
    wholeEl.addEventListener('change', () => {
      choice.setWholeItem(place, wholeEl.checked);
      this.paintDiff(diffEl, place);
    });
  }

  /** The lines as they are and as they would be; false where only a hand can change them. */
  private paintDiff(el: HTMLElement, place: MentionPlace): boolean {
    const { forget } = this.texts;
    const { before, after } = this.ports.choice.previewOf(this.file, place);
    el.empty();
    const add = (tag: 'del' | 'ins', name: string, lines: readonly string[], none: string): void => {
      const rowEl = el.createEl(tag, { attr: { dir: 'auto' } });
      rowEl.createSpan({ cls: 'reseauter-spoken', text: name });
      if (lines.length === 0) rowEl.createSpan({ cls: 'reseauter-privacy-quiet', text: none });
      else rowEl.createSpan({ cls: 'reseauter-privacy-text', text: lines.map((text) => text.trim()).join('\n') });
    };
    add('del', forget.before, before, '');
    if (after === null) el.createDiv({ cls: 'reseauter-privacy-quiet', text: forget.byHand });
    else add('ins', forget.after, after, forget.goes);
    return after !== null;
  }
}
