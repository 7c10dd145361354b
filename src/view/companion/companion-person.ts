import type { PersonBrief } from '../../derive/person-brief';
import type { PersonFollowUp } from '../../derive/follow-up';
import type { CalendarDate } from '../../model/calendar-date';
import { daysBetween } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import { nameWithDagger } from '../matrix/cell-content';
import { addAside, addIcon, addLink } from '../shared/note-elements';
import { historySection } from './companion-history';
import { balanceSection, introductionsSection, reasonsSection, rolesSection } from './companion-person-sections';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { plainPart } from './companion-section';
import { STATE_ICONS } from '../shared/contact-icons';
import { tasksSection } from './companion-tasks';
import type { PersonAction } from '../shared/person-actions';
import { onPress } from '../shared/single-press';
import { workLineOf } from '../shared/work-line';

/** An action with its button, and whom it is offered for. */
interface OfferedAction {
  readonly action: PersonAction;
  readonly icon: string;
  readonly isOffered?: (followUp: PersonFollowUp) => boolean;
}

const ACTIONS: readonly OfferedAction[] = [
  { action: 'first-message', icon: 'mail', isOffered: ({ reasons }) => reasons.some(({ detail }) => detail.id === 'new') },
  { action: 'log', icon: 'notebook-pen' },
  { action: 'wrote', icon: 'send' },
  { action: 'answered', icon: 'mail-check', isOffered: ({ waiting }) => waiting !== null },
  { action: 'snooze', icon: 'alarm-clock' },
  { action: 'date', icon: 'calendar' },
];

/** What else the sections of a person need to know. */
export interface PersonPartsContext {
  readonly today: CalendarDate;
  readonly isHistoryWhole: boolean;
  /** Whether the head says her name; not where a heading above it does. */
  readonly isNamed?: boolean;
  readonly ports: CompanionPorts;
}

/** The panel beside a person's note. */
export function personParts(brief: PersonBrief, context: PersonPartsContext): readonly CompanionPart[] {
  const { ports, today, isHistoryWhole, isNamed = true } = context;
  return [
    headPart(brief, { today, isNamed, ports }),
    actionsPart(brief.followUp, ports),
    reasonsSection(brief.followUp, today, ports),
    tasksSection(brief.tasks, brief.followUp.path, ports),
    rolesSection(brief.roles, ports),
    historySection(brief, { today, isWhole: isHistoryWhole, ports }),
    balanceSection(brief.reciprocity, brief.followUp.person.needs, ports),
    introductionsSection(brief, ports),
  ];
}

type HeadContext = Required<Pick<PersonPartsContext, 'today' | 'isNamed' | 'ports'>>;

function headPart(brief: PersonBrief, { today, isNamed, ports }: HeadContext): CompanionPart {
  const { followUp, circle, latest, dueDay } = brief;
  const { person, contact, out, waiting } = followUp;
  const { companion, matrix } = ports.strings;
  const about = workLineOf(person);
  const rhythm = contact.cadence === null ? [] : [companion.rhythm(contact.cadence)];
  const dayOf = (on: CalendarDate): readonly [number, CalendarDate] => [daysBetween(today, on), on];
  const isAway = person.status !== 'active';
  const data = {
    name: isNamed ? nameWithDagger(person.name, person) : null,
    about,
    icon: isAway ? null : STATE_ICONS[contact.state],
    state: isAway ? matrix.personStatus[person.status] : companion.state[contact.state],
    closeness: [companion.circle[circle], ...rhythm].join(' · '),
    latest: latest === null ? null : { text: companion.latest(latest.kind, ...dayOf(latest.on)), ...latest.source },
    next: dueDay === null ? null : companion[out === 'snoozed' ? 'snoozed' : 'next'](...dayOf(dueDay)),
    waiting: waiting === null || waiting.phase === 'given-up' ? null : companion.waiting(waiting.days),
  };
  return plainPart('head', data, (el, shown) => {
    if (shown.name !== null) el.createEl('h2', { cls: 'reseauter-companion-name', text: shown.name, attr: { dir: 'auto' } });
    if (shown.about !== '') addAside(el, shown.about);
    const stateEl = el.createDiv('reseauter-companion-state');
    if (shown.icon !== null) addIcon(stateEl, shown.icon);
    stateEl.createSpan({ cls: 'reseauter-companion-state-word', text: shown.state });
    stateEl.createSpan({ text: shown.closeness });
    if (shown.latest === null) addAside(el, companion.noContact);
    else addLink(el.createDiv(), { ...shown.latest, cls: 'mod-quiet' }, ports);
    for (const line of [shown.next, shown.waiting]) if (line !== null) addAside(el, line);
  });
}

/** Nothing is to be done about whoever is dead or wants no message; logging stays possible for the archived. */
function actionsPart(followUp: PersonFollowUp, ports: CompanionPorts): CompanionPart {
  const { path, name, out } = followUp;
  const isLeftAlone = out === 'deceased' || out === 'do-not-contact';
  const offered = isLeftAlone ? [] : ACTIONS.filter(({ isOffered }) => isOffered?.(followUp) ?? true);
  const actions = offered.map(({ action, icon }) => ({ action, icon }));
  return plainPart('actions', { path, name, actions }, (el, shown) => paintActions(el, shown, ports));
}

interface ShownActions {
  readonly path: NotePath;
  readonly name: string;
  readonly actions: readonly OfferedAction[];
}

function paintActions(el: HTMLElement, { path, name, actions }: ShownActions, { strings, act }: CompanionPorts): void {
  if (actions.length === 0) return;
  const { companion, queue } = strings;
  const label = companion.actionsLabel(name);
  const groupEl = el.createDiv({ cls: 'reseauter-companion-actions', attr: { role: 'group', 'aria-label': label } });
  for (const { action, icon } of actions) {
    const buttonEl = groupEl.createEl('button', { cls: 'reseauter-companion-action', type: 'button' });
    buttonEl.dataset.key = action;
    addIcon(buttonEl, icon);
    buttonEl.createSpan({ text: queue.actions[action] });
    onPress(buttonEl, () => act(action, path));
  }
}
