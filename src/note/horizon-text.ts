import type { Horizon, HorizonScale } from '../model/horizon';
import type { ProjectField } from '../model/project';
import { foldWord, words } from './fold-word';
import { periodOf } from './horizon-period';
import { findLinks, withoutLinks } from './mention-text';
import type { PropertyReader } from './property-reader';
import { isPlaceholder } from './value-words';

/** A horizon, as one text tells it; which property holds the text is for the reader of the note to say. */
export type ToldHorizon = Omit<Horizon, 'property'>;

/** Far more than a horizon takes; a text of any length may stand in a property. */
const LONGEST_TEXT = 500;
const LEADING_TICK = /^\s*(?:[✓✔✅☑]\uFE0F?|\[x\](?!\())\s*/iu;
const TRAILING_TICK = /\s*(?:[✓✔✅☑]\uFE0F?|\[x\])\s*$/iu;
/** A bar between two parts; one within a link belongs to the link. */
const BAR = /\|(?![^[\]]*\]\])/;

const SCALES: Readonly<Record<HorizonScale, string>> = {
  local: 'local locale locaux',
  regional: 'regional regionale',
  national: 'national nationale',
  international: 'international internationale',
};
const SCALE_OF_WORD = new Map(
  Object.entries(SCALES).flatMap(([scale, line]) => words(line).map((word) => [word, scale as HorizonScale] as const)),
);

/** The horizons of a project, in the order of its note; a line that is none is told and left out. */
export function readHorizons(reader: PropertyReader<ProjectField>): readonly Horizon[] {
  const horizons: Horizon[] = [];
  for (const property of reader.merging('horizons')) {
    for (const text of reader.textsOfProperty(property)) {
      if (isPlaceholder(text)) continue;
      const horizon = parseHorizon(text);
      if (horizon === null) reader.report(property, 'not-a-horizon', text);
      else horizons.push({ ...horizon, property: property.key });
    }
  }
  return horizons;
}

/**
 * Reads `"2026-10 | regional | three shows"`: a year, a quarter, a month or a day, then how far it reaches or where, then
 * what is to be. `null` where the first part is no period, or where nothing stands behind it.
 */
export function parseHorizon(text: string): ToldHorizon | null {
  if (text.length > LONGEST_TEXT) return null;
  const begun = text.replace(LEADING_TICK, '');
  const unticked = begun.slice(0, begun.length - (trailingTickOf(begun)?.length ?? 0));
  const [on = '', place = '', ...rest] = unticked.split(BAR).map((part) => part.trim());
  const period = periodOf(on);
  const what = rest.join(' | ');
  if (period === null || (place === '' && what === '')) return null;
  return {
    on, ...period,
    scale: SCALE_OF_WORD.get(foldWord(place)) ?? null,
    place: withoutLinks(place),
    text: withoutLinks(what),
    mentions: findLinks(what).links,
    isReached: unticked !== text,
    written: text,
  };
}

/** The tick at the end of a text, with the space around it; `[x]` behind a bracket is part of a link. */
function trailingTickOf(text: string): string | null {
  const tick = TRAILING_TICK.exec(text)?.[0] ?? null;
  return tick?.startsWith('[') && text.endsWith(`[${tick}`) ? null : tick;
}

/** The first part of what is typed without bars: a quarter may hold a space. */
const TYPED_PERIOD = /^(\d{4} [QT][1-4]|\S+?)[,:]?\s+(.+)$/is;
const TYPED_SCALE = /^(\S+?)[,:]?(?:\s+(.+))?$/s;

/**
 * A horizon as it is to be written, for one that is typed with bars or without: `2026-09 local a reading` becomes
 * `2026-09 | local | a reading`. Without bars only a reach is taken for a place. `null` for what is no horizon.
 */
export function horizonTextOf(typed: string): string | null {
  const text = typed.trim();
  if (parseHorizon(text) !== null) return text;
  const [, on = '', rest = ''] = text.includes('|') ? [] : (TYPED_PERIOD.exec(text) ?? []);
  const [, place = '', what = ''] = TYPED_SCALE.exec(rest) ?? [];
  const isPlaced = SCALE_OF_WORD.has(foldWord(place));
  const barred = isPlaced ? [on, place, ...(what === '' ? [] : [what])].join(' | ') : `${on} | | ${rest}`;
  return parseHorizon(barred) === null ? null : barred;
}

/** A line ticked off: with the tick, and on the side, of the first of `ticked` that has one; else `✓` stands before it. */
export function tickedText(text: string, ticked: readonly string[]): string {
  for (const other of ticked) {
    const before = LEADING_TICK.exec(other)?.[0];
    if (before !== undefined) return before + text;
    const behind = trailingTickOf(other);
    if (behind !== null) return text + behind;
  }
  return `✓ ${text}`;
}
