import { setIcon } from 'obsidian';
import type { NetworkHealth } from '../../derive/health';
import type { KnownMeasure, Measure, MeasureId, MeasureState } from '../../derive/health/measure';
import type { Strings } from '../../i18n/strings';
import { sameData } from '../../model/same';
import { addAside, addLink, addList, addNamed, addQuiet } from '../shared/note-elements';
import type { LinkPorts } from '../shared/note-elements';
import { repaint } from '../shared/kept-focus';

/** What the words ask of the view. */
export interface HealthWordsPorts extends LinkPorts {
  readonly strings: Strings;
  /** Takes a measure out of sight; null where that is not offered. */
  readonly hide: ((id: MeasureId) => void) | null;
  readonly showHidden: () => void;
}

/** A sign for each state; the word beside it says the same. */
const STATE_ICONS: Readonly<Record<MeasureState, string>> = {
  good: 'circle-check', info: 'info', warn: 'triangle-alert', 'not-enough-data': 'circle-dashed',
};

const LINES_AT_FIRST = 12;

/** How the network is doing, one sentence for each measure, which unfolds to the list behind it. */
export class HealthWords {
  private readonly opened = new Set<MeasureId>();
  private readonly whole = new Set<MeasureId>();
  private shown: unknown = null;
  private last: { readonly health: NetworkHealth; readonly hidden: ReadonlySet<MeasureId> } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly ports: HealthWordsPorts,
  ) {
    el.addClass('reseauter-health-words');
  }

  /** Shows these measures without the hidden ones. What says the same is not touched. */
  update(health: NetworkHealth, hidden: ReadonlySet<MeasureId>): void {
    this.last = { health, hidden };
    const { measures, warnings } = health;
    const data = { measures, warnings, hidden: [...hidden], opened: [...this.opened], whole: [...this.whole] };
    if (sameData(this.shown, data)) return;
    this.shown = data;
    repaint(this.el, () => this.paint(health, hidden));
  }

  private paint({ measures, warnings }: NetworkHealth, hidden: ReadonlySet<MeasureId>): void {
    const { el, ports } = this;
    const { health } = ports.strings;
    if (warnings.length > 0) {
      el.createEl('h3', { cls: 'reseauter-health-heading', text: health.warnings });
      addList(el, warnings, (itemEl, warning) => {
        this.addState(itemEl, 'warn', false);
        const textEl = itemEl.createDiv('reseauter-companion-text');
        addNamed(textEl, warning.project, ports);
        addAside(textEl, health.warningOf(warning));
      });
    }
    if (measures.length > 0) el.createEl('h3', { cls: 'reseauter-health-heading', text: health.measures });
    for (const measure of measures) if (!hidden.has(measure.id)) this.paintMeasure(measure);
    if (hidden.size === 0) return;
    this.addButton(el, health.showHidden(hidden.size), 'show-hidden', ports.showHidden);
  }

  private paintMeasure(measure: Measure): void {
    const { health } = this.ports.strings;
    const { id, state } = measure;
    const isOpen = this.opened.has(id);
    const el = this.el.createDiv({ cls: ['reseauter-health-measure', `mod-${state}`] });
    const titleEl = el.createEl('h4', { cls: 'reseauter-health-title' });
    const toggleEl = titleEl.createEl('button', { cls: 'reseauter-health-toggle', type: 'button', attr: { 'aria-expanded': String(isOpen) } });
    toggleEl.dataset.key = `toggle ${id}`;
    setIcon(toggleEl.createSpan({ cls: 'reseauter-health-fold', attr: { 'aria-hidden': 'true' } }), 'chevron-down');
    toggleEl.createSpan({ cls: 'reseauter-health-name', text: health.names[id] });
    this.addState(toggleEl, state, true);
    toggleEl.addEventListener('click', () => this.toggle(this.opened, id));
    el.createEl('p', { cls: 'reseauter-health-sentence', text: health.sentenceOf(measure), attr: { dir: 'auto' } });
    if (isOpen) this.paintBehind(el.createDiv('reseauter-health-behind'), measure);
  }

  private paintBehind(el: HTMLElement, measure: Measure): void {
    const { health } = this.ports.strings;
    const { id } = measure;
    if (measure.state !== 'not-enough-data') this.paintList(el, measure);
    el.createEl('p', { cls: 'reseauter-health-note', text: health.notes[id] });
    const { hide } = this.ports;
    if (hide === null) return;
    const hideEl = this.addButton(el, health.hide, `hide ${id}`, () => hide(id));
    hideEl.setAttr('aria-label', health.hideOf(health.names[id]));
  }

  private paintList(el: HTMLElement, { id, list }: KnownMeasure): void {
    const { health, common } = this.ports.strings;
    if (list.length === 0) addQuiet(el, health.emptyList);
    const shown = this.whole.has(id) ? list : list.slice(0, LINES_AT_FIRST);
    addList(el, shown, (itemEl, entry) => {
      const textEl = itemEl.createDiv('reseauter-companion-text mod-pair');
      const { name, path } = entry;
      if (path === null) textEl.createSpan({ cls: 'reseauter-companion-unlinked', text: name, attr: { dir: 'auto' } });
      else addLink(textEl, { text: name, path }, this.ports);
      textEl.createSpan({ cls: 'reseauter-health-figure', text: health.lineOf(id, entry) });
    });
    const more = list.length - shown.length;
    if (more > 0) this.addButton(el, common.more(more), `more ${id}`, () => this.toggle(this.whole, id));
  }

  private addState(parentEl: HTMLElement, state: MeasureState, hasWord: boolean): void {
    const { states } = this.ports.strings.health;
    const el = parentEl.createSpan({ cls: ['reseauter-health-state', `mod-${state}`] });
    setIcon(el.createSpan({ cls: 'reseauter-health-sign', attr: { 'aria-hidden': 'true' } }), STATE_ICONS[state]);
    if (hasWord) el.createSpan({ text: states[state] });
  }

  private addButton(parentEl: HTMLElement, text: string, key: string, run: () => void): HTMLElement {
    const el = parentEl.createEl('button', { cls: 'reseauter-companion-more', text, type: 'button' });
    el.dataset.key = key;
    el.addEventListener('click', run);
    return el;
  }

  private toggle(set: Set<MeasureId>, id: MeasureId): void {
    if (!set.delete(id)) set.add(id);
    if (this.last !== null) this.update(this.last.health, this.last.hidden);
  }
}
