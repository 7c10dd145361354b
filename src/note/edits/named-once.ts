import type { NotePath } from '../../model/mention';
import { findLinks } from '../mention-text';
import { readFrontMatter } from '../front-matter';
import { textsOf } from '../property';
import type { NoteEdit, PropertyChange, PropertyValue, Yaml } from './note-edit';
import { isList } from './note-edit';
import { currentValue } from './property-change';
import { withoutNesting } from './written-name';

/** A note before and after links in it were turned to another note. */
export interface TurnedNote {
  readonly path: NotePath;
  readonly before: string;
  readonly after: string;
}

/**
 * Takes a link out of each list of properties in which two links became one by being turned: whoever stood there by two
 * notes has one name in the box. Items with a word beside the link stay, and what stood there twice before. `null` where
 * no link stands twice, and for a block that cannot be read.
 *
 * @param noteOf - which note a link path leads to; the path itself where there is none
 */
export function namedOnce({ path, before, after }: TurnedNote, noteOf: (linkpath: string) => string, yaml: Yaml): NoteEdit | null {
  const [own, turned] = [before, after].map((text) => readFrontMatter(text, (block) => yaml.parse(block)).reading);
  if (own?.kind !== 'read' || turned?.kind !== 'read') return null;
  const properties = Object.keys(turned.data).flatMap((property): readonly PropertyChange[] => {
    const from = currentValue(turned.data, property);
    const old = currentValue(own.data, property);
    if (!isList(from) || !isList(old) || from.length !== old.length) return [];
    const [were, are] = [old, from].map((items) => items.map((item) => linkedBy(item, noteOf)));
    const isNewlyTwice = (at: number): boolean => {
      const first = are?.indexOf(are[at] ?? null) ?? at;
      return are?.[at] !== null && first < at && were?.[first] !== were?.[at];
    };
    const to = from.filter((_, at) => !isNewlyTwice(at));
    return to.length === from.length ? [] : [{ property, from, to: to.map(withoutNesting) }];
  });
  return properties.length === 0 ? null : { path, what: 'merge', properties, logLine: null, lineChange: null };
}

/** The note that an item leads to, where it is one link and nothing else. */
function linkedBy(item: PropertyValue, noteOf: (linkpath: string) => string): string | null {
  const [text = '', ...more] = textsOf([item]).texts;
  const { links: [link, ...others], rest } = findLinks(text);
  return more.length > 0 || link === undefined || others.length > 0 || rest !== '' ? null : noteOf(link.target);
}
