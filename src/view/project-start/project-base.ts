import { parseYaml } from 'obsidian';
import type { Project } from '../../model/project';
import { languageOfNote } from '../../note/edits/note-language';
import { readFrontMatter } from '../../note/front-matter';
import { filledBody, filledProperties, isProjectTemplate } from '../../note/note-template';
import type { NoteLanguage } from '../../note/vocabulary';
import { mostFrequent } from '../../model/most-frequent';
import type { NewNote } from '../shared/new-note';
import { newProjectNote } from '../shared/new-note';
import { templateIn } from '../shared/note-template';
import type { ViewContext } from '../shared/view-context';

/** What a new project's note begins with. */
export interface ProjectBase {
  /** The language to write new keys in: that of most projects of the vault, else that of the screen. */
  readonly language: NoteLanguage;
  /** The note for a name, before anything else was told. */
  readonly noteFor: (name: string) => NewNote;
}

/** The base of new projects: the template of a project, where a folder of templates holds one, else a bare note without boxes. */
export async function projectBaseOf(context: ViewContext): Promise<ProjectBase> {
  const { app, store } = context;
  const projects = store.boards().map(({ project }) => project);
  const language = languageOfProjects(projects, context.language);
  const plain = (name: string): NewNote => newProjectNote(name, projects, [], language, store.settings.ownWords);
  const file = templateIn(context, isProjectTemplate);
  if (file === null) return { language, noteFor: plain };
  const { reading, body } = readFrontMatter(await app.vault.cachedRead(file), (yaml): unknown => parseYaml(yaml));
  if (reading.kind !== 'read') return { language, noteFor: plain };
  return {
    language,
    noteFor: (name) => {
      const values = { title: name, date: store.today };
      return { ...plain(name), properties: filledProperties(reading.data, values), body: filledBody(body, values) };
    },
  };
}

function languageOfProjects(projects: readonly Project[], otherwise: NoteLanguage): NoteLanguage {
  return mostFrequent(projects.map(({ spelling }) => languageOfNote(spelling, otherwise))) ?? otherwise;
}
