import type { Strings } from '../../i18n/strings';
import type { ComparedProperty } from '../../note/edits/merge-people';
import { withoutLinks } from '../../note/mention-text';

/** A table whose last column follows what is chosen. */
export interface PropertyTable {
  /** Shows what the properties will say now. */
  readonly show: (properties: readonly ComparedProperty[]) => void;
}

/** How a cell is found again on a narrow screen, where the heads of the columns have no room. */
interface Column {
  readonly cls: 'mod-kept' | 'mod-other' | 'mod-result';
  readonly head: string;
}

/** A person chooses between two values. */
export type ChooseValue = (key: string, isOthers: boolean) => void;

/** Paints all properties of two notes, one in a row, with a choice where two values contradict each other. */
export function paintProperties(
  parentEl: HTMLElement,
  properties: readonly ComparedProperty[],
  strings: Strings,
  onChoose: ChooseValue,
): PropertyTable {
  const { duplicates: texts } = strings;
  const columns: readonly Column[] = [
    { cls: 'mod-kept', head: texts.stays },
    { cls: 'mod-other', head: texts.goes },
    { cls: 'mod-result', head: texts.result },
  ];
  const tableEl = parentEl.createDiv({ cls: 'reseauter-compare', attr: { role: 'table' } });
  const headEl = tableEl.createDiv({ cls: 'reseauter-compare-row mod-head', attr: { role: 'row' } });
  headEl.createDiv({ text: texts.property, attr: { role: 'columnheader' } });
  for (const { cls, head } of columns) headEl.createDiv({ cls, text: head, attr: { role: 'columnheader' } });
  const results = properties.map((each) => {
    const rowEl = tableEl.createDiv({ cls: 'reseauter-compare-row', attr: { role: 'row' } });
    rowEl.toggleClass('mod-open', each.choice !== null);
    rowEl.createDiv({ cls: 'reseauter-compare-property', text: each.property, attr: { role: 'rowheader', dir: 'auto' } });
    const [keptEl, otherEl, resultEl] = columns.map(({ cls }) => rowEl.createDiv({ cls: `reseauter-compare-cell ${cls}`, attr: { role: 'cell' } }));
    if (keptEl !== undefined) paintValue(keptEl, each, 'kept', strings, onChoose);
    if (otherEl !== undefined) paintValue(otherEl, each, 'other', strings, onChoose);
    return resultEl;
  });
  const show = (current: readonly ComparedProperty[]): void => {
    for (const [index, each] of current.entries()) results[index]?.setText(resultOf(each, strings));
  };
  show(properties);
  return { show };
}

function paintValue(
  cellEl: HTMLElement,
  { property, choice, outcome, ...values }: ComparedProperty,
  side: 'kept' | 'other',
  { duplicates: texts }: Strings,
  onChoose: ChooseValue,
): void {
  const text = readAloud(values[side]);
  if (choice === null) {
    cellEl.createSpan({ text, attr: { dir: 'auto' } });
    return;
  }
  const labelEl = cellEl.createEl('label');
  const radioEl = labelEl.createEl('input', { type: 'radio', attr: { name: `reseauter-${choice}` } });
  radioEl.checked = outcome === side;
  radioEl.addEventListener('change', () => onChoose(choice, side === 'other'));
  // Heard, where the eye sees the row; a label of its own would hang over the row as a tooltip.
  labelEl.createSpan({ cls: 'reseauter-spoken', text: texts.choiceOf(property) });
  labelEl.createSpan({ text, attr: { dir: 'auto' } });
}

function resultOf({ outcome, result }: ComparedProperty, { duplicates: { outcomes } }: Strings): string {
  return outcome === 'joined' || outcome === 'kept' || outcome === 'other' ? readAloud(result) : outcomes[outcome];
}

/** Links by their names, as the app shows them. */
function readAloud(texts: readonly string[]): string {
  return texts.map(withoutLinks).join(', ');
}
