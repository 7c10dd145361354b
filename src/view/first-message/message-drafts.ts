import { filledMessage } from '../../derive/filled-message';
import { messageLanguageOf, messageProjectOf, messageValuesOf } from '../../derive/first-message';
import type { MessageSource } from '../../derive/first-message';
import { stringsFor } from '../../i18n/strings';
import type { MessageTemplate, MessageText } from '../../model/message-template';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { NoteLanguage } from '../../note/vocabulary';

/** What somebody chose for the message to one person. */
export interface MessageChoice {
  readonly language: NoteLanguage;
  readonly template: MessageTemplate;
  /** null for a message about no project. */
  readonly project: NotePath | null;
}

/** What drafts are made from. */
export interface DraftSource extends MessageSource {
  /** Never empty. */
  readonly templates: readonly MessageTemplate[];
  /** The language for those whose note names none. */
  readonly language: NoteLanguage;
}

/** The messages that are being written: a choice for each person, and her words as long as the dialog is open. */
export class MessageDrafts {
  private readonly choices = new Map<NotePath, MessageChoice>();
  private readonly written = new Map<string, MessageText>();

  constructor(private readonly source: DraftSource) {}

  /** The templates in a language, in their order. */
  templatesIn(language: NoteLanguage): readonly MessageTemplate[] {
    return this.source.templates.filter((template) => template.language === language);
  }

  /** What was chosen for a person; at first her own language, its first template and the project she has to do with. */
  choiceOf(person: Person): MessageChoice | null {
    const chosen = this.choices.get(person.path);
    if (chosen !== undefined) return chosen;
    const { language: otherwise, templates } = this.source;
    const language = messageLanguageOf(person) ?? otherwise;
    const template = this.templatesIn(language)[0] ?? templates[0];
    const project = messageProjectOf(person, this.source)?.path ?? null;
    return template === undefined ? null : { language: template.language, template, project };
  }

  choose(person: Person, choice: MessageChoice): void {
    this.choices.set(person.path, choice);
  }

  /** The words for a person: those that were typed for this choice, else the template with what is known. */
  textOf(person: Person, choice: MessageChoice): MessageText {
    const typed = this.written.get(this.keyOf(person, choice));
    if (typed !== undefined) return typed;
    const project = choice.project === null ? null : (this.source.network.projects.get(choice.project) ?? null);
    const filled = filledMessage(choice.template, messageValuesOf(person, project, this.source));
    return filled.subject === '' ? { ...filled, subject: stringsFor(choice.language).firstMessage.usualSubject } : filled;
  }

  /** Keeps what was typed; it is there again when the same choice is. */
  write(person: Person, choice: MessageChoice, text: MessageText): void {
    this.written.set(this.keyOf(person, choice), text);
  }

  private keyOf({ path }: Person, { template, project }: MessageChoice): string {
    return [path, this.source.templates.indexOf(template), project ?? ''].join('\n');
  }
}
