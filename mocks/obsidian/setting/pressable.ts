/** Makes a row something to press, with a pointer or with Enter and Space. How the app marks such rows is not verified. */
export function makePressable(rowEl: HTMLElement, onPress: () => void): void {
  rowEl.addClass('mod-pressable');
  rowEl.setAttrs({ role: 'button', tabindex: 0 });
  rowEl.addEventListener('click', () => {
    if (!rowEl.hasClass('is-disabled')) onPress();
  });
  rowEl.addEventListener('keydown', event => {
    if (event.target !== rowEl || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    rowEl.click();
  });
}
