import { Setting } from 'obsidian';
import type { ListChoice } from '../../derive/list-choices';
import { deriveNetworkChoices, deriveWordChoices } from '../../derive/list-choices';
import type { Circle } from '../../model/cadence';
import { CIRCLES } from '../../model/cadence';
import { addDays, calendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { ChipChoice } from '../shared/chips-field';
import { ChipsField } from '../shared/chips-field';
import { addField } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { RoleField, rolesInWords } from './role-field';
import type { ListDraft, ListName, TriageDraft } from './triage-draft';
import { LIST_NAMES } from './triage-draft';
import type { NumberedField } from './triage-keys';
import { numberOf } from './triage-keys';

/** Whom the form is about, and what was filled in before. */
export interface TriageQuestion {
  readonly person: Person;
  readonly draft: TriageDraft;
  /** Those met on the same occasion: what they have in common is suggested first. */
  readonly near: ReadonlySet<NotePath>;
  /** Hears whenever something was filled in or taken back. */
  readonly onChange: () => void;
}

/** The fields for one person. They hold what is typed; what her note says is shown beside it. */
export class TriageForm {
  private circle: Circle | null;
  private person: Person;
  private readonly circleEls = new Map<Circle, HTMLButtonElement>();
  private readonly lists: Readonly<Record<ListName, ChipsField>>;
  private readonly role: RoleField;
  private readonly roleSetting: Setting;
  private readonly nextEl: HTMLInputElement;

  constructor(
    private readonly el: HTMLElement,
    private readonly context: ViewContext,
    private readonly question: TriageQuestion,
  ) {
    const { person, draft, onChange } = question;
    this.person = person;
    this.circle = draft.circle;
    this.addCircles();
    this.lists = { networks: this.addList('networks'), skills: this.addList('skills'), needs: this.addList('needs') };
    this.roleSetting = this.addSetting('role');
    this.role = new RoleField(this.roleSetting.controlEl, context, person, draft.role, onChange);
    this.nextEl = this.addNext();
    this.paint();
  }

  /** All that is filled in and not written yet. */
  get draft(): TriageDraft {
    const listed = (name: ListName): ListDraft => ({ added: this.lists[name].value, typed: this.lists[name].typed });
    return {
      circle: this.circle,
      networks: listed('networks'),
      skills: listed('skills'),
      needs: listed('needs'),
      role: this.role.value,
      next: calendarDate(this.nextEl.value),
    };
  }

  /** Takes words that are left in the text fields for meant, as Enter does. */
  settle(): void {
    for (const name of LIST_NAMES) this.lists[name].settle();
  }

  /** Shows what the note says by now; what is filled in stays. */
  update(person: Person): void {
    this.person = person;
    for (const name of LIST_NAMES) this.lists[name].setKnown(namesIn(person, name));
    this.role.update(person);
    this.paint();
  }

  /** A note has another path now, and may be the project that was chosen. */
  rename(from: NotePath, to: NotePath): void {
    this.role.rename(from, to);
  }

  /** Chooses a circle; the one that was chosen already is let go. */
  toggleCircle(circle: Circle): void {
    this.circle = this.circle === circle ? null : circle;
    this.paint();
    this.question.onChange();
  }

  focus(field: NumberedField): void {
    if (field === 'next') this.nextEl.focus();
    else if (field === 'role') this.role.focus();
    else this.lists[field].focus();
  }

  private addCircles(): void {
    const { triage } = this.context.strings;
    const { circleDays } = this.context.store.settings;
    const { controlEl } = new Setting(this.el).setName(triage.fields.circle).setClass('reseauter-field');
    const groupEl = controlEl.createDiv({ cls: 'reseauter-circles', attr: { role: 'group', 'aria-label': triage.fields.circle } });
    CIRCLES.forEach((circle, index) => {
      const buttonEl = groupEl.createEl('button', { cls: 'reseauter-circle', type: 'button' });
      buttonEl.createSpan({ text: triage.circles[circle] });
      buttonEl.createSpan({ cls: 'reseauter-circle-days', text: triage.every(circleDays[circle]) });
      addKey(buttonEl, index + 1);
      buttonEl.addEventListener('click', () => this.toggleCircle(circle));
      this.circleEls.set(circle, buttonEl);
    });
  }

  private addList(name: ListName): ChipsField {
    const { person, draft, onChange } = this.question;
    const { triage } = this.context.strings;
    const label = triage.fields[name];
    return new ChipsField(this.addSetting(name).controlEl, {
      label,
      hint: triage.hints[name],
      known: namesIn(person, name),
      ...draft[name],
      choices: this.choicesFor(name),
      // What others look for is seldom what she does.
      isSuggestedAtOnce: name !== 'needs',
      texts: { add: triage.add, takeOut: triage.takeOut, suggestions: triage.suggestions(label) },
      onChange,
    });
  }

  private choicesFor(name: ListName): readonly ChipChoice[] {
    const { store } = this.context;
    const people = store.people();
    const { near } = this.question;
    const choices = name === 'networks' ? deriveNetworkChoices(people, near, store.network) : deriveWordChoices(people, near, name);
    return choices.map((choice) => ({ name: choice.name, written: this.writtenOf(choice) }));
  }

  /** A link where there is a note, or where others write one. */
  private writtenOf({ name, path, isLink }: ListChoice): string {
    const { app } = this.context;
    const file = path === null ? null : app.vault.getFileByPath(path);
    if (file !== null) return `[[${app.metadataCache.fileToLinktext(file, this.question.person.path, true)}]]`;
    return isLink ? `[[${name}]]` : name;
  }

  private addNext(): HTMLInputElement {
    const { strings, store } = this.context;
    const { fields, next } = strings.triage;
    const { today } = store;
    const { draft } = this.question;
    const inputEl = addField(
      this.el,
      { label: fields.next, type: 'date', value: draft.next ?? '', min: today },
      [
        { text: next.today, value: today },
        { text: next.tomorrow, value: addDays(today, 1) },
        { text: next.inAWeek, value: addDays(today, 7) },
      ],
    );
    const nameEl = inputEl.closest('.setting-item')?.querySelector<HTMLElement>('.setting-item-name');
    if (nameEl) addKey(nameEl, numberOf('next'));
    return inputEl;
  }

  private addSetting(field: Exclude<NumberedField, 'next'>): Setting {
    const setting = new Setting(this.el).setName(this.context.strings.triage.fields[field]).setClass('reseauter-field');
    addKey(setting.nameEl, numberOf(field));
    return setting;
  }

  private paint(): void {
    const pressed = this.circle ?? this.person.circle;
    for (const [circle, buttonEl] of this.circleEls) buttonEl.setAttr('aria-pressed', String(circle === pressed));
    this.roleSetting.setDesc(rolesInWords(this.person, this.context));
    const { followUp } = this.person;
    const planned = followUp === null ? '' : this.context.strings.queue.logModal.planned(followUp);
    this.nextEl.closest('.setting-item')?.querySelector('.setting-item-description')?.setText(planned);
  }
}

/** A list of her note, as it is read. */
function namesIn(person: Person, name: ListName): readonly string[] {
  return name === 'networks' ? person.networks.map(({ text }) => text) : person[name];
}

/** The number that does the same on the keyboard: for the eye alone, the legend says it in words. */
function addKey(parentEl: HTMLElement, number: number): void {
  parentEl.createEl('kbd', { cls: 'reseauter-key', text: String(number), attr: { 'aria-hidden': 'true' } });
}
