import { shownRoles } from '../../model/role';
import { createNote } from '../shared/create-note';
import type { EmptyStateTexts } from '../shared/empty-state';
import { showEmptyState, showReading } from '../shared/empty-state';
import type { FaceCount } from './matrix-face';
import type { MatrixState } from './matrix-state';
import { NameModal } from '../shared/name-modal';
import type { NewNote } from '../shared/new-note';
import { newPersonNote, newProjectNote } from '../shared/new-note';
import { openNote } from '../shared/open-note';
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
    const key = `${situation} ${state.filter}`;
    if (key === this.shown) return;
    this.shown = key;
    this.el.empty();
    if (situation === 'nobody-named') {
      this.el.createEl('p', { cls: 'reseauter-hint', text: this.context.strings.reading.nobodyNamed });
    } else if (situation !== 'none') {
      showEmptyState(this.el, this.textsOf(situation, state));
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
    const { strings, store, openReadingReport } = this.context;
    const { reading, matrix } = strings;
    const report = { label: reading.showReport, run: openReadingReport };
    const person = { label: reading.createPerson, run: () => this.createPerson() };
    const project = { label: reading.createProject, isMain: true, run: () => this.createProject() };
    switch (situation) {
      case 'empty-vault':
        return { ...reading.emptyVault, actions: [project, person, report] };
      case 'no-project':
        return { title: reading.noProject.title, text: reading.noProject.text(store.summary().people), actions: [project, report] };
      case 'no-active-project':
        return { ...reading.noActiveProject, actions: [{ label: reading.noActiveProject.show, isMain: true, run: () => this.change({ scope: 'all' }) }] };
      case 'no-person':
        return { ...reading.noPerson, actions: [{ ...person, isMain: true }, report] };
      case 'nothing-matches':
        return {
          title: reading.nothingMatches.title,
          text: reading.nothingMatches.text(filter.trim()),
          actions: [{ label: matrix.clearFilter, run: () => this.change({ filter: '' }) }],
        };
    }
  }

  private createPerson(): void {
    const { store, strings, language } = this.context;
    const title = strings.reading.createPerson;
    this.create(title, strings.reading.nameOf.person, (name) => newPersonNote(name, store.people(), language, store.settings.ownWords));
  }

  private createProject(): void {
    const { store, strings, language } = this.context;
    const projects = store.boards().map(({ project }) => project);
    const title = strings.reading.createProject;
    const { roles, ownWords } = store.settings;
    this.create(title, strings.reading.nameOf.project, (name) => newProjectNote(name, projects, shownRoles(roles), language, ownWords));
  }

  private create(title: string, label: string, noteFor: (name: string) => NewNote): void {
    const onName = async (name: string): Promise<void> => {
      const file = await createNote(this.context, noteFor(name));
      if (file !== null) await openNote(this.context.app, file.path);
    };
    new NameModal(this.context, { title, label, button: title, onName: (name) => void onName(name) }).open();
  }
}
