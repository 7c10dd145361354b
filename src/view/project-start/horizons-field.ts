import type { Strings } from '../../i18n/strings';
import { horizonTextOf, parseHorizon } from '../../note/horizon-text';
import { addTextArea, linesIn } from '../shared/form-fields';

/** The horizons of a project, one on each line, and below them how each is understood. */
export class HorizonsField {
  private readonly textEl: HTMLTextAreaElement;
  private readonly listEl: HTMLElement;

  constructor(
    formEl: HTMLElement,
    private readonly strings: Strings,
  ) {
    const { horizons: label, horizonsHint: hint } = strings.projectStart;
    this.textEl = addTextArea(formEl, { label, hint });
    const saidEl = formEl.createDiv({ attr: { role: 'status' } });
    this.listEl = saidEl.createEl('ul', { cls: 'reseauter-start-understood', attr: { 'aria-label': label } });
  }

  /** The lines as they are to be written; what is no horizon stays as it was typed. */
  get value(): readonly string[] {
    return linesIn(this.textEl).map((line) => horizonTextOf(line) ?? line);
  }

  /** Says of each line how it is understood. The same words again would be read aloud again. */
  show(): void {
    const said = this.value.map((line) => understood(line, this.strings));
    const shown = [...this.listEl.children].map((el) => el.textContent);
    if (said.length === shown.length && said.every((text, index) => text === shown[index])) return;
    this.listEl.empty();
    for (const text of said) this.listEl.createEl('li', { text, attr: { dir: 'auto' } });
  }
}

function understood(line: string, { projectStart: texts, clarity }: Strings): string {
  const horizon = parseHorizon(line);
  if (horizon === null) return texts.notUnderstood(line);
  const { start, end, scale, place, text } = horizon;
  const where = scale === null ? place : clarity.scales[scale];
  return texts.understood([clarity.period(start, end), where, text].filter((part) => part !== '').join(' · '));
}
