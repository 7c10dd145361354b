import type { CalendarDate } from '../model/calendar-date';
import type { Interaction } from '../model/interaction';
import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Network, NoteRecord } from '../network/network';

/** What in one note could not be understood: in its text, in its links, and past things dated ahead. */
export function deriveProblemsOf(path: NotePath, network: Network, today: CalendarDate): readonly Problem[] {
  const record = network.notes.get(path);
  if (record === undefined) return [];
  const dates = record.subject?.kind === 'person' ? futureDates(record.subject, today) : [];
  return [...record.problems, ...network.linkProblemsOf(path), ...dates, ...futureDeeds(record, today)];
}

/** The problems of the whole vault from scratch, in the order of {@link compareProblems}. */
export function deriveProblems(network: Network, today: CalendarDate): Problem[] {
  return [...network.notes.keys()].flatMap((path) => deriveProblemsOf(path, network, today)).sort(compareProblems);
}

/** By path, then line (none first), then property, then kind. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.property ?? '', b.property ?? '') ||
    compareText(a.code, b.code) ||
    compareText(a.found, b.found)
  );
}

/** A contact, a meeting or a message sent cannot lie ahead: such a date is not counted, and said. */
function futureDates(person: Person, today: CalendarDate): Problem[] {
  const { path, spelling } = person;
  const problems: Problem[] = [];
  const check = (date: CalendarDate | null, field: 'last-contact' | 'met' | 'waiting-since'): void => {
    if (date === null || date <= today) return;
    // A field of the text, or one that another plugin keeps, has no spelling of the note's own.
    problems.push({ path, property: spelling[field] ?? field, code: 'future-date', found: date });
  };
  check(person.lastContact, 'last-contact');
  check(person.met, 'met');
  check(person.waitingSince, 'waiting-since');
  for (const interaction of person.log) if (interaction.on > today) problems.push(problemOf(path, interaction));
  return problems;
}

/** A task cannot be done ahead of time. A meeting or a day's note to come is no mistake but a plan. */
function futureDeeds({ path, journal }: NoteRecord, today: CalendarDate): Problem[] {
  return journal.interactions
    .filter(({ interaction: { kind, on } }) => on > today && kind !== 'meeting' && kind !== 'daily')
    .map(({ interaction }) => problemOf(path, interaction));
}

function problemOf(path: NotePath, { on, line, property }: Interaction): Problem {
  return { path, ...(line !== null && { line }), ...(property !== null && { property }), code: 'future-date', found: on };
}
