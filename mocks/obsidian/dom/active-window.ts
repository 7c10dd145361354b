// The app's own type declarations extend the global DOM types; this import makes them known.
import type {} from 'obsidian';

/**
 * Which window the person works in. The app keeps `activeWindow` and `activeDocument` as globals of every window
 * (obsidian.d.ts: "usually the same as `window` but different when using popout windows").
 */

/** A window together with the constructors of its own realm. */
export type DomWindow = Window & typeof globalThis;

let active: DomWindow | null = null;

/** The window that has, or had last, the focus; the main window until another one was focused. */
export function activeWindowNow(): DomWindow {
  return active ?? mainWindow();
}

/** Makes a window the active one; `null` goes back to the main window, as when a pop-out closes. */
export function setActiveWindow(win: DomWindow | null): void {
  active = win;
}

/** The window the app was started in: the realm this module belongs to. */
export function mainWindow(): DomWindow {
  return window;
}
