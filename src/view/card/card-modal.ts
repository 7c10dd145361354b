import { Modal } from 'obsidian';
import { derivePersonBrief } from '../../derive/person-brief';
import type { NotePath } from '../../model/mention';
import { nameWithDagger } from '../matrix/cell-content';
import { openNote } from '../shared/open-note';
import { PersonActions } from '../shared/person-actions';
import type { ViewContext } from '../shared/view-context';
import { paintCardButtons, paintCardFacts, paintCardWork } from './card-parts';

/** The card of somebody as a dialog: the way to it for fingers and keys, which cannot rest on a link. */
export class CardModal extends Modal {
  /** @param onClosed - called when the card is gone and asks nothing more */
  constructor(
    private readonly context: ViewContext,
    private readonly path: NotePath,
    private readonly onClosed: () => void = () => undefined,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { store, strings } = this.context;
    this.modalEl.addClass('reseauter-modal', 'reseauter-card-modal');
    const followUp = store.followUpOf(this.path);
    if (followUp === null) return this.close();
    const brief = derivePersonBrief(followUp, store);
    const { person } = followUp;
    const people = new PersonActions(this.context);
    this.setTitle(nameWithDagger(person.name, person));
    const run = (action: 'log' | 'snooze') => (): void => {
      this.close();
      people.run(action, person);
    };
    const cardEl = this.contentEl.createDiv('reseauter-card');
    paintCardWork(cardEl, person);
    paintCardFacts(cardEl, brief, store.today, strings);
    const open = (event: MouseEvent): void => {
      this.close();
      void openNote(this.app, person.path, event);
    };
    paintCardButtons(cardEl, brief, { log: run('log'), snooze: run('snooze'), open }, strings);
    cardEl.querySelector('button')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.onClosed();
  }
}
