import type { CandidateList, ExcludedPerson, ListedCandidate, WiderSearch } from '../../derive/candidate-list';
import { candidateSourceOf, deriveCandidateList } from '../../derive/candidate-list';
import type { Board } from '../../derive/board';
import { wantedFor } from '../../derive/candidates';
import type { NotePath } from '../../model/mention';
import type { RoleId } from '../../model/role';
import type { CandidateButtons } from './candidate-row';
import { SCORE_PARTS, paintCandidate } from './candidate-row';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** The box that somebody is looked for, and who hears the answer. */
export interface CandidatesQuestion {
  readonly board: Board;
  readonly role: RoleId;
  readonly onName: (path: NotePath) => void;
  readonly onAsk: (candidate: ListedCandidate) => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

/** More than anybody reads; the others are counted. */
const EXCLUDED_SHOWN = 50;

/** Who could fill a box: the best first, with the reasons, the ways, and who is left out and why. */
export class CandidatesModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly question: CandidatesQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { store, strings } = this.context;
    const { board, role } = this.question;
    this.modalEl.addClass('reseauter-modal', 'reseauter-candidates');
    this.setTitle(strings.candidates.title(strings.roles.textsOf(role).one, board.project.name));
    const list = deriveCandidateList(board.project, role, candidateSourceOf(store));
    this.addCandidates(list);
    if (list.wider !== null) this.addWider(list.wider);
    if (list.candidates.length > 0) this.addLegend();
    if (list.excluded.length > 0) this.addExcluded(list.excluded);
    this.contentEl.querySelector('button')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.question.onClosed();
  }

  private addCandidates({ candidates, wider }: CandidateList): void {
    const { board, role } = this.question;
    const { candidates: texts } = this.context.strings;
    if (wider !== null) {
      this.contentEl.createEl('p', { text: candidates.length === 0 ? texts.nobodyAtAll : texts.nobody });
      if (wantedFor(board.project, role).length === 0) this.contentEl.createEl('p', { cls: 'reseauter-candidates-quiet', text: texts.noNeeds });
    }
    if (candidates.length === 0) return;
    const listEl = this.contentEl.createEl('ol', 'reseauter-candidates-list');
    for (const candidate of candidates) {
      paintCandidate(listEl.createEl('li', 'reseauter-candidates-item'), candidate, this.context.strings, this.buttons);
    }
  }

  private get buttons(): CandidateButtons {
    const { onName, onAsk } = this.question;
    return {
      onName: ({ person }) => {
        this.close();
        onName(person.path);
      },
      onAsk: (candidate) => {
        this.close();
        onAsk(candidate);
      },
      onOpen: ({ person }, event) => this.goTo(person.path, event),
    };
  }

  private addWider({ networks, connectors }: WiderSearch): void {
    const { candidates: texts } = this.context.strings;
    if (networks.length + connectors.length === 0) return;
    const widerEl = this.contentEl.createDiv('reseauter-candidates-wider');
    widerEl.createEl('h3', { text: texts.widerTitle });
    if (networks.length > 0) {
      widerEl.createEl('h4', { text: texts.networks });
      const listEl = widerEl.createEl('ul');
      for (const text of networks) listEl.createEl('li', { text, attr: { dir: 'auto' } });
    }
    if (connectors.length === 0) return;
    widerEl.createEl('h4', { text: texts.connectors });
    const listEl = widerEl.createEl('ul');
    for (const { person, brought, knows } of connectors) {
      const itemEl = listEl.createEl('li');
      this.addNote(itemEl, person.name, person.path);
      itemEl.createSpan({ cls: 'reseauter-candidates-quiet', text: texts.connector(brought, knows) });
    }
  }

  private addLegend(): void {
    const { candidates: texts } = this.context.strings;
    const foldEl = this.contentEl.createEl('details', { cls: 'reseauter-fold' });
    foldEl.createEl('summary', { text: texts.howCounted });
    const listEl = foldEl.createEl('ul');
    for (const part of SCORE_PARTS) listEl.createEl('li', { text: texts.means(part) });
    foldEl.createEl('p', { cls: 'reseauter-candidates-quiet', text: texts.judgement });
  }

  private addExcluded(excluded: readonly ExcludedPerson[]): void {
    const { candidates: texts, common } = this.context.strings;
    const foldEl = this.contentEl.createEl('details', { cls: 'reseauter-fold' });
    foldEl.createEl('summary', { text: texts.excludedTitle(excluded.length) });
    const listEl = foldEl.createEl('ul', 'reseauter-candidates-excluded');
    for (const { person, reason } of excluded.slice(0, EXCLUDED_SHOWN)) {
      const itemEl = listEl.createEl('li');
      this.addNote(itemEl, person.name, person.path);
      itemEl.createSpan({ cls: 'reseauter-candidates-quiet', text: texts.excluded[reason] });
    }
    const more = excluded.length - EXCLUDED_SHOWN;
    if (more > 0) listEl.createEl('li', { cls: 'reseauter-candidates-quiet', text: common.more(more) });
  }

  private addNote(parentEl: HTMLElement, text: string, path: NotePath): void {
    const linkEl = parentEl.createEl('button', { cls: 'reseauter-candidates-link', type: 'button' });
    linkEl.createSpan({ text, attr: { dir: 'auto' } });
    linkEl.addEventListener('click', (event) => this.goTo(path, event));
  }

  private goTo(path: NotePath, event: MouseEvent): void {
    this.close();
    void openNote(this.app, path, event);
  }
}
