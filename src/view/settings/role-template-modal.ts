import { Setting } from 'obsidian';
import { roleTemplateTextsOf } from '../../i18n/role-template-texts';
import type { Role, RoleId } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { NeededRoles, RoleTemplate } from '../../model/role-template';
import { DEFAULT_ROLE_TEMPLATES, neededOf } from '../../model/role-template';
import { sameData } from '../../model/same';
import { foldWord } from '../../note/fold-word';
import { MOST_NEEDED, isNeeded, untouchedRole } from '../../note/role-overrides';
import { addField, addFormButtons } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { idForNewTemplate } from './role-template-list';
import { Dialog } from '../shared/overlays';

/** Asks how a kind of project is called, and how many names it needs in each role. */
export class RoleTemplateModal extends Dialog {
  /** As it comes; null for a kind of a person's own. */
  private readonly usual: RoleTemplate | null;

  constructor(
    private readonly context: ViewContext,
    /** null for a kind that does not exist yet. */
    private readonly before: RoleTemplate | null,
    private readonly onTemplate: (template: RoleTemplate) => void,
  ) {
    super(context.app);
    this.usual = DEFAULT_ROLE_TEMPLATES.find(({ id }) => id === before?.id) ?? null;
  }

  override onOpen(): void {
    const { before, usual } = this;
    const { strings } = this.context;
    const { roleTemplates: texts } = strings;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(before === null ? texts.title.add : texts.title.edit(roleTemplateTextsOf(before, strings).name));
    const formEl = this.contentEl.createEl('form');
    const placeholder = usual === null ? '' : roleTemplateTextsOf(usual, strings).name;
    const nameEl = addField(formEl, { label: texts.name, type: 'text', value: before?.name ?? '', placeholder });
    formEl.createEl('p', { cls: 'reseauter-companion-aside', text: texts.hint });
    const counts = this.rolesToAsk().map((role) => [role.id, this.addCount(formEl, role)] as const);
    const errorEl = formEl.createDiv({ cls: 'reseauter-form-error', attr: { role: 'alert' } });
    if (before !== null && usual !== null && !sameData(before, usual)) this.addReset(formEl, usual);
    addFormButtons(formEl, { cancel: strings.common.cancel, save: strings.common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      errorEl.setText(this.answer(nameEl.value.trim(), neededIn(counts)) ?? '');
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** The roles of the board, then those that only this kind of project asks for: they would be lost otherwise. */
  private rolesToAsk(): readonly Role[] {
    const { roles } = this.context.store.settings;
    const shown = shownRoles(roles);
    const others = Object.keys(this.before?.needs ?? {}).filter((id) => !shown.some((role) => role.id === id));
    return [...shown, ...others.map((id) => roles.find((role) => role.id === id) ?? untouchedRole(id))];
  }

  private addCount(formEl: HTMLElement, role: Role): HTMLInputElement {
    const { strings, store } = this.context;
    const { roleTemplates: texts } = strings;
    const isKnown = store.settings.roles.some(({ id }) => id === role.id);
    const { box } = isKnown ? strings.roles.textsOf(role.id) : strings.roles.usualOf(role.id);
    const isShown = shownRoles(store.settings.roles).includes(role);
    return addField(formEl, {
      label: `${role.glyph} ${box === '' ? role.id : box}`,
      hint: isShown ? texts.usually(role.minimum) : texts.notOnBoard,
      type: 'number',
      value: String(neededOf(this.before?.needs ?? null, role.id) ?? ''),
      min: 0,
      max: MOST_NEEDED,
    });
  }

  private addReset(formEl: HTMLElement, usual: RoleTemplate): void {
    new Setting(formEl).addButton((button) =>
      button.setButtonText(this.context.strings.roleTemplates.reset).onClick(() => {
        this.close();
        this.onTemplate(usual);
      }),
    );
  }

  /** Hands the kind of project over and closes; or says what is missing. */
  private answer(name: string, needs: NeededRoles): string | null {
    const { strings, store } = this.context;
    const { roleTemplates: texts } = strings;
    const id = this.before?.id ?? idForNewTemplate(name, store.settings.roleTemplates);
    if (id === null || (name === '' && this.usual === null)) return texts.nameNeeded;
    const template: RoleTemplate = { id, ...(name !== '' && { name }), needs };
    const called = foldWord(roleTemplateTextsOf(template, strings).name);
    const others = store.settings.roleTemplates.filter((each) => each.id !== id);
    if (others.some((other) => foldWord(roleTemplateTextsOf(other, strings).name) === called)) return texts.taken(name);
    this.close();
    this.onTemplate(template);
    return null;
  }
}

/** What the fields ask for; an empty one asks for nothing of its own. */
function neededIn(counts: readonly (readonly [RoleId, HTMLInputElement])[]): NeededRoles {
  return Object.fromEntries(
    counts.flatMap(([role, { value }]) => (value.trim() !== '' && isNeeded(Number(value)) ? [[role, Number(value)] as const] : [])),
  );
}
