import type { Growth, HorizonStep } from '../../derive/horizons';
import type { Horizon } from '../../model/horizon';
import type { Project } from '../../model/project';
import { addAside, addLink, addNamed, addQuiet } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';
import { drawTimeAxis } from '../picture/time-axis';

/** The horizons of a project on an axis and, the same in words, in a list; what has passed is asked about. */
export function growthSection(growth: Growth, project: Project, ports: CompanionPorts): CompanionPart {
  const texts = ports.strings.clarity;
  return section({
    id: 'growth',
    title: texts.sections.growth,
    count: growth.steps.length,
    data: { growth, project },
    paint: (el, shown) => {
      const { steps } = shown.growth;
      if (steps.length === 0) return addQuiet(el, texts.noHorizons);
      drawTimeAxis(el, shown.growth, { label: texts.axisLabel(steps.length), today: texts.today });
      const listEl = el.createEl('ol', { cls: 'reseauter-companion-list reseauter-horizons-list' });
      for (const step of steps) {
        const itemEl = listEl.createEl('li', { cls: 'reseauter-companion-item' });
        itemEl.createSpan({ cls: 'reseauter-horizons-number', text: `${listEl.childElementCount}`, attr: { 'aria-hidden': 'true' } });
        paintStep(itemEl.createDiv('reseauter-companion-text'), step, shown.project, ports);
      }
    },
  });
}

function paintStep(el: HTMLElement, step: HorizonStep, project: Project, ports: CompanionPorts): void {
  const texts = ports.strings.clarity;
  const { horizon, state, people, openRoles } = step;
  const where = horizon.scale === null ? horizon.place : texts.scales[horizon.scale];
  addAside(el, [texts.period(horizon.start, horizon.end), where, texts.states[state]].filter((part) => part !== '').join(' · '));
  const what = horizon.text === '' ? where : horizon.text;
  addLink(el, { text: what, path: project.path, property: horizon.property }, ports);
  if (state === 'past') askWhatBecameOf(el, horizon, what, project, ports);
  if (openRoles.length > 0) addAside(el, texts.needs(openRoles));
  if (people.length === 0) return;
  const peopleEl = el.createDiv('reseauter-horizons-people');
  for (const person of people) addNamed(peopleEl, person, ports);
}

/** Whether what has passed was reached, or is to be moved; each answer is written into its line. */
function askWhatBecameOf(el: HTMLElement, horizon: Horizon, what: string, project: Project, ports: CompanionPorts): void {
  const texts = ports.strings.clarity;
  addAside(el, texts.pastQuestion).addClass('reseauter-horizons-question');
  const buttonsEl = el.createDiv('reseauter-horizons-buttons');
  const add = (text: string, label: string, onClick: () => void): void => {
    const buttonEl = buttonsEl.createEl('button', { text, type: 'button', attr: { 'aria-label': label } });
    buttonEl.dataset.key = `${text}:${horizon.written}`;
    buttonEl.addEventListener('click', onClick);
  };
  add(texts.markReached, texts.markReachedOf(what), () => ports.markReached(project, horizon));
  add(texts.moveHorizon, texts.moveHorizonOf(what), () => ports.moveHorizon(project, horizon));
}
