import type { EmptyStateTexts } from '../shared/empty-state';
import { keyOfEmptyState, showEmptyState, showReading } from '../shared/empty-state';
import { firstSteps } from '../shared/first-steps';
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
    const shown = texts === null ? '' : keyOfEmptyState(texts);
    // Drawn again only when it says something else: its button may have the focus.
    if (shown === this.shown) return;
    this.shown = shown;
    if (texts === null) this.el.empty();
    else showEmptyState(this.el, texts);
  }

  private textsFor(list: FollowUpList | null): EmptyStateTexts | null {
    const { store, strings } = this.context;
    const { queue, reading } = strings;
    const { people, projects } = store.summary();
    if (people === 0) {
      if (projects === 0) return { ...reading.emptyVault, ...firstSteps(this.context, ['person', 'project']) };
      return { title: queue.noPerson.title, text: queue.noPerson.text(projects), ...firstSteps(this.context, ['person']) };
    }
    if (list === null || list.sections.some(({ id }) => id === 'today')) return null;
    const { next } = list;
    return { title: queue.nobodyToday, text: next === null ? '' : queue.nextDate(next.name, next.on) };
  }
}
