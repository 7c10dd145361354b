import { setIcon, setTooltip } from 'obsidian';
import type { Board, Box, BoxName } from '../../derive/board';
import type { ContactState } from '../../derive/contact';
import { BoardMoves } from './board-moves';
import type { BoardPorts, NameOnBoard } from './board-ports';
import { pictureOf } from './box-picture';
import type { CellContent, Chip } from '../matrix/cell-content';
import { contentOfBox } from '../matrix/cell-content';
import { addGlyph, addIcon } from '../shared/note-elements';
import { STATE_ICONS } from '../shared/contact-icons';
import { isTouch } from '../matrix/matrix-face';

/** More names than any box has: nobody is put into a number where there is room for all. */
export const EVERYBODY = Number.MAX_SAFE_INTEGER;

/** The contact states of everybody on a board, in the order of the boxes: what is painted beside the board's own data. */
export function statesOn({ boxes }: Board, { stateOf }: Pick<BoardPorts, 'stateOf'>): readonly (ContactState | null)[] {
  return boxes.flatMap(({ names }) => names.map(({ path, isAvailable }) => (path === null || !isAvailable ? null : stateOf(path))));
}

/**
 * Paints a board into an element: its boxes in their order, three in a row where there is room, with whoever is in
 * them. `room` is how many names a box shows before the rest is a number.
 */
export function paintBoard(parentEl: HTMLElement, board: Board, ports: BoardPorts, room?: number): void {
  const label = ports.strings.board.label(board.project.name);
  const boardEl = parentEl.createEl('ul', { cls: 'reseauter-board', attr: { 'aria-label': label } });
  for (const box of board.boxes) {
    const boxEl = boardEl.createEl('li', { cls: 'reseauter-board-box', attr: { 'data-role': box.role.id } });
    paintBox(boxEl, box, board, ports, room);
  }
  new BoardMoves(boardEl, board, ports);
}

function paintBox(el: HTMLElement, box: Box, board: Board, ports: BoardPorts, room?: number): void {
  const { strings } = ports;
  const texts = strings.roles.textsOf(box.role.id);
  const titleEl = el.createDiv('reseauter-board-title');
  addGlyph(titleEl, box.role);
  titleEl.createSpan({ text: texts.box });
  if (texts.definition !== '') setTooltip(titleEl, texts.definition);
  if (box.state === 'named-silent') {
    addIcon(titleEl, 'clock');
    titleEl.createSpan({ cls: 'reseauter-spoken', text: ` (${strings.matrix.silent})` });
  }
  paintNames(el, box, board, ports, room);
}

/** Paints whoever is in a box, and the place for whoever is missing, without its title. */
export function paintNames(el: HTMLElement, box: Box, board: Board, ports: BoardPorts, room?: number): void {
  const { chips, hidden, place } = contentOfBox(box, ports.strings, room);
  const { shown } = pictureOf(box, room);
  chips.forEach((chip, index) => {
    const name = shown[index];
    if (name !== undefined) paintName(el, chip, { board, box, name }, ports);
  });
  if (hidden !== null) paintMore(el, box, board, ports, chips.length);
  if (place !== null) paintPlace(el, place, box, board, ports);
}

/** Those who have no room, as a number; pressed it makes room for them. */
function paintMore(boxEl: HTMLElement, box: Box, board: Board, ports: BoardPorts, shown: number): void {
  const moreEl = boxEl.createEl('button', { cls: 'reseauter-board-more', type: 'button' });
  moreEl.dataset.key = `more:${box.role.id}`;
  moreEl.setText(ports.strings.common.more(box.names.length - shown));
  moreEl.addEventListener('click', () => {
    boxEl.empty();
    paintBox(boxEl, box, board, ports, EVERYBODY);
    boxEl.findAll('.reseauter-board-chip')[shown]?.focus();
  });
}

/** A name, coloured and marked by how it stands with her; her role's box is the line it stands in. */
function paintName(parentEl: HTMLElement, chip: Chip, on: NameOnBoard, ports: BoardPorts): void {
  const { name, box } = on;
  const state = name.path === null || !name.isAvailable ? null : ports.stateOf(name.path);
  const chipEl = parentEl.createEl('button', { cls: 'reseauter-board-chip', type: 'button' });
  chipEl.dataset.key = `chip:${name.path ?? name.name}`;
  chipEl.dataset.index = String(box.names.indexOf(name));
  chipEl.draggable = true;
  chipEl.toggleClass('is-away', chip.isAway);
  chipEl.toggleClass('is-unlinked', chip.isUnlinked);
  if (state !== null) {
    chipEl.addClass(`is-${state}`);
    addIcon(chipEl, STATE_ICONS[state]);
  }
  chipEl.createSpan({ cls: 'reseauter-board-chip-text', text: chip.text, attr: { dir: 'auto' } });
  const letters = lettersOf(name);
  if (letters !== '') chipEl.createSpan({ cls: 'reseauter-board-raci', text: letters });
  // Silence is the box's own, and said in its title: beside a name it would look like another state of hers.
  const mark = name.isAvailable ? null : chip.mark;
  if (mark !== null) addIcon(chipEl, mark.icon);
  const words = [state === null ? null : ports.strings.companion.state[state], mark?.label, chip.aside].flatMap((word) => word ?? []);
  if (words.length > 0) chipEl.createSpan({ cls: 'reseauter-spoken', text: ` (${words.join(', ')})` });
  chipEl.addEventListener('click', (event) => {
    if (name.path === null || isTouch(event)) ports.showMenu(on, event, chipEl);
    else ports.open(name.path, event);
  });
  chipEl.addEventListener('auxclick', (event) => {
    if (event.button === 1 && name.path !== null) ports.open(name.path, event);
  });
  chipEl.addEventListener('mouseover', (event) => {
    if (name.path !== null) ports.preview(name.path, event, chipEl);
  });
}

/** The letters of responsibility that the project's note writes behind a name. */
function lettersOf({ assignments }: BoxName): string {
  return [...new Set(assignments.flatMap(({ source }) => (source.on === 'project' ? (source.entry.raci ?? []) : [])))].join('');
}

/** The place for a name: a hole where the project needs one, and beside it who it could be. */
function paintPlace(
  parentEl: HTMLElement,
  { look, text, isHole }: NonNullable<CellContent['place']>,
  box: Box,
  board: Board,
  { strings, nameSomebody, findCandidates }: BoardPorts,
): void {
  const rowEl = parentEl.createDiv('reseauter-board-gap');
  const placeEl = rowEl.createEl('button', { cls: ['reseauter-board-place', `is-${look}`], type: 'button' });
  placeEl.toggleClass('is-hole', isHole);
  placeEl.dataset.key = `place:${box.role.id}`;
  placeEl.createSpan({ text });
  const asked = strings.companion.find(strings.roles.textsOf(box.role.id).one);
  placeEl.createSpan({ cls: 'reseauter-spoken', text: ` (${asked})` });
  placeEl.addEventListener('click', () => nameSomebody(board, box.role.id));
  if (!isHole) return;
  const whoEl = rowEl.createEl('button', { cls: ['clickable-icon', 'reseauter-board-who'], type: 'button' });
  whoEl.dataset.key = `who:${box.role.id}`;
  setIcon(whoEl, 'lightbulb');
  setTooltip(whoEl, `${strings.roles.textsOf(box.role.id).box} · ${strings.candidates.ask}`);
  whoEl.addEventListener('click', () => findCandidates(board, box.role.id));
}
