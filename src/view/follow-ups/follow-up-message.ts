import type { EmptyStateTexts } from '../shared/empty-state';
import { showEmptyState, showReading } from '../shared/empty-state';
import type { FollowUpList } from './follow-up-list';
import type { ViewContext } from '../shared/view-context';

/** Above the rows: how far the reading is, why there is nobody, or who is next when nobody waits today. */
export class FollowUpMessage {
  private shown: string | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly context: ViewContext,
  ) {}

  showReading(): void {
    this.shown = null;
    showReading(this.el, this.context);
  }

  /** `list` is null in the modes that say themselves that there is nothing. */
  paint(list: FollowUpList | null): void {
    const texts = this.textsFor(list);
    const shown = texts === null ? '' : `${texts.title}\n${texts.text}`;
    // Drawn again only when it says something else: its button may have the focus.
    if (shown === this.shown) return;
    this.shown = shown;
    if (texts === null) this.el.empty();
    else showEmptyState(this.el, texts);
  }

  private textsFor(list: FollowUpList | null): EmptyStateTexts | null {
    const { store, strings, openReadingReport } = this.context;
    const { queue, reading } = strings;
    const { people, projects } = store.summary();
    const report = { label: reading.showReport, run: openReadingReport };
    if (people === 0) {
      if (projects === 0) return { ...reading.emptyVault, actions: [report] };
      return { title: queue.noPerson.title, text: queue.noPerson.text(projects), actions: [report] };
    }
    if (list === null || list.sections.some(({ id }) => id === 'today')) return null;
    const { next } = list;
    return { title: queue.nobodyToday, text: next === null ? '' : queue.nextDate(next.name, next.on) };
  }
}
