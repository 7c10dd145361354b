import type * as Host from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import type { Menu } from '../menu/menu';
import type { Scope } from '../scope';
import type { WorkspaceLeaf } from '../workspace/leaf';

/** Something that fills a leaf (obsidian.d.ts `View`). */
export abstract class View extends Component {
  readonly app: App;
  icon: string = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = leaf.containerEl.createDiv('workspace-leaf-content');
    this.containerEl.detach();
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected async onOpen(): Promise<void> {}
  protected async onClose(): Promise<void> {}

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: Host.ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** The leaf calls it: shows the view, loads the component, lets it fill itself (order not verified). */
  async openIn(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parentEl.appendChild(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  /** The leaf calls it when the view makes room or the leaf closes. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}
