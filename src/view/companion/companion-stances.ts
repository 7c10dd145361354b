import type { Attitude } from '../../derive/attitude';
import { ATTITUDES } from '../../derive/attitude';
import type { Board } from '../../derive/board';
import type { ProjectBrief } from '../../derive/project-brief';
import type { PlacedStance, StanceMap } from '../../derive/stance-map';
import type { CalendarDate } from '../../model/calendar-date';
import { daysBetween } from '../../model/calendar-date';
import { addAside, addIcon, addList, addNamed } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';
import type { StancePicture } from '../stance/stance-layout';
import { partnersMap, powerMap } from '../stance/stance-layout';
import { addRateButton, namesAnybody } from '../stance/rate-button';
import { paintStancePicture } from '../stance/stance-picture';

/**
 * How people stand, as two pictures and as a list that says the same. Before somebody is rated only a button that asks;
 * no part at all where there is nobody to ask about, or the project has ended.
 */
export function stancesPart({ board, stances, clarity }: ProjectBrief, today: CalendarDate, ports: CompanionPorts): readonly CompanionPart[] {
  const isRated = stances.placed.some(({ rated }) => rated !== null);
  const canRate = clarity !== null && namesAnybody(board);
  if (!isRated && !canRate) return [];
  return [
    section({
      id: 'stances',
      title: ports.strings.companion.sections.stances,
      count: isRated ? stances.placed.length : 0,
      data: { stances, isRated, canRate, today },
      paint: (el, shown) => {
        if (shown.isRated) paintStances(el, shown.stances, { board, today: shown.today, ports });
        if (shown.canRate) addRateButton(el, ports.strings, () => ports.rateWhom(board));
      },
    }),
  ];
}

function paintStances(el: HTMLElement, stances: StanceMap, painter: Painter): void {
  paintBalance(el, stances, painter.ports);
  paintPictures(el, stances, painter);
  for (const attitude of ATTITUDES) paintAttitude(el, attitude, stances, painter);
}

function paintBalance(el: HTMLElement, { rated, withEstimates, placed }: StanceMap, { strings }: CompanionPorts): void {
  const { stances: texts } = strings;
  el.createDiv({ cls: 'reseauter-companion-line', text: texts.balance(rated) });
  if (placed.some((each) => each.rated === null)) addAside(el, texts.withEstimates(texts.balance(withEstimates)));
}

function paintPictures(el: HTMLElement, { placed }: StanceMap, { board, ports }: Painter): void {
  const { stances: texts } = ports.strings;
  const pictures: readonly (readonly [string, StancePicture])[] = [
    [texts.mapTitle, partnersMap(placed, texts)],
    [texts.powerTitle, powerMap(placed, texts)],
  ];
  const picturesEl = el.createDiv('reseauter-stances-pictures');
  for (const [title, picture] of pictures) {
    const figureEl = picturesEl.createEl('figure', 'reseauter-stances-figure');
    figureEl.createEl('figcaption', { text: title });
    paintStancePicture(figureEl, picture, { open: ports.open, showCrowd: (...asked) => ports.showCrowd(board, ...asked) });
  }
  addAside(el, texts.legend);
  addAside(el, texts.keys);
}

interface Painter {
  readonly board: Board;
  readonly today: CalendarDate;
  readonly ports: CompanionPorts;
}

/** Those of one attitude, with what to do about it. */
function paintAttitude(el: HTMLElement, attitude: Attitude, { placed }: StanceMap, painter: Painter): void {
  const { stances: texts } = painter.ports.strings;
  const inside = placed.filter((each) => each.attitude === attitude);
  if (inside.length === 0) return;
  const { name, advice } = texts.attitudes[attitude];
  const headEl = el.createDiv('reseauter-stances-attitude');
  headEl.createEl('h4', { cls: 'reseauter-stances-attitude-name', text: name });
  addAside(headEl, advice);
  addList(el, inside, (itemEl, each) => paintStance(itemEl, each, painter));
}

function paintStance(itemEl: HTMLElement, placed: PlacedStance, { board, today, ports }: Painter): void {
  const { stances: texts, roles } = ports.strings;
  const { name, support, influence, zone, rated, gap, isToRateAgain, contradictions } = placed;
  const textEl = itemEl.createDiv('reseauter-companion-text');
  addNamed(textEl, placed, ports);
  addAside(textEl, texts.facts(support, influence, zone));
  const on = rated?.on ?? null;
  const since = on === null ? [] : [texts.rated(daysBetween(today, on), on), ...(isToRateAgain ? [texts.rateAgain] : [])];
  const hoped = gap === null ? [] : [texts.hoped(support + gap, gap)];
  const further = [...(rated === null ? [texts.estimated] : []), ...since, ...hoped];
  if (further.length > 0) addAside(textEl, further.join(' · '));
  for (const contradiction of contradictions) {
    const lineEl = addAside(textEl, texts.contradiction(contradiction, roles.textsOf(contradiction.role).one));
    lineEl.addClass('reseauter-stances-contradiction');
  }
  const buttonEl = itemEl.createEl('button', { cls: 'reseauter-companion-stage', type: 'button', attr: { 'aria-label': texts.ask(name) } });
  buttonEl.dataset.key = `rate:${placed.path ?? name}`;
  addIcon(buttonEl, 'scale');
  buttonEl.addEventListener('click', () => ports.rate(board, placed));
}
