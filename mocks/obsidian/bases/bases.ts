import type * as Host from 'obsidian';
import type { App } from '../app';
import { NotModelled } from '../not-modelled';
import type { BasesView } from './bases-view';
import type { BaseQuery } from './query-controller';
import { QueryController } from './query-controller';

/** A base that is shown. */
export interface OpenBase {
  readonly controller: QueryController;
  readonly view: BasesView;
  readonly containerEl: HTMLElement;
  readonly close: () => void;
}

/** The core plugin Bases: which view types there are. */
export class Bases {
  /** Whether the person has switched it on. */
  isEnabled = true;
  private readonly registrations = new Map<string, Host.BasesViewRegistration>();

  constructor(private readonly app: App) {}

  /** "returns false if bases are not enabled in this vault" (obsidian.d.ts); what a taken id does is not modelled. */
  register(viewId: string, registration: Host.BasesViewRegistration): boolean {
    if (!this.isEnabled) return false;
    if (this.registrations.has(viewId)) throw new NotModelled('registering a view type of Bases twice');
    this.registrations.set(viewId, registration);
    return true;
  }

  unregister(viewId: string): void {
    this.registrations.delete(viewId);
  }

  /** The view types that plugins registered, for tests. */
  get viewIds(): readonly string[] {
    return [...this.registrations.keys()];
  }

  registrationOf(viewId: string): Host.BasesViewRegistration | null {
    return this.registrations.get(viewId) ?? null;
  }

  /** The options of a view type as the toolbar asks for them (1.12: with the configuration). */
  optionsOf({ controller, view }: OpenBase): Host.BasesAllOptions[] {
    return this.registrations.get(view.type)?.options?.(controller.config) ?? [];
  }

  /** Shows a view of a base below `parentEl`, and its first result at once. @throws when nobody registered its type */
  show(parentEl: HTMLElement, query: BaseQuery): OpenBase {
    const registration = this.registrations.get(query.view.type);
    if (registration === undefined) throw new Error(`Unknown view type "${query.view.type}"`);
    const { type, name } = query.view;
    // docs/host-facts.md: the root of a view, and what it carries.
    const containerEl = parentEl.createDiv({ cls: 'bases-view', attr: { 'data-view-type': type, 'data-view-name': name } });
    const controller = new QueryController(this.app, query);
    const view = registration.factory(controller, containerEl) as unknown as BasesView;
    controller.view = view;
    controller.addChild(view);
    void controller.load();
    controller.update();
    const close = (): void => {
      controller.unload();
      containerEl.detach();
    };
    return { controller, view, containerEl, close };
  }
}
