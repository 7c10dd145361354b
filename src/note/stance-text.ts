import { calendarDate } from '../model/calendar-date';
import type { CalendarDate } from '../model/calendar-date';
import type { ProjectField } from '../model/project';
import { axesOfSupport, isStanceLevel } from '../model/stance';
import type { Stance, StanceLevel } from '../model/stance';
import { findLinks, plainMention, writtenLinkIn } from './mention-text';
import type { PropertyReader } from './property-reader';
import { isPlaceholder } from './value-words';

/** How somebody stands, as one text tells it; which property holds the text is for the reader of the note to say. */
export type RatedName = Omit<Stance, 'property'>;

/** What the signs of one text say; `undefined` where no sign said it. */
interface Rating {
  synergy?: StanceLevel;
  antagonism?: StanceLevel;
  support?: number;
  influence?: number;
  wanted?: number;
  on?: CalendarDate;
}

type Axes = Pick<Stance, 'synergy' | 'antagonism' | 'isSupportOnly'>;

/** Far more than a stance takes; a text of any length may stand in a property. */
const LONGEST_TEXT = 300;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const GLUED = /([sai]\d)(?=[sai]\d)/gi;
const WANTED = /->\s*/g;
const BETWEEN_SIGNS = /[\s,;]+/;
/** A plain name ends where the first sign begins. */
const PLAIN_NAME = /^(.*?)[\s,;:]+((?:[sai]\d|[+-]?\d|->).*)$/is;

/** The stances of a project, in the order of its note; a text that is none is told and left out. */
export function readStances(reader: PropertyReader<ProjectField>): readonly Stance[] {
  const stances: Stance[] = [];
  for (const property of reader.merging('stances')) {
    for (const text of reader.textsOfProperty(property)) {
      if (isPlaceholder(text)) continue;
      const rated = parseStance(text);
      if (rated === null) reader.report(property, 'not-a-stance', text);
      else stances.push({ ...rated, property: property.key });
    }
  }
  return stances;
}

/**
 * Reads `"[[Ana]] s1 a3 i4 2026-03-02"` or `"[[Ana]] -2 -> +1 i4"`: a name, then in any order either both axes or one
 * number of support, and perhaps the support wanted, the influence and the day. Support alone is put on the axes as
 * (1 + k, 1) from 0 up and (1, 1 − k) below. `null` for anything else: a level beyond its scale, one axis alone, both
 * ways at once, a sign twice.
 */
export function parseStance(text: string): RatedName | null {
  if (text.length > LONGEST_TEXT) return null;
  const { links, rest } = findLinks(text.replaceAll('−', '-').replaceAll('→', '->'));
  const days = links.filter(({ target }) => ISO_DAY.test(target));
  const names = links.filter((link) => !days.includes(link));
  const plain = names.length === 0 ? PLAIN_NAME.exec(rest) : null;
  const mention = names[0] ?? plainMention(plain?.[1] ?? '');
  if (mention === null || names.length > 1) return null;
  const rating = ratingOf([plain?.[2] ?? rest, ...days.map(({ target }) => target)].join(' '));
  const axes = rating === null ? null : axesOf(rating);
  if (rating === null || axes === null) return null;
  const { influence = null, wanted = null, on = null } = rating;
  return { mention, ...axes, influence, wanted, on };
}

function ratingOf(signs: string): Rating | null {
  const rating: Rating = {};
  const words = signs.replace(GLUED, '$1 ').replace(WANTED, '->').toLowerCase().split(BETWEEN_SIGNS);
  for (const word of words) {
    const said = word === '' ? {} : signOf(word);
    if (said === null || Object.keys(said).some((name) => name in rating)) return null;
    Object.assign(rating, said);
  }
  return rating;
}

function signOf(word: string): Rating | null {
  const [axis, level] = [word.charAt(0), Number(word.slice(1))];
  if (/^[sa]\d$/.test(word)) {
    if (!isStanceLevel(level)) return null;
    return axis === 's' ? { synergy: level } : { antagonism: level };
  }
  if (/^i[1-5]$/.test(word)) return { influence: level };
  // Adding zero makes 0 of −0, which would not be equal to it.
  if (/^[+-]?[0-3]$/.test(word)) return { support: Number(word) + 0 };
  if (/^->[+-]?[0-3]$/.test(word)) return { wanted: Number(word.slice(2)) + 0 };
  const on = calendarDate(word);
  return on === null ? null : { on };
}

function axesOf({ synergy, antagonism, support }: Rating): Axes | null {
  if (support !== undefined) {
    if (synergy !== undefined || antagonism !== undefined) return null;
    return { ...axesOfSupport(support), isSupportOnly: true };
  }
  return synergy === undefined || antagonism === undefined ? null : { synergy, antagonism, isSupportOnly: false };
}

/** The name at the beginning of a stance, link or plain words, as it is written; null where the text has none. */
export function writtenNameIn(text: string): string | null {
  return writtenLinkIn(text, ({ target }) => !ISO_DAY.test(target)) ?? PLAIN_NAME.exec(text)?.[1] ?? null;
}
