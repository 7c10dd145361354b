import type * as Host from 'obsidian';
import { word } from '../language';
import { NotModelled } from '../not-modelled';
import { Platform } from '../platform';
import { makePressable } from './pressable';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/**
 * What a list of settings has beside its rows (obsidian.d.ts `SettingDefinitionList`): deleting by button or by Delete
 * and Backspace on a row, adding by a button in the heading or, on a phone, by a row at the end, and words when empty.
 */
export class DefinedList {
  constructor(
    private readonly group: SettingGroup,
    private readonly definition: Host.SettingDefinitionList,
  ) {
    if (definition.onReorder !== undefined) throw new NotModelled('SettingDefinitionList.onReorder');
    group.addClass('mod-list');
    const { addItem } = definition;
    if (addItem === undefined || Platform.isPhone) return;
    group.addExtraButton(button =>
      button
        .setIcon('plus')
        .setTooltip(addItem.name)
        .onClick(() => addItem.action(button.extraSettingsEl)),
    );
  }

  addRow(setting: Setting, index: number): void {
    const { onDelete } = this.definition;
    if (onDelete === undefined) return;
    const { settingEl } = setting;
    setting.addExtraButton(button => {
      button
        .setIcon('trash-2')
        .setTooltip(word('delete'))
        .onClick(() => onDelete(index));
      // The row may be one to press.
      button.extraSettingsEl.addEventListener('click', event => event.stopPropagation());
    });
    settingEl.tabIndex = 0;
    settingEl.addEventListener('keydown', ({ target, key }) => {
      if (target === settingEl && (key === 'Delete' || key === 'Backspace')) onDelete(index);
    });
  }

  finish(): void {
    const { items = [], emptyState, addItem } = this.definition;
    const { listEl } = this.group;
    if (items.length === 0 && emptyState !== undefined) listEl.createDiv('setting-list-empty').append(emptyState);
    if (addItem === undefined || !Platform.isPhone) return;
    const row = new Setting(listEl).setName(`+ ${addItem.name}`);
    makePressable(row.settingEl, () => addItem.action(row.settingEl));
  }
}
