/** A row of the settings, or of a dialog, by its name. */
export function rowOf(name: string): HTMLElement {
  const row = [...document.querySelectorAll<HTMLElement>('.setting-item')].find((el) => nameIn(el) === name);
  if (row === undefined) throw new Error(`No setting “${name}”`);
  return row;
}

/** The field in a row. */
export function fieldOf(name: string): HTMLInputElement | HTMLSelectElement {
  const field = rowOf(name).querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (field === null) throw new Error(`No field for “${name}”`);
  return field;
}

/** What is offered in a row, and what is chosen there now. */
export function choicesOf(name: string): { offered: string[]; chosen: string } {
  const options = [...rowOf(name).querySelectorAll('option')];
  return { offered: options.map(({ text }) => text), chosen: options.find(({ selected }) => selected)?.text ?? '' };
}

/** Gives a field a value and leaves it, as a person does. */
export function changeField(name: string, value: string): void {
  const field = fieldOf(name);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a row that leads somewhere. */
export function pressRow(name: string): void {
  rowOf(name).click();
}

/** The names of the rows that are not hidden. */
export function shownRows(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.setting-item')].filter((el) => el.style.display !== 'none').map(nameIn);
}

function nameIn(rowEl: HTMLElement): string {
  return rowEl.querySelector('.setting-item-name')?.textContent ?? '';
}
