import type { ListedCandidate } from '../../derive/candidate-list';
import type { CandidateScore } from '../../derive/candidates';
import type { Strings } from '../../i18n/strings';

/** The parts of a score in the order they are counted. */
export const SCORE_PARTS: readonly (keyof CandidateScore)[] = ['fit', 'reach', 'goodwill', 'novelty', 'load'];

/** What the buttons of a candidate do. */
export interface CandidateButtons {
  readonly onName: (candidate: ListedCandidate) => void;
  readonly onAsk: (candidate: ListedCandidate) => void;
  readonly onOpen: (candidate: ListedCandidate, event: MouseEvent) => void;
}

/** One candidate: what speaks for her, the way to her, every part of the score, and what can be done. */
export function paintCandidate(itemEl: HTMLElement, candidate: ListedCandidate, strings: Strings, buttons: CandidateButtons): void {
  const { candidates: texts } = strings;
  const { person, total, facts, path } = candidate;
  const way = path?.people.map(({ name }) => name) ?? [];
  const headEl = itemEl.createDiv('reseauter-candidates-head');
  headEl.createEl('h3', { cls: 'reseauter-candidates-name', text: person.name, attr: { dir: 'auto' } });
  headEl.createSpan({ cls: 'reseauter-candidates-total', text: texts.total(total) });
  itemEl.createEl('p', { cls: 'reseauter-candidates-sentence', text: `${texts.sentence(facts, way)}.`, attr: { dir: 'auto' } });
  paintWay(itemEl, candidate, way, strings);
  paintScore(itemEl, candidate, strings);
  paintButtons(itemEl, candidate, strings, buttons);
}

/** The best way as a chain of names, and how strong it is beside the direct one. */
function paintWay(itemEl: HTMLElement, { path, direct, asked }: ListedCandidate, way: readonly string[], { candidates: texts }: Strings): void {
  if (path === null) return;
  const rowEl = itemEl.createDiv('reseauter-candidates-way');
  const chainEl = rowEl.createEl('ol', { cls: 'reseauter-candidates-chain', attr: { 'aria-label': texts.wayLabel(way) } });
  for (const [index, name] of [texts.me, ...way].entries()) {
    const stepEl = chainEl.createEl('li');
    if (index > 0) stepEl.createSpan({ cls: 'reseauter-candidates-arrow', text: '→', attr: { 'aria-hidden': 'true' } });
    stepEl.createSpan({ text: name, attr: { dir: 'auto' } });
  }
  const own = direct === null ? texts.noDirect : texts.direct(texts.strength(direct));
  const through = asked === null ? [] : [texts.through(asked.name, texts.strength(path.strength))];
  rowEl.createSpan({ cls: 'reseauter-candidates-strength', text: [own, ...through].join(' · ') });
}

function paintScore(itemEl: HTMLElement, { person, score }: ListedCandidate, { candidates: texts }: Strings): void {
  const listEl = itemEl.createEl('dl', { cls: 'reseauter-candidates-score', attr: { 'aria-label': texts.scoreLabel(person.name) } });
  for (const part of SCORE_PARTS) {
    const partEl = listEl.createDiv();
    partEl.createEl('dt', { text: texts.parts[part].name });
    partEl.createEl('dd', { text: texts.partOf(part, score[part]) });
  }
}

function paintButtons(itemEl: HTMLElement, candidate: ListedCandidate, strings: Strings, buttons: CandidateButtons): void {
  const { candidates: texts, matrix } = strings;
  const { person, asked } = candidate;
  const rowEl = itemEl.createDiv('reseauter-candidates-buttons');
  const nameEl = rowEl.createEl('button', { text: texts.name(person.name), type: 'button' });
  nameEl.addEventListener('click', () => buttons.onName(candidate));
  if (asked !== null) {
    const attr = { 'aria-label': texts.askLabel(asked.name, person.name) };
    const askEl = rowEl.createEl('button', { text: texts.askFor(asked.name), type: 'button', attr });
    askEl.addEventListener('click', () => buttons.onAsk(candidate));
  }
  const openEl = rowEl.createEl('button', { text: matrix.menu.open(person.name), type: 'button' });
  openEl.addEventListener('click', (event) => buttons.onOpen(candidate, event));
}
