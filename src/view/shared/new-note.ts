import type { NotePath } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import type { Person } from '../../model/person';
import type { Role } from '../../model/role';
import { fileNameOf, folderOf } from '../../model/note-path';
import type { NoteLanguage } from '../../note/vocabulary';
import { oneLine } from '../../note/edits/contact-words';
import { personSpellingFor, projectSpellingFor, roleSpellingFor } from '../../note/vocabulary';
import { mostFrequent } from '../../model/most-frequent';

/** A note to be created. */
export interface NewNote {
  /** The folder the vault keeps such notes in; null when it has none yet. */
  readonly folder: string | null;
  readonly fileName: string;
  /** The properties of its block, in their order. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What stands below the block; nothing unless a template says so. */
  readonly body?: string;
}

/** The note of a new person, where most people of the vault live and marked the way most of them are. */
export function newPersonNote(name: string, people: readonly Person[], language: NoteLanguage, own: OwnWords): NewNote {
  const folder = mostFrequent(people.map((person) => folderOf(person.path))) ?? own.folders.person[0] ?? null;
  const kind = mostFrequent(people.flatMap(kindOf)) ?? { [personSpellingFor('type', language, own)]: language === 'fr' ? 'personne' : 'person' };
  const fileName = fileNameOf(name);
  // What a file name cannot hold is kept as the name.
  const named = oneLine(name).normalize('NFC') === fileName ? {} : { [personSpellingFor('name', language, own)]: oneLine(name) };
  return { folder, fileName, properties: { ...kind, ...named } };
}

/** The note of a new project: every role as an empty key, so that the boxes are seen in plain text too. */
export function newProjectNote(
  name: string,
  projects: readonly { readonly path: NotePath }[],
  roles: readonly Role[],
  language: NoteLanguage,
  own: OwnWords,
): NewNote {
  const fields = ['objective', 'deadline'] as const;
  const empty = [
    ...fields.map((field) => projectSpellingFor(field, language, own)),
    ...roles.map((role) => roleSpellingFor(role.id, language)),
  ];
  return {
    folder: mostFrequent(projects.map((project) => folderOf(project.path))) ?? own.folders.project[0] ?? null,
    fileName: fileNameOf(name),
    properties: {
      [projectSpellingFor('type', language, own)]: language === 'fr' ? 'projet' : 'project',
      ...Object.fromEntries(empty.map((property) => [property, null])),
    },
  };
}

/** How a person's note says what it is, as a block of one property; nothing where a tag or the folder says so. */
function kindOf({ spelling, frontMatter }: Person): Readonly<Record<string, unknown>>[] {
  return spelling.type === undefined ? [] : [{ [spelling.type]: frontMatter[spelling.type] }];
}
