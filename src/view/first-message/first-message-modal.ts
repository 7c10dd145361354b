import { setIcon, setTooltip } from 'obsidian';
import { isWrittenTo } from '../../derive/first-message';
import type { MailDraft } from '../../exchange/mail-link';
import { LONGEST_MAIL_LINK, mailLinkOf } from '../../exchange/mail-link';
import type { Person } from '../../model/person';
import { withoutLinks } from '../../note/mention-text';
import { cardOf } from '../../note/person-card';
import { copyText } from '../shared/copy-text';
import { addField, addTextArea } from '../shared/form-fields';
import { messageTemplatesOf } from '../shared/message-templates';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { addChoices } from './message-choices';
import type { MessageChoice } from './message-drafts';
import { MessageDrafts } from './message-drafts';
import { Dialog } from '../shared/overlays';

/** What was sent, for the log of the note. */
export interface SentMessage {
  /** Whether the mail program was asked to send it. */
  readonly isMail: boolean;
  readonly subject: string;
}

/** To whom first messages go, and who hears what became of them. */
export interface FirstMessageQuestion {
  /** Never empty. */
  readonly people: readonly Person[];
  /** The one to begin with; the first of `people` where she is not among them. */
  readonly first: Person;
  /** Notes that a message was sent; resolves to whether it was noted. */
  readonly onSent: (person: Person, sent: SentMessage) => Promise<boolean>;
  readonly onClosed?: () => void;
}

interface Fields {
  readonly subjectEl: HTMLInputElement;
  readonly textEl: HTMLTextAreaElement;
}

/** The first message to somebody, made from a template, to change, copy or send; with several people one after the other. */
export class FirstMessageModal extends Dialog {
  private readonly drafts: MessageDrafts;
  /** Those whose message was opened in the mail program. */
  private readonly mailed = new Set<string>();
  private readonly sent = new Set<string>();
  private at: number;
  private stopListening: (() => void) | null = null;
  private showState: () => void = () => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly question: FirstMessageQuestion,
  ) {
    super(context.app);
    const { store, language } = context;
    this.drafts = new MessageDrafts({ network: store.network, settings: store.settings, language, templates: messageTemplatesOf(store.settings) });
    this.at = Math.max(0, question.people.findIndex(({ path }) => path === question.first.path));
  }

  override onOpen(): void {
    this.modalEl.addClass('reseauter-modal', 'reseauter-message-modal');
    this.stopListening = this.context.store.subscribe(() => this.showState());
    this.paint();
    this.contentEl.querySelector('textarea')?.focus();
  }

  override onClose(): void {
    this.stopListening?.();
    this.contentEl.empty();
    this.question.onClosed?.();
  }

  /** Her note as it is now, since her own edit changed it. */
  private get person(): Person | undefined {
    const asked = this.question.people[this.at];
    return asked && (this.context.store.network.people.get(asked.path) ?? asked);
  }

  private paint(): void {
    const { contentEl, context, drafts, person } = this;
    const choice = person && drafts.choiceOf(person);
    if (person === undefined || choice === undefined || choice === null) return this.close();
    const { strings, store } = context;
    const { firstMessage: texts } = strings;
    this.setTitle(texts.title(person.name));
    contentEl.empty();
    const countEl = this.addWay(contentEl);
    const facts = [
      ...(person.met === null ? [] : [texts.met(person.met)]), person.metAt?.text ?? '',
      person.topic === null ? '' : texts.topic(withoutLinks(person.topic)),
    ].filter((fact) => fact !== '');
    if (facts.length > 0) contentEl.createDiv({ cls: 'reseauter-message-facts', text: facts.join(' · '), attr: { dir: 'auto' } });
    addChoices(contentEl, choice, { strings, drafts, boards: store.boards(), onChoice: (chosen) => this.choose(person, chosen) });
    const fields = this.addWords(contentEl, person, choice);
    this.addFoot(contentEl, { person, choice, fields, countEl });
  }

  /** The way from one person to the next; the element that says how many have their message. */
  private addWay(parentEl: HTMLElement): HTMLElement | null {
    const { people } = this.question;
    if (people.length < 2) return null;
    const { firstMessage: texts } = this.context.strings;
    const wayEl = parentEl.createDiv('reseauter-message-way');
    const add = (key: string, label: string, icon: string, step: number): void => {
      const buttonEl = wayEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
      buttonEl.dataset.key = key;
      setIcon(buttonEl, icon);
      setTooltip(buttonEl, label);
      buttonEl.disabled = people[this.at + step] === undefined;
      buttonEl.addEventListener('click', () => this.goTo(this.at + step, key));
    };
    add('previous', texts.previous, 'chevron-left', -1);
    wayEl.createSpan({ text: texts.place(this.at + 1, people.length) });
    add('next', texts.next, 'chevron-right', 1);
    return wayEl.createSpan({ cls: 'reseauter-message-count', attr: { role: 'status' } });
  }

  private goTo(at: number, key: string): void {
    this.at = at;
    this.repaint(key);
  }

  private choose(person: Person, choice: MessageChoice): void {
    const key = this.contentEl.querySelector<HTMLElement>('[data-key]:focus')?.dataset.key ?? '';
    this.drafts.choose(person, choice);
    this.repaint(key);
  }

  /** The focus stays on what was pressed or, at the end of the way, goes to the words. */
  private repaint(key: string): void {
    this.paint();
    const el = [...this.contentEl.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('[data-key]')].find(({ dataset }) => dataset.key === key);
    if (el?.disabled === false) el.focus();
    else this.contentEl.querySelector('textarea')?.focus();
  }

  private addWords(parentEl: HTMLElement, person: Person, choice: MessageChoice): Fields {
    const { firstMessage: texts } = this.context.strings;
    const { subject, text } = this.drafts.textOf(person, choice);
    const subjectEl = addField(parentEl, { label: texts.subject, type: 'text', value: subject });
    const textEl = addTextArea(parentEl, { label: texts.text });
    for (const el of [subjectEl, textEl]) el.lang = choice.language;
    textEl.value = text;
    textEl.rows = 10;
    // What is read first is its beginning.
    textEl.setSelectionRange(0, 0);
    return { subjectEl, textEl };
  }

  private addFoot(parentEl: HTMLElement, { person, choice, fields, countEl }: Shown): void {
    const { firstMessage: texts } = this.context.strings;
    const { subjectEl, textEl } = fields;
    const [to = null] = cardOf(person, null).emails;
    const footEl = parentEl.createDiv('reseauter-sticky-foot');
    const noteEl = footEl.createDiv({ cls: 'reseauter-message-note', attr: { role: 'status' } });
    const buttonsEl = footEl.createDiv('modal-button-container');
    const sentEl = buttonsEl.createEl('button', { cls: 'mod-cta', type: 'button' });
    const mailEl = buttonsEl.createEl('button', { text: texts.mail, type: 'button' });
    const copyEl = buttonsEl.createEl('button', { text: texts.copy, type: 'button' });
    const draft = (): MailDraft => ({ to, subject: subjectEl.value, text: textEl.value });
    const show = (): void => {
      const over = mailLinkOf(draft()).length - LONGEST_MAIL_LINK;
      const note = over > 0 ? texts.tooLong(over) : to === null ? texts.noAddress : texts.to(to);
      // The same words again would be read aloud again.
      if (noteEl.getText() !== note) noteEl.setText(note);
      mailEl.disabled = over > 0;
    };
    for (const el of [subjectEl, textEl]) {
      el.addEventListener('input', () => {
        this.drafts.write(person, choice, { subject: subjectEl.value, text: textEl.value });
        show();
      });
    }
    onPress(copyEl, () => void copyText(copyEl, textEl.value, { done: texts.copied, failed: texts.notCopied }));
    onPress(mailEl, () => {
      this.mailed.add(person.path);
      mailEl.win.open(mailLinkOf(draft()));
    });
    onPress(sentEl, () => void this.markSent(person, subjectEl.value, sentEl));
    this.showState = () => this.showWritten(person, sentEl, countEl);
    show();
    this.showState();
  }

  private showWritten(person: Person, sentEl: HTMLButtonElement, countEl: HTMLElement | null): void {
    const { firstMessage: texts } = this.context.strings;
    const { people } = this.question;
    // Until it is taken back; whoever was written to before may be written to again.
    const isSent = this.sent.has(person.path) && this.isWritten(person);
    sentEl.setText(isSent ? texts.isSent : texts.sent);
    sentEl.disabled = isSent;
    const count = texts.written(people.filter((each) => this.isWritten(each)).length, people.length);
    if (countEl !== null && countEl.getText() !== count) countEl.setText(count);
  }

  private isWritten({ path }: Person): boolean {
    const followUp = this.context.store.followUpOf(path);
    return followUp !== null && isWrittenTo(followUp);
  }

  /** Notes it and goes on to the next who is left to write to, from here to the end and then from the start. */
  private async markSent(person: Person, subject: string, sentEl: HTMLButtonElement): Promise<void> {
    sentEl.disabled = true;
    const isNoted = await this.question.onSent(person, { isMail: this.mailed.has(person.path), subject });
    if (isNoted) this.sent.add(person.path);
    this.showState();
    if (!isNoted) return;
    const { people } = this.question;
    const order = [...people.keys()].map((step) => (this.at + step) % people.length);
    const next = order.find((at) => people[at] !== undefined && !this.isWritten(people[at]));
    if (next === undefined) this.close();
    else this.goTo(next, '');
  }
}

/** What the foot of the dialog belongs to. */
interface Shown {
  readonly person: Person;
  readonly choice: MessageChoice;
  readonly fields: Fields;
  readonly countEl: HTMLElement | null;
}
