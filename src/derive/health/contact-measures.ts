import { epochDayOf } from '../../model/calendar-date';
import { compareNamed } from '../../model/order';
import { ownHistory, toldHistory } from '../history';
import { firstMessageDueOn } from '../new-contact';
import type { ListEntry, MeasureOf } from './measure';
import { LEAST_PEOPLE, entry, unknownMeasure } from './measure';
import type { HealthSource, KnownPerson } from './source';

const DORMANT_WARNS_ABOVE = 0.4;

/** How many are in touch and how many sleep; behind it those who sleep, the longest silence first. */
export function contactMeasure({ known }: HealthSource): MeasureOf<'contact'> {
  const people = known.length;
  if (people < LEAST_PEOPLE) return unknownMeasure('contact', people, LEAST_PEOPLE);
  const fresh = known.filter(({ contact }) => contact.state === 'fresh').length;
  const dormant = known.filter(({ contact }) => contact.state === 'dormant');
  const facts = { people, fresh, dormant: dormant.length };
  const list = dormant.map(({ person, contact }) => entry(person, contact.since)).sort(byFigure);
  return { id: 'contact', state: dormant.length / people > DORMANT_WARNS_ABOVE ? 'warn' : 'info', facts, list };
}

const MET_WITHIN_DAYS = 90;
const WRITTEN_IS_GOOD_FROM = 0.8;
const WRITTEN_WARNS_BELOW = 0.5;

/** How many of those met of late got a first message by its day; behind it those who did not, the latest first. */
export function firstMessageMeasure(source: HealthSource): MeasureOf<'firstMessage'> {
  const { today, settings } = source;
  const met = source.known.flatMap(({ person, contact }) => {
    if (contact.met === null || today - contact.met > MET_WITHIN_DAYS) return [];
    const due = firstMessageDueOn(contact.met, settings.weekendGrace);
    return due < today ? [{ person, metOn: contact.met, due }] : [];
  });
  if (met.length < LEAST_PEOPLE) return unknownMeasure('firstMessage', met.length, LEAST_PEOPLE);
  const missed = met.filter(({ person, metOn, due }) => !wasWrittenTo(person, metOn, due, source));
  const written = met.length - missed.length;
  const rate = written / met.length;
  const state = rate >= WRITTEN_IS_GOOD_FROM ? 'good' : rate < WRITTEN_WARNS_BELOW ? 'warn' : 'info';
  // The known come by name, and a sort keeps that order among those of one day.
  const list = missed.sort((a, b) => b.metOn - a.metOn).map(({ person, metOn }) => entry(person, today - metOn));
  return { id: 'firstMessage', state, facts: { met: met.length, written }, list };
}

/** A contact on the day of the meeting is the meeting itself. */
function wasWrittenTo(person: KnownPerson['person'], met: number, due: number, { network }: HealthSource): boolean {
  return [...ownHistory(person), ...toldHistory(person.path, network)].some(({ interaction }) => {
    const on = epochDayOf(interaction.on);
    return on > met && on <= due;
  });
}

/** The highest figure first, then by name. */
export function byFigure(a: ListEntry, b: ListEntry): number {
  return (b.figure ?? 0) - (a.figure ?? 0) || compareNamed(sortable(a), sortable(b));
}

function sortable({ name, path }: ListEntry): { name: string; path: string } {
  return { name, path: path ?? '' };
}
