import type { App } from '../app';
import { Component } from '../component';
import { renderBlocks } from './blocks';
import { registerLinkEvents } from './link-events';

/** A component that owns an element of rendered Markdown (obsidian.d.ts `MarkdownRenderChild`). */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** Renders Markdown for plugins (obsidian.d.ts `MarkdownRenderer`), as simply as {@link renderBlocks} does. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    renderBlocks(markdown, el);
    registerLinkEvents(app, component, el, () => sourcePath);
  }
}
