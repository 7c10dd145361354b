import { notify } from './overlays';

/** What is said once a text was copied, or could not be. */
export interface CopyTexts {
  readonly done: string;
  readonly failed: string;
}

/** Puts a text on the clipboard of the window that an element is in, and says in a notice what became of it. */
export async function copyText(el: HTMLElement, text: string, { done, failed }: CopyTexts): Promise<void> {
  try {
    await el.win.navigator.clipboard.writeText(text);
  } catch {
    // A window without the focus, or a device that does not allow it: the text is still there to be selected.
    notify(failed);
    return;
  }
  notify(done);
}
