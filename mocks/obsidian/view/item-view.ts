import { setIcon } from '../icons';
import { word } from '../language';
import { Menu } from '../menu/menu';
import { setTooltip } from '../tooltip';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { View } from './view';

/**
 * A view with the app's header and a content area (obsidian.d.ts `ItemView`): `.view-header` and `.view-content` as
 * first and second child of `containerEl`, the skeleton that public plugins rely on.
 */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const headerEl = this.containerEl.createDiv('view-header');
    const leftEl = headerEl.createDiv('view-header-left');
    const navigationEl = leftEl.createDiv('view-header-nav-buttons');
    addButton(navigationEl, 'arrow-left', word('back'), () => void leaf.goBack());
    addButton(navigationEl, 'arrow-right', word('forward'), () => void leaf.goForward());
    this.iconEl = headerEl.createDiv('view-header-icon');
    this.titleEl = headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = headerEl.createDiv('view-actions');
    this.addAction('ellipsis-vertical', word('moreOptions'), event => {
      const menu = new Menu();
      this.onPaneMenu(menu, 'more-options');
      this.leaf.addPaneMenuItems(menu);
      menu.showAtMouseEvent(event);
    });
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** Puts a button in front of the others in the header. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const buttonEl = addButton(this.actionsEl, icon, title, callback);
    buttonEl.addClass('view-action');
    this.actionsEl.prepend(buttonEl);
    return buttonEl;
  }

  /** Writes title and icon anew; the leaf calls it after the state changed. */
  updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
    setIcon(this.iconEl, this.getIcon());
  }
}

function addButton(
  parentEl: HTMLElement,
  icon: string,
  title: string,
  callback: (event: MouseEvent) => unknown,
): HTMLElement {
  // A real button, where the app has an element that cannot take the focus: the preview is for the keyboard too.
  const buttonEl = parentEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
  setIcon(buttonEl, icon);
  setTooltip(buttonEl, title);
  buttonEl.addEventListener('click', callback);
  return buttonEl;
}
