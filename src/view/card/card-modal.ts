import { derivePersonBrief } from '../../derive/person-brief';
import type { NotePath } from '../../model/mention';
import { nameWithDagger } from '../matrix/cell-content';
import type { ViewContext } from '../shared/view-context';
import { paintCardButtons, paintCardFacts, paintCardWork } from './card-parts';
import { cardPortsOf } from './card-ports';
import { Dialog } from '../shared/overlays';

/** The card of somebody as a dialog: the way to it for fingers and keys, which cannot rest on a link. */
export class CardModal extends Dialog {
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
    this.setTitle(nameWithDagger(person.name, person));
    const cardEl = this.contentEl.createDiv('reseauter-card');
    paintCardWork(cardEl, person);
    paintCardFacts(cardEl, brief, store.today, strings);
    paintCardButtons(cardEl, brief, cardPortsOf(this.context, person, () => this.close()), strings);
    cardEl.querySelector('button')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.onClosed();
  }
}
