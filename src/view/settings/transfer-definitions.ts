import type { SettingDefinitionGroup } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { SettingKey } from './setting-values';

/** What happens when a row of the group is pressed. */
export interface TransferQuestion {
  readonly strings: Strings;
  readonly onExport: () => void;
  readonly onImport: () => void;
}

/** The rows that take the settings to another vault. */
export function transferGroup({ strings, onExport, onImport }: TransferQuestion): SettingDefinitionGroup<SettingKey> {
  const { heading, export: toFile, import: fromFile } = strings.settingsTransfer;
  return { type: 'group', heading, items: [{ ...toFile, action: onExport }, { ...fromFile, action: onImport }] };
}
