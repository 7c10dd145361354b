import type { FrontMatter } from '../../model/front-matter';
import type { Mention, NotePath } from '../../model/mention';
import { sameData } from '../../model/same';
import { withLinksReplaced } from '../mention-text';
import { foundText, textsOf } from '../property';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { isList } from './note-edit';
import { currentValue } from './property-change';
import { withoutNesting } from './written-name';

/** What mends one property of a note, found by the vault check. */
export function fixEdit(path: NotePath, ...properties: readonly PropertyChange[]): NoteEdit {
  return { path, what: 'fix', properties, logLine: null, lineChange: null };
}

/** The whole value of a property set to another; null when there is no such property, or one that is no plain data. */
export function valueChange(frontMatter: FrontMatter, property: string, to: PropertyValue | undefined): PropertyChange | null {
  const from = currentValue(frontMatter, property);
  return from === undefined || sameData(from, to) ? null : { property, from, to };
}

/**
 * A text of a property written otherwise: its only one, or an item of a list. `found` is the text as a problem tells it,
 * which may be cut. Null where no text of the property is that one.
 */
export function textChange(
  frontMatter: FrontMatter,
  property: string,
  found: string,
  other: (text: string) => string | null,
): PropertyChange | null {
  const from = currentValue(frontMatter, property);
  if (from === undefined || from === null) return null;
  const changed = (item: PropertyValue): string | null => {
    const { texts } = textsOf([item]);
    const [text = ''] = texts;
    return texts.length === 1 && foundText(text) === found ? other(text) : null;
  };
  if (!isList(from)) {
    const to = changed(from);
    return to === null || sameData(from, to) ? null : { property, from, to };
  }
  const to = from.map((item) => changed(item) ?? withoutNesting(item));
  return from.every((item) => changed(item) === null) || sameData(from, to) ? null : { property, from, to };
}

/** A value with one of its names written otherwise: a link in the place of a link, or of the plain words of a name. */
export function withName(item: PropertyValue, name: Mention, written: string): PropertyValue {
  const [text = ''] = textsOf([item]).texts;
  if (!name.isLink) return withPlainName(text, name.target, written);
  return withLinksReplaced(text, (link, mention) => (sameData(mention, name) ? written : link));
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const ROLE_BEHIND = /\([^()]+\)\s*$/;

/** The role may hold the name (`Ally: Al`), or be the same word: it stands before the name, unless it is in brackets. */
function withPlainName(text: string, name: string, written: string): string {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = ''] = [...text.slice(0, at)].slice(-1);
    const [after = ''] = text.slice(at + name.length);
    if (!IN_WORD.test(before) && !IN_WORD.test(after)) places.push(at);
  }
  const at = ROLE_BEHIND.test(text) ? places[0] : places[places.length - 1];
  return at === undefined ? text : text.slice(0, at) + written + text.slice(at + name.length);
}
