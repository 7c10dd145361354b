import type * as Host from 'obsidian';
import type { Component } from '../component';
import { NotModelled } from '../not-modelled';

type Handler = Parameters<Host.Plugin['registerMarkdownCodeBlockProcessor']>[1];

/** The note that a rendered text belongs to. */
export interface RenderedNote {
  readonly path: string;
  readonly frontmatter: unknown;
}

/**
 * What draws the fenced blocks of each language (obsidian.d.ts `Plugin.registerMarkdownCodeBlockProcessor`). Only the
 * reading view of a note asks for it; live preview, hover previews and `MarkdownRenderer` are not modelled.
 */
export class CodeBlocks {
  private readonly handlers = new Map<string, Handler>();
  private readonly listeners = new Set<() => void>();

  /** The languages whose blocks a plugin draws, for tests. */
  get languages(): readonly string[] {
    return [...this.handlers.keys()];
  }

  /** Blocks are drawn anew when this changes (release notes 1.13.1). Returns what takes the handler back. */
  register(language: string, handler: Handler): () => void {
    this.handlers.set(language, handler);
    this.tell();
    return () => {
      this.handlers.delete(language);
      this.tell();
    };
  }

  /** Calls back when blocks are to be drawn anew; returns what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Draws the blocks below an element: `<pre><code>` is removed and the handler gets a `<div>` in its place (obsidian.d.ts).
   * The children that it adds live as long as `owner`: the app unloads one when its element is no longer attached
   * (obsidian.d.ts `MarkdownRenderChild`), which here is when the view renders again. The class of the div is not verified,
   * and neither is whether an export waits for what a handler promises: here nothing does.
   */
  draw(parentEl: HTMLElement, note: RenderedNote, owner: Component): void {
    for (const [language, handler] of this.handlers) {
      for (const codeEl of parentEl.findAll(`pre > code.language-${language}`)) {
        const blockEl = createDiv({ cls: `block-language-${language}` });
        codeEl.parentElement?.replaceWith(blockEl);
        void handler(codeEl.textContent, blockEl, contextOf(note, owner));
      }
    }
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** What a plugin is told of the note whose text it draws into. */
export function contextOf({ path, frontmatter }: RenderedNote, owner: Component): Host.MarkdownPostProcessorContext {
  return {
    docId: path,
    sourcePath: path,
    frontmatter,
    addChild: child => void owner.addChild(child),
    getSectionInfo: () => {
      throw new NotModelled('MarkdownPostProcessorContext.getSectionInfo');
    },
  };
}
