import { smartOf } from '../../derive/clarity';
import { stringsFor } from '../../i18n/strings';
import { fileNameOf } from '../../model/note-path';
import type { Project } from '../../model/project';
import { shownRoles } from '../../model/role';
import { parseProject } from '../../note/parse-project';
import { foldWord, isNoneWord, isPlaceholder } from '../../note/vocabulary';
import { freeNotePathOf } from '../../vault/new-note-path';
import { pathOf, textOf } from '../shared/create-note';
import type { QuickChoice } from '../shared/form-fields';
import type { NewNote } from '../shared/new-note';
import { openNote } from '../shared/open-note';
import { peopleCalled } from '../shared/person-search';
import type { ProjectBase } from './project-base';
import { projectBaseOf } from './project-base';
import { ProjectStartModal } from './project-start-modal';
import type { ToldProject } from './started-project';
import { startedProject } from './started-project';
import type { ViewContext } from '../shared/view-context';

/** Asks about a project that begins and writes its note: one flat note, from the template of a project where there is one. */
export async function startProject(context: ViewContext): Promise<void> {
  const { store } = context;
  const base = await projectBaseOf(context);
  const noteOf = (told: ToldProject): NewNote => noteFor(told, base, context);
  new ProjectStartModal(context, {
    note: stringsFor(base.language).clarity,
    roles: shownRoles(store.settings.roles),
    templates: store.settings.roleTemplates,
    wholes: wholesIn(context),
    clarityOf: (told) => smartOf(projectOf(noteOf(told), context), store.today).percent,
    refusalOf: (name) => refusalOf(name, context),
    onStart: (told) => void writeProject(told.name, noteOf(told), context),
  }).open();
}

async function writeProject(name: string, note: NewNote, { app, actions, strings }: ViewContext): Promise<void> {
  const { path } = freeNotePathOf(app.vault, pathOf(note, app));
  const outcome = await actions.run([{ kind: 'create', path, text: textOf(note) }], strings.projectStart.started(name));
  if (outcome.kind === 'written') await openNote(app, path);
}

function noteFor(told: ToldProject, { noteFor: baseFor, language }: ProjectBase, context: ViewContext): NewNote {
  const linked: ToldProject = {
    ...told,
    networks: told.networks.map((network) => linkedWhereKnown(network, context)),
    owner: told.owner === null ? null : linkedWhereKnown(told.owner, context),
    names: new Map([...told.names].map(([role, names]) => [role, names.map((name) => linkOf(name, context))])),
  };
  const { roles, ownWords } = context.store.settings;
  return startedProject(linked, baseFor(told.name), { roles, words: ownWords }, language);
}

/** A name in a box is a link, as everywhere on the board: to whoever goes by it, else to a note that is still to come. */
function linkOf(name: string, { app, store }: ViewContext): string {
  if (name.includes('[[') || isNoneWord(name, store.settings.ownWords) || isPlaceholder(name)) return name;
  const known = peopleCalled(store.people(), name);
  const file = known.length === 1 ? app.vault.getFileByPath(known[0]?.path ?? '') : null;
  return `[[${file === null ? name : app.metadataCache.fileToLinktext(file, '', true)}]]`;
}

/** What has a note is linked; the name of anything else stays a name. */
function linkedWhereKnown(name: string, { app }: ViewContext): string {
  if (name.includes('[[') || app.metadataCache.getFirstLinkpathDest(name, '') === null) return name;
  return `[[${name}]]`;
}

/** The project as its note will be read: what is shown of it before is what will be shown after. */
function projectOf({ fileName, properties }: NewNote, { store }: ViewContext): Project {
  const source = { path: `${fileName}.md`, frontMatter: { kind: 'read', data: properties }, tags: [], body: null, bodyLine: 1 } as const;
  return parseProject(source, [], { roles: store.settings.roles, words: store.settings.ownWords, dayFirst: false }).project;
}

/** The projects that have not ended, by name. */
function wholesIn({ app, store }: ViewContext): readonly QuickChoice[] {
  return store.boards().flatMap(({ project: { path, name, status } }) => {
    const file = app.vault.getFileByPath(path);
    if (file === null || status === 'done' || status === 'dropped') return [];
    return [{ text: name, value: `[[${app.metadataCache.fileToLinktext(file, '', true)}]]` }];
  });
}

function refusalOf(name: string, { store, strings }: ViewContext): string {
  if (name === '') return '';
  if (fileNameOf(name) === '') return strings.projectStart.unnamable;
  const isTaken = store.boards().some(({ project }) => foldWord(project.name) === foldWord(name));
  return isTaken ? strings.projectStart.taken(name) : '';
}
