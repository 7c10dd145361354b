import type { Clarity, ClarityGrade } from '../../derive/clarity';
import { addList, addQuiet } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';

/** A full, a half and an empty circle: the word beside it tells the same. */
const GRADE_GLYPHS: Readonly<Record<ClarityGrade, string>> = { ok: '●', half: '◐', missing: '○' };

/** Whether it is clear what the project wants: five letters, what to do about each, and what is worth a thought. */
export function claritySection(clarity: Clarity | null, ports: CompanionPorts): CompanionPart {
  const texts = ports.strings.clarity;
  return section({
    id: 'clarity',
    title: texts.sections.clarity,
    count: 0,
    data: clarity,
    paint: (el, shown) => {
      if (shown === null) return addQuiet(el, texts.ended);
      paintClarity(el, shown, ports);
    },
  });
}

function paintClarity(el: HTMLElement, { points, percent, hints }: Clarity, { strings: { clarity: texts } }: CompanionPorts): void {
  el.createDiv({ cls: 'reseauter-clarity-percent', text: texts.percent(percent) });
  addList(el, points, (itemEl, { letter, grade, message }) => {
    itemEl.addClass('reseauter-clarity-point');
    itemEl.createSpan({ cls: ['reseauter-clarity-grade', `mod-${grade}`], text: GRADE_GLYPHS[grade], attr: { 'aria-hidden': 'true' } });
    const textEl = itemEl.createDiv('reseauter-companion-text');
    const nameEl = textEl.createDiv();
    nameEl.createSpan({ cls: 'reseauter-clarity-letter', text: texts.letters[letter] });
    nameEl.createSpan({ cls: 'reseauter-clarity-word', text: ` · ${texts.grades[grade]}` });
    if (message !== null) textEl.createDiv({ cls: 'reseauter-clarity-message', text: texts.messages[message] });
  });
  for (const hint of hints) addQuiet(el, texts.hints[hint]);
}
