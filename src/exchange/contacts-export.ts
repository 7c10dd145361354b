import { heldRolesOf } from '../derive/held-role';
import type { Strings } from '../i18n/strings';
import type { CardField, ContactCard } from '../model/contact-card';
import type { Person } from '../model/person';
import { supportOf } from '../model/stance';
import type { Network } from '../network/network';
import { withoutLinks } from '../note/mention-text';
import type { Settings } from '../settings';
import type { CalendarEvent } from './calendar/calendar-of';
import { calendarOf } from './calendar/calendar-of';
import { joinedItems } from './csv/cell-text';
import { csvOf } from './csv/csv-of';
import type { ExportField, ExportFormat } from '../model/export-field';
import { fieldsWritten, isCardField } from '../model/export-field';
import { isHarmlessRole } from './opposing-role';
import { vCardOf } from './vcard/write-vcard';

/** A person to export, with what her note says of her as a card. */
export interface ExportedPerson {
  readonly person: Person;
  readonly card: ContactCard;
}

/** What is written of each person. A field that is not among `fields` stands nowhere in the file; the name always does. */
export interface ExportPlan {
  readonly format: ExportFormat;
  readonly fields: ReadonlySet<ExportField>;
}

/** What an export is made from beside the people. */
export interface ExportSource {
  readonly network: Network;
  readonly settings: Pick<Settings, 'roles' | 'leapBirthday'>;
  readonly strings: Strings;
  /** When the file is made. */
  readonly madeAt: Date;
}

/** The people as the text of a file, in their order. */
export function exportOf(people: readonly ExportedPerson[], plan: ExportPlan, source: ExportSource): string {
  const fields = fieldsWritten(plan);
  switch (plan.format) {
    case 'vcard': {
      const written = new Set<CardField>(['name', ...fields.filter(isCardField)]);
      return people.map(({ card }) => vCardOf(card, written)).join('');
    }
    case 'csv':
      return tableOf(people, fields, source);
    case 'ics': {
      const events = people.flatMap(({ person }) => eventsOf(person, plan));
      return calendarOf(events, { ...source, leapBirthday: source.settings.leapBirthday });
    }
  }
}

/** Whether a person has a place in the file: in a calendar only who has a day. */
export function isExported(person: Person, plan: ExportPlan): boolean {
  return plan.format !== 'ics' || eventsOf(person, plan).length > 0;
}

function tableOf(people: readonly ExportedPerson[], fields: readonly ExportField[], source: ExportSource): string {
  const { strings } = source;
  const cards = people.map(({ card }) => card);
  // The role of an opponent has no column of its own: it stands among the roles.
  const extra = fields.filter((field): field is ExtraField => !isCardField(field) && field !== 'opponent');
  const withOpponents = fields.includes('opponent');
  const columns = extra.map((field) => ({
    head: strings.exportContacts.fields[field],
    cells: people.map(({ person }) => cellOf(person, field, withOpponents, source)),
  }));
  return csvOf(cards, ['name', ...fields.filter(isCardField)], strings, columns);
}

type ExtraField = Exclude<ExportField, CardField | 'opponent'>;

function cellOf(person: Person, field: ExtraField, withOpponents: boolean, source: ExportSource): string {
  switch (field) {
    case 'follow-up': return person.followUp ?? '';
    case 'follow-up-note': return withoutLinks(person.followUpNote ?? '');
    case 'log': return person.log.map(({ on, text }) => `${on} ${withoutLinks(text)}`.trim()).join('\n');
    case 'roles': return joinedItems(rolesOf(person, withOpponents, source));
    case 'stances': return joinedItems(stancesOf(person, source));
  }
}

/** "Salt Lines: mentor". */
function rolesOf({ path }: Person, withOpponents: boolean, { network, settings, strings }: ExportSource): readonly string[] {
  const told = heldRolesOf(path, network, settings.roles).filter(({ role }) => withOpponents || isHarmlessRole(role.id, settings.roles));
  return [...new Set(told.map(({ role, project }) => strings.exportContacts.ofProject(project.name, strings.roles.textsOf(role.id).one)))];
}

/** "Salt Lines: +2": the support, −3 to 3. */
function stancesOf({ path }: Person, { network, strings }: ExportSource): readonly string[] {
  return network.stancesOf(path).flatMap(({ project, stance }) => {
    const support = supportOf(stance);
    const name = network.projects.get(project)?.name;
    return name === undefined ? [] : [strings.exportContacts.ofProject(name, support > 0 ? `+${support}` : String(support))];
  });
}

function eventsOf(person: Person, plan: ExportPlan): readonly CalendarEvent[] {
  const fields = fieldsWritten(plan);
  const { path, name, followUp, followUpNote, birthday } = person;
  const events: CalendarEvent[] = [];
  if (followUp !== null && fields.includes('follow-up')) {
    const details = fields.includes('follow-up-note') && followUpNote !== null ? withoutLinks(followUpNote) : null;
    events.push({ kind: 'follow-up', path, name, on: followUp, details });
  }
  if (birthday !== null && fields.includes('birthday')) events.push({ kind: 'birthday', path, name, birthday });
  return events;
}
