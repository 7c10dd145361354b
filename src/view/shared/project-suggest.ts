import type { Board } from '../../derive/board';
import { preparePrompt } from './prompt';
import type { ViewContext } from './view-context';
import { FuzzyPrompt } from './overlays';

/** Asks for a project; the one whose note is open comes first. */
export class ProjectSuggest extends FuzzyPrompt<Board> {
  constructor(
    private readonly context: ViewContext,
    private readonly onChoose: (board: Board) => void,
  ) {
    super(context.app);
    const { board } = context.strings;
    preparePrompt(this, board.which, context.strings);
    this.emptyStateText = context.store.boards().length === 0 ? board.noProjectYet : board.noSuchProject;
  }

  getItems(): Board[] {
    const { app, store } = this.context;
    const active = app.workspace.getActiveFile()?.path ?? null;
    const boards = store.boards();
    const first = boards.filter(({ project }) => project.path === active);
    return [...first, ...boards.filter((board) => !first.includes(board))];
  }

  getItemText({ project }: Board): string {
    return [project.name, ...project.aliases].join(' · ');
  }

  onChooseItem(board: Board): void {
    this.onChoose(board);
  }
}
