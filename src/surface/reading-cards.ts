import type { Plugin } from 'obsidian';
import { getLinkpath } from 'obsidian';
import { showCardWithAlt } from '../view/card/card-hover';
import type { ViewContext } from '../view/shared/view-context';

/**
 * Shows the card of somebody over links to her in notes that are read, while Alt is held. A link is looked up only when
 * the pointer is on it. They go with the plugin.
 */
export function registerReadingCards(plugin: Plugin, context: ViewContext): void {
  let isOn = true;
  plugin.register(() => {
    isOn = false;
  });
  plugin.registerMarkdownPostProcessor((el, { sourcePath }) => {
    for (const linkEl of el.querySelectorAll<HTMLElement>('a.internal-link[data-href]')) {
      linkEl.addEventListener('mouseover', (event) => {
        const path = isOn ? pathOf(context, linkEl.dataset['href'] ?? '', sourcePath) : null;
        if (path !== null) showCardWithAlt(context, path, event, linkEl);
      });
    }
  });
}

function pathOf({ app }: ViewContext, link: string, sourcePath: string): string | null {
  return app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath)?.path ?? null;
}
