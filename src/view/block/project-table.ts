import type { Board } from '../../derive/board';
import type { Role } from '../../model/role';
import { EVERYBODY, paintNames } from '../board/board-boxes';
import { BoardMoves } from '../board/board-moves';
import type { BoardPorts } from '../board/board-ports';
import { projectMenu } from '../board/box-menu';
import { boxOf } from '../matrix/matrix-rows';
import { onMenuAsked } from '../shared/menu-press';
import type { LinkPorts } from '../shared/note-elements';
import { addAside, addLink } from '../shared/note-elements';
import { CoverageBar, paintRoleHeading } from '../shared/project-heading';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';
import { projectAbout } from './project-head';

/** What a table of projects can ask for. */
export interface ProjectTablePorts {
  readonly context: ViewContext;
  readonly ports: BoardPorts;
  readonly links: LinkPorts;
}

/** Paints projects by roles into an empty element: a table, each name of which does what it does on a board. */
export function paintProjectTable(
  parentEl: HTMLElement,
  { rows, columns }: { readonly rows: readonly Board[]; readonly columns: readonly Role[] },
  table: ProjectTablePorts,
): void {
  const { strings } = table.context;
  const tableEl = parentEl.createEl('table', { cls: 'reseauter-block-table', attr: { 'aria-label': strings.matrix.gridLabels.projects } });
  const headEl = tableEl.createEl('thead').createEl('tr');
  headEl.createEl('th', { text: strings.matrix.corner.projects, attr: { scope: 'col' } });
  for (const role of columns) paintRoleHeading(headEl.createEl('th', { attr: { scope: 'col' } }).createDiv(), role, strings);
  const bodyEl = tableEl.createEl('tbody');
  for (const board of rows) paintRow(bodyEl.createEl('tr'), board, columns, table);
}

function paintRow(rowEl: HTMLElement, board: Board, columns: readonly Role[], { context, ports, links }: ProjectTablePorts): void {
  const { name, path } = board.project;
  const headEl = rowEl.createEl('th', { attr: { scope: 'row' } });
  addLink(headEl, { text: name, path }, links);
  addAside(headEl, projectAbout(board, context));
  new CoverageBar(headEl, 'number').paint(board, context.strings.matrix);
  onMenuAsked(headEl, (event) => {
    event.preventDefault();
    showMenu(projectMenu(context, board), event, headEl);
  });
  for (const { id } of columns) {
    const box = boxOf(board, id);
    if (box === null) rowEl.createEl('td');
    else paintNames(rowEl.createEl('td', { cls: 'reseauter-board-box', attr: { 'data-role': id } }), box, board, ports, EVERYBODY);
  }
  new BoardMoves(rowEl, board, ports);
}
