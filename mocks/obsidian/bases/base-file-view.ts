import type * as Host from 'obsidian';
import { NotModelled } from '../not-modelled';
import type { TFile } from '../vault/files';
import { parseYaml } from '../vault/yaml';
import { FileView } from '../view/file-view';
import { passes } from './base-filter';
import type { OpenBase } from './bases';
import { propertyIdOf } from './query-result';
import type { BaseViewData } from './view-config';

/** A base file as the app reads it (obsidian.d.ts `BasesConfigFile`). */
interface BaseFile {
  readonly filters?: Host.BasesConfigFileFilter;
  readonly properties?: Readonly<Record<string, { readonly displayName?: string }>>;
  readonly views?: readonly BaseViewData[];
}

/**
 * The tab of a `.base` file: a bar with its views, the first of them shown (help: Views). Only view types of plugins are
 * drawn; the look of the bar and the type of the tab are not verified.
 */
export class BaseFileView extends FileView {
  private base: BaseFile = {};
  private shown: OpenBase | null = null;

  override getViewType(): string {
    return 'bases';
  }

  override getIcon(): string {
    return 'layout-list';
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.base = (parseYaml(await this.app.vault.read(file)) ?? {});
    this.open(this.base.views?.[0]);
  }

  override async onUnloadFile(): Promise<void> {
    this.shown?.close();
    this.shown = null;
  }

  protected override async onClose(): Promise<void> {
    await this.onUnloadFile();
  }

  private open(view: BaseViewData | undefined): void {
    this.shown?.close();
    this.shown = null;
    this.contentEl.empty();
    if (view === undefined) throw new NotModelled('a base without views');
    const { app, base } = this;
    const barEl = this.contentEl.createDiv('bases-header');
    for (const each of base.views ?? []) {
      const buttonEl = barEl.createEl('button', { text: each.name, attr: { 'aria-pressed': String(each === view) } });
      buttonEl.addEventListener('click', () => this.open(each));
    }
    if (app.bases.registrationOf(view.type) === null) {
      this.contentEl.createDiv({ cls: 'bases-error', text: `Unknown view type "${view.type}"` });
      return;
    }
    const names = Object.entries(base.properties ?? {}).map(([id, { displayName }]) => [propertyIdOf(id), displayName]);
    this.shown = app.bases.show(this.contentEl, {
      files: (file) => passes(app, file, base.filters) && passes(app, file, view.filters),
      view,
      displayNames: Object.fromEntries(names) as Record<string, string>,
    });
  }
}
