import type { Named } from '../../derive/brief';
import { deriveStanceMap } from '../../derive/stance-map';
import type { Project } from '../../model/project';
import type { Stance } from '../../model/stance';
import type { GivenStance } from '../../note/edits/stance-edits';
import { stanceEdit } from '../../note/edits/stance-edits';
import { StanceModal } from './stance-modal';
import type { ViewContext } from '../shared/view-context';

/** Asks how somebody stands towards a project and writes it into the project's note. */
export function rateSomebody(context: ViewContext, project: Project, named: Named, onClosed: () => void): void {
  new StanceModal(context, {
    name: named.name,
    project: project.name,
    today: context.store.today,
    current: ratingOf(context, project, named),
    onStance: (given) => void write(context, project, named, given),
    onClosed,
  }).open();
}

async function write(context: ViewContext, asked: Project, named: Named, given: GivenStance): Promise<void> {
  const { app, store, strings, actions, language } = context;
  const project = store.network.projects.get(asked.path) ?? asked;
  const file = named.path === null ? null : app.vault.getFileByPath(named.path);
  const target = file === null ? named.name : app.metadataCache.fileToLinktext(file, project.path, true);
  const edit = stanceEdit(project, `[[${target}]]`, ratingOf(context, project, named), given, language);
  await actions.run([edit], strings.stances.saved(named.name, project.name));
}

/** What the note says of her already. */
function ratingOf({ store }: ViewContext, project: Project, { name, path }: Named): Stance | null {
  const { placed } = deriveStanceMap(project, store);
  const same = placed.find((each) => (path === null ? each.path === null && each.name === name : each.path === path));
  return same?.rated ?? null;
}
