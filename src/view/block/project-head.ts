import type { Board } from '../../derive/board';
import { sameData } from '../../model/same';
import { projectMenu } from '../board/box-menu';
import { repaint } from '../shared/kept-focus';
import { onMenuAsked } from '../shared/menu-press';
import type { LinkPorts } from '../shared/note-elements';
import { addAside, addLink } from '../shared/note-elements';
import { CoverageBar, deadlineText } from '../shared/project-heading';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';
import type { HeadingLook } from './block-painter';

/** The heading of a project in a note: a link to its note, when it is due, and how much of it is covered. */
export class ProjectHead {
  private readonly el: HTMLElement;
  private shown: unknown = null;

  constructor(
    parentEl: HTMLElement,
    private readonly context: ViewContext,
    private readonly links: LinkPorts,
  ) {
    this.el = parentEl.createDiv('reseauter-block-head');
  }

  /** Shows a project, or only says its name. */
  paint(board: Board, look: HeadingLook): void {
    const { strings, store } = this.context;
    this.el.hidden = look === 'none';
    this.el.toggleClass('reseauter-spoken', look === 'spoken');
    const { name, path } = board.project;
    const about = projectAbout(board, this.context);
    const data = { look, name, path, about, coverage: board.coverage };
    if (sameData(this.shown, data)) return;
    this.shown = data;
    repaint(this.el, () => {
      const titleEl = this.el.createEl('h2', { cls: 'reseauter-block-title' });
      if (look !== 'seen') return titleEl.setText(name);
      const linkEl = addLink(titleEl, { text: name, path }, this.links);
      onMenuAsked(linkEl, (event) => {
        const current = store.boardOf(path);
        if (current === null) return;
        event.preventDefault();
        showMenu(projectMenu(this.context, current), event, linkEl);
      });
      addAside(this.el, about);
      new CoverageBar(this.el, 'sentence').paint(board, strings.matrix);
    });
  }
}

/** A project's state, where it is not under way, and when it is due. */
export function projectAbout({ project }: Board, { strings: { matrix }, store }: ViewContext): string {
  const state = project.status === 'active' ? [] : [matrix.projectStatus[project.status]];
  return [...state, deadlineText(project, store.today, matrix)].join(' · ');
}
