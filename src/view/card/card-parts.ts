import type { PersonBrief } from '../../derive/person-brief';
import type { Strings } from '../../i18n/strings';
import type { CalendarDate } from '../../model/calendar-date';
import { daysBetween } from '../../model/calendar-date';
import { nameWithDagger } from '../matrix/cell-content';
import { STATE_ICONS } from '../shared/contact-icons';
import { addAside, addGlyph, addIcon, addList } from '../shared/note-elements';
import { onPress } from '../shared/single-press';
import { workLineOf } from '../shared/work-line';

/** What can be done from a card. */
export interface CardPorts {
  readonly log: () => void;
  readonly snooze: () => void;
  readonly open: (event: MouseEvent) => void;
}

const ROLES_SHOWN = 4;
const REASONS_SHOWN = 2;

/** How it stands with somebody, and why she is in the list: what the card says below her name. */
export function paintCardFacts(el: HTMLElement, brief: PersonBrief, today: CalendarDate, strings: Strings): void {
  const { followUp: { person, contact, out, reasons }, circle, latest, dueDay, roles } = brief;
  const { companion, matrix, editor } = strings;
  const isAway = person.status !== 'active';
  const dayOf = (on: CalendarDate): readonly [number, CalendarDate] => [daysBetween(today, on), on];
  const stateEl = el.createDiv('reseauter-companion-state');
  if (!isAway) addIcon(stateEl, STATE_ICONS[contact.state]);
  stateEl.createSpan({ cls: 'reseauter-companion-state-word', text: isAway ? matrix.personStatus[person.status] : companion.state[contact.state] });
  stateEl.createSpan({ text: companion.circle[circle] });
  addAside(el, latest === null ? companion.noContact : companion.latest(latest.kind, ...dayOf(latest.on)));
  if (dueDay !== null) addAside(el, companion[out === 'snoozed' ? 'snoozed' : 'next'](...dayOf(dueDay)));
  addList(el, roles.slice(0, ROLES_SHOWN), (itemEl, { role, projectName }) => {
    addGlyph(itemEl, role);
    itemEl.createSpan({ text: `${strings.roles.textsOf(role.id).one} · ${projectName}`, attr: { dir: 'auto' } });
  });
  if (roles.length > ROLES_SHOWN) addAside(el, editor.moreRoles(roles.length - ROLES_SHOWN));
  addList(el, reasons.slice(0, REASONS_SHOWN), (itemEl, { detail }) => {
    itemEl.createSpan({ text: strings.reasons.sentenceOf(detail), attr: { dir: 'auto' } });
  });
}

/** The name of the one whose card it is, and what she does. */
export function paintCardHead(el: HTMLElement, { followUp: { person } }: PersonBrief): void {
  el.createDiv({ cls: 'reseauter-card-name', text: nameWithDagger(person.name, person), attr: { dir: 'auto' } });
  paintCardWork(el, person);
}

/** What the one whose card it is does and where, where that is known. */
export function paintCardWork(el: HTMLElement, person: PersonBrief['followUp']['person']): void {
  const work = workLineOf(person);
  if (work !== '') addAside(el, work);
}

/** The buttons of a card; of somebody who is dead or wants no message, only the one that opens her note. */
export function paintCardButtons(el: HTMLElement, { followUp: { out } }: PersonBrief, ports: CardPorts, { queue }: Strings): void {
  const buttonsEl = el.createDiv('reseauter-card-buttons');
  const add = (text: string): HTMLButtonElement => buttonsEl.createEl('button', { text, type: 'button' });
  if (out !== 'deceased' && out !== 'do-not-contact') {
    onPress(add(queue.actions.log), ports.log);
    onPress(add(queue.actions.snooze), ports.snooze);
  }
  add(queue.actions.open).addEventListener('click', ports.open);
}
