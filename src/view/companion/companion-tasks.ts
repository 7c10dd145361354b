import type { BriefTask } from '../../derive/person-brief';
import type { NotePath } from '../../model/mention';
import { baseNameOf } from '../../model/note-path';
import type { ToldTask } from '../../network/reference';
import { addAside, addIcon, addLink, addList, addQuiet } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';
import { isSecondClick } from '../shared/single-press';

/** The open tasks about somebody, with a box that ticks them where they are written. */
export function tasksSection(tasks: readonly BriefTask[], own: NotePath, ports: CompanionPorts): CompanionPart {
  const { companion } = ports.strings;
  return section({
    id: 'tasks',
    title: companion.sections.tasks,
    count: tasks.length,
    data: { tasks, own },
    paint: (el, shown) => {
      if (shown.tasks.length === 0) return addQuiet(el, companion.none.tasks);
      addList(el, shown.tasks, (itemEl, task) => paintTask(itemEl, task, shown.own, ports));
    },
  });
}

function paintTask(itemEl: HTMLElement, { told, dueIn }: BriefTask, own: NotePath, ports: CompanionPorts): void {
  const { from: path, task } = told;
  const { companion } = ports.strings;
  if (ports.canTick(told)) addBox(itemEl, told, ports);
  else addIcon(itemEl, task.repeats ? 'repeat' : 'square');
  const textEl = itemEl.createDiv('reseauter-companion-text');
  addLink(textEl, { text: task.text, path, line: task.line }, ports);
  if (dueIn !== null && task.due !== null) {
    addAside(textEl, companion.due(dueIn, task.due)).toggleClass('is-overdue', dueIn < 0);
  }
  const asides = [...(task.repeats ? [companion.repeats] : []), ...(path === own ? [] : [baseNameOf(path)])];
  if (asides.length > 0) addAside(textEl, asides.join(' · '));
}

function addBox(itemEl: HTMLElement, told: ToldTask, ports: CompanionPorts): void {
  const labelEl = itemEl.createEl('label', { cls: 'reseauter-companion-box' });
  const label = ports.strings.companion.tick(told.task.text);
  const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'aria-label': label } });
  boxEl.dataset.key = `${told.from}\n${told.task.line}`;
  // The second click of a double click would empty the box again while its note is being written.
  boxEl.addEventListener('click', (event) => {
    if (isSecondClick(event)) event.preventDefault();
  });
  boxEl.addEventListener('change', () => void tick(boxEl, told, ports));
}

/** The box of a task that could not be ticked is empty again: it shows what the note says. */
async function tick(boxEl: HTMLInputElement, told: ToldTask, ports: CompanionPorts): Promise<void> {
  if (!(await ports.tick(told))) boxEl.checked = false;
}
