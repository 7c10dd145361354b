import type * as Host from 'obsidian';
import { Platform } from './platform';

interface Handler extends Host.KeymapEventHandler {
  func: Host.KeymapEventListener;
}

/** A set of keys that is in force while its view or modal is active (obsidian.d.ts `Scope`). */
export class Scope implements Host.Scope {
  private handlers: Handler[] = [];

  /** @param parent Asked when no handler of this scope answered. */
  constructor(private readonly parent?: Scope) {}

  register(
    modifiers: Host.Modifier[] | null,
    key: string | null,
    func: Host.KeymapEventListener,
  ): Host.KeymapEventHandler {
    const handler: Handler = { scope: this, modifiers: modifiers && spell(modifiers), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Host.KeymapEventHandler): void {
    this.handlers = this.handlers.filter(other => other !== handler);
  }

  /** Asks the handlers, newest scope first; `false` means that the browser's own answer is not wanted. */
  handleKey(event: KeyboardEvent, context: Host.KeymapContext): unknown {
    for (const { modifiers, key, func } of [...this.handlers]) {
      const isKey = key === null || key.toLowerCase() === event.key.toLowerCase();
      if (!isKey || (modifiers !== null && modifiers !== context.modifiers)) continue;
      const answer: unknown = func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event, context);
  }
}

/** Decides which scope hears the keyboard, and translates modifier keys (obsidian.d.ts `Keymap`). */
export class Keymap implements Host.Keymap {
  private readonly scopes: Scope[];

  /** @param root The app's own scope, in force when nothing else is. */
  constructor(root: Scope) {
    this.scopes = [root];
  }

  /** How many scopes stand over the app's own, such as those of open dialogs; for tests. */
  get depth(): number {
    return this.scopes.length - 1;
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.scopes.indexOf(scope);
    if (index > 0) this.scopes.splice(index, 1);
  }

  /**
   * Listens to the keyboard in a window. In the capture phase, so that nothing inside a modal can keep Escape for
   * itself: the harder case for a plugin (which phase the app uses is not verified).
   * @returns The function that stops listening.
   */
  listen(win: Window): () => void {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const context = { modifiers: spell(modifiersOf(event)), key: event.key, vkey: event.code };
      if (this.scopes.at(-1)?.handleKey(event, context) === false) event.preventDefault();
    };
    win.addEventListener('keydown', onKey, true);
    return () => win.removeEventListener('keydown', onKey, true);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Host.Modifier): boolean {
    switch (modifier) {
      case 'Mod':
        return Platform.isMacOS ? event.metaKey : event.ctrlKey;
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Shift':
        return event.shiftKey;
      case 'Alt':
        return event.altKey;
    }
  }

  // obsidian.d.ts: Mod or a middle click is a tab, Mod+Alt a split, Mod+Alt+Shift a window.
  static isModEvent(event?: Host.UserEvent | null): Host.PaneType | boolean {
    if (event === null || event === undefined) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function modifiersOf(event: KeyboardEvent): Host.Modifier[] {
  const modifiers: Host.Modifier[] = [];
  if (event.ctrlKey) modifiers.push('Ctrl');
  if (event.metaKey) modifiers.push('Meta');
  if (event.altKey) modifiers.push('Alt');
  if (event.shiftKey) modifiers.push('Shift');
  return modifiers;
}

function spell(modifiers: readonly Host.Modifier[]): string {
  const mod: Host.Modifier = Platform.isMacOS ? 'Meta' : 'Ctrl';
  return modifiers
    .map(modifier => (modifier === 'Mod' ? mod : modifier))
    .sort()
    .join(',');
}
