import type * as Host from 'obsidian';
import { Events } from '../vault/events';
import { EmptyView } from '../view/placeholder-views';
import type { View } from '../view/view';
import type { WorkspaceLeaf } from './leaf';

/** Makes a view of one type for a leaf. */
export type ViewFactory = (leaf: WorkspaceLeaf) => View;

/**
 * The known view types. Triggers `view-registered` and `view-unregistered`, so that leaves that were restored before
 * their plugin was there can be filled, and leaves of a plugin that goes can be emptied.
 */
export class ViewRegistry extends Events {
  private readonly factories = new Map<string, ViewFactory>([['empty', leaf => new EmptyView(leaf)]]);

  /** @throws when the type is taken, as the app does ("Attempting to register an existing view type"). */
  register(type: string, factory: ViewFactory): void {
    if (this.factories.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.factories.set(type, factory);
    this.trigger('view-registered', type);
  }

  unregister(type: string): void {
    if (this.factories.delete(type)) this.trigger('view-unregistered', type);
  }

  /** Every type that can be opened now, for tests. */
  types(): string[] {
    return [...this.factories.keys()];
  }

  factoryOf(type: string): ViewFactory | null {
    return this.factories.get(type) ?? null;
  }
}

/** The host's signature for a view factory, whose classes are the stand-in's at run time. */
export function asViewFactory(creator: Host.ViewCreator): ViewFactory {
  return creator as unknown as ViewFactory;
}
