import type * as Host from 'obsidian';
import type { App } from '../app';
import { activeWindowNow } from '../dom/active-window';
import { setIcon } from '../icons';
import { word } from '../language';
import { Scope } from '../scope';
import { setTooltip } from '../tooltip';
import { keepFocusInside } from './focus-trap';

/**
 * A dialog over the window (obsidian.d.ts `Modal`; the elements and classes of 1.13.6: docs/host-facts.md).
 * In which order closing detaches, calls `onClose` and gives the focus back is not verified.
 */
export class Modal implements Pick<Host.Modal, 'open' | 'close' | 'onOpen' | 'onClose'> {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | null = null;
  private focusBefore: HTMLElement | null = null;
  private releaseFocus: (() => void) | null = null;

  constructor(readonly app: App) {
    this.scope = new Scope();
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    const doc = activeWindowNow().document;
    this.containerEl = doc.createElement('div');
    this.containerEl.addClass('modal-container', 'mod-dim');
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const closeEl = this.modalEl.createEl('button', {
      cls: 'modal-header-button mod-raised clickable-icon modal-close-button',
      type: 'button',
    });
    setIcon(closeEl, 'x');
    setTooltip(closeEl, word('close'));
    closeEl.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
  }

  get isOpen(): boolean {
    return this.containerEl.isConnected;
  }

  open(): void {
    if (this.isOpen) return;
    const { document: doc } = activeWindowNow();
    this.focusBefore = doc.activeElement as HTMLElement | null;
    doc.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.releaseFocus = keepFocusInside(this.modalEl);
    void this.onOpen();
    if (!this.modalEl.contains(doc.activeElement)) this.focusFirst();
  }

  close(): void {
    if (!this.isOpen) return;
    this.app.keymap.popScope(this.scope);
    this.releaseFocus?.();
    this.containerEl.detach();
    this.onClose();
    this.closeCallback?.();
    if (this.shouldRestoreSelection && this.focusBefore?.isConnected === true) this.focusBefore.focus();
  }

  onOpen(): void | Promise<void> {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private focusFirst(): void {
    const first = this.contentEl.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
    this.modalEl.tabIndex = -1;
    (first ?? this.modalEl).focus({ preventScroll: true });
  }
}
