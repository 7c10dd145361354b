import type { App } from 'obsidian';
import type { DuplicatePair } from '../../derive/duplicates';
import { duplicatesOf } from '../../derive/duplicates';
import type { NotePath } from '../../model/mention';
import { compareText } from '../../model/order';
import type { PathPair } from '../../model/path-pair';
import { hasPair, pathPair, withPair, withoutPair } from '../../model/path-pair';
import type { Person } from '../../model/person';
import { sameData } from '../../model/same';
import { noteNameOf } from '../shared/note-name';
import type { ViewContext } from '../shared/view-context';
import type { ReadyPlan } from './comparison';
import { Comparison } from './comparison';
import type { KeptAndOther } from './merge-plan';
import type { PairList } from './pair-list';
import { paintPairs } from './pair-list';
import { linksTo } from './turned-links';
import { Dialog } from '../shared/overlays';

/** The pairs of notes that may be about one person, and from each the way to one note or to "two people". */
export class DuplicatesModal extends Dialog {
  private comparison: Comparison | null = null;
  private shown: PairList | null = null;
  private unsubscribe: () => void = () => undefined;

  /** @param pair - two people to compare at once; the list comes afterwards */
  constructor(
    private readonly context: ViewContext,
    private readonly pair: readonly [Person, Person] | null = null,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.modalEl.addClass('reseauter-modal', 'reseauter-duplicates');
    this.modalEl.tabIndex = -1;
    if (this.pair === null) this.showList();
    else this.compare(...this.pair);
    this.unsubscribe = this.context.store.subscribe(() => this.follow());
  }

  override onClose(): void {
    this.unsubscribe();
    this.comparison?.stop();
    this.contentEl.empty();
  }

  /** What was undone, or came from elsewhere, is in the list at once; a comparison is left to whoever reads it. */
  private follow(): void {
    if (this.comparison === null && !sameData(keysOf(this.list()), keysOf(this.shown))) this.showList(this.focusedIndex());
  }

  /** @param focus - which of the buttons has the focus then */
  private showList(focus = 0): void {
    const { strings } = this.context;
    this.comparison?.stop();
    this.comparison = null;
    this.shown = this.list();
    this.setTitle(strings.duplicates.title);
    this.contentEl.empty();
    paintPairs(this.contentEl, this.shown, strings, {
      onCompare: ({ first, second }) => this.compare(first, second),
      onApart: ({ first, second }) => void this.setApart(first, second),
      onLookAgain: (pair) => void this.lookAgain(pair),
    });
    if (this.shown.pairs.length === 0) this.contentEl.createEl('p', { cls: 'reseauter-empty-found', text: strings.reading.foundInVault(this.context.store.summary()) });
    const { buttons } = this;
    const wanted = buttons[Math.min(focus, buttons.length - 1)] ?? this.contentEl.querySelector<HTMLElement>('summary');
    // With nothing left to press the keyboard stays in the dialog.
    (wanted ?? this.modalEl).focus();
  }

  /** Those that can be seen: not what is folded away. */
  private get buttons(): readonly HTMLElement[] {
    return [...this.contentEl.querySelectorAll<HTMLElement>(':scope > ul .reseauter-duplicates-buttons button')];
  }

  private focusedIndex(): number {
    return Math.max(0, this.buttons.findIndex((button) => button === button.doc.activeElement));
  }

  private list(): PairList {
    const { app, store } = this.context;
    const { notSame } = store.settings;
    // A note that was just trashed is gone before the store hears of it.
    const people = store.people().filter(({ path }) => app.vault.getFileByPath(path) !== null);
    const paths = new Set(people.map(({ path }) => path));
    return {
      pairs: duplicatesOf(people).filter(({ first, second }) => !hasPair(notSame, pathPair(first.path, second.path))),
      apart: notSame.filter((pair) => pair.every((path) => paths.has(path))),
    };
  }

  private compare(one: Person, two: Person): void {
    this.setTitle(this.context.strings.duplicates.compareTitle);
    const comparison = new Comparison(this.context, this.contentEl, {
      people: keptFirst(this.app, one, two),
      onMerge: (people, plan) => void this.merge(people, plan),
      onApart: ({ kept, other }) => void this.setApart(kept, other),
      onBack: () => this.showList(),
    });
    this.comparison = comparison;
    void comparison.show();
  }

  private async merge({ kept, other }: KeptAndOther, { requests }: ReadyPlan): Promise<void> {
    const { actions, strings } = this.context;
    const { comparison } = this;
    const outcome = await actions.run(requests, strings.duplicates.merged(noteNameOf(kept.path), noteNameOf(other.path)));
    if (comparison === null || comparison !== this.comparison) return;
    // Refused, since a note says something else by now: look again before agreeing again.
    if (outcome.kind === 'written') this.showList();
    else void comparison.show();
  }

  private async setApart(one: Person, two: Person): Promise<void> {
    const focus = this.comparison === null ? this.focusedIndex() : 0;
    await this.changePairs((pairs) => withPair(pairs, pathPair(one.path, two.path)));
    this.showList(focus);
  }

  private async lookAgain(pair: PathPair): Promise<void> {
    await this.changePairs((pairs) => withoutPair(pairs, pair));
    this.showList();
  }

  private changePairs(change: (pairs: readonly PathPair[]) => readonly PathPair[]): Promise<void> {
    return this.context.changeSettings((settings) => ({ ...settings, notSame: change(settings.notSame) }));
  }
}

/** Opens the comparison of two people, where somebody already knows whom to compare. */
export function compareTwo(context: ViewContext, one: Person, two: Person): void {
  new DuplicatesModal(context, [one, two]).open();
}

/** The note that more links lead to stays; of two alike the older one, else the first by path. */
function keptFirst(app: App, one: Person, two: Person): KeptAndOther {
  const madeAt = (path: NotePath): number => app.vault.getFileByPath(path)?.stat.ctime ?? Infinity;
  const order = linksTo(app, two.path) - linksTo(app, one.path) || madeAt(one.path) - madeAt(two.path) || compareText(one.path, two.path);
  return order <= 0 ? { kept: one, other: two } : { kept: two, other: one };
}

function keysOf(list: PairList | null): readonly unknown[] {
  return list === null ? [] : [list.pairs.map(({ first, second, because, certainty }: DuplicatePair) => [first.path, second.path, because, certainty]), list.apart];
}
