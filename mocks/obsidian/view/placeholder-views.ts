import type * as Host from 'obsidian';
import { word } from '../language';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';
import { View } from './view';

/** A tab with nothing in it. */
export class EmptyView extends ItemView {
  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return word('newTab');
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text: word('emptyTab') });
  }
}

/** What a view needs to come back: the saved part of a leaf in the layout. */
export interface SavedView {
  type: string;
  state: Record<string, unknown>;
  icon: string;
  title: string;
}

/**
 * Holds the place of a view in a background tab until it is shown for the first time
 * (developer docs, "Understanding deferred views", 1.7.2).
 */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    readonly saved: SavedView,
  ) {
    super(leaf);
    this.icon = saved.icon;
    this.navigation = true;
  }

  override getViewType(): string {
    return this.saved.type;
  }

  override getDisplayText(): string {
    return this.saved.title;
  }

  override getState(): Record<string, unknown> {
    return this.saved.state;
  }

  override async setState(state: unknown, _result: Host.ViewStateResult): Promise<void> {
    this.saved.state = state as Record<string, unknown>;
  }
}

/**
 * Holds the place of a view whose plugin is switched off; it comes back at its place when the plugin does
 * (developer docs, "Plugin guidelines", "Don't detach leaves in onunload").
 */
export class OrphanedView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    readonly saved: SavedView,
  ) {
    super(leaf);
    this.icon = saved.icon;
  }

  override getViewType(): string {
    return this.saved.type;
  }

  override getDisplayText(): string {
    return this.saved.title;
  }

  override getState(): Record<string, unknown> {
    return this.saved.state;
  }

  protected override async onOpen(): Promise<void> {
    const emptyEl = this.contentEl.createDiv('empty-state');
    emptyEl.createDiv({ cls: 'empty-state-title', text: word('pluginGone') });
    emptyEl.createDiv({ cls: 'empty-state-description', text: this.saved.type });
  }
}
