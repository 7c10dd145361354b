import type * as Host from 'obsidian';
import type { Component } from '../component';
import { contextOf, type RenderedNote } from './code-blocks';

/**
 * What plugins do with rendered notes (obsidian.d.ts `Plugin.registerMarkdownPostProcessor`), lower `sortOrder` first.
 * Only the reading view asks for it, with the whole text below the properties at once: the app hands over single
 * sections; that it leaves the properties out is not verified.
 */
export class PostProcessors {
  private processors: Host.MarkdownPostProcessor[] = [];

  register(processor: Host.MarkdownPostProcessor, sortOrder = 0): () => void {
    processor.sortOrder ??= sortOrder;
    this.processors = [...this.processors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
    return () => {
      this.processors = this.processors.filter(other => other !== processor);
    };
  }

  /** How many there are, for tests. */
  get count(): number {
    return this.processors.length;
  }

  run(el: HTMLElement, note: RenderedNote, owner: Component): void {
    for (const processor of this.processors) void processor(el, contextOf(note, owner));
  }
}
