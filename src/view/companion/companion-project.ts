import type { Board } from '../../derive/board';
import type { BriefDeadline, ProjectBrief, SilentHolder } from '../../derive/project-brief';
import type { CalendarDate } from '../../model/calendar-date';
import { boardSection } from './companion-board';
import { claritySection } from './companion-clarity';
import { addAside, addLink, addList, addQuiet } from '../shared/note-elements';
import { growthSection } from './companion-growth';
import { pitchSection } from './companion-pitch';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { plainPart, section } from './companion-section';
import { stancesPart } from './companion-stances';
import { CoverageBar, deadlineText } from '../shared/project-heading';

/** The panel beside a project's note. */
export function projectParts(brief: ProjectBrief, today: CalendarDate, ports: CompanionPorts): readonly CompanionPart[] {
  const { board, silent, deadlines, growth, clarity, pitch } = brief;
  return [
    headPart(board, today, ports),
    boardSection(board, ports),
    openRolesSection(board, ports),
    ...stancesPart(brief, today, ports),
    silentSection(silent, ports),
    deadlinesSection(deadlines, ports),
    growthSection(growth, board.project, ports),
    claritySection(clarity, ports),
    pitchSection(pitch, ports),
  ];
}

function headPart(board: Board, today: CalendarDate, { strings: { matrix } }: CompanionPorts): CompanionPart {
  const { name, status } = board.project;
  const state = status === 'active' ? [] : [matrix.projectStatus[status]];
  const about = [...state, deadlineText(board.project, today, matrix)].join(' · ');
  return plainPart('head', { board, name, about }, (el, shown) => {
    el.createEl('h2', { cls: 'reseauter-companion-name', text: shown.name, attr: { dir: 'auto' } });
    addAside(el, shown.about);
    new CoverageBar(el, 'sentence').paint(shown.board, matrix);
  });
}

/** The boxes that must be filled and are not; each asks who it could be. */
function openRolesSection(board: Board, ports: CompanionPorts): CompanionPart {
  const { companion, roles } = ports.strings;
  return section({
    id: 'openRoles',
    title: companion.sections.openRoles,
    count: board.openRoles.length,
    data: board,
    paint: (el, shown) => {
      if (shown.openRoles.length === 0) return addQuiet(el, companion.none.openRoles);
      addList(el, shown.openRoles, (itemEl, { role, found, needed }) => {
        const buttonEl = itemEl.createEl('button', { cls: 'reseauter-companion-link', type: 'button' });
        buttonEl.dataset.key = role;
        buttonEl.createSpan({ text: companion.find(roles.textsOf(role).one) });
        buttonEl.addEventListener('click', () => ports.nameSomebody(shown, role));
        itemEl.createSpan({ cls: 'reseauter-companion-end', text: companion.found(found, needed) });
      });
    },
  });
}

function silentSection(silent: readonly SilentHolder[], ports: CompanionPorts): CompanionPart {
  const { companion, roles } = ports.strings;
  return section({
    id: 'silent',
    title: companion.sections.silent,
    count: silent.length,
    data: silent,
    paint: (el, shown) => {
      if (shown.length === 0) return addQuiet(el, companion.none.silent);
      addList(el, shown, (itemEl, { path, name, roles: held, since }) => {
        const textEl = itemEl.createDiv('reseauter-companion-text');
        addLink(textEl, { text: name, path }, ports);
        addAside(textEl, [...held.map((role) => roles.textsOf(role).one), companion.silence(since)].join(' · '));
      });
    },
  });
}

function deadlinesSection(deadlines: readonly BriefDeadline[], ports: CompanionPorts): CompanionPart {
  const { companion, matrix } = ports.strings;
  return section({
    id: 'deadlines',
    title: companion.sections.deadlines,
    count: deadlines.length,
    data: deadlines,
    paint: (el, shown) => {
      if (shown.length === 0) return addQuiet(el, companion.none.deadlines);
      addList(el, shown, (itemEl, { path, name, on, days, isOwn }) => {
        const textEl = itemEl.createDiv('reseauter-companion-text');
        if (isOwn) textEl.createSpan({ text: companion.ownDeadline });
        else addLink(textEl, { text: name, path }, ports);
        addAside(textEl, matrix.deadline(days, on)).toggleClass('is-overdue', days < 0);
      });
    },
  });
}
