import type { CalendarDate } from '../../model/calendar-date';
import type { ContactCard } from '../../model/contact-card';
import { CARD_LISTS } from '../../model/contact-card';
import type { FrontMatter } from '../../model/front-matter';
import type { OwnWords } from '../../model/own-words';
import { fileNameOf } from '../../model/note-path';
import type { PersonField } from '../../model/person';
import { WRITTEN_SINGLES, fieldOfList, itemsOfCard, sameItem, singleText } from '../card-fields';
import { noteAsBody } from '../card-note';
import { foldWord } from '../fold-word';
import { filledBody, filledProperties, withoutTemplateSigns } from '../note-template';
import type { PersonKey } from '../person-vocabulary';
import { personKeyOf } from '../person-vocabulary';
import { textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { personSpellingFor } from '../vocabulary';
import { currentValue } from './property-change';
import type { PropertyValue } from './note-edit';
import { itemsIn } from './list-items';
import { propertyText } from './yaml-text';

/** Not read by this plugin; other plugins show it. The same in all languages. */
const PHOTO = 'photo';

/** A title and its line end, and what is below. */
const TITLED = /^\s*(# [^\n]*\n)([^]*)$/;

/** What the note of a new person begins with: a template, or how most people of the vault are marked. */
export interface PersonBase {
  /** The folder where most people live; null when there are none yet. */
  readonly folder: string | null;
  /** The language to write new keys in: that of most people of the vault, else that of the screen. */
  readonly language: NoteLanguage;
  /** A person's own words, which come before those of the language. */
  readonly words: OwnWords;
  /** The properties in their order, `{{title}}` and `{{date}}` not filled yet. */
  readonly properties: FrontMatter;
  /** What stands below the block, not filled yet; '' without a template. */
  readonly body: string;
  /** For `{{date}}`. */
  readonly today: CalendarDate;
  /** List fields that most people of the vault write as one text where there is one value (`email: ana@x.org`). */
  readonly singles: ReadonlySet<PersonField>;
}

/** A note that can be made as it is. */
export interface NewPersonNote {
  /** Without folder and ending. */
  readonly fileName: string;
  readonly text: string;
}

/**
 * The note of a new person: the base, then what the card says in flat properties, under the base's own keys where it
 * has some for a field; the card's note below the block. The name is a property only where the file name cannot hold
 * it, or the base has a key for it. `null` where no file can be named after her: then somebody has to give her a name.
 * @param photo - a link to her picture, for the property `photo`; null without one
 */
export function newPersonText(card: ContactCard, base: PersonBase, photo: string | null = null): NewPersonNote | null {
  const name = card.name.trim();
  const fileName = fileNameOf(name);
  if (foldWord(fileName) === '') return null;
  const values = { title: name, date: base.today };
  const properties = filled(filledProperties(base.properties, values), card, fileName, base);
  if (photo !== null) properties.set([...properties.keys()].find((key) => key.toLowerCase() === PHOTO) ?? PHOTO, photo);
  const block = [...properties].map(([key, value]) => propertyText(key, value)).join('');
  return { fileName, text: `---\n${block}---\n${bodyOf(filledBody(base.body, values), card.note)}` };
}

/** The properties of the base with those of the card, new ones behind. */
function filled(
  properties: Readonly<Record<string, unknown>>,
  card: ContactCard,
  fileName: string,
  { language, words, singles }: PersonBase,
): Map<string, PropertyValue | undefined> {
  const block = new Map(Object.keys(properties).map((key) => [key, currentValue(properties, key)]));
  const keys = keysByField(block.keys(), words);
  const keyOf = (field: PersonField): string => keys.get(field) ?? personSpellingFor(field, language, words);
  for (const field of WRITTEN_SINGLES) {
    const text = singleText(card, field);
    const isNeedless = text === null || (field === 'name' && text === fileName && !keys.has('name'));
    if (!isNeedless) block.set(keyOf(field), withoutTemplateSigns(text));
  }
  for (const list of CARD_LISTS) {
    const field = fieldOfList(list);
    const had = itemsIn(block.get(keyOf(field)));
    const added = itemsOfCard(card, list).filter((item) => !textsOf(had).texts.some((text) => sameItem(list, text, item)));
    const items = [...had, ...added.map(withoutTemplateSigns)];
    if (added.length > 0) block.set(keyOf(field), items.length === 1 && singles.has(field) ? items[0] : items);
  }
  return block;
}

/** The key of a block for each field that it has; the first of several. */
function keysByField(keys: Iterable<string>, own: OwnWords): ReadonlyMap<PersonKey, string> {
  const byField = new Map<PersonKey, string>();
  for (const key of keys) {
    const meaning = personKeyOf(key, own);
    if (meaning !== null && !meaning.isWeak && !byField.has(meaning.field)) byField.set(meaning.field, key);
  }
  return byField;
}

/** The card's note stands first, below the title that a template may begin with. */
function bodyOf(template: string, note: string | null): string {
  if (note === null) return template;
  const [title = '', rest = ''] = TITLED.exec(template)?.slice(1) ?? ['', template];
  const below = rest.replace(/^\n+/, '');
  return `${title}${title === '' ? '' : '\n'}${noteAsBody(note)}\n${below === '' ? '' : `\n${below}`}`;
}
