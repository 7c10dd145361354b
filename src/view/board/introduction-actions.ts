import { Menu } from 'obsidian';
import type { ListedCandidate } from '../../derive/candidate-list';
import { stringsFor } from '../../i18n/strings';
import type { IntroductionStatus, PromisedIntroduction } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import type { RoleId } from '../../model/role';
import { introAskedEdit, introductionStatusEdit } from '../../note/edits/introduction-edits';
import { IntroductionModal } from './introduction-modal';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';

/** How far an introduction can be, in its order. */
const STATUSES: readonly IntroductionStatus[] = ['asked', 'accepted', 'introduced', 'met'];

/** Makes the text that asks for an introduction to a candidate; once it was asked, the note of the one asked says so. */
export function askIntroduction(
  context: ViewContext,
  project: Project,
  role: RoleId,
  { person, asked, facts }: ListedCandidate,
  onClosed: () => void,
): void {
  if (asked === null) return;
  new IntroductionModal(context, {
    asked: asked.name,
    target: person.name,
    textsIn: (language) => ({
      asked: asked.name.split(' ')[0] ?? asked.name,
      target: person.name,
      project: project.name,
      pitch: project.pitch,
      role: stringsFor(language).roles.textsOf(role).one,
      skills: facts.met,
    }),
    onAsked: () => void noteAsked(context, asked, person),
    onClosed,
  }).open();
}

async function noteAsked({ app, store, strings, actions, language }: ViewContext, asked: Person, target: Person): Promise<void> {
  const file = app.vault.getFileByPath(target.path);
  if (file === null) return;
  const link = `[[${app.metadataCache.fileToLinktext(file, asked.path, true)}]]`;
  const current = store.network.people.get(asked.path) ?? asked;
  const edit = introAskedEdit(current, link, store.today, language);
  await actions.run([edit], strings.introductions.saved(asked.name, target.name));
}

/** How far an introduction is that somebody promised me: the four stages, the present one ticked. */
export function introductionMenu(context: ViewContext, asked: Person, promised: PromisedIntroduction): Menu {
  const texts = context.strings.introductions;
  const menu = new Menu();
  for (const status of STATUSES) {
    menu.addItem((item) =>
      item
        .setTitle(texts.status[status])
        .setChecked((promised.status ?? 'asked') === status)
        .onClick(() => void setStatus(context, asked, promised, status)));
  }
  return menu;
}

async function setStatus(context: ViewContext, asked: Person, promised: PromisedIntroduction, status: IntroductionStatus): Promise<void> {
  const { app, store, strings, actions, language } = context;
  const texts = strings.introductions;
  const edit = introductionStatusEdit(store.network.people.get(asked.path) ?? asked, promised, status, language);
  if (edit === null) {
    const property = asked.spelling['intro-asked'];
    await openNote(app, asked.path, undefined, property === undefined ? {} : { property });
    return;
  }
  await actions.run([edit], texts.changed(promised.mention.text, texts.status[status]));
}
