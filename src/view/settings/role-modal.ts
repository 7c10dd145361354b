import { Setting } from 'obsidian';
import { stringsFor } from '../../i18n/strings';
import type { Role, RoleId, RoleLabel } from '../../model/role';
import { LABEL_LANGUAGES } from '../../model/role';
import type { LabelLanguage } from '../../model/role';
import { MOST_NEEDED, isNeeded } from '../../note/role-overrides';
import { addFormButtons } from '../shared/form-fields';
import { canBeDeleted, idForNewRole, newRole } from './role-list';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** What the form is about, and what is done with its answer. */
export interface RoleQuestion {
  /** null for a role that does not exist yet. */
  readonly role: Role | null;
  readonly use: ReadonlyMap<RoleId, number>;
  /** `place` is where on the board it is to stand, counted from 0. */
  readonly onRole: (role: Role, place: number) => void;
  readonly onDelete: (id: RoleId) => void;
}

type Labels = Readonly<Record<LabelLanguage, RoleLabel>>;

/** Asks for everything that a role is: its names and words, what a project needs of it, and how it is drawn. */
export class RoleModal extends Dialog {
  private role: Role;
  private labels: Labels;
  private place: number;

  constructor(
    private readonly context: ViewContext,
    private readonly question: RoleQuestion,
  ) {
    super(context.app);
    const { roles } = context.store.settings;
    const { role } = question;
    this.role = role ?? newRole('');
    this.labels = { en: role?.labels?.en ?? {}, fr: role?.labels?.fr ?? {} };
    this.place = role === null ? roles.length : roles.findIndex(({ id }) => id === role.id);
  }

  override onOpen(): void {
    const { strings } = this.context;
    const { roleSettings: texts } = strings;
    const { role } = this.question;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(role === null ? texts.title.add : texts.title.edit(strings.roles.textsOf(role.id).box));
    const formEl = this.contentEl.createEl('form');
    this.addNames(formEl);
    this.addNeeds(formEl);
    this.addLook(formEl);
    const errorEl = formEl.createDiv({ cls: 'reseauter-form-error', attr: { role: 'alert' } });
    if (role !== null) this.addDelete(formEl, role);
    addFormButtons(formEl, { cancel: strings.common.cancel, save: strings.common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const error = this.answer();
      errorEl.setText(error ?? '');
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addNames(formEl: HTMLElement): void {
    const { language, strings } = this.context;
    const { roleSettings: texts } = strings;
    const { role } = this.question;
    const usual = role === null ? null : strings.roles.usualOf(role.id);
    for (const each of [...LABEL_LANGUAGES].sort((a) => (a === language ? -1 : 1))) {
      const inLanguage = role === null ? null : stringsFor(each).roles.usualOf(role.id);
      for (const part of ['one', 'box'] as const) {
        addText(formEl, { name: texts[part][each], desc: part === 'box' ? texts.boxHint : '' }, this.labels[each][part] ?? '', (value) => {
          const { [part]: _before, ...others } = this.labels[each];
          this.labels = { ...this.labels, [each]: value === '' ? others : { ...others, [part]: value } };
        }, inLanguage?.[part]);
      }
    }
    addText(formEl, texts.aliases, (this.role.aliases ?? []).join(', '), (value) => {
      const aliases = value.split(/[,;]/).map((word) => word.trim()).filter((word) => word !== '');
      const { aliases: _before, ...others } = this.role;
      this.role = aliases.length === 0 ? others : { ...others, aliases };
    });
    addText(formEl, texts.definition, this.role.definition ?? '', (definition) => {
      const { definition: _before, ...others } = this.role;
      this.role = definition === '' ? others : { ...others, definition };
    }, usual?.definition ?? '');
  }

  private addNeeds(formEl: HTMLElement): void {
    const { roleSettings: texts } = this.context.strings;
    new Setting(formEl).setName(texts.minimum.name).setDesc(texts.minimum.desc).addText((text) => {
      const { inputEl } = text;
      inputEl.type = 'number';
      inputEl.required = true;
      inputEl.min = '0';
      inputEl.max = String(MOST_NEEDED);
      text.setValue(String(this.role.minimum)).onChange((value) => {
        const minimum = Number(value);
        if (isNeeded(minimum)) this.role = { ...this.role, minimum };
      });
    });
    this.addToggle(formEl, texts.mustFill, this.role.must, (must) => ({ ...this.role, must }));
    this.addToggle(formEl, texts.mustConsider, this.role.consider, (consider) => ({ ...this.role, consider }));
    this.addToggle(formEl, texts.key, this.role.key, (key) => ({ ...this.role, key }));
    new Setting(formEl).setName(texts.sign.name).addDropdown((dropdown) =>
      dropdown.addOptions(texts.sign.options).setValue(String(this.role.sign)).onChange((value) => {
        const sign = ([1, 0, -1] as const).find((each) => String(each) === value) ?? 0;
        this.role = { ...this.role, sign };
      }),
    );
    this.addToggle(formEl, texts.hide, this.role.isHidden === true, (isHidden) => {
      const { isHidden: _before, ...others } = this.role;
      return isHidden ? { ...others, isHidden } : others;
    });
  }

  private addLook(formEl: HTMLElement): void {
    const { strings, store } = this.context;
    const { roleSettings: texts } = strings;
    const { role } = this.question;
    const places = store.settings.roles.length + (role === null ? 1 : 0);
    new Setting(formEl).setName(texts.place.name).addDropdown((dropdown) => {
      for (let place = 0; place < places; place += 1) dropdown.addOption(String(place), String(place + 1));
      dropdown.setValue(String(this.place)).onChange((value) => (this.place = Number(value)));
    });
    new Setting(formEl).setName(texts.colour.name).addDropdown((dropdown) => {
      // A colour that was written into the file by hand is a choice as well.
      dropdown.addOptions({ [this.role.colour]: this.role.colour, ...texts.colour.options });
      dropdown.setValue(this.role.colour).onChange((colour) => (this.role = { ...this.role, colour }));
    });
    addText(formEl, texts.glyph, this.role.glyph, (glyph) => (this.role = { ...this.role, glyph }));
    addText(formEl, texts.icon, this.role.icon, (icon) => (this.role = { ...this.role, icon }));
  }

  private addToggle(formEl: HTMLElement, { name, desc }: FieldTexts, isOn: boolean, change: (isOn: boolean) => Role): void {
    new Setting(formEl).setName(name).setDesc(desc).addToggle((toggle) =>
      toggle.setValue(isOn).onChange((value) => (this.role = change(value))),
    );
  }

  /** Deletes what nobody uses; of what is used it says how much, since the notes would no longer be understood. */
  private addDelete(formEl: HTMLElement, { id }: Role): void {
    const { strings } = this.context;
    const { roleSettings: texts } = strings;
    const notes = this.question.use.get(id) ?? 0;
    if (canBeDeleted(id, this.question.use)) {
      new Setting(formEl).addButton((button) =>
        button.setButtonText(texts.delete).setDestructive().onClick(() => {
          this.close();
          this.question.onDelete(id);
        }),
      );
    } else if (notes > 0) new Setting(formEl).setDesc(texts.inUse(strings.roles.textsOf(id).one, texts.notes(notes)));
  }

  /** Hands the role over and closes; or says what is missing. */
  private answer(): string | null {
    const { strings, store, language } = this.context;
    const { roleSettings: texts } = strings;
    const { one } = this.labels[language];
    const name = one ?? this.labels[language].box ?? '';
    const id = this.question.role?.id ?? idForNewRole(name, store.settings.roles);
    if (this.question.role === null && name === '') return texts.nameNeeded;
    if (id === null) return texts.taken(name);
    const given = LABEL_LANGUAGES.filter((each) => Object.keys(this.labels[each]).length > 0);
    const { labels: _before, ...role } = this.role;
    const labels = given.length === 0 ? {} : { labels: Object.fromEntries(given.map((each) => [each, this.labels[each]])) };
    this.close();
    this.question.onRole({ ...role, id, ...labels }, this.place);
    return null;
  }
}

interface FieldTexts {
  readonly name: string;
  readonly desc: string;
}

function addText(
  formEl: HTMLElement,
  { name, desc }: FieldTexts,
  value: string,
  onChange: (value: string) => void,
  placeholder = '',
): void {
  new Setting(formEl).setName(name).setDesc(desc).addText((text) => {
    text.inputEl.ariaLabel = name;
    text.setPlaceholder(placeholder).setValue(value).onChange((typed) => onChange(typed.trim()));
  });
}
