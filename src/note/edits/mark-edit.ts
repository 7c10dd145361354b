import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import { mostFrequent } from '../../model/most-frequent';
import type { OwnWords } from '../../model/own-words';
import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import { foldWord } from '../fold-word';
import { kindNamedBy, mayNameKind } from '../kind-words';
import { textsOf } from '../property';
import type { NoteLanguage } from '../spellings';
import { personSpellingFor, projectSpellingFor } from '../vocabulary';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { isList } from './note-edit';
import { currentValue } from './property-change';
import { itemsOf, withoutNesting } from './written-name';

/** What a note can be made. */
export type MarkedKind = 'person' | 'project';

/** How the notes of a vault say what they are: `type: person`, or `categories: ["[[People]]"]`. */
export interface KindMark {
  readonly property: string;
  readonly text: string;
  readonly isList: boolean;
}

const WORDS: Readonly<Record<MarkedKind, Readonly<Record<NoteLanguage, string>>>> = {
  person: { en: 'person', fr: 'personne' },
  project: { en: 'project', fr: 'projet' },
};

/** The property that marks most notes of a kind; ours, in the language of the screen, where none has one. */
export function usualMark(kind: MarkedKind, notes: Iterable<Person | Project>, language: NoteLanguage, own: OwnWords): KindMark {
  const marks: KindMark[] = [];
  for (const { spelling, frontMatter } of notes) {
    const property = spelling.type;
    const value = property === undefined ? undefined : frontMatter[property];
    const text = property === undefined ? undefined : textsOf(value).texts.find((each) => kindNamedBy(property, each, own) === kind);
    if (property !== undefined && text !== undefined) marks.push({ property, text, isList: Array.isArray(value) });
  }
  const spelt = kind === 'person' ? personSpellingFor('type', language, own) : projectSpellingFor('type', language, own);
  return mostFrequent(marks) ?? { property: spelt, text: WORDS[kind][language], isList: false };
}

/**
 * A note marked as a person's or a project's. A word for another kind gives way to the mark; a list keeps what else it
 * holds. Null where the block has such a property that cannot be compared, so that only a hand can change it.
 */
export function markEdit(path: NotePath, frontMatter: FrontMatter, kind: MarkedKind, mark: KindMark, own: OwnWords): NoteEdit | null {
  const keys = Object.keys(frontMatter);
  const ownKey = keys.find((key) => foldWord(key) === foldWord(mark.property)) ?? mark.property;
  const changes: PropertyChange[] = [];
  for (const key of keys.filter((each) => mayNameKind(each, own) && each !== ownKey)) {
    const from = currentValue(frontMatter, key);
    if (from === undefined) return null;
    // Beside the mark, only a word that makes another of our kinds of it would be heard.
    const isOther = (item: PropertyValue): boolean => [...kindsOf(key, item, own)].some((each) => each !== 'other' && each !== kind);
    if (itemsOf(from).some(isOther)) changes.push({ property: key, from, to: replaced(from, isOther, mark.text) });
  }
  const from = currentValue(frontMatter, ownKey);
  if (from === undefined && ownKey in frontMatter) return null;
  const to = marked(from, (item) => kindsOf(ownKey, item, own), kind, mark);
  if (to !== null) changes.push({ property: ownKey, from, to });
  return changes.length === 0 ? null : { path, what: 'mark', properties: changes, logLine: null, lineChange: null };
}

/** The value with the mark in it; null when it says so already. */
function marked(
  from: PropertyValue | undefined,
  kindsIn: (item: PropertyValue) => ReadonlySet<string>,
  kind: MarkedKind,
  { text, isList: asList }: KindMark,
): PropertyValue | null {
  const items = itemsOf(from);
  const isOther = (item: PropertyValue): boolean => [...kindsIn(item)].some((each) => each !== kind);
  const saysSo = items.some((item) => kindsIn(item).has(kind));
  if (saysSo && !items.some(isOther)) return null;
  if (from === undefined || from === null || !isList(from)) return asList ? [text] : text;
  if (items.some(isOther)) return replaced(from, isOther, text);
  return [...items.map(withoutNesting), text];
}

/** The first that is meant gives way to the mark, others that are meant go. */
function replaced(from: PropertyValue, isMeant: (item: PropertyValue) => boolean, text: string): PropertyValue {
  if (!isList(from)) return text;
  const at = from.findIndex(isMeant);
  return from.flatMap((item, index) => (index === at ? [text] : isMeant(item) ? [] : [withoutNesting(item)]));
}

function kindsOf(key: string, item: PropertyValue, own: OwnWords): ReadonlySet<string> {
  return new Set(textsOf([item]).texts.flatMap((text) => kindNamedBy(key, text, own) ?? []));
}
