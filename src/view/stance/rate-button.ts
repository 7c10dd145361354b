import type { Board } from '../../derive/board';
import type { Strings } from '../../i18n/strings';

/** Whether there is anybody on a board whose stance can be asked about. */
export function namesAnybody({ boxes }: Board): boolean {
  return boxes.some(({ names }) => names.some(({ isAvailable }) => isAvailable));
}

/** A quiet button that asks whose stance is to be noted. */
export function addRateButton(parentEl: HTMLElement, { stances }: Strings, onClick: () => void): void {
  const buttonEl = parentEl.createEl('button', { cls: 'reseauter-stance-start', text: stances.start, type: 'button' });
  buttonEl.dataset.key = 'rate-whom';
  buttonEl.addEventListener('click', onClick);
}
