/**
 * Whether a click is the second one of a double click. What was asked for is done by then, and what lies under the
 * pointer may be somebody else's: the list moves up as soon as a person leaves it.
 */
export function isSecondClick({ detail }: MouseEvent): boolean {
  return detail > 1;
}

/** Runs `run` once for each press of a button: a double click is one press, and so is an Enter key that is held down. */
export function onPress(buttonEl: HTMLElement, run: () => void): void {
  buttonEl.addEventListener('click', (event) => {
    // What stands around the button hears as little of it: a notice, for one, goes when it is clicked.
    if (isSecondClick(event)) event.stopPropagation();
    else run();
  });
  buttonEl.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  });
}
