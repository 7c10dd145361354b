import { SuggestModal } from 'obsidian';
import type { Project } from '../../model/project';
import type { RoleTemplateId } from '../../model/role-template';
import { ROLE_TEMPLATES, ROLE_TEMPLATE_IDS } from '../../model/role-template';
import { neededRolesText, needsRolesEdit } from '../../note/edits/needs-roles-edit';
import { searchFor } from '../shared/search-text';
import type { ViewContext } from '../shared/view-context';

/** Asks which kind of project it is, and writes what such a project needs into its note. */
export class RoleTemplateSuggest extends SuggestModal<RoleTemplateId> {
  constructor(
    private readonly context: ViewContext,
    private readonly project: Project,
  ) {
    super(context.app);
    this.setPlaceholder(context.strings.board.whichTemplate);
  }

  getSuggestions(query: string): RoleTemplateId[] {
    const { templates } = this.context.strings.board;
    const matches = searchFor(query);
    return ROLE_TEMPLATE_IDS.filter((id) => matches([templates[id].name, templates[id].desc]));
  }

  renderSuggestion(id: RoleTemplateId, el: HTMLElement): void {
    const { strings, store } = this.context;
    const { name, desc } = strings.board.templates[id];
    const needs = neededRolesText(ROLE_TEMPLATES[id], store.settings.roles, (role) => strings.roles.textsOf(role.id).one);
    el.addClass('mod-complex');
    const contentEl = el.createDiv('suggestion-content');
    contentEl.createDiv({ cls: 'suggestion-title', text: name });
    contentEl.createDiv({ cls: 'suggestion-note', text: desc });
    contentEl.createDiv({ cls: 'suggestion-note', text: needs.join(' · ') });
  }

  onChooseSuggestion(id: RoleTemplateId): void {
    const { actions, strings, store, language } = this.context;
    // The note may have been changed while the question was open.
    const project = store.network.projects.get(this.project.path) ?? this.project;
    const edit = needsRolesEdit(project, ROLE_TEMPLATES[id], store.settings.roles, language);
    void actions.run([edit], strings.board.templateUsed(strings.board.templates[id].name, project.name));
  }
}
