import { NotModelled } from './not-modelled';
import type { Keymap } from './scope';

let keymap: Keymap | null = null;

/** The app that runs announces its keyboard, for those classes that plugins create without an app: menus. */
export function announceKeymap(current: Keymap | null): void {
  keymap = current;
}

/** The keyboard of the running app. @throws NotModelled when no app runs. */
export function currentKeymap(): Keymap {
  if (keymap === null) throw new NotModelled('a menu without an app: create the app first');
  return keymap;
}
