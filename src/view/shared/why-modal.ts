import { nextDayOf } from '../../derive/due-day';
import { explainNote, explainPerson } from '../../derive/explanation';
import type { PersonFollowUp } from '../../derive/follow-up';
import { latestDayOf } from '../../derive/latest-day';
import { dateOfEpochDay, epochDayOf } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Place } from '../../model/place';
import { contactText } from '../follow-ups/follow-up-detail';
import { noteNameOf } from './note-name';
import { openNote } from './open-note';
import { addSourceLink } from './source-link';
import type { ViewContext } from './view-context';
import { paintKind } from './why-kind';
import { Dialog } from './overlays';

/** Why somebody is in the list or not, with the places that say so; of another note, why it is nobody's. */
export class WhyModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly path: NotePath,
    private readonly onClosed: () => void = () => undefined,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { store, strings } = this.context;
    const { explain } = strings;
    this.modalEl.addClass('reseauter-modal', 'reseauter-why');
    const followUp = store.followUpOf(this.path);
    if (followUp === null) {
      const fact = explainNote(store.network.notes.get(this.path));
      this.setTitle(explain.notAPersonTitle(noteNameOf(this.path)));
      if (fact !== null) this.addSentences([explain.noteSentence(fact)]);
      const file = this.app.vault.getFileByPath(this.path);
      if (file !== null) void paintKind(this.contentEl.createDiv('reseauter-why-kind'), this.context, file, () => this.close());
    } else {
      this.setTitle(explain.title(followUp.name));
      const facts = explainPerson(followUp, epochDayOf(store.today));
      this.addSentences(facts.map(explain.personSentence));
      this.addReasons(followUp);
      this.addContact(followUp);
    }
    const buttonsEl = this.contentEl.createDiv('modal-button-container');
    const openEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: explain.openNote, type: 'button' });
    openEl.addEventListener('click', (event) => this.goTo({ path: this.path }, event));
    openEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.onClosed();
  }

  /** The main one first, as the answer; the others quieter. */
  private addSentences(sentences: readonly string[]): void {
    const listEl = this.contentEl.createEl('ul', 'reseauter-why-facts');
    for (const text of sentences) listEl.createEl('li', { text, attr: { dir: 'auto' } });
  }

  private addReasons({ reasons }: PersonFollowUp): void {
    if (reasons.length === 0) return;
    const { strings } = this.context;
    this.contentEl.createEl('h2', { cls: 'reseauter-why-heading', text: strings.explain.addends });
    const listEl = this.contentEl.createEl('ul', 'reseauter-why-addends');
    for (const { points, detail, source } of reasons) {
      const itemEl = listEl.createEl('li');
      itemEl.createSpan({ cls: 'reseauter-why-points', text: strings.queue.addend(points) });
      const textEl = itemEl.createDiv();
      textEl.createDiv({ text: strings.reasons.sentenceOf(detail), attr: { dir: 'auto' } });
      this.addLink(textEl, source);
    }
  }

  private addContact(followUp: PersonFollowUp): void {
    const { store, strings } = this.context;
    const { contact, person } = followUp;
    const latest = latestDayOf(person, contact);
    const next = nextDayOf(followUp, epochDayOf(store.today));
    if (latest === null && next === null) return;
    const contactEl = this.contentEl.createDiv('reseauter-why-contact');
    if (latest !== null) {
      contactEl.createDiv({ text: contactText(followUp, strings) });
      this.addLink(contactEl, latest.source);
    }
    if (next !== null) contactEl.createDiv({ text: strings.explain.next(dateOfEpochDay(next)) });
  }

  private addLink(parentEl: HTMLElement, source: Place): void {
    const linkEl = addSourceLink(parentEl, source, this.context.strings);
    linkEl.addEventListener('click', (event) => this.goTo(source, event));
  }

  private goTo(source: Place, event: MouseEvent): void {
    this.close();
    void openNote(this.app, source.path, event, source);
  }
}
