import type { RoleTemplate } from '../../model/role-template';
import type { ViewContext } from '../shared/view-context';
import type { RoleTemplatesQuestion } from './role-template-definitions';
import { withTemplate, withoutTemplate } from './role-template-list';
import { RoleTemplateModal } from './role-template-modal';

type ChangeTemplates = (change: (templates: readonly RoleTemplate[]) => readonly RoleTemplate[]) => void;

/** What somebody does on the page of the kinds of projects, as changes of the settings. */
export class RoleTemplateChoices {
  constructor(
    private readonly context: ViewContext,
    private readonly change: ChangeTemplates,
  ) {}

  /** What the page is made from. */
  get question(): RoleTemplatesQuestion {
    const { store, strings } = this.context;
    return {
      strings,
      roles: () => store.settings.roles,
      templates: () => store.settings.roleTemplates,
      onNew: () => this.ask(null),
      onEdit: (template) => this.ask(template),
      onRemove: (index) => {
        const id = store.settings.roleTemplates[index]?.id;
        if (id !== undefined) this.change((templates) => withoutTemplate(templates, id));
      },
      onRestore: (template) => this.put(template),
    };
  }

  private ask(before: RoleTemplate | null): void {
    new RoleTemplateModal(this.context, before, (template) => this.put(template)).open();
  }

  private put(template: RoleTemplate): void {
    this.change((templates) => withTemplate(templates, template));
  }
}
