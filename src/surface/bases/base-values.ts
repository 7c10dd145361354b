import type { App, BasesEntry, BasesPropertyId, BasesQueryResult, BasesView, Value } from 'obsidian';
import { NullValue } from 'obsidian';
import type { NotePath } from '../../model/mention';

/** A property that the person chose to see, under the name she gave it. */
export interface ChosenProperty {
  readonly id: BasesPropertyId;
  readonly name: string;
}

/** What is said of every note already: the name of its file, which the row begins with. */
const SAID_ALREADY: ReadonlySet<string> = new Set(['file.name', 'file.basename', 'file.file']);

type Source = Pick<BasesView, 'data' | 'config'>;

/**
 * What the chosen properties of a base say of its notes. Reads the result that the view has at the moment: entries and
 * values are made anew with every update and must not be kept (obsidian.d.ts `BasesView.data`).
 */
export class BaseValues {
  private readonly entries = new WeakMap<BasesQueryResult, ReadonlyMap<NotePath, BasesEntry>>();

  constructor(
    private readonly app: App,
    private readonly view: Source,
  ) {}

  /** The chosen properties in the order of the base, without those that the rows show by themselves. */
  chosen(): readonly ChosenProperty[] {
    const { config } = this.view;
    return config.getOrder().filter((id) => !SAID_ALREADY.has(id)).map((id) => ({ id, name: config.getDisplayName(id) }));
  }

  /** Everything that the chosen properties say of a note, as one text: another one when something changed. */
  stampOf(path: NotePath): string {
    const said = this.chosen().map(({ id, name }) => [name, textOf(this.valueOf(path, id))] as const);
    return said.some(([, text]) => text !== '') ? JSON.stringify(said) : '';
  }

  /** Draws one value as the app does. */
  paintValue(el: HTMLElement, path: NotePath, id: BasesPropertyId): void {
    const value = this.valueOf(path, id);
    if (textOf(value) !== '') value?.renderTo(el, this.app.renderContext);
    // The rows are one stop of the Tab key; their keys lead to the links.
    for (const linkEl of el.findAll('a')) linkEl.setAttr('tabindex', '-1');
  }

  /** Draws what the chosen properties say of a note, a line for each that says something. */
  paintLines(el: HTMLElement, path: NotePath): void {
    for (const { id, name } of this.chosen()) {
      if (textOf(this.valueOf(path, id)) === '') continue;
      const lineEl = el.createDiv('reseauter-value-line');
      lineEl.createSpan({ cls: 'reseauter-value-name', text: name, attr: { dir: 'auto' } });
      this.paintValue(lineEl.createSpan({ cls: 'reseauter-value', attr: { dir: 'auto' } }), path, id);
    }
  }

  private valueOf(path: NotePath, id: BasesPropertyId): Value | null {
    const { data } = this.view;
    let entries = this.entries.get(data);
    if (entries === undefined) {
      entries = new Map(data.data.map((entry) => [entry.file.path, entry]));
      this.entries.set(data, entries);
    }
    return entries.get(path)?.getValue(id) ?? null;
  }
}

/** A value as text; nothing for the null value, whatever the app writes for it. */
function textOf(value: Value | null): string {
  return value === null || value instanceof NullValue ? '' : value.toString();
}
