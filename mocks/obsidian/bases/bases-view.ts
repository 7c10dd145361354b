import type * as Host from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { NotModelled } from '../not-modelled';
import type { QueryController } from './query-controller';
import type { BasesQueryResult } from './query-result';
import type { BasesViewConfig } from './view-config';

/** A view of a base (obsidian.d.ts `BasesView`). There is no `data` before the first update (seen in obsidian-maps). */
export abstract class BasesView extends Component {
  abstract type: string;
  app: App;
  config: BasesViewConfig;
  allProperties: Host.BasesPropertyId[] = [];
  declare data: BasesQueryResult;

  /** What the official Maps view has besides, and the app calls; not in the declarations. */
  focus?(): void;
  onResize?(): void;
  getEphemeralState?(): unknown;
  setEphemeralState?(state: unknown): void;

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
    this.config = controller.config;
  }

  abstract onDataUpdated(): void;

  createFileForView(): never {
    throw new NotModelled('BasesView.createFileForView');
  }
}
