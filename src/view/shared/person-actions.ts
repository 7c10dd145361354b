import type { Bucket } from '../../derive/follow-up';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { peopleToWriteTo } from '../../derive/first-message';
import type { NoteEdit, NoteRequest } from '../../note/edits/note-edit';
import { answeredEdit, followUpEdit, sentEdit, snoozeEdit, wroteEdit } from '../../note/edits/person-edits';
import type { SentMessage } from '../first-message/first-message-modal';
import { FirstMessageModal } from '../first-message/first-message-modal';
import { requestsFor } from './contact-requests';
import { DateModal } from './date-modal';
import type { LogPrefill, ToldContact } from './log-contact-modal';
import { LogContactModal } from './log-contact-modal';
import type { ViewContext } from './view-context';

/** What somebody can do about a person. */
export type PersonAction = 'log' | 'wrote' | 'answered' | 'snooze' | 'date' | 'first-message';

/** Who wants to know how an action went. */
export interface ActionListener {
  /** The question is gone, answered or not: the focus may return. */
  readonly onClosed?: () => void;
  /** The note was written; `outcome` says it in a sentence or two. */
  readonly onDone?: (outcome: string) => void;
}

/**
 * The things to do about a person, the same from a row, a menu, a key and a command. Every edit is made from the note
 * as it is known at the moment of the decision, not when the question was opened.
 */
export class PersonActions {
  /** Whose notes are being written after a press. */
  private readonly pressed = new Set<NotePath>();

  constructor(private readonly context: ViewContext) {}

  /** Asks what has to be asked and writes it. */
  run(action: PersonAction, person: Person, listener: ActionListener = {}): void {
    switch (action) {
      case 'log':
        return this.log([person], listener);
      case 'wrote':
        return this.wrote(person, listener);
      case 'answered':
        return this.answered(person, listener);
      case 'snooze':
        return this.snooze(person, listener);
      case 'date':
        return this.setDate(person, listener);
      case 'first-message':
        return this.writeFirst(peopleToWriteTo(person, this.context.store.triage()), person, listener);
    }
  }

  /**
   * Asks about one contact with several people, or with somebody who is still to be named, and writes it.
   *
   * @param prefill - what the question begins with, where it is known
   */
  log(people: readonly Person[], listener: ActionListener, prefill: LogPrefill = {}): void {
    new LogContactModal(this.context, {
      people,
      prefill,
      onLog: (told) => void this.writeContact(told, listener),
      onClosed: () => listener.onClosed?.(),
    }).open();
  }

  /** Shows a first message for each of several people to send and to mark as sent, beginning with one of them. */
  writeFirst(people: readonly Person[], first: Person, { onClosed }: ActionListener = {}): void {
    new FirstMessageModal(this.context, {
      people,
      first,
      onSent: (person, sent) => this.markSent(person, sent),
      ...(onClosed !== undefined && { onClosed }),
    }).open();
  }

  private async markSent(person: Person, { isMail, subject }: SentMessage): Promise<boolean> {
    const { store, language, strings, actions } = this.context;
    const channel = isMail ? (strings.queue.logModal.channels[0] ?? null) : null;
    const told = { channel, text: strings.firstMessage.logged(subject) };
    const style = store.settings.logStyle === 'property' ? 'property' : 'line';
    const edit = sentEdit(this.currentOf(person), told, store.today, language, style);
    return (await actions.run([edit], this.texts.done.wrote(person.name))).kind === 'written';
  }

  private async writeContact(told: ToldContact, { onDone }: ActionListener): Promise<void> {
    const [only] = told.people;
    const requests = requestsFor(told, this.context);
    if (told.people.length === 1 && only !== undefined) {
      await this.write(only, requests, this.texts.done.log(only.name), { ...(onDone !== undefined && { onDone }) });
      return;
    }
    const message = this.texts.done.logTogether(told.people.length);
    const outcome = await this.context.actions.run(requests, message);
    if (outcome.kind === 'written') onDone?.(message);
  }

  private answered(person: Person, listener: ActionListener): void {
    const edit = answeredEdit(this.currentOf(person), this.context.store.today, this.context.language);
    void this.writeOnce(person, edit, this.texts.done.answered(person.name), listener);
  }

  private wrote(person: Person, listener: ActionListener): void {
    const edit = wroteEdit(this.currentOf(person), this.context.store.today, this.context.language);
    void this.writeOnce(person, edit, this.texts.done.wrote(person.name), listener);
  }

  private snooze(person: Person, listener: ActionListener): void {
    new DateModal(this.context, {
      title: this.texts.dateModal.snooze(person.name),
      current: person.snooze,
      onDate: (until) => {
        const edit = snoozeEdit(this.currentOf(person), until, this.context.language);
        void this.write(person, [edit], this.texts.done.snooze(person.name, until), listener);
      },
      onClosed: () => listener.onClosed?.(),
    }).open();
  }

  private setDate(person: Person, listener: ActionListener): void {
    new DateModal(this.context, {
      title: this.texts.dateModal.followUp(person.name),
      current: person.followUp,
      promise: person.followUpNote ?? '',
      onDate: (on, promise) => {
        const edit = followUpEdit(this.currentOf(person), on, promise, this.context.language);
        void this.write(person, [edit], this.texts.done.date(person.name, on), listener);
      },
      onClosed: () => listener.onClosed?.(),
    }).open();
  }

  /** What takes one press and asks nothing: a second press while the note is being written is the same one. */
  private async writeOnce(person: Person, edit: NoteEdit, message: string, listener: ActionListener): Promise<void> {
    if (this.pressed.has(person.path)) return;
    this.pressed.add(person.path);
    await this.write(person, [edit], message, listener);
    this.pressed.delete(person.path);
  }

  private async write(
    person: Person,
    requests: readonly NoteRequest[],
    message: string,
    { onDone }: ActionListener,
  ): Promise<void> {
    const before = this.bucketOf(person.path);
    const outcome = await this.context.actions.run(requests, message);
    if (outcome.kind === 'written') onDone?.([message, this.moveOf(person, before)].join(' ').trim());
  }

  /** "Bruno leaves the list", "Bruno is now under Later"; nothing when she stays where she was. */
  private moveOf({ name, path }: Person, before: Bucket): string {
    const after = this.bucketOf(path);
    if (after === before) return '';
    return after === 'none' ? this.texts.done.leaves(name) : this.texts.done.moves(name, after);
  }

  private bucketOf(path: NotePath): Bucket {
    return this.context.store.followUpOf(path)?.bucket ?? 'none';
  }

  private currentOf(person: Person): Person {
    return this.context.store.network.people.get(person.path) ?? person;
  }

  private get texts(): ViewContext['strings']['queue'] {
    return this.context.strings.queue;
  }
}
