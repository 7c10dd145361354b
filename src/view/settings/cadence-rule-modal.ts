import { Setting } from 'obsidian';
import { PROJECT_STATUSES } from '../../model/project';
import { shownRoles } from '../../model/role';
import type { CadenceRule } from '../../settings';
import { LIMITS, isWholeWithin } from '../../settings';
import { addFormButtons } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** No role has an empty id, so that the empty choice is free for "any role". */
const ANY_ROLE = '';
const FIRST_RULE: CadenceRule = { role: null, status: 'active', days: 30 };

/** Asks for a rhythm by role and state of the project; starts from a rule that is to be changed, if there is one. */
export class CadenceRuleModal extends Dialog {
  private rule: CadenceRule;

  constructor(
    private readonly context: ViewContext,
    private readonly before: CadenceRule | null,
    private readonly onRule: (rule: CadenceRule) => void,
  ) {
    super(context.app);
    this.rule = before ?? FIRST_RULE;
  }

  override onOpen(): void {
    const { strings } = this.context;
    const { rules } = strings.settings;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(this.before === null ? rules.title.add : rules.title.edit);
    const formEl = this.contentEl.createEl('form');
    this.addRole(formEl);
    new Setting(formEl).setName(rules.status).addDropdown((dropdown) => {
      for (const status of PROJECT_STATUSES) dropdown.addOption(status, rules.projects[status]);
      dropdown.setValue(this.rule.status).onChange((value) => {
        const status = PROJECT_STATUSES.find((each) => each === value) ?? this.rule.status;
        this.rule = { ...this.rule, status };
      });
    });
    this.addDays(formEl);
    addFormButtons(formEl, { cancel: strings.common.cancel, save: strings.common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      this.close();
      this.onRule(this.rule);
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** The roles there are; also one that only the rule knows, which would be lost otherwise. */
  private addRole(formEl: HTMLElement): void {
    const { store, strings } = this.context;
    const { rules } = strings.settings;
    const known = shownRoles(store.settings.roles).map(({ id }) => id);
    const roles = new Set(this.rule.role === null ? known : [...known, this.rule.role]);
    new Setting(formEl).setName(rules.role).addDropdown((dropdown) => {
      dropdown.addOption(ANY_ROLE, rules.anyRole);
      for (const role of roles) dropdown.addOption(role, strings.roles.textsOf(role).box);
      dropdown.setValue(this.rule.role ?? ANY_ROLE).onChange((value) => {
        this.rule = { ...this.rule, role: value === ANY_ROLE ? null : value };
      });
    });
  }

  /** A number field of the browser: the form itself refuses what lies outside. */
  private addDays(formEl: HTMLElement): void {
    const { rules } = this.context.strings.settings;
    new Setting(formEl).setName(rules.days).setDesc(rules.hint).addText((text) => {
      const { inputEl } = text;
      inputEl.type = 'number';
      inputEl.required = true;
      inputEl.min = String(LIMITS.days.min);
      inputEl.max = String(LIMITS.days.max);
      text.setValue(String(this.rule.days)).onChange((value) => {
        const days = Number(value);
        if (isWholeWithin(LIMITS.days, days)) this.rule = { ...this.rule, days };
      });
    });
  }
}
