import type { BasesViewRegistration, Plugin } from 'obsidian';
import type { ViewContext } from '../../view/shared/view-context';
import { createBase } from './create-base';
import { MATRIX_BASE_TYPE, MatrixBaseView } from './matrix-base-view';
import type { NetworkBaseView } from './network-base-view';
import { QUEUE_BASE_TYPE, QueueBaseView } from './queue-base-view';
import { matrixOptions, queueOptions } from './view-options';

/**
 * Makes our views known to Bases, and adds the command that makes a base with them. Where Bases is off nothing is said:
 * whoever runs the command is told.
 */
export function registerBases(plugin: Plugin, context: ViewContext): void {
  const views = new BaseViews(plugin, context);
  views.register();
  const callback = (): void => void createBase(context, () => views.register());
  plugin.addCommand({ id: 'create-base', name: context.strings.bases.command, callback });
}

/** The views that bases may have of us. */
class BaseViews {
  private readonly known = new Set<string>();
  private readonly shown = new Set<NetworkBaseView>();

  constructor(
    private readonly plugin: Plugin,
    private readonly context: ViewContext,
  ) {
    // Whether the app closes the views of a plugin that goes, in bases that are open, is not said anywhere.
    plugin.register(() => {
      for (const view of this.shown) view.unload();
    });
  }

  /**
   * Makes the views known to the app, those that are not yet; they go with the plugin. False while Bases is off in this
   * vault (obsidian.d.ts `Plugin.registerBasesView`): the app tells nobody when it is switched on, so ask again then.
   */
  register(): boolean {
    const views = this.registrations();
    for (const [type, registration] of views) {
      if (!this.known.has(type) && this.plugin.registerBasesView(type, registration)) this.known.add(type);
    }
    return this.known.size === views.length;
  }

  private withPlugin<View extends NetworkBaseView>(view: View): View {
    this.shown.add(view);
    view.register(() => this.shown.delete(view));
    return view;
  }

  private registrations(): readonly (readonly [string, BasesViewRegistration])[] {
    const { context } = this;
    const { strings } = context;
    return [
      [
        MATRIX_BASE_TYPE,
        {
          name: strings.matrix.title,
          icon: 'layout-grid',
          factory: (controller, containerEl) => this.withPlugin(new MatrixBaseView(controller, containerEl, context)),
          options: () => matrixOptions(strings),
        },
      ],
      [
        QUEUE_BASE_TYPE,
        {
          name: strings.queue.title,
          icon: 'list-checks',
          factory: (controller, containerEl) => this.withPlugin(new QueueBaseView(controller, containerEl, context)),
          options: () => queueOptions(strings),
        },
      ],
    ];
  }
}
