import type { Board } from '../../derive/board';
import type { Strings } from '../../i18n/strings';
import { LABEL_LANGUAGES } from '../../model/role';
import { addSelect } from '../shared/form-fields';
import type { MessageChoice, MessageDrafts } from './message-drafts';

/** What the choices are made from, and who hears of another one. */
export interface ChoicesPlan {
  readonly strings: Strings;
  readonly drafts: MessageDrafts;
  readonly boards: readonly Board[];
  readonly onChoice: (choice: MessageChoice) => void;
}

/** The language, the template and the project of a message, as fields to choose from. */
export function addChoices(parentEl: HTMLElement, choice: MessageChoice, plan: ChoicesPlan): void {
  const el = parentEl.createDiv('reseauter-message-choices');
  addLanguages(el, choice, plan);
  addTemplates(el, choice, plan);
  addProjects(el, choice, plan);
}

/** Of the other language, the template at the same place: they come in pairs. */
function addLanguages(el: HTMLElement, choice: MessageChoice, { strings, drafts, onChoice }: ChoicesPlan): void {
  const { firstMessage: texts } = strings;
  const offered = LABEL_LANGUAGES.filter((language) => drafts.templatesIn(language).length > 0);
  if (offered.length < 2) return;
  const options = offered.map((language) => ({ text: texts.languages[language], value: language }));
  const selectEl = addSelect(el, { label: texts.language, value: choice.language }, options);
  selectEl.dataset.key = 'language';
  selectEl.addEventListener('change', () => {
    const language = offered.find((each) => each === selectEl.value) ?? choice.language;
    const at = drafts.templatesIn(choice.language).indexOf(choice.template);
    const templates = drafts.templatesIn(language);
    onChoice({ ...choice, language, template: templates[at] ?? templates[0] ?? choice.template });
  });
}

function addTemplates(el: HTMLElement, choice: MessageChoice, { strings, drafts, onChoice }: ChoicesPlan): void {
  const templates = drafts.templatesIn(choice.language);
  const options = templates.map(({ name }, at) => ({ text: name, value: String(at) }));
  const value = String(templates.indexOf(choice.template));
  const selectEl = addSelect(el, { label: strings.firstMessage.template, value }, options);
  selectEl.dataset.key = 'template';
  selectEl.addEventListener('change', () => {
    onChoice({ ...choice, template: templates[Number(selectEl.value)] ?? choice.template });
  });
}

/** The projects that have not ended; also one that was chosen before it did. */
function addProjects(el: HTMLElement, choice: MessageChoice, { strings, boards, onChoice }: ChoicesPlan): void {
  const { firstMessage: texts } = strings;
  const open = boards.filter(({ project: { status, path } }) => (status !== 'done' && status !== 'dropped') || path === choice.project);
  if (open.length === 0) return;
  const options = open.map(({ project: { name, path } }) => ({ text: name, value: path }));
  const none = { text: texts.noProject, value: '' };
  const selectEl = addSelect(el, { label: texts.project, value: choice.project ?? '' }, [none, ...options]);
  selectEl.dataset.key = 'project';
  selectEl.addEventListener('change', () => onChoice({ ...choice, project: selectEl.value === '' ? null : selectEl.value }));
}
