import { Setting } from 'obsidian';
import type { Person } from '../../model/person';
import { addChip } from './chip';
import { PersonSuggest } from './person-suggest';
import type { ViewContext } from './view-context';

/** Those whom a form is about: a name each with a button that takes it out, and one that asks for somebody more. */
export class PeopleField {
  private people: readonly Person[];
  private readonly listEl: HTMLElement;
  private readonly addEl: HTMLButtonElement;

  /** @param onChange - hears whenever somebody was added or taken out */
  constructor(
    formEl: HTMLElement,
    private readonly context: ViewContext,
    people: readonly Person[],
    private readonly onChange: () => void,
  ) {
    const { logModal } = context.strings.queue;
    this.people = people;
    const { controlEl } = new Setting(formEl).setName(logModal.withWhom).setClass('reseauter-field');
    const boxEl = controlEl.createDiv('reseauter-people');
    this.listEl = boxEl.createDiv({ cls: 'reseauter-people-list', attr: { role: 'list', 'aria-label': logModal.withWhom } });
    this.addEl = boxEl.createEl('button', { cls: 'reseauter-people-add', text: logModal.addSomebody, type: 'button' });
    this.addEl.addEventListener('click', () => this.ask());
    this.paint();
  }

  /** Everybody in the field, in the order they were added. */
  get value(): readonly Person[] {
    return this.people;
  }

  /** Asks for somebody more. */
  ask(): void {
    new PersonSuggest(this.context, {
      placeholder: this.context.strings.queue.commands.whom,
      people: this.context.store.people().filter(({ status }) => status === 'active'),
      taken: new Set(this.people.map(({ path }) => path)),
      takenText: this.context.strings.queue.logModal.alreadyAdded,
      canCreate: false,
      onChoose: (choice) => {
        if (choice.kind === 'person') this.change([...this.people, choice.person]);
      },
      onClosed: () => this.addEl.focus(),
    }).open();
  }

  private change(people: readonly Person[]): void {
    this.people = people;
    this.paint();
    this.onChange();
  }

  private paint(): void {
    this.listEl.empty();
    for (const person of this.people) {
      const onTakeOut = (): void => {
        this.change(this.people.filter((other) => other !== person));
        this.addEl.focus();
      };
      addChip(this.listEl, { name: person.name, takeOut: this.context.strings.queue.logModal.takeOut(person.name), onTakeOut });
    }
  }
}
