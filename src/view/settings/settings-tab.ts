import type { Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from 'obsidian';
import { settingsText } from '../../exchange/settings-text';
import type { CadenceRule, Settings } from '../../settings';
import type { MessageTemplate } from '../../model/message-template';
import { readSettings } from '../../settings';
import { CadenceRuleModal } from './cadence-rule-modal';
import { RoleChoices } from './role-choices';
import { MessageTemplateModal } from './message-template-modal';
import type { MessagesQuestion } from './message-definitions';
import { messageTemplatesOf } from '../shared/message-templates';
import { OwnWordChoices } from './own-word-choices';
import { soundRoles } from './role-list';
import { RoleTemplateChoices } from './role-template-choices';
import { soundTemplates } from './role-template-list';
import { settingDefinitions } from './setting-definitions';
import type { SettingKey } from './setting-values';
import { controlValueOf, withControlValue } from './setting-values';
import type { SettingsFile } from './settings-file';
import { SettingsImportModal } from './settings-import-modal';
import { saveFile } from '../shared/save-file';
import type { ViewContext } from '../shared/view-context';

const FOCUSABLE = 'input, select, textarea, button, [tabindex]';

/** The plugin's page in the settings of the app. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'users';
  private readonly roles: RoleChoices;
  private readonly templates: RoleTemplateChoices;
  private readonly ownWords: OwnWordChoices;

  constructor(
    plugin: Plugin,
    private readonly context: ViewContext,
    private readonly file: SettingsFile,
  ) {
    super(plugin.app, plugin);
    this.roles = new RoleChoices(context, (change) =>
      this.changeInPlace((settings) => ({ ...settings, roles: soundRoles(change(settings.roles)) })),
    );
    this.templates = new RoleTemplateChoices(context, (change) =>
      this.changeInPlace((settings) => ({ ...settings, roleTemplates: soundTemplates(change(settings.roleTemplates)) })),
    );
    this.ownWords = new OwnWordChoices(context, (change) =>
      this.changeInPlace((settings) => ({ ...settings, ownWords: readSettings({ ownWords: change(settings.ownWords) }).ownWords })),
    );
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    const { store, strings } = this.context;
    return settingDefinitions({
      strings,
      settings: () => store.settings,
      onAddRule: () => this.askForRule(null, (rules, rule) => [...rules, rule]),
      onEditRule: (index) => {
        const before = store.settings.cadenceRules[index] ?? null;
        this.askForRule(before, (rules, rule) => rules.map((each, place) => (place === index ? rule : each)));
      },
      roles: this.roles.question,
      messages: this.messages,
      templates: this.templates.question,
      ownWords: this.ownWords.question,
      transfer: { strings, onExport: () => void this.exportSettings(), onImport: () => this.importSettings() },
      onDeleteRule: (index) => this.changeRules((rules) => rules.filter((_rule, place) => place !== index)),
    });
  }

  override getControlValue(key: string): unknown {
    return controlValueOf(this.context.store.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.file.change((settings) => withControlValue(settings, key, value));
    // The preset says what the days are, and the days which preset that is.
    if (key === 'circlePreset' || key.startsWith('circleDays.')) this.updateInPlace();
  }

  /** What was found in the notes is counted anew where the tab is open: with other words they were read again. */
  countAgain(): void {
    if (this.containerEl.isConnected) this.updateInPlace();
  }

  private get messages(): MessagesQuestion {
    const { store, strings } = this.context;
    const templates = (): readonly MessageTemplate[] => messageTemplatesOf(store.settings);
    return {
      strings,
      templates,
      isOwn: () => store.settings.messageTemplates.length > 0,
      onAdd: () => this.askForTemplate(null, (template) => [...templates(), template]),
      onEdit: (index) => {
        const replaced = (template: MessageTemplate): MessageTemplate[] => templates().map((each, at) => (at === index ? template : each));
        this.askForTemplate(templates()[index] ?? null, replaced);
      },
      onDelete: (index) => this.changeTemplates(templates().filter((_each, at) => at !== index)),
    };
  }

  private askForTemplate(before: MessageTemplate | null, change: (template: MessageTemplate) => readonly MessageTemplate[]): void {
    new MessageTemplateModal(this.context, before, (template) => this.changeTemplates(change(template))).open();
  }

  /** As a file that holds them would give them back. */
  private changeTemplates(templates: readonly MessageTemplate[]): void {
    const { messageTemplates } = readSettings({ messageTemplates: templates });
    void this.file.change((settings) => ({ ...settings, messageTemplates })).then(() => this.updateInPlace());
  }

  private async exportSettings(): Promise<void> {
    const { store, strings: { settingsTransfer: texts } } = this.context;
    await saveFile(this.context, { folder: '', name: texts.fileName, ending: 'json', text: settingsText(store.settings) }, texts.saved);
  }

  private importSettings(): void {
    const change = (update: (settings: Settings) => Settings): Promise<void> => this.file.change(update).then(() => this.updateInPlace());
    new SettingsImportModal({ context: this.context, change }).open();
  }

  private askForRule(
    rule: CadenceRule | null,
    change: (rules: readonly CadenceRule[], answer: CadenceRule) => CadenceRule[],
  ): void {
    new CadenceRuleModal(this.context, rule, (answer) => this.changeRules((rules) => change(rules, answer))).open();
  }

  private changeRules(change: (rules: readonly CadenceRule[]) => CadenceRule[]): void {
    this.changeInPlace((settings) => ({ ...settings, cadenceRules: change(settings.cadenceRules) }));
  }

  private changeInPlace(update: (settings: Settings) => Settings): void {
    void this.file.change(update).then(() => this.updateInPlace());
  }

  /** Draws the tab anew; whoever has the focus keeps it, since the rows stay where they are. */
  private updateInPlace(): void {
    const { containerEl } = this;
    const before = containerEl.findAll(FOCUSABLE).findIndex((el) => el === el.doc.activeElement);
    this.update();
    if (before !== -1) containerEl.findAll(FOCUSABLE)[before]?.focus();
  }
}
