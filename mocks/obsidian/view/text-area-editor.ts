import type * as Host from 'obsidian';

/** The part of the app's editor that can be had from a text area (obsidian.d.ts `Editor`). */
export class TextAreaEditor
  implements
    Pick<
      Host.Editor,
      | 'getValue' | 'setValue' | 'getLine' | 'lineCount' | 'getSelection' | 'somethingSelected' | 'replaceSelection'
      | 'replaceRange' | 'getCursor' | 'setCursor' | 'focus'
    >
{
  constructor(private readonly areaEl: HTMLTextAreaElement) {}

  getValue(): string {
    return this.areaEl.value;
  }

  setValue(content: string): void {
    this.areaEl.value = content;
    this.areaEl.dispatchEvent(new Event('input'));
  }

  getLine(line: number): string {
    return this.areaEl.value.split('\n')[line] ?? '';
  }

  lineCount(): number {
    return this.areaEl.value.split('\n').length;
  }

  getSelection(): string {
    return this.areaEl.value.slice(this.areaEl.selectionStart, this.areaEl.selectionEnd);
  }

  somethingSelected(): boolean {
    return this.areaEl.selectionStart !== this.areaEl.selectionEnd;
  }

  /** The cursor goes behind what was written (not verified). */
  replaceRange(replacement: string, from: Host.EditorPosition, to: Host.EditorPosition = from): void {
    this.areaEl.setRangeText(replacement, this.offsetOf(from), this.offsetOf(to), 'end');
    this.areaEl.dispatchEvent(new Event('input'));
  }

  setCursor(position: Host.EditorPosition | number, ch = 0): void {
    const offset = this.offsetOf(typeof position === 'number' ? { line: position, ch } : position);
    this.areaEl.setSelectionRange(offset, offset);
  }

  replaceSelection(replacement: string): void {
    this.areaEl.setRangeText(replacement, this.areaEl.selectionStart, this.areaEl.selectionEnd, 'end');
    this.areaEl.dispatchEvent(new Event('input'));
  }

  getCursor(): Host.EditorPosition {
    const before = this.areaEl.value.slice(0, this.areaEl.selectionStart).split('\n');
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }

  focus(): void {
    this.areaEl.focus();
  }

  private offsetOf({ line, ch }: Host.EditorPosition): number {
    const before = this.areaEl.value.split('\n').slice(0, line);
    return before.reduce((sum, text) => sum + text.length + 1, 0) + ch;
  }
}
