import { roleTemplateTextsOf } from '../../i18n/role-template-texts';
import type { Strings } from '../../i18n/strings';
import type { Role, RoleId } from '../../model/role';
import type { NeededRoles, RoleTemplate } from '../../model/role-template';
import { neededOf, rolesWithBox } from '../../model/role-template';
import { addGlyph } from '../shared/note-elements';
import { addSelect } from '../shared/form-fields';

/** Between two names; a comma within a link belongs to the link. */
const BETWEEN_NAMES = /[,;](?![^[\]]*\]\])/;

/** One box of the form. */
interface FormBox {
  readonly role: Role;
  readonly el: HTMLElement;
  readonly needEl: HTMLElement;
  readonly inputEl: HTMLInputElement;
}

/** The boxes of a project that begins: its kind says which there are, and each takes names. */
export class BoxesField {
  private readonly kindEl: HTMLSelectElement;
  private readonly aboutEl: HTMLElement;
  private readonly boxes: readonly FormBox[];

  constructor(
    formEl: HTMLElement,
    private readonly strings: Strings,
    private readonly roles: readonly Role[],
    private readonly templates: readonly RoleTemplate[],
  ) {
    const { projectStart: texts } = strings;
    this.kindEl = addSelect(formEl, { label: texts.kind, hint: texts.kindHint, value: '' }, [
      { text: texts.noKind, value: '' },
      ...templates.map((template) => ({ text: roleTemplateTextsOf(template, strings).name, value: template.id })),
    ]);
    this.aboutEl = formEl.createDiv({ cls: 'reseauter-companion-aside', attr: { role: 'status' } });
    const groupEl = formEl.createDiv({ cls: 'reseauter-start-boxes', attr: { role: 'group', 'aria-label': texts.boxes } });
    this.boxes = roles.map((role) => this.addBox(groupEl, role));
    formEl.createEl('p', { cls: 'reseauter-companion-aside', text: texts.boxesHint });
  }

  /** What a project of the chosen kind needs; null for the usual. */
  get needs(): NeededRoles | null {
    return this.kind?.needs ?? null;
  }

  /** The names as they are typed, by role; a role without any is left out. */
  get names(): ReadonlyMap<RoleId, readonly string[]> {
    return new Map(this.boxes.flatMap(({ role, inputEl }): [RoleId, readonly string[]][] => {
      const names = inputEl.value.split(BETWEEN_NAMES).map((name) => name.trim()).filter((name) => name !== '');
      return names.length === 0 ? [] : [[role.id, names]];
    }));
  }

  /** Shows the boxes that the kind asks for, and those with a name in them. */
  show(): void {
    const { needs, kind, strings } = this;
    const about = kind === null ? '' : roleTemplateTextsOf(kind, strings).desc;
    if (this.aboutEl.getText() !== about) this.aboutEl.setText(about);
    const asked = rolesWithBox(this.roles, needs);
    for (const { role, el, needEl, inputEl } of this.boxes) {
      el.hidden = !asked.includes(role) && inputEl.value.trim() === '';
      const count = neededOf(needs, role.id) ?? role.minimum;
      needEl.setText(count === 0 && role.consider ? strings.projectStart.toConsider : strings.projectStart.needed(count));
    }
  }

  private get kind(): RoleTemplate | null {
    return this.templates.find(({ id }) => id === this.kindEl.value) ?? null;
  }

  private addBox(groupEl: HTMLElement, role: Role): FormBox {
    const { box, definition } = this.strings.roles.textsOf(role.id);
    const el = groupEl.createEl('label', { cls: 'reseauter-start-box', title: definition, attr: { 'data-role': role.id } });
    const titleEl = el.createSpan('reseauter-start-box-title');
    addGlyph(titleEl, role);
    titleEl.createSpan({ text: box });
    const needEl = titleEl.createSpan('reseauter-start-box-need');
    const inputEl = el.createEl('input', { type: 'text', attr: { 'aria-label': box, spellcheck: 'false' } });
    return { role, el, needEl, inputEl };
  }
}
