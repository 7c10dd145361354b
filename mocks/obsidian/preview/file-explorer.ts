import { debounce } from '../debounce';
import { setIcon } from '../icons';
import { word } from '../language';
import { Keymap } from '../scope';
import { setTooltip } from '../tooltip';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { ItemView } from '../view/item-view';
import { createNote, openFileMenu, openFilesMenu } from './file-menu';

const REDRAW_DELAY = 50;

/** The tree of folders and notes in the left sidebar. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private treeEl: HTMLElement | null = null;
  private readonly openFolders = new Set<string>();
  /** Several notes, each chosen with Alt and a click (help, File explorer). */
  private readonly selected = new Set<TFile>();
  private readonly redraw = debounce(() => this.draw(), REDRAW_DELAY);

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return word('files');
  }

  override getState(): Record<string, unknown> {
    return { open: [...this.openFolders] };
  }

  override async setState(state: unknown): Promise<void> {
    const open = typeof state === 'object' && state !== null && 'open' in state ? state.open : [];
    if (Array.isArray(open)) for (const path of open) this.openFolders.add(String(path));
    this.draw();
  }

  protected override async onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    const headerEl = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    const newEl = headerEl.createEl('button', { cls: 'clickable-icon nav-action-button', type: 'button' });
    setIcon(newEl, 'square-pen');
    setTooltip(newEl, word('newNote'));
    this.registerDomEvent(newEl, 'click', () => createNote(this.app, vault.getRoot()));
    this.treeEl = this.contentEl.createDiv({
      cls: 'nav-files-container',
      attr: { role: 'tree', 'aria-label': word('files') },
    });
    this.registerDomEvent(this.treeEl, 'keydown', event => this.onKey(event));
    this.registerEvent(vault.on('create', () => this.redraw()));
    this.registerEvent(vault.on('delete', () => this.redraw()));
    this.registerEvent(vault.on('rename', () => this.redraw()));
    this.registerEvent(workspace.on('file-open', () => this.redraw()));
    this.draw();
  }

  private draw(): void {
    const { treeEl } = this;
    if (treeEl === null) return;
    const focused = treeEl.doc.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? null;
    treeEl.empty();
    this.drawChildren(this.app.vault.getRoot(), treeEl);
    const selves = treeEl.findAll('.tree-item-self');
    const stop = selves.find(el => el.getAttr('data-path') === focused);
    (stop ?? selves[0])?.setAttr('tabindex', 0);
    if (focused !== null) stop?.focus({ preventScroll: true });
  }

  private drawChildren(folder: TFolder, parentEl: HTMLElement): void {
    const compare = (a: TAbstractFile, b: TAbstractFile): number =>
      Number(b instanceof TFolder) - Number(a instanceof TFolder) ||
      a.name.localeCompare(b.name, undefined, { numeric: true });
    for (const child of [...folder.children].sort(compare)) {
      if (child instanceof TFolder) this.drawFolder(child, parentEl);
      else if (child instanceof TFile) this.drawFile(child, parentEl);
    }
  }

  private drawFolder(folder: TFolder, parentEl: HTMLElement): void {
    const isOpen = this.openFolders.has(folder.path);
    const itemEl = parentEl.createDiv({ cls: ['tree-item', 'nav-folder', isOpen ? '' : 'is-collapsed'] });
    const selfEl = this.drawSelf(folder, itemEl, 'nav-folder-title mod-collapsible');
    selfEl.setAttr('aria-expanded', isOpen ? 'true' : 'false');
    const collapseEl = selfEl.createDiv('tree-item-icon collapse-icon');
    setIcon(collapseEl, 'chevron-right');
    selfEl.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    selfEl.addEventListener('click', () => this.toggleFolder(folder));
    if (isOpen) {
      const cls = 'tree-item-children nav-folder-children';
      this.drawChildren(folder, itemEl.createDiv({ cls, attr: { role: 'group' } }));
    }
  }

  private drawFile(file: TFile, parentEl: HTMLElement): void {
    const itemEl = parentEl.createDiv('tree-item nav-file');
    const selfEl = this.drawSelf(file, itemEl, 'nav-file-title');
    const isActive = file === this.app.workspace.getActiveFile();
    selfEl.toggleClass('is-active', isActive);
    selfEl.toggleClass('is-selected', this.selected.has(file));
    selfEl.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.basename });
    if (file.extension !== 'md') {
      selfEl.createDiv({ cls: 'nav-file-tag', text: file.extension });
      return;
    }
    selfEl.onClickEvent(event => this.onFileClick(file, event));
  }

  private drawSelf(file: TAbstractFile, itemEl: HTMLElement, cls: string): HTMLElement {
    const selfEl = itemEl.createDiv({
      cls: `tree-item-self is-clickable ${cls}`,
      attr: { 'data-path': file.path, role: 'treeitem', tabindex: -1 },
    });
    selfEl.addEventListener('contextmenu', event => {
      event.preventDefault();
      const isOfSeveral = file instanceof TFile && this.selected.has(file) && this.selected.size > 1;
      if (isOfSeveral) openFilesMenu(this.app, [...this.selected], event);
      else openFileMenu(this.app, file, event);
    });
    return selfEl;
  }

  private onFileClick(file: TFile, event: MouseEvent): void {
    if (event.altKey) {
      if (!this.selected.delete(file)) this.selected.add(file);
      this.draw();
      return;
    }
    this.selected.clear();
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }

  private toggleFolder(folder: TFolder): void {
    if (!this.openFolders.delete(folder.path)) this.openFolders.add(folder.path);
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  private onKey(event: KeyboardEvent): void {
    const selves = this.treeEl?.findAll('.tree-item-self') ?? [];
    const at = selves.findIndex(el => el.isActiveElement());
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      selves[at + step]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      selves[at]?.click();
    }
  }
}
