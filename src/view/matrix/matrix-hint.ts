import type { EmptyStateTexts } from '../shared/empty-state';
import { keyOfEmptyState, showEmptyState, showReading } from '../shared/empty-state';
import { firstSteps } from '../shared/first-steps';
import type { FaceCount } from './matrix-face';
import type { MatrixState } from './matrix-state';
import type { ViewContext } from '../shared/view-context';

type Situation = 'empty-vault' | 'no-project' | 'no-active-project' | 'no-person' | 'nothing-matches' | 'nobody-named' | 'none';

/** The message above or instead of the grid: what is missing, and the way on. */
export class MatrixHint {
  private shown = '';

  constructor(
    private readonly el: HTMLElement,
    private readonly context: ViewContext,
    private readonly change: (change: Partial<MatrixState>) => void,
  ) {}

  /** Says that the vault is still being read. */
  paintReading(): void {
    this.shown = 'reading';
    showReading(this.el, this.context);
  }

  /** Says what the grid cannot: nothing when all is well. Drawn again only when it says something else. */
  paint(state: MatrixState, count: FaceCount): void {
    const situation = this.situationOf(state, count);
    const texts = situation === 'nobody-named' || situation === 'none' ? null : this.textsOf(situation, state);
    const key = texts === null ? situation : keyOfEmptyState(texts);
    if (key === this.shown) return;
    this.shown = key;
    this.el.empty();
    if (situation === 'nobody-named') {
      this.el.createEl('p', { cls: 'reseauter-hint', text: this.context.strings.reading.nobodyNamed });
    } else if (texts !== null) {
      showEmptyState(this.el, texts);
    }
  }

  private situationOf(state: MatrixState, { shown, total }: FaceCount): Situation {
    const { store } = this.context;
    const { people, projects } = store.summary();
    if (projects === 0) return people === 0 ? 'empty-vault' : 'no-project';
    const boards = store.boards();
    if (state.scope === 'active' && boards.every(({ project }) => project.status !== 'active')) return 'no-active-project';
    if (total === 0) return 'no-person';
    if (shown === 0) return 'nothing-matches';
    return boards.every(({ boxes }) => boxes.every((box) => box.names.length === 0)) ? 'nobody-named' : 'none';
  }

  private textsOf(situation: Exclude<Situation, 'nobody-named' | 'none'>, { filter }: MatrixState): EmptyStateTexts {
    const { strings, store } = this.context;
    const { reading, matrix } = strings;
    switch (situation) {
      case 'empty-vault':
        return { ...reading.emptyVault, ...firstSteps(this.context, ['project', 'person']) };
      case 'no-project':
        return { title: reading.noProject.title, text: reading.noProject.text(store.summary().people), ...firstSteps(this.context, ['project']) };
      case 'no-active-project':
        return { ...reading.noActiveProject, actions: [{ label: reading.noActiveProject.show, isMain: true, run: () => this.change({ scope: 'all' }) }] };
      case 'no-person':
        return { ...reading.noPerson, ...firstSteps(this.context, ['person']) };
      case 'nothing-matches':
        return {
          title: reading.nothingMatches.title,
          text: reading.nothingMatches.text(filter.trim()),
          actions: [{ label: matrix.clearFilter, run: () => this.change({ filter: '' }) }],
        };
    }
  }
}
