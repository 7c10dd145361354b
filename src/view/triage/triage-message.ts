import { openFollowUps } from '../follow-ups/open-follow-ups';
import type { EmptyStateAction, EmptyStateTexts } from '../shared/empty-state';
import { keyOfEmptyState, showEmptyState, showReading } from '../shared/empty-state';
import { firstSteps } from '../shared/first-steps';
import type { ViewContext } from '../shared/view-context';
import { placeName } from './triage-header';
import type { TriagePicture, TriagePlace } from './triage-queue';

/** In place of the card: how far the reading is, or that everybody is classified and what is next. */
export class TriageMessage {
  readonly el: HTMLElement;
  private shown = '';

  /** @param onPlace - goes to another place */
  constructor(
    parentEl: HTMLElement,
    private readonly context: ViewContext,
    private readonly onPlace: (id: string) => void,
  ) {
    this.el = parentEl.createDiv('reseauter-message');
  }

  showReading(): void {
    this.shown = '';
    showReading(this.el, this.context);
  }

  /** Shows what is to be said; nothing as long as there is somebody to classify. */
  paint(picture: TriagePicture): void {
    const texts = picture.person === null ? this.textsFor(picture) : null;
    const shown = texts === null ? 'nothing' : keyOfEmptyState(texts);
    // Drawn again only when it says something else: its button may have the focus.
    if (shown === this.shown) return;
    this.shown = shown;
    if (texts === null) this.el.empty();
    else showEmptyState(this.el, texts);
  }

  /** Puts the focus on the way on. */
  focus(): void {
    this.el.querySelector<HTMLElement>('button')?.focus();
  }

  private textsFor({ places, place }: TriagePicture): EmptyStateTexts {
    const { store, strings } = this.context;
    const { empty } = strings.triage;
    if (store.people().length === 0) {
      return { ...strings.reading.emptyVault, ...firstSteps(this.context, ['person', 'project']) };
    }
    const goOn = this.goOnFrom(places);
    const mission = place?.mission ?? null;
    if (place === null || mission === null) {
      const title = place === null || goOn.length === 0 ? empty.allDone : empty.othersDone;
      return { title, text: empty.nobody, actions: [...goOn, this.followUps(empty.followUps, goOn.length === 0)] };
    }
    const toWrite = mission.met.length - mission.written;
    return {
      title: empty.placeDone,
      text: toWrite === 0 ? empty.allWritten : empty.toWrite(toWrite),
      actions: [this.followUps(toWrite === 0 ? empty.followUps : empty.write(toWrite), true), ...goOn],
    };
  }

  /** To the first place where somebody is left. */
  private goOnFrom(places: readonly TriagePlace[]): readonly EmptyStateAction[] {
    const next = places.find(({ people }) => people.length > 0);
    if (next === undefined) return [];
    const label = this.context.strings.triage.empty.goOn(placeName(next, this.context.strings), next.people.length);
    return [{ label, run: () => this.onPlace(next.id) }];
  }

  private followUps(label: string, isMain: boolean): EmptyStateAction {
    return { label, isMain, run: () => void openFollowUps(this.context) };
  }
}
