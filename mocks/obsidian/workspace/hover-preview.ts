import type { App } from '../app';
import { Component } from '../component';
import { Keymap } from '../scope';
import { renderBlocks } from '../markdown/blocks';
import { getFrontMatterInfo } from '../vault/front-matter-info';
import { parseLinktext } from '../vault/linktext';

const SHOW_DELAY = 300;

/** What a plugin sends with `hover-link` (developer docs, "Build a Bases view"; not in the typed events). */
interface HoverLink {
  event: MouseEvent;
  source: string;
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
}

/**
 * The page preview: a small window with the note that a link leads to, while the pointer rests on the link. Sources
 * that asked for it show it only while Mod is held (obsidian.d.ts `HoverLinkSource.defaultMod`).
 */
export class HoverPreview extends Component {
  private popoverEl: HTMLElement | null = null;
  private timer: number | null = null;

  constructor(private readonly app: App) {
    super();
    void this.load();
    this.registerEvent(app.workspace.on('hover-link', link => this.onHover(link as HoverLink)));
    this.register(() => this.hide());
  }

  private onHover(link: HoverLink): void {
    const { targetEl } = link;
    const needsMod = this.app.hoverSources.get(link.source)?.defaultMod ?? false;
    if (targetEl === null || (needsMod && !Keymap.isModifier(link.event, 'Mod'))) return;
    this.hide();
    this.timer = targetEl.win.setTimeout(() => void this.show(link, targetEl), SHOW_DELAY);
    targetEl.addEventListener('mouseleave', () => this.hide(), { once: true });
  }

  private hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.popoverEl?.detach();
    this.popoverEl = null;
  }

  private async show({ linktext, sourcePath = '' }: HoverLink, targetEl: HTMLElement): Promise<void> {
    const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
    if (file === null || !targetEl.isConnected) return;
    const text = await this.app.vault.cachedRead(file);
    const popoverEl = targetEl.doc.body.createDiv('popover hover-popover');
    const contentEl = popoverEl.createDiv('markdown-embed').createDiv('markdown-preview-view markdown-rendered');
    contentEl.createDiv({ cls: 'inline-title', text: file.basename });
    renderBlocks(text.slice(getFrontMatterInfo(text).contentStart), contentEl);
    place(popoverEl, targetEl);
    this.popoverEl = popoverEl;
  }
}

function place(popoverEl: HTMLElement, targetEl: HTMLElement): void {
  const target = targetEl.getBoundingClientRect();
  const own = popoverEl.getBoundingClientRect();
  const { clientWidth, clientHeight } = targetEl.doc.documentElement;
  const isBelow = target.bottom + own.height + 8 < clientHeight;
  popoverEl.setCssStyles({
    left: `${Math.max(8, Math.min(target.left, clientWidth - own.width - 8))}px`,
    top: `${isBelow ? target.bottom + 4 : Math.max(8, target.top - own.height - 4)}px`,
  });
}
