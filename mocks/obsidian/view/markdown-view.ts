import type * as Host from 'obsidian';
import { Component } from '../component';
import { debounce } from '../debounce';
import { setIcon } from '../icons';
import { word } from '../language';
import { renderBlocks } from '../markdown/blocks';
import { registerLinkEvents } from '../markdown/link-events';
import { renderProperties } from '../markdown/properties';
import { Menu } from '../menu/menu';
import { setTooltip } from '../tooltip';
import type { TFile } from '../vault/files';
import { getFrontMatterInfo } from '../vault/front-matter-info';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { FileView } from './file-view';
import { TextAreaEditor } from './text-area-editor';

const SAVE_DELAY = 500;

/**
 * Shows a note (obsidian.d.ts `MarkdownView`). The reading view is simple, the source is a text area that saves by
 * itself; live preview, folding and the rest of the app's editor are not modelled.
 */
export class MarkdownView extends FileView {
  readonly editor: TextAreaEditor;
  private mode: Host.MarkdownViewModeType = 'preview';
  private text = '';
  /** The text as the text area holds it. */
  private shown = '';
  /** Owns what plugins draw into the text as it is rendered now. */
  private blocks: Component | null = null;
  private readonly readingEl: HTMLElement;
  private readonly sourceEl: HTMLTextAreaElement;
  private readonly modeEl: HTMLElement;
  private readonly save = debounce(() => void this.saveNow(), SAVE_DELAY, true);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.modeEl = this.addAction('pencil', word('showSource'), () => {
      this.showMode(this.mode === 'preview' ? 'source' : 'preview');
    });
    this.readingEl = this.contentEl
      .createDiv('markdown-reading-view')
      .createDiv('markdown-preview-view markdown-rendered');
    this.sourceEl = this.contentEl.createDiv('markdown-source-view').createEl('textarea', {
      cls: 'markdown-source-text',
      attr: { spellcheck: 'false', 'aria-label': word('showSource') },
    });
    this.editor = new TextAreaEditor(this.sourceEl);
    this.showMode('preview');
  }

  override onload(): void {
    super.onload();
    const { vault, metadataCache } = this.app;
    this.registerEvent(
      vault.on('modify', file => {
        if (file === this.file) void this.reload();
      }),
    );
    this.registerEvent(
      metadataCache.on('changed', file => {
        if (file === this.file) this.render();
      }),
    );
    this.registerDomEvent(this.sourceEl, 'input', () => this.save());
    this.registerDomEvent(this.sourceEl, 'contextmenu', event => this.openEditorMenu(event));
    this.app.editorSuggests.follow(this, { areaEl: this.sourceEl, editor: this.editor, file: () => this.file });
    registerLinkEvents(this.app, this, this.readingEl, () => this.file?.path ?? '');
    this.register(this.app.codeBlocks.onChange(() => this.render()));
    this.register(() => void this.save.run());
  }

  override getViewType(): string {
    return 'markdown';
  }

  override getIcon(): string {
    return 'file-text';
  }

  getMode(): Host.MarkdownViewModeType {
    return this.mode;
  }

  getViewData(): string {
    return this.mode === 'source' ? this.sourceEl.value : this.text;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode };
  }

  override async setState(state: unknown, result: Host.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : null;
    if (mode === 'source' || mode === 'preview') this.showMode(mode);
  }

  override onPaneMenu(menu: Menu, source: string): void {
    if (this.file !== null) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  override async onLoadFile(): Promise<void> {
    await this.reload();
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    await this.saveNow(file);
    this.save.cancel();
    this.text = '';
    this.show('');
  }

  private show(text: string): void {
    this.sourceEl.value = text;
    // A text area makes every line end `\n`: that alone is no change by the person.
    this.shown = this.sourceEl.value;
  }

  private async reload(): Promise<void> {
    const { file } = this;
    if (file === null) return;
    const text = await this.app.vault.cachedRead(file);
    // What the person typed and did not save yet stays; how the app merges here is not verified.
    const isUntouched = this.sourceEl.value === this.shown;
    if (file !== this.file) return;
    this.text = text;
    if (isUntouched) this.show(text);
    this.render();
  }

  private async saveNow(file: TFile | null = this.file): Promise<void> {
    const text = this.sourceEl.value;
    if (file === null || text === this.shown) return;
    this.text = text;
    this.shown = text;
    await this.app.vault.modify(file, text);
  }

  private showMode(mode: Host.MarkdownViewModeType): void {
    if (mode === 'preview') this.save.run();
    this.mode = mode;
    this.contentEl.find('.markdown-reading-view').toggle(mode === 'preview');
    this.contentEl.find('.markdown-source-view').toggle(mode === 'source');
    setIcon(this.modeEl, mode === 'preview' ? 'pencil' : 'book-open');
    setTooltip(this.modeEl, word(mode === 'preview' ? 'showSource' : 'showReading'));
    this.render();
  }

  private render(): void {
    const { file } = this;
    if (file === null || this.mode === 'source') return;
    if (this.blocks !== null) this.removeChild(this.blocks);
    this.blocks = this.addChild(new Component());
    this.readingEl.empty();
    const sizerEl = this.readingEl.createDiv('markdown-preview-sizer');
    sizerEl.createEl('h1', { cls: 'inline-title', text: file.basename });
    const frontmatter = this.app.metadataCache.getFileCache(file)?.frontmatter ?? {};
    renderProperties(frontmatter, sizerEl);
    const bodyEl = sizerEl.createDiv();
    renderBlocks(this.text.slice(getFrontMatterInfo(this.text).contentStart), bodyEl);
    const note = { path: file.path, frontmatter };
    this.app.codeBlocks.draw(bodyEl, note, this.blocks);
    this.app.postProcessors.run(bodyEl, note, this.blocks);
  }

  /** On a link the menu has what belongs to the link as well (whether beside what belongs to the text: not verified). */
  private openEditorMenu(event: MouseEvent): void {
    event.preventDefault();
    const menu = new Menu();
    const link = linkAround(this.editor.getLine(this.editor.getCursor().line), this.editor.getCursor().ch);
    if (link !== null) this.app.workspace.handleLinkContextMenu(menu, link, this.file?.path ?? '');
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }
}

function linkAround(line: string, ch: number): string | null {
  const links = [...line.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)];
  return links.find(({ index, 0: whole }) => index <= ch && ch <= index + whole.length)?.[1] ?? null;
}
