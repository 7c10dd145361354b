import { setIcon } from '../icons';
import { word } from '../language';
import { renderInline } from './inline';

/** Draws the properties of a note as the table above its text (`.metadata-container`). */
export function renderProperties(frontmatter: Readonly<Record<string, unknown>>, parentEl: HTMLElement): void {
  const entries = Object.entries(frontmatter);
  if (entries.length === 0) return;
  const containerEl = parentEl.createDiv('metadata-container');
  containerEl.createDiv({ cls: 'metadata-properties-heading', text: word('properties') });
  const propertiesEl = containerEl.createDiv('metadata-properties');
  for (const [key, value] of entries) {
    const propertyEl = propertiesEl.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
    const keyEl = propertyEl.createDiv('metadata-property-key');
    setIcon(keyEl.createSpan('metadata-property-icon'), iconOf(value));
    keyEl.createSpan({ cls: 'metadata-property-key-input', text: key });
    renderValue(value, propertyEl.createDiv('metadata-property-value'));
  }
}

function renderValue(value: unknown, parentEl: HTMLElement): void {
  if (Array.isArray(value)) {
    for (const item of value) renderInline(textOf(item), parentEl.createSpan('multi-select-pill'));
  } else if (typeof value === 'boolean') {
    const attr = { disabled: true, checked: value, 'aria-label': textOf(value) };
    parentEl.createEl('input', { type: 'checkbox', attr });
  } else {
    renderInline(textOf(value), parentEl);
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function iconOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'binary';
  if (typeof value === 'boolean') return 'square-check';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return 'calendar';
  return 'text';
}
