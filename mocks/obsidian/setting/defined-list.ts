import type * as Host from 'obsidian';
import { setIcon } from '../icons';
import { word } from '../language';
import { Platform } from '../platform';
import { makePressable } from './pressable';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/**
 * What a list of settings has beside its rows (obsidian.d.ts `SettingDefinitionList`): deleting by button or by Delete
 * and Backspace on a row, adding by a button in the heading or, on a phone, by a row at the end, and words when empty.
 */
export class DefinedList {
  private dragged: number | null = null;

  constructor(
    private readonly group: SettingGroup,
    private readonly definition: Host.SettingDefinitionList,
  ) {
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
    this.addHandle(setting, index);
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

  /** A handle on each row (obsidian.d.ts `onReorder`); that whole rows are dropped on each other is not verified. */
  private addHandle({ settingEl, controlEl }: Setting, index: number): void {
    const { onReorder } = this.definition;
    if (onReorder === undefined) return;
    const handleEl = controlEl.createDiv('setting-drag-handle');
    setIcon(handleEl, 'menu');
    handleEl.draggable = true;
    handleEl.addEventListener('dragstart', () => (this.dragged = index));
    settingEl.addEventListener('dragover', event => {
      if (this.dragged !== null) event.preventDefault();
    });
    settingEl.addEventListener('drop', () => {
      const from = this.dragged;
      this.dragged = null;
      if (from !== null && from !== index) onReorder(from, index);
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
