import type { AttendeeBrief, MeetingBrief } from '../../derive/meeting-brief';
import type { MissingInRoom } from '../../derive/missing-in-room';
import type { CalendarDate } from '../../model/calendar-date';
import { daysBetween } from '../../model/calendar-date';
import { addAside, addGlyph, addLink, addList, addNamed, addQuiet } from '../shared/note-elements';
import { addPlayedRole } from './played-role';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { plainPart, section } from './companion-section';

/** The panel beside the note of a meeting. */
export function meetingParts(brief: MeetingBrief, today: CalendarDate, ports: CompanionPorts): readonly CompanionPart[] {
  return [headPart(brief, ports), attendeesSection(brief.attendees, today, ports), missingSection(brief.missing, ports)];
}

function headPart({ name, on, days }: MeetingBrief, { strings: { companion } }: CompanionPorts): CompanionPart {
  const when = on === null || days === null ? companion.noMeetingDay : companion.meetingDay(days, on);
  return plainPart('head', { name, when }, (el, shown) => {
    el.createEl('h2', { cls: 'reseauter-companion-name', text: shown.name, attr: { dir: 'auto' } });
    addAside(el, shown.when);
  });
}

function attendeesSection(attendees: readonly AttendeeBrief[], today: CalendarDate, ports: CompanionPorts): CompanionPart {
  const { companion } = ports.strings;
  const dated = attendees.map((attendee) => ({ ...attendee, lastIn: attendee.last === null ? 0 : daysBetween(today, attendee.last.on) }));
  return section({
    id: 'attendees',
    title: companion.sections.attendees,
    count: attendees.length,
    data: dated,
    paint: (el, shown) => {
      if (shown.length === 0) return addQuiet(el, companion.none.attendees);
      addList(el, shown, (itemEl, attendee) => paintAttendee(itemEl, attendee, ports));
    },
  });
}

type DatedAttendee = AttendeeBrief & { readonly lastIn: number };

function paintAttendee(itemEl: HTMLElement, attendee: DatedAttendee, ports: CompanionPorts): void {
  const { companion, matrix, reasons } = ports.strings;
  const { isPerson, path, last, lastIn, reason, topic, needs, roles } = attendee;
  itemEl.addClass('reseauter-companion-attendee');
  const nameEl = itemEl.createEl('h4', { cls: 'reseauter-companion-attendee-name' });
  addNamed(nameEl, attendee, ports);
  if (path === null) addAside(itemEl, matrix.noNoteYet);
  if (!isPerson) return;
  if (reason !== null) addLink(itemEl.createDiv(), { text: reasons.sentenceOf(reason.detail), ...reason.source }, ports);
  if (roles.length > 0) addList(itemEl, roles, (roleEl, played) => addPlayedRole(roleEl, played, ports));
  if (topic !== null) addAside(itemEl, companion.topic(topic));
  if (needs.length > 0) addAside(itemEl, companion.needs(needs));
  if (last === null) addAside(itemEl, companion.noneBefore);
  else addLink(itemEl.createDiv(), { text: companion.lastBefore(lastIn, last.on), ...last.source, cls: 'mod-quiet' }, ports);
}

function missingSection(missing: readonly MissingInRoom[], ports: CompanionPorts): CompanionPart {
  const { companion } = ports.strings;
  return section({
    id: 'missing',
    title: companion.sections.missing,
    count: 0,
    data: missing,
    paint: (el, shown) => {
      if (shown.length === 0) return addQuiet(el, companion.none.missing);
      for (const project of shown) paintMissing(el, project, ports);
    },
  });
}

function paintMissing(el: HTMLElement, { path, name, roles }: MissingInRoom, ports: CompanionPorts): void {
  const { companion, matrix, roles: roleTexts } = ports.strings;
  const nameEl = el.createEl('h4', { cls: 'reseauter-companion-attendee-name' });
  addLink(nameEl, { text: name, path }, ports);
  if (roles.length === 0) return addQuiet(el, companion.allThere);
  addList(el, roles, (itemEl, { role, elsewhere }) => {
    addGlyph(itemEl, role);
    const textEl = itemEl.createDiv('reseauter-companion-text mod-pair');
    textEl.createSpan({ cls: 'reseauter-companion-muted', text: roleTexts.textsOf(role.id).one });
    if (elsewhere.length === 0) textEl.createSpan({ text: matrix.toFind });
    for (const named of elsewhere) addNamed(textEl, named, ports);
  });
}
