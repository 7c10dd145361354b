import { askedBoard } from '../../derive/block/block-scope';
import type { Board } from '../../derive/board';
import type { NotePath } from '../../model/mention';
import { BoardPanel } from '../board/board-panel';
import { BoxActions } from '../board/box-actions';
import { boardPortsOf } from '../board/live-board-ports';
import type { BlockHost, BlockPainter, BlockPicture, HeadingLook } from './block-painter';
import { headingLook, linkPortsOf } from './block-painter';
import { KeptEntries } from './kept-entries';
import { MoreLine } from './more-line';
import { ProjectHead } from './project-head';

/** One board of a block. */
interface BoardEntry {
  readonly el: HTMLElement;
  readonly head: ProjectHead;
  readonly panel: BoardPanel;
}

/** The boards of one or several projects, one below the other. */
export class BoardBlock implements BlockPainter {
  private readonly entries: KeptEntries<NotePath, BoardEntry>;
  private readonly more: MoreLine;

  constructor(private readonly host: BlockHost) {
    this.entries = new KeptEntries(host.el.createDiv(), (el) => this.create(el));
    this.more = new MoreLine(host.el);
  }

  show({ request, scope }: BlockPicture): boolean {
    const asked = (scope.boards ?? []).map((board) => askedBoard(board, request, scope));
    const boards = asked.filter(({ boxes }) => boxes.length > 0);
    const shown = boards.slice(0, request.limit ?? boards.length);
    const look = headingLook(request, shown.length);
    this.entries.show(shown.map(({ project }) => project.path));
    for (const board of shown) this.paint(board, look);
    this.more.paint(boards.length - shown.length, this.host.context.strings.block.moreProjects);
    return shown.length > 0;
  }

  destroy(): void {
    // Everything it listens to goes with its elements.
  }

  private paint(board: Board, look: HeadingLook): void {
    const entry = this.entries.get(board.project.path);
    entry?.head.paint(board, look);
    entry?.panel.show(board);
  }

  private create(el: HTMLElement): BoardEntry {
    const { context, hoverParent, announce } = this.host;
    const head = new ProjectHead(el, context, linkPortsOf(this.host));
    const boxes = new BoxActions(context, () => panel.restoreFocus());
    const panel = new BoardPanel(el.createDiv(), boardPortsOf({ context, boxes, hoverParent, announce }));
    return { el, head, panel };
  }
}
