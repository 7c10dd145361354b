import { roleTemplateTextsOf } from '../../i18n/role-template-texts';
import type { Project } from '../../model/project';
import type { RoleTemplate } from '../../model/role-template';
import { neededRolesText, needsRolesEdit } from '../../note/edits/needs-roles-edit';
import { preparePrompt } from '../shared/prompt';
import { searchFor } from '../shared/search-text';
import type { ViewContext } from '../shared/view-context';
import { Prompt } from '../shared/overlays';

/** Asks which kind of project it is, and writes what such a project needs into its note. */
export class RoleTemplateSuggest extends Prompt<RoleTemplate> {
  constructor(
    private readonly context: ViewContext,
    private readonly project: Project,
  ) {
    super(context.app);
    preparePrompt(this, context.strings.board.whichTemplate, context.strings);
  }

  getSuggestions(query: string): RoleTemplate[] {
    const { store, strings } = this.context;
    const matches = searchFor(query);
    return store.settings.roleTemplates.filter((template) => {
      const { name, desc } = roleTemplateTextsOf(template, strings);
      return matches([name, desc]);
    });
  }

  renderSuggestion(template: RoleTemplate, el: HTMLElement): void {
    const { strings, store } = this.context;
    const { name, desc } = roleTemplateTextsOf(template, strings);
    const needs = neededRolesText(template.needs, store.settings.roles, (role) => strings.roles.textsOf(role.id).one);
    el.addClass('mod-complex');
    const contentEl = el.createDiv('suggestion-content');
    contentEl.createDiv({ cls: 'suggestion-title', text: name });
    if (desc !== '') contentEl.createDiv({ cls: 'suggestion-note', text: desc });
    contentEl.createDiv({ cls: 'suggestion-note', text: needs.join(' · ') || strings.roleTemplates.asUsual });
  }

  onChooseSuggestion(template: RoleTemplate): void {
    const { actions, strings, store, language } = this.context;
    // The note may have been changed while the question was open.
    const project = store.network.projects.get(this.project.path) ?? this.project;
    const edit = needsRolesEdit(project, template.needs, store.settings.roles, language);
    void actions.run([edit], strings.board.templateUsed(roleTemplateTextsOf(template, strings).name, project.name));
  }
}
