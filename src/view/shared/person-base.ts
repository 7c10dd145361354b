import { parseYaml } from 'obsidian';
import type { Person, PersonField } from '../../model/person';
import { isPersonTemplate } from '../../note/note-template';
import { languageOfNote } from '../../note/edits/note-language';
import type { PersonBase } from '../../note/edits/new-person-note';
import { readFrontMatter } from '../../note/front-matter';
import type { NoteLanguage } from '../../note/vocabulary';
import { mostFrequent } from '../../model/most-frequent';
import type { Store } from '../../store';
import { newPersonNote } from './new-note';
import { templateIn } from './note-template';
import type { ViewContext } from './view-context';

const MAY_BE_SINGLE: readonly PersonField[] = ['email', 'phone', 'url', 'networks'];

/** What new people's notes begin with: the template of a person, where a folder of templates holds one, else how most are marked. */
export async function personBaseOf(context: Pick<ViewContext, 'app' | 'store' | 'language'>): Promise<PersonBase> {
  const { app, store } = context;
  const people = store.people();
  const words = store.settings.ownWords;
  const language = languageOfPeople(people, context.language);
  const { folder, properties } = newPersonNote('', people, language, words);
  const plain = { folder, language, words, properties, body: '', singles: singlesOf(people) };
  const file = templateIn(context, isPersonTemplate);
  if (file === null) return onTheDay(plain, store);
  const { reading, body } = readFrontMatter(await app.vault.cachedRead(file), (yaml): unknown => parseYaml(yaml));
  return onTheDay(reading.kind === 'read' ? { ...plain, properties: reading.data, body } : plain, store);
}

/** What a template dates has the day on which the note is made; a dialog may have been open since another. */
function onTheDay(base: Omit<PersonBase, 'today'>, store: Pick<Store, 'today'>): PersonBase {
  return { ...base, get today() { return store.today; } };
}

function languageOfPeople(people: readonly Person[], otherwise: NoteLanguage): NoteLanguage {
  return mostFrequent(people.map(({ spelling }) => languageOfNote(spelling, otherwise))) ?? otherwise;
}

/** The list fields that most of the notes which have them write as one text. */
function singlesOf(people: readonly Person[]): ReadonlySet<PersonField> {
  return new Set(MAY_BE_SINGLE.filter((field) => mostFrequent(people.flatMap((person) => shapeOf(person, field))) === 'text'));
}

function shapeOf({ spelling, frontMatter }: Person, field: PersonField): readonly ('text' | 'list')[] {
  const key = spelling[field];
  const value = key === undefined ? undefined : frontMatter[key];
  if (Array.isArray(value)) return ['list'];
  return typeof value === 'string' || typeof value === 'number' ? ['text'] : [];
}
