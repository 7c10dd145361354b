import type { Board } from '../../derive/board';
import { paintBoard, statesOn } from '../board/board-boxes';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';
import { showMenu } from '../shared/show-menu';

/** The board of a project in small, below a heading whose menu opens it as a view. */
export function boardSection(board: Board, ports: CompanionPorts): CompanionPart {
  const { strings, board: boardPorts } = ports;
  return section({
    id: 'board',
    title: strings.companion.sections.board,
    count: 0,
    data: { board, states: statesOn(board, boardPorts) },
    paint: (el, shown) => paintBoard(el, shown.board, boardPorts),
    onMenu: (event, el) => showMenu(ports.boardMenu(board), event, el),
  });
}
