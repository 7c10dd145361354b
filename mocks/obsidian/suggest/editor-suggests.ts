import type { Component } from '../component';
import type { TFile } from '../vault/files';
import type { TextAreaEditor } from '../view/text-area-editor';
import type { EditorSuggest } from './editor-suggest';

/** A typing note: its editor, and what it belongs to. */
interface Typed {
  readonly areaEl: HTMLTextAreaElement;
  readonly editor: TextAreaEditor;
  readonly file: () => TFile | null;
}

/**
 * The suggests of all plugins (obsidian.d.ts `Plugin.registerEditorSuggest`). The first that is triggered shows its
 * list, in the order in which they were registered (not verified). The app's own, for `[[` and `#`, are not modelled.
 */
export class EditorSuggests {
  private readonly suggests: EditorSuggest<unknown>[] = [];

  /** How many there are, for tests. */
  get count(): number {
    return this.suggests.length;
  }

  register(suggest: EditorSuggest<unknown>): () => void {
    this.suggests.push(suggest);
    return () => {
      suggest.close();
      this.suggests.splice(this.suggests.indexOf(suggest), 1);
    };
  }

  /** Lets the suggests follow what is typed in an editor; they close when the cursor or the focus goes elsewhere. */
  follow(component: Component, typed: Typed): void {
    const { areaEl } = typed;
    component.registerDomEvent(areaEl, 'input', () => this.trigger(typed));
    component.registerDomEvent(areaEl, 'pointerdown', () => this.closeAll());
    component.registerDomEvent(areaEl, 'blur', () => this.closeAll());
    component.register(() => this.closeAll());
  }

  private trigger({ areaEl, editor, file }: Typed): void {
    const place = (suggestEl: HTMLElement): void => placeBelowCursor(suggestEl, areaEl, editor);
    let isTriggered = false;
    for (const suggest of this.suggests) {
      if (isTriggered) suggest.close();
      else isTriggered = suggest.trigger(editor, file(), place);
    }
  }

  private closeAll(): void {
    for (const suggest of this.suggests) suggest.close();
  }
}

/** A text area does not tell where its cursor is: below its line, as far as lines are not broken. */
function placeBelowCursor(suggestEl: HTMLElement, areaEl: HTMLTextAreaElement, editor: TextAreaEditor): void {
  const { left, top } = areaEl.getBoundingClientRect();
  const style = areaEl.win.getComputedStyle(areaEl);
  const pixels = (value: string): number => Number.parseFloat(value) || 0;
  const lines = editor.getCursor().line + 1;
  suggestEl.setCssStyles({
    left: `${left + pixels(style.paddingLeft)}px`,
    top: `${top + pixels(style.paddingTop) + lines * pixels(style.lineHeight) - areaEl.scrollTop}px`,
  });
}
