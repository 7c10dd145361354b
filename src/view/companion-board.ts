import { setIcon, setTooltip } from 'obsidian';
import type { Board, Box } from '../derive/board';
import { pictureOf } from './box-picture';
import type { CellContent, Chip } from './cell-content';
import { contentOfBox } from './cell-content';
import { addGlyph, addIcon, addLink } from './companion-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';

/** The board of a project in small: its boxes in their order, three in a row where there is room. */
export function boardSection(board: Board, ports: CompanionPorts): CompanionPart {
  return section({
    id: 'board',
    title: ports.strings.companion.sections.board,
    count: 0,
    data: board,
    paint: (el, shown) => {
      const boardEl = el.createEl('ul', { cls: 'reseauter-companion-board' });
      for (const box of shown.boxes) paintBox(boardEl.createEl('li', { cls: 'reseauter-companion-box-of-role' }), box, shown, ports);
    },
  });
}

function paintBox(el: HTMLElement, box: Box, board: Board, ports: CompanionPorts): void {
  const { strings } = ports;
  const titleEl = el.createDiv('reseauter-companion-box-title');
  addGlyph(titleEl, box.role);
  titleEl.createSpan({ text: strings.roles.textsOf(box.role.id).box });
  const { chips, hidden, place } = contentOfBox(box, strings);
  const { shown } = pictureOf(box);
  chips.forEach((chip, index) => paintName(el, chip, shown[index]?.path ?? null, ports));
  if (hidden !== null) el.createDiv({ cls: 'reseauter-companion-aside', text: hidden.label, attr: { dir: 'auto' } });
  if (place !== null) paintPlace(el, place, box, board, ports);
}

function paintName(parentEl: HTMLElement, { text, mark, aside, isAway }: Chip, path: string | null, ports: CompanionPorts): void {
  const lineEl = parentEl.createDiv('reseauter-companion-box-name');
  lineEl.toggleClass('is-away', isAway);
  if (path === null) lineEl.createSpan({ cls: 'reseauter-companion-unlinked', text, attr: { dir: 'auto' } });
  else addLink(lineEl, { text, path }, ports);
  if (mark !== null) addIcon(lineEl, mark.icon);
  const spoken = [mark?.label, aside].flatMap((words) => words ?? []);
  if (spoken.length > 0) lineEl.createSpan({ cls: 'reseauter-spoken', text: ` (${spoken.join(', ')})` });
}

/** The place for a name: a hole where the project needs one. */
function paintPlace(
  parentEl: HTMLElement,
  { text, isHole }: NonNullable<CellContent['place']>,
  box: Box,
  board: Board,
  { strings, nameSomebody, findCandidates }: CompanionPorts,
): void {
  const placeEl = parentEl.createEl('button', { cls: 'reseauter-companion-place', type: 'button' });
  placeEl.toggleClass('is-hole', isHole);
  placeEl.dataset.key = `place:${box.role.id}`;
  placeEl.createSpan({ text });
  const asked = strings.companion.find(strings.roles.textsOf(box.role.id).one);
  placeEl.createSpan({ cls: 'reseauter-spoken', text: ` (${asked})` });
  placeEl.addEventListener('click', () => nameSomebody(board, box.role.id));
  if (!isHole) return;
  const whoEl = parentEl.createEl('button', { cls: ['clickable-icon', 'reseauter-companion-who'], type: 'button' });
  whoEl.dataset.key = `who:${box.role.id}`;
  setIcon(whoEl, 'lightbulb');
  setTooltip(whoEl, `${strings.roles.textsOf(box.role.id).box} · ${strings.candidates.ask}`);
  whoEl.addEventListener('click', () => findCandidates(board, box.role.id));
}
