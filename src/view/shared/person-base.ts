import { parseYaml } from 'obsidian';
import type { Person, PersonField } from '../../model/person';
import { isPersonTemplate } from '../../note/note-template';
import { languageOfNote } from '../../note/edits/note-language';
import type { PersonBase } from '../../note/edits/new-person-note';
import { readFrontMatter } from '../../note/front-matter';
import type { NoteLanguage } from '../../note/vocabulary';
import { mostFrequent } from '../../model/most-frequent';
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
  const plain: PersonBase = { folder, language, words, properties, body: '', today: store.today, singles: singlesOf(people) };
  const file = templateIn(context, isPersonTemplate);
  if (file === null) return plain;
  const { reading, body } = readFrontMatter(await app.vault.cachedRead(file), (yaml): unknown => parseYaml(yaml));
  return reading.kind === 'read' ? { ...plain, properties: reading.data, body } : plain;
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
