import type * as Host from 'obsidian';
import type { App } from '../app';
import { word } from '../language';
import { FuzzySuggestModal } from '../modal/fuzzy-suggest-modal';
import { SettingsModal } from '../setting/settings-modal';

/** The palette with everything that can be run now. */
export class CommandPalette extends FuzzySuggestModal<Host.Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder(word('typeCommand'));
  }

  override getItems(): Host.Command[] {
    return this.app.commands.available();
  }

  override getItemText(command: Host.Command): string {
    return command.name;
  }

  override onChooseItem(command: Host.Command): void {
    this.app.commands.run(command.id);
  }
}

/** Adds the app's own commands that the preview has: the palette, the settings, the sidebars, closing a tab. */
export function addAppCommands(app: App): void {
  const { workspace } = app;
  const add = (id: string, name: string, callback: () => void, hotkeys: Host.Hotkey[] = []): void =>
    app.commands.add({ id, name, callback, hotkeys });
  add('command-palette:open', word('showPalette'), () => new CommandPalette(app).open(), [
    { modifiers: ['Mod'], key: 'P' },
  ]);
  add('app:open-settings', word('openSettings'), () => new SettingsModal(app).open(), [
    { modifiers: ['Mod'], key: ',' },
  ]);
  add('app:toggle-left-sidebar', word('showLeft'), () => workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', word('showRight'), () => workspace.rightSplit.toggle());
  add('workspace:close', word('close'), () => workspace.activeLeaf?.detach());
}
