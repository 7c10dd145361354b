import type { Strings } from '../../i18n/strings';
import { KeyedList } from '../../grid/keyed-list';
import type { ReviewedRow } from './capture-review';
import { isWritten } from './capture-review';
import type { RowListener } from './capture-row';
import { CaptureRowView } from './capture-row';
import { SHOWN_FIELDS } from './capture-rows';

/** The table of what was understood, and how many people that are. */
export class CaptureTable {
  private readonly countEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private readonly headEl: HTMLElement;
  private readonly noteEl: HTMLElement;
  private readonly views = new Map<HTMLElement, CaptureRowView>();
  private readonly list: KeyedList<ReviewedRow>;

  constructor(parentEl: HTMLElement, private readonly strings: Strings, listener: RowListener) {
    const { capture } = strings;
    this.countEl = parentEl.createDiv({ cls: 'reseauter-capture-count', attr: { role: 'status' } });
    this.headEl = parentEl.createDiv({ cls: 'reseauter-capture-head', attr: { 'aria-hidden': 'true' } });
    for (const field of SHOWN_FIELDS) this.headEl.createSpan({ text: capture.fields[field] });
    this.listEl = parentEl.createDiv({ cls: 'reseauter-capture-list', attr: { role: 'group', 'aria-label': capture.understood } });
    this.noteEl = parentEl.createEl('p', { cls: 'reseauter-hint' });
    this.list = new KeyedList<ReviewedRow>(this.listEl, ({ row }) => String(row.id), {
      create: ({ row }) => {
        const view = new CaptureRowView(this.listEl, row.id, strings, listener);
        this.views.set(view.el, view);
        return view.el;
      },
      paint: (el, reviewed) => this.views.get(el)?.paint(reviewed),
    });
  }

  /** @param hasMore - whether there are others beyond those that are shown */
  show(reviewed: readonly ReviewedRow[], hasMore: boolean): void {
    const { capture } = this.strings;
    this.list.show(reviewed);
    for (const el of this.views.keys()) if (el.parentElement !== this.listEl) this.views.delete(el);
    const people = reviewed.filter(({ decision }) => decision.kind !== 'skip');
    const nameless = reviewed.filter(({ because }) => because === 'nameless');
    const known = people.filter(({ person }) => person !== null);
    const count = reviewed.length === 0 ? capture.nobody : capture.count(people.length, known.length, nameless.length);
    // The same words again would be read aloud again.
    if (this.countEl.getText() !== count) this.countEl.setText(count);
    this.headEl.hidden = reviewed.length === 0;
    this.noteEl.hidden = !hasMore;
    this.noteEl.setText(hasMore ? capture.tooMany(reviewed.length) : '');
  }
}

/** How many notes of people are written. */
export function writtenCount(reviewed: readonly ReviewedRow[]): number {
  return reviewed.filter(isWritten).length;
}
