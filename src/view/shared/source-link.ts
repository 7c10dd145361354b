import type { Strings } from '../../i18n/strings';
import { noteNameOf } from './note-name';
import type { Place } from '../../model/place';

/** What a place in a note is called: "Bruno Keppens · relance", "2026-02-10 Commission · line 12". */
function sourceText({ path, property, line }: Place, { explain }: Strings): string {
  const note = noteNameOf(path);
  if (property !== undefined) return explain.property(note, property);
  return line === undefined ? note : explain.line(note, line);
}

/** Adds a button that looks like a link, for a place in a note; with `'-1'` it is no stop of the Tab key. */
export function addSourceLink(
  parentEl: HTMLElement,
  source: Place,
  strings: Strings,
  tabindex: '0' | '-1' = '0',
): HTMLButtonElement {
  const attr = { tabindex, dir: 'auto' };
  const text = sourceText(source, strings);
  return parentEl.createEl('button', { cls: 'reseauter-source-link', text, type: 'button', attr });
}
