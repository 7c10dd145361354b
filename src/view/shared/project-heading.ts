import { setIcon, setTooltip } from 'obsidian';
import type { Board } from '../../derive/board';
import { setHidden, setText } from '../../grid/grid-element';
import type { Strings } from '../../i18n/strings';
import type { CalendarDate } from '../../model/calendar-date';
import { daysBetween } from '../../model/calendar-date';
import type { Project } from '../../model/project';
import type { Role } from '../../model/role';

/** The heading of a project's row: its name, when it is due, how much of it is covered. */
export class ProjectHeading {
  private readonly nameEl: HTMLElement;
  private readonly statusEl: HTMLElement;
  private readonly deadlineEl: HTMLElement;
  private readonly coverage: CoverageBar;

  constructor(el: HTMLElement) {
    el.addClass('reseauter-heading');
    this.nameEl = el.createDiv({ cls: 'reseauter-heading-name' }).createSpan({ attr: { dir: 'auto' } });
    const aboutEl = el.createDiv({ cls: 'reseauter-heading-about' });
    this.statusEl = aboutEl.createSpan({ cls: 'reseauter-pill' });
    this.deadlineEl = aboutEl.createSpan({ cls: 'reseauter-heading-deadline' });
    this.coverage = new CoverageBar(el, 'number');
  }

  /** Shows a project. */
  paint(board: Board, today: CalendarDate, { matrix }: Strings): void {
    const { name, status } = board.project;
    setText(this.nameEl, name);
    setHidden(this.statusEl, status === 'active');
    setText(this.statusEl, matrix.projectStatus[status]);
    setText(this.deadlineEl, deadlineText(board.project, today, matrix));
    this.coverage.paint(board, matrix);
  }
}

/** When a project is due, in words; of one that has ended only the day. */
export function deadlineText({ deadline, status }: Project, today: CalendarDate, matrix: Strings['matrix']): string {
  if (deadline === null) return matrix.noDeadline;
  const days = daysBetween(today, deadline);
  return status === 'done' || status === 'dropped' ? matrix.deadlineDay(days, deadline) : matrix.deadline(days, deadline);
}

/** How much is said beside the bar of a coverage: a number in a grid, a sentence where there is room. */
type CoverageWords = 'number' | 'sentence';

/** Coverage as a thin bar and in words; the words are what is read, the bar only shows it. */
export class CoverageBar {
  private readonly el: HTMLElement;
  private readonly barEl: HTMLElement;
  private readonly textEl: HTMLElement;
  private tooltip = '';

  constructor(
    parentEl: HTMLElement,
    private readonly words: CoverageWords,
  ) {
    this.el = parentEl.createDiv({ cls: 'reseauter-coverage' });
    this.barEl = this.el.createDiv({ cls: 'reseauter-coverage-bar', attr: { 'aria-hidden': 'true' } });
    this.textEl = this.el.createSpan({ cls: 'reseauter-coverage-text', attr: { role: 'img' } });
  }

  /** Shows how much of a board is covered. */
  paint({ coverage, boxes }: Board, matrix: Strings['matrix']): void {
    this.el.toggleClass('is-nothing-needed', coverage === null);
    this.barEl.style.setProperty('--reseauter-share', `${coverage ?? 0}%`);
    const needed = coverage === null ? matrix.nothingNeeded : matrix.coverageLabel(coverage);
    setText(this.textEl, coverage === null || this.words === 'sentence' ? needed : matrix.coverage(coverage));
    const named = boxes.filter((box) => box.available > 0).length;
    const tooltip = `${needed} · ${matrix.boxesNamed(named, boxes.length)}`;
    if (tooltip !== this.tooltip) setTooltip(this.textEl, tooltip);
    this.tooltip = tooltip;
  }
}

/** Paints the heading of a role's column: how it looks everywhere, what it is called, and whether it must be filled. */
export function paintRoleHeading(el: HTMLElement, role: Role, { roles, matrix }: Strings): void {
  const { box, definition } = roles.textsOf(role.id);
  const demand = role.must ? matrix.must : role.consider ? matrix.toConsider : matrix.optional;
  el.empty();
  el.addClass('reseauter-role-heading');
  el.toggleClass('is-must', role.must);
  el.style.setProperty('--reseauter-role-colour', `var(${role.colour})`);
  // The tooltip would become the accessible name of what it hangs on, and the definition be read with every cell; so it
  // hangs on a part that only the eye meets, and the name is spoken from beside it.
  const seen = el.createDiv({ cls: 'reseauter-role-heading-seen', attr: { 'aria-hidden': 'true' } });
  if (definition !== '') setTooltip(seen, definition);
  setIcon(seen.createSpan({ cls: 'reseauter-role-icon' }), role.icon);
  seen.createSpan({ cls: 'reseauter-role-name', text: box });
  const demandEl = seen.createSpan({ cls: 'reseauter-role-demand' });
  demandEl.createSpan({ cls: 'reseauter-glyph', text: role.glyph });
  demandEl.appendText(` ${demand}`);
  el.createSpan({ cls: 'reseauter-spoken', text: `${box}, ${demand}` });
}

/** Paints the heading of a project's column: its name and its coverage. */
export function paintProjectColumn(el: HTMLElement, board: Board, { matrix }: Strings): void {
  el.empty();
  el.addClass('reseauter-project-column');
  el.dataset.path = board.project.path;
  const nameEl = el.createDiv({ cls: 'reseauter-project-column-name' });
  nameEl.createSpan({ text: board.project.name, attr: { dir: 'auto' } });
  const about = [
    ...(board.project.status === 'active' ? [] : [matrix.projectStatus[board.project.status]]),
    board.coverage === null ? matrix.nothingNeeded : matrix.coverage(board.coverage),
  ];
  el.createDiv({ cls: 'reseauter-project-column-about', text: about.join(' · ') });
}
