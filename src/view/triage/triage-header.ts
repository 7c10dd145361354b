import type { Strings } from '../../i18n/strings';
import type { TriagePicture, TriagePlace } from './triage-queue';

/** Above the card: where they were met, how many are left, and how far it is. */
export class TriageHeader {
  readonly el: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly selectEl: HTMLSelectElement;
  private readonly lineEl: HTMLElement;
  private readonly barEl: HTMLElement;
  private options = '';

  /** @param onPlace - hears the id of the place that somebody chose */
  constructor(
    parentEl: HTMLElement,
    private readonly strings: Strings,
    onPlace: (id: string) => void,
  ) {
    this.el = parentEl.createDiv('reseauter-triage-header');
    this.titleEl = this.el.createDiv({ cls: 'reseauter-triage-event', attr: { dir: 'auto' } });
    this.selectEl = this.el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': strings.triage.place } });
    this.selectEl.addEventListener('change', () => onPlace(this.selectEl.value));
    this.lineEl = this.el.createDiv('reseauter-triage-line');
    this.barEl = this.el.createDiv({ cls: 'reseauter-triage-bar', attr: { role: 'progressbar', 'aria-valuemin': '0' } });
  }

  /** Shows where it is and how far. */
  paint({ places, place }: TriagePicture): void {
    this.el.hidden = place === null;
    if (place === null) return;
    this.titleEl.hidden = places.length > 1;
    this.titleEl.setText(placeName(place, this.strings));
    this.selectEl.hidden = places.length < 2;
    this.fill(places);
    this.selectEl.value = place.id;
    this.paintProgress(place);
  }

  private fill(places: readonly TriagePlace[]): void {
    const { triage } = this.strings;
    const texts = places.map((place) => `${placeName(place, this.strings)} · ${triage.toClassify(place.people.length)}`);
    const options = JSON.stringify(texts);
    // Written anew only where it says something else: the list may be open.
    if (options === this.options) return;
    this.options = options;
    this.selectEl.empty();
    places.forEach(({ id }, index) => this.selectEl.createEl('option', { text: texts[index] ?? '', value: id }));
  }

  private paintProgress({ mission, people }: TriagePlace): void {
    const { triage } = this.strings;
    this.barEl.hidden = mission === null;
    if (mission === null) {
      this.lineEl.setText(triage.othersLine(people.length));
      return;
    }
    const { met, toClassify, written } = mission;
    const done = met.length - toClassify.length;
    const label = triage.progress(done, met.length);
    this.lineEl.setText(triage.mission(met.length, toClassify.length, written));
    this.barEl.setAttrs({ 'aria-label': label, 'aria-valuemax': met.length, 'aria-valuenow': done, 'aria-valuetext': label });
    this.barEl.setCssProps({ '--reseauter-share': `${(100 * done) / Math.max(1, met.length)}%` });
  }
}

/** What a place is called, with its day: "Training · 13 March". */
export function placeName({ mission }: TriagePlace, { triage }: Strings): string {
  if (mission === null) return triage.others;
  return mission.name === null ? triage.metOn(mission.on) : triage.event(mission.name, mission.on);
}
