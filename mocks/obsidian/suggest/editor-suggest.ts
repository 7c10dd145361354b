import type * as Host from 'obsidian';
import type { TFile } from '../vault/files';
import type { TextAreaEditor } from '../view/text-area-editor';
import { PopoverSuggest } from './popover-suggest';

const DEFAULT_LIMIT = 100;

/** Suggestions while a person types in a note (obsidian.d.ts `EditorSuggest`). */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Host.EditorSuggestContext | null = null;
  /** The number is not verified; 100 is that of the other suggesters (obsidian.d.ts). */
  limit = DEFAULT_LIMIT;

  setInstructions(instructions: Host.Instruction[]): void {
    this.instructionsEl.empty();
    this.instructionsEl.toggle(instructions.length > 0);
    for (const { command, purpose } of instructions) {
      const instructionEl = this.instructionsEl.createDiv('prompt-instruction');
      instructionEl.createSpan({ cls: 'prompt-instruction-command', text: command });
      instructionEl.createSpan({ text: purpose });
    }
  }

  abstract onTrigger(
    cursor: Host.EditorPosition,
    editor: Host.Editor,
    file: Host.TFile | null,
  ): Host.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Host.EditorSuggestContext): T[] | Promise<T[]>;

  /** `context` is null whenever the suggest is not to run (obsidian.d.ts). */
  override close(): void {
    this.context = null;
    super.close();
  }

  /** What the editor does after each key: shows what there is to suggest. Answers whether this suggest was triggered. */
  trigger(editor: TextAreaEditor, file: TFile | null, place: (suggestEl: HTMLElement) => void): boolean {
    const hostEditor = editor as unknown as Host.Editor;
    const hostFile: Host.TFile | null = file;
    const found = this.onTrigger(editor.getCursor(), hostEditor, hostFile);
    if (found === null || hostFile === null) {
      this.close();
      return false;
    }
    const context = { ...found, editor: hostEditor, file: hostFile };
    this.context = context;
    void this.show(context, place);
    return true;
  }

  /** Nothing to suggest: the list is closed (whether the app shows an empty one is not verified). */
  private async show(context: Host.EditorSuggestContext, place: (suggestEl: HTMLElement) => void): Promise<void> {
    const suggestions = await this.getSuggestions(context);
    if (this.context !== context) return;
    if (suggestions.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.list.show(this.limit > 0 ? suggestions.slice(0, this.limit) : suggestions);
    place(this.suggestEl);
  }
}
