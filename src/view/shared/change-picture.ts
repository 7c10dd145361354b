import type { Strings } from '../../i18n/strings';
import type { PropertyChange } from '../../note/edits/note-edit';
import { propertyText } from '../../note/edits/yaml-text';

/** Shows one property as it is and as it would be, in the way of a note; in words for whoever does not see the colours. */
export function addChange(parentEl: HTMLElement, { property, from, to }: PropertyChange, { check }: Strings): void {
  const changeEl = parentEl.createDiv('reseauter-change');
  const add = (tag: 'del' | 'ins', label: string, value: PropertyChange['to']): void => {
    const lineEl = changeEl.createEl(tag, { cls: `reseauter-change-${tag}` });
    lineEl.createSpan({ cls: 'reseauter-spoken', text: `${label}: ` });
    const text = value === undefined ? check.gone : propertyText(property, value).trimEnd();
    lineEl.createSpan({ cls: value === undefined ? 'reseauter-change-none' : 'reseauter-change-text', text, attr: { dir: 'auto' } });
  };
  add('del', check.before, from);
  add('ins', check.after, to);
}
