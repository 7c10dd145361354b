import type { App } from '../app';
import { Component } from '../component';
import type { TFile } from '../vault/files';
import type { BasesView } from './bases-view';
import { BasesEntry, BasesQueryResult, propertyIdOf } from './query-result';
import { NumberValue } from './values';
import type { Value } from './values';
import type { BaseViewData } from './view-config';
import { BasesViewConfig } from './view-config';

/** A base as a test or a file gives it: which files, and how they are shown. */
export interface BaseQuery {
  readonly files: (file: TFile) => boolean;
  readonly view: BaseViewData;
  readonly displayNames?: Readonly<Record<string, string>>;
}

/**
 * Runs the query of one view and tells the view of new results (obsidian.d.ts `QueryController`): after every change of
 * the vault, whether the result is another or not (docs: Build a Bases view, "called often"; how often is not verified).
 */
export class QueryController extends Component {
  view: BasesView | null = null;
  config: BasesViewConfig;

  constructor(
    readonly app: App,
    private query: BaseQuery,
  ) {
    super();
    this.config = this.configOf(query);
  }

  override onload(): void {
    const { vault, metadataCache } = this.app;
    const update = (): void => this.update();
    for (const event of ['create', 'delete', 'rename'] as const) this.registerEvent(vault.on(event as 'create', update));
    this.registerEvent(metadataCache.on('changed', update));
  }

  /** The person sets something else in the toolbar. */
  change(view: Partial<BaseViewData>): void {
    this.query = { ...this.query, view: { ...this.query.view, ...view } };
    this.config = this.configOf(this.query);
    this.update();
  }

  /** Runs the query and hands the view a result that shares nothing with the last one. */
  update(): void {
    const { view, config } = this;
    if (view === null) return;
    view.config = config;
    view.data = this.run();
    view.allProperties = config.getOrder();
    view.onDataUpdated();
  }

  private run(): BasesQueryResult {
    const { app, query, config } = this;
    const { limit, groupBy } = query.view;
    const entries = app.vault.getFiles().filter(query.files).map((file) => new BasesEntry(app, file));
    for (const { property, direction } of [...config.getSort()].reverse()) {
      const sign = direction === 'DESC' ? -1 : 1;
      entries.sort((a, b) => sign * compareValues(a.getValue(property), b.getValue(property)));
    }
    const limited = typeof limit === 'number' ? entries.slice(0, limit) : entries;
    return new BasesQueryResult(limited, groupBy === undefined ? null : propertyIdOf(groupBy.property), config.getOrder());
  }

  private configOf({ view, displayNames = {} }: BaseQuery): BasesViewConfig {
    return new BasesViewConfig(view, displayNames, () => this.update());
  }
}

/** Texts by alphabet, numbers from the smallest (help: Views, "Add a sort"); where empty ones go is not verified. */
function compareValues(a: Value | null, b: Value | null): number {
  if (a instanceof NumberValue && b instanceof NumberValue) return a.primitive - b.primitive;
  return String(a).localeCompare(String(b));
}
