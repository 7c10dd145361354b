import { Component, ConfirmationModal, FuzzySuggestModal, Modal, Notice, SuggestModal } from 'obsidian';

/** What hangs over a page beside the views. */
export interface Overlay {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** The app keeps no list of what a plugin has open, and closes none of it with the plugin. */
let shown: readonly Overlay[] = [];
/** Whether the plugin is on. What was begun before it went, such as a note being written, has nobody to tell any more. */
let isOn = true;

/** Closes dialogs, menus and notices when the plugin goes: an open dialog would go on with a store that hears nothing. */
export class Overlays extends Component {
  override onload(): void {
    isOn = true;
  }

  override onunload(): void {
    isOn = false;
    for (const { isOpen, close } of shown) if (isOpen()) close();
    shown = [];
  }
}

/** A dialog that goes with the plugin; what it asks before it closes is not asked then. */
export class Dialog extends Modal {
  override open(): void {
    show(this, () => super.open(), () => super.close());
  }
}

/** A question with buttons that goes with the plugin. */
export class Question extends ConfirmationModal {
  override open(): void {
    show(this, () => super.open(), () => super.close());
  }
}

/** A prompt that goes with the plugin. */
export abstract class Prompt<Value> extends SuggestModal<Value> {
  override open(): void {
    show(this, () => super.open(), () => super.close());
  }
}

/** A prompt that sorts by what is typed, and goes with the plugin. */
export abstract class FuzzyPrompt<Value> extends FuzzySuggestModal<Value> {
  override open(): void {
    show(this, () => super.open(), () => super.close());
  }
}

/**
 * Says something in a notice that goes with the plugin.
 *
 * @param milliseconds - how long it stays, 0 until it is clicked; as long as the app's own when left out
 * @returns the notice; null when the plugin is off by now
 */
export function notify(message: string | DocumentFragment, milliseconds?: number): Notice | null {
  if (!isOn) return null;
  const notice = new Notice(message, milliseconds);
  closeWithPlugin({ isOpen: () => notice.containerEl.isConnected, close: () => notice.hide() });
  return notice;
}

/** Lets something that is being shown go with the plugin, at once when it is off; what was closed meanwhile is let go of. */
export function closeWithPlugin(overlay: Overlay): void {
  if (!isOn) return overlay.close();
  shown = [...shown.filter(({ isOpen }) => isOpen()), overlay];
}

function show(dialog: Modal, open: () => void, close: () => void): void {
  if (!isOn) return;
  closeWithPlugin({ isOpen: () => dialog.containerEl.isConnected, close });
  open();
}
