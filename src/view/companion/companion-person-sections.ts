import type { Named } from '../../derive/brief';
import { explainPerson } from '../../derive/explanation';
import type { PersonFollowUp } from '../../derive/follow-up';
import type { PersonBrief, PromisedToMe } from '../../derive/person-brief';
import type { PlayedRole } from '../../derive/played-role';
import type { Reciprocity } from '../../derive/reciprocity';
import { balanceOf } from '../../derive/reciprocity';
import type { CalendarDate } from '../../model/calendar-date';
import { epochDayOf } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import { addAside, addLink, addList, addNamed, addQuiet } from '../shared/note-elements';
import { addPlayedRole } from './played-role';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';

/** Every reason with its points, each with the line or property that justifies it; without any, what keeps her quiet. */
export function reasonsSection(followUp: PersonFollowUp, today: CalendarDate, ports: CompanionPorts): CompanionPart {
  const { companion, explain, queue, reasons: sentences } = ports.strings;
  const { reasons, total } = followUp;
  return section({
    id: 'reasons',
    title: companion.sections.reasons,
    count: total,
    data: { reasons, facts: reasons.length > 0 ? [] : explainPerson(followUp, epochDayOf(today)) },
    paint: (el, shown) => {
      for (const fact of shown.facts) addQuiet(el, explain.personSentence(fact));
      addList(el, shown.reasons, (itemEl, { points, source, detail }) => {
        itemEl.createSpan({ cls: 'reseauter-companion-points', text: queue.addend(points) });
        addLink(itemEl, { text: sentences.sentenceOf(detail), ...source }, ports);
      });
    },
  });
}

/** The parts she plays in all projects. */
export function rolesSection(roles: readonly PlayedRole[], ports: CompanionPorts): CompanionPart {
  const { companion } = ports.strings;
  return section({
    id: 'roles',
    title: companion.sections.roles,
    count: roles.length,
    data: roles,
    paint: (el, shown) => {
      if (shown.length === 0) return addQuiet(el, companion.none.roles);
      addList(el, shown, (itemEl, played) => addPlayedRole(itemEl, played, ports));
    },
  });
}

/** What went from me to her and back, unless she is of the core circle; and what she needs. */
export function balanceSection(
  reciprocity: Reciprocity | null,
  needs: readonly string[],
  ports: CompanionPorts,
): CompanionPart {
  const { companion } = ports.strings;
  const isKnown = reciprocity !== null && reciprocity.gave + reciprocity.received > 0;
  return section({
    id: 'balance',
    title: companion.sections.balance,
    count: 0,
    data: { counted: isKnown ? reciprocity : null, needs },
    paint: (el, { counted, needs: needed }) => {
      if (counted === null && needed.length === 0) return addQuiet(el, companion.none.balance);
      if (counted !== null) {
        el.createDiv({ cls: 'reseauter-companion-line', text: companion.counts(counted.gave, counted.received) });
        addAside(el, companion.balance(balanceOf(counted)));
      }
      if (needed.length > 0) el.createDiv({ cls: 'reseauter-companion-line', text: companion.needs(needed), attr: { dir: 'auto' } });
    },
  });
}

/** Who introduced her to me, and whom she introduced. */
export function introductionsSection({ introducedBy, introduced, promised, followUp }: PersonBrief, ports: CompanionPorts): CompanionPart {
  const { companion } = ports.strings;
  return section({
    id: 'introductions',
    title: companion.sections.introductions,
    count: 0,
    data: { introducedBy, introduced, promised },
    paint: (el, shown) => {
      paintPromised(el, shown.promised, followUp.path, ports);
      const groups: readonly (readonly [string, readonly Named[]])[] = [
        [companion.introducedBy, shown.introducedBy],
        [companion.introduced, shown.introduced],
      ];
      const known = groups.filter(([, names]) => names.length > 0);
      if (known.length + shown.promised.length === 0) return addQuiet(el, companion.none.introductions);
      for (const [label, names] of known) {
        addAside(el, label);
        addList(el, names, (itemEl, named) => addNamed(itemEl, named, ports));
      }
    },
  });
}

/** Introductions that she promised, each with a button for how far it is. */
function paintPromised(el: HTMLElement, promised: readonly PromisedToMe[], asked: NotePath, ports: CompanionPorts): void {
  const { introductions: texts, companion } = ports.strings;
  if (promised.length === 0) return;
  addAside(el, texts.promised);
  addList(el, promised, (itemEl, { promise, to, days }) => {
    const textEl = itemEl.createDiv('reseauter-companion-text');
    addNamed(textEl, to, ports);
    if (promise.on !== null && days !== null) addAside(textEl, companion.day(days, promise.on));
    const status = texts.status[promise.status ?? 'asked'];
    const attr = { 'aria-label': texts.change(to.name, status), 'aria-haspopup': 'menu' };
    const buttonEl = itemEl.createEl('button', { cls: 'reseauter-companion-stage', text: status, type: 'button', attr });
    buttonEl.dataset.key = `stage:${to.name}`;
    buttonEl.addEventListener('click', (event) => ports.changeIntroduction(asked, promise, event, buttonEl));
  });
}
