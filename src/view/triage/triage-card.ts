import type { Strings } from '../../i18n/strings';
import type { Person } from '../../model/person';
import type { ClassifyingStep } from '../../derive/classified';
import { addLine } from '../shared/add-line';
import { repaint } from '../shared/kept-focus';
import { workLineOf } from '../shared/work-line';

/** What is shown of somebody beside the fields. */
export interface CardContent {
  readonly person: Person;
  /** Her position among those left, from 1. */
  readonly position: number;
  readonly count: number;
  readonly isMeanwhile: boolean;
}

/** Who it is: her name, what she does, where and when we met, what we talked about. */
export class TriageCard {
  private readonly nameEl: HTMLElement;
  private readonly positionEl: HTMLElement;
  private readonly factsEl: HTMLElement;
  private readonly meanwhileEl: HTMLElement;
  private readonly missingEl: HTMLElement;

  /** @param onOpen - opens the note */
  constructor(
    el: HTMLElement,
    private readonly strings: Strings,
    onOpen: (event: MouseEvent) => void,
  ) {
    const headEl = el.createDiv('reseauter-triage-head');
    // Where the keys of the view are heard, and what is read aloud when somebody else comes.
    this.nameEl = headEl.createEl('h2', { cls: 'reseauter-triage-name', attr: { tabindex: '-1', dir: 'auto' } });
    this.positionEl = headEl.createSpan('reseauter-triage-position');
    this.factsEl = el.createDiv('reseauter-triage-facts');
    const openEl = el.createEl('button', { cls: 'reseauter-source-link', text: strings.triage.openNote, type: 'button' });
    openEl.addEventListener('click', onOpen);
    this.meanwhileEl = el.createDiv({ cls: 'reseauter-triage-meanwhile', attr: { role: 'status' } });
    this.missingEl = el.createDiv('reseauter-triage-missing');
  }

  /** Shows somebody. */
  paint({ person, position, count, isMeanwhile }: CardContent): void {
    const { triage } = this.strings;
    this.nameEl.setText(person.name);
    this.positionEl.setText(isMeanwhile ? '' : triage.position(position, count));
    this.meanwhileEl.setText(isMeanwhile ? triage.meanwhile(person.name) : '');
    repaint(this.factsEl, () => this.paintFacts(person));
  }

  /** Says what is still to be said of her. */
  paintMissing(left: readonly ClassifyingStep[]): void {
    this.missingEl.setText(this.strings.triage.stillMissing(left));
    this.missingEl.toggleClass('is-complete', left.length === 0);
  }

  /** Puts the focus on her name. */
  focus(): void {
    this.nameEl.focus({ preventScroll: true });
  }

  private paintFacts(person: Person): void {
    const { met, metAt, topic, emails } = person;
    const { triage } = this.strings;
    const lines = [workLineOf(person), triage.met(met, metAt?.text ?? null), topic === null ? '' : triage.topic(topic), emails[0] ?? ''];
    for (const text of lines) if (text !== '') addLine(this.factsEl, 'reseauter-triage-fact', text);
  }
}
