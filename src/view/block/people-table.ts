import type { Board, Box } from '../../derive/board';
import type { Strings } from '../../i18n/strings';
import type { BoxActions } from '../board/box-actions';
import { personMenu, rolesMenu } from '../board/box-menu';
import type { PersonRow } from '../matrix/people-matrix';
import { nameWithDagger } from '../matrix/cell-content';
import { onMenuAsked } from '../shared/menu-press';
import type { LinkPorts } from '../shared/note-elements';
import { addAside, addGlyph, addLink, addNamed } from '../shared/note-elements';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';

/** What a table of people can ask for. */
export interface PeopleTablePorts {
  readonly context: ViewContext;
  readonly boxes: BoxActions;
  readonly links: LinkPorts;
}

/** Paints people by projects into an empty element: a table with the roles that each has. */
export function paintPeopleTable(
  parentEl: HTMLElement,
  { rows, columns }: { readonly rows: readonly PersonRow[]; readonly columns: readonly Board[] },
  table: PeopleTablePorts,
): void {
  const { matrix } = table.context.strings;
  const tableEl = parentEl.createEl('table', { cls: 'reseauter-block-table', attr: { 'aria-label': matrix.gridLabels.people } });
  const headEl = tableEl.createEl('thead').createEl('tr');
  headEl.createEl('th', { text: matrix.corner.people, attr: { scope: 'col' } });
  for (const { project } of columns) {
    addLink(headEl.createEl('th', { attr: { scope: 'col' } }), { text: project.name, path: project.path }, table.links);
  }
  const bodyEl = tableEl.createEl('tbody');
  for (const row of rows) paintRow(bodyEl.createEl('tr'), row, columns, table);
}

function paintRow(rowEl: HTMLElement, row: PersonRow, columns: readonly Board[], { context, boxes, links }: PeopleTablePorts): void {
  const { matrix } = context.strings;
  const headEl = rowEl.createEl('th', { attr: { scope: 'row' } });
  addNamed(headEl, { name: nameWithDagger(row.name, row.person), path: row.path }, links);
  const about = row.path === null ? matrix.noNoteYet : (row.person?.organisation?.text ?? '');
  if (about !== '') addAside(headEl, about);
  onMenuAsked(headEl, (event) => {
    event.preventDefault();
    showMenu(personMenu(context, boxes, row), event, headEl);
  });
  for (const board of columns) {
    const cellEl = rowEl.createEl('td', { cls: 'reseauter-board-box' });
    const offer = (event: MouseEvent, el: HTMLElement): void => showMenu(rolesMenu(context, boxes, row, board), event, el);
    for (const { box } of row.roles.get(board.project.path) ?? []) paintRole(cellEl, row.key, box, board, context.strings, offer);
    onMenuAsked(cellEl, (event) => {
      event.preventDefault();
      offer(event, cellEl);
    });
  }
}

type Offer = (event: MouseEvent, el: HTMLElement) => void;

/** A role that somebody has; a press offers to take it back, to give another, and to open the notes. */
function paintRole(cellEl: HTMLElement, person: string, { role }: Box, { project }: Board, { roles }: Strings, offer: Offer): void {
  const chipEl = cellEl.createEl('button', { cls: 'reseauter-board-chip', type: 'button', attr: { 'aria-haspopup': 'menu' } });
  chipEl.dataset.key = [person, project.path, role.id].join('\n');
  addGlyph(chipEl, role);
  chipEl.createSpan({ cls: 'reseauter-board-chip-text', text: roles.textsOf(role.id).one });
  chipEl.addEventListener('click', (event) => offer(event, chipEl));
}
