import type * as Host from 'obsidian';
import type { App } from './app';
import { Platform } from './platform';
import { Keymap } from './scope';

/** All commands of the app and of its plugins, for the palette, for hotkeys and for tests. */
export class Commands {
  private readonly byId = new Map<string, Host.Command>();

  constructor(private readonly app: App) {
    app.scope.register(null, null, event => this.runHotkey(event));
  }

  add(command: Host.Command): void {
    this.byId.set(command.id, command);
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** The id of every command, for tests. */
  ids(): string[] {
    return [...this.byId.keys()];
  }

  /** The commands that can be run now, in the order of their names. */
  available(): Host.Command[] {
    return [...this.byId.values()]
      .filter(command => this.canRun(command))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Runs a command; answers false when there is none of that id, or when it cannot be run now. */
  run(id: string): boolean {
    const command = this.byId.get(id);
    if (command === undefined || !this.canRun(command)) return false;
    const editor = this.editorContext();
    // obsidian.d.ts Command: an editor callback goes before the others, a check callback before the plain one.
    if (command.editorCheckCallback !== undefined && editor !== null) {
      return command.editorCheckCallback(false, editor.editor, editor.info) !== false;
    }
    if (command.editorCallback !== undefined && editor !== null) command.editorCallback(editor.editor, editor.info);
    else if (command.checkCallback !== undefined) return command.checkCallback(false) !== false;
    else command.callback?.();
    return true;
  }

  private canRun(command: Host.Command): boolean {
    if (command.mobileOnly === true && !Platform.isMobile) return false;
    const editor = this.editorContext();
    if (command.editorCheckCallback !== undefined) {
      return editor !== null && command.editorCheckCallback(true, editor.editor, editor.info) === true;
    }
    if (command.editorCallback !== undefined) return editor !== null;
    return command.checkCallback === undefined || command.checkCallback(true) === true;
  }

  private editorContext(): { editor: Host.Editor; info: Host.MarkdownFileInfo } | null {
    const view = this.app.workspace.activeEditor;
    const editor = view?.editor;
    if (view === null || editor === undefined) return null;
    return { editor: editor as unknown as Host.Editor, info: view as unknown as Host.MarkdownFileInfo };
  }

  private runHotkey(event: KeyboardEvent): false | undefined {
    const command = [...this.byId.values()].find(({ hotkeys = [] }) =>
      hotkeys.some(hotkey => isPressed(hotkey, event)),
    );
    if (command === undefined || !this.run(command.id)) return undefined;
    return false;
  }
}

function isPressed(hotkey: Host.Hotkey, event: KeyboardEvent): boolean {
  const modifiers = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'] as const;
  const wanted = modifiers.filter(modifier => hotkey.modifiers.includes(modifier));
  const isHeld = wanted.every(modifier => Keymap.isModifier(event, modifier));
  const heldCount = [event.ctrlKey, event.metaKey, event.altKey, event.shiftKey].filter(Boolean).length;
  return isHeld && heldCount === wanted.length && hotkey.key.toLowerCase() === event.key.toLowerCase();
}
