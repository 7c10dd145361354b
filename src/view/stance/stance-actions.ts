import { Menu } from 'obsidian';
import type { Named } from '../../derive/brief';
import type { PlacedStance, RateableName } from '../../derive/stance-map';
import { rateableNames } from '../../derive/stance-map';
import type { Project } from '../../model/project';
import type { Stance } from '../../model/stance';
import type { NoteEdit } from '../../note/edits/note-edit';
import type { GivenStance } from '../../note/edits/stance-edits';
import { stanceEdit, stanceRemovedEdit } from '../../note/edits/stance-edits';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';
import { StanceModal } from './stance-modal';
import { StanceSuggest } from './stance-suggest';

/** Asks whose stance towards a project is to be noted, then how she stands. */
export function rateWhom(context: ViewContext, project: Project, onClosed: () => void): void {
  new StanceSuggest(context, {
    project: project.name,
    names: rateableNames(currentOf(context, project), context.store),
    onChoose: (named) => rateSomebody(context, project, named, onClosed),
    onClosed,
  }).open();
}

/** Asks how somebody stands towards a project and writes it into the project's note. */
export function rateSomebody(context: ViewContext, project: Project, named: Named, onClosed: () => void): void {
  const { actions, strings } = context;
  const run = (edit: NoteEdit, message: string): void => void actions.run([edit], message);
  const { name } = named;
  new StanceModal(context, {
    name,
    project: project.name,
    current: ratingsOf(context, project, named)[0] ?? null,
    onStance: (given) => run(ratingEdit(context, project, named, given), strings.stances.saved(name, project.name)),
    onRemove: () => {
      const current = currentOf(context, project);
      run(stanceRemovedEdit(current, ratingsOf(context, current, named)), strings.stances.removed(name, project.name));
    },
    onClosed,
  }).open();
}

/** Those who share a field of a picture: each opens her note, or the question how she stands where there is none. */
export function crowdMenu(context: ViewContext, project: Project, crowd: readonly PlacedStance[], onClosed: () => void): Menu {
  const { app, strings } = context;
  const menu = new Menu();
  for (const named of crowd) {
    const { name, path, support, rated } = named;
    const title = [name, strings.stances.signed(support), ...(rated === null ? [strings.stances.estimated] : [])].join(' · ');
    menu.addItem((item) => {
      item.setTitle(title).setIcon(path === null ? 'scale' : 'file-text').onClick((event) => {
        if (path === null) rateSomebody(context, project, named, onClosed);
        else void openNote(app, path, event);
      });
    });
  }
  return menu;
}

function ratingEdit(context: ViewContext, asked: Project, named: Named, given: GivenStance): NoteEdit {
  const { app, language } = context;
  const project = currentOf(context, asked);
  const file = named.path === null ? null : app.vault.getFileByPath(named.path);
  const target = file === null ? named.name : app.metadataCache.fileToLinktext(file, project.path, true);
  return stanceEdit(project, `[[${target}]]`, ratingsOf(context, project, named)[0] ?? null, given, language);
}

/** What the note says of her already; the first counts. */
function ratingsOf({ store }: ViewContext, project: Project, { name, path }: Named): readonly Stance[] {
  const isShe = (each: RateableName): boolean => (path === null ? each.path === null && each.name === name : each.path === path);
  return rateableNames(project, store).find(isShe)?.ratings ?? [];
}

/** The note may have been changed while a question was open. */
function currentOf({ store }: ViewContext, asked: Project): Project {
  return store.network.projects.get(asked.path) ?? asked;
}
