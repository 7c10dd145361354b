import type { CalendarDate } from '../../model/calendar-date';
import type { Interaction } from '../../model/interaction';
import { parseDateText, parseDateValue } from '../date-text';
import { datedTextOf, dayWithin } from '../dated-text';
import { foldWord, words } from '../fold-word';
import type { FoundProperty } from '../found-properties';
import { findLinks, withoutLinks } from '../mention-text';
import type { PersonKey } from '../person-vocabulary';
import { isEmptyValue, textsOf } from '../property';
import type { PropertyReader } from '../property-reader';
import type { Reading } from '../reading';
import { isPlaceholder } from '../value-words';
import { spokenLine } from './spoken-line';

/** One entry of the list: its day, or why it has none, and what is told. */
interface Entry {
  readonly day: Reading<CalendarDate>;
  readonly text: string;
}

const NOT_A_DATE = { refused: 'not-a-date' } as const;
const DATE_KEYS = new Set(words('date day when on datetime date-time timestamp jour le quand'));
const NUMBERS_FIRST = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?!\d)(.*)$/s;
const LEADING_SIGNS = /^[\s|:,–—-]+/;

/**
 * The exchanges in a person's property `interactions`: maps of a date and a text, texts that begin with a day, links to
 * a note with a day in its name. An entry without a day that can be read is told and left out.
 */
export function readLoggedProperty(reader: PropertyReader<PersonKey>, dayFirst: boolean): readonly Interaction[] {
  const log: Interaction[] = [];
  for (const property of reader.merging('interactions')) {
    for (const item of itemsOf(property.value)) {
      if (isEmptyValue(item) || (typeof item === 'string' && isPlaceholder(item))) continue;
      const { day, text } = entryOf(item, dayFirst);
      if ('value' in day) log.push(interactionOf(day.value, text, property));
      else reader.report(property, day.refused, item);
    }
  }
  return log;
}

function interactionOf(on: CalendarDate, text: string, { key, line }: FoundProperty): Interaction {
  if (line === null) return { on, kind: 'property', text, line, property: key };
  return { on, kind: 'field', text, line, property: null };
}

/** A map whose keys are days is a list as well: `{2026-03-12: call}`. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const pairs = pairsOf(value);
  const isByDay = pairs.length > 0 && pairs.every(([key]) => datedTextOf(key) !== null);
  return isByDay ? pairs.map(([key, told]) => `${key} ${textsOf(told).texts.join(', ')}`) : [value];
}

function entryOf(item: unknown, dayFirst: boolean): Entry {
  if (typeof item === 'string') return entryOfText(item.trim(), dayFirst);
  const pairs = pairsOf(item);
  if (pairs.length === 0) {
    // `[[2026-03-12 Call]]` without quotes is a list in a list to YAML.
    const [link] = Array.isArray(item) ? textsOf([item]).texts : [];
    return link === undefined ? { day: parseDateValue(item, dayFirst), text: '' } : entryOfText(link, dayFirst);
  }
  const date = pairs.find(([key]) => DATE_KEYS.has(foldWord(key)));
  const told = pairs.filter((pair) => pair !== date).flatMap(([, value]) => textsOf(value).texts);
  const day = date === undefined ? NOT_A_DATE : parseDateValue(date[1], dayFirst);
  return { day, text: told.map(spokenLine).filter((text) => text !== '').join(' · ') };
}

function entryOfText(text: string, dayFirst: boolean): Entry {
  const dated = datedTextOf(text);
  if (dated !== null) return { day: parseDateText(dated.day, dayFirst), text: spokenLine(dated.text) };
  const numbers = NUMBERS_FIRST.exec(text);
  if (numbers !== null) {
    const told = spokenLine((numbers[2] ?? '').replace(LEADING_SIGNS, ''));
    return { day: parseDateText(numbers[1] ?? '', dayFirst), text: told };
  }
  const [link] = findLinks(text).links;
  const named = link === undefined ? null : dayWithin(link.target.slice(link.target.lastIndexOf('/') + 1));
  if (named !== null) return { day: { value: named.on }, text: spokenLine(withoutLinks(text)) };
  return { day: parseDateText(text, dayFirst), text: '' };
}

function pairsOf(value: unknown): readonly [string, unknown][] {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isMap ? Object.entries(value) : [];
}
