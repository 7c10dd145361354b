import type { CalendarDate } from '../../model/calendar-date';
import type { Project } from '../../model/project';
import type { Stance } from '../../model/stance';
import { supportOf } from '../../model/stance';
import { sameData } from '../../model/same';
import { textsOf } from '../property';
import { parseStance, writtenNameIn } from '../stance-text';
import type { NoteLanguage } from '../vocabulary';
import { projectSpellingFor } from '../vocabulary';
import { itemsIn } from './list-items';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyValue } from './note-edit';
import { changesOf, currentValue } from './property-change';

/** How somebody stands, as a person says it. */
export interface GivenStance extends Pick<Stance, 'synergy' | 'antagonism' | 'isSupportOnly' | 'influence' | 'wanted'> {
  readonly on: CalendarDate;
}

/**
 * How somebody stands towards a project, written as `"[[Ana]] s1 a3 -> +1 i4 2026-03-02"`. What the note says of her
 * already gives way to it, at its place and with the name as it is written there; else it joins the list.
 *
 * @param link - `[[Ana]]`, for a new entry
 * @param current - the rating that stands in the note; null for somebody who is not rated yet
 */
export function stanceEdit(
  project: Project,
  link: string,
  current: Stance | null,
  given: GivenStance,
  language: NoteLanguage,
): NoteEdit {
  const spelt = project.spelling.stances ?? projectSpellingFor('stances', languageOfNote(project.spelling, language), project.words);
  const property = current?.property ?? spelt;
  const from = currentValue(project.frontMatter, property);
  const items = itemsIn(from);
  const at = current === null ? -1 : items.findIndex((item) => says(item, current));
  const name = writtenNameIn(textsOf([items[at] ?? null]).texts[0] ?? '') ?? link;
  const text = stanceText(name, given);
  const to = at === -1 ? [...items, text] : items.map((item, index) => (index === at ? text : item));
  const value = typeof from === 'string' && at !== -1 ? text : to;
  const change = sameData(from, value) ? null : { property, from, to: value };
  return { path: project.path, what: 'stance', properties: changesOf(change), logLine: null, lineChange: null };
}

/**
 * Ratings taken out of the properties that hold them. The last one out leaves the key empty, in plain sight. What is
 * written otherwise by now is left alone.
 *
 * @param ratings - all that the note says of somebody: of several the first counts, so that the next would come up
 */
export function stanceRemovedEdit(project: Project, ratings: readonly Stance[]): NoteEdit {
  const properties = [...new Set(ratings.map(({ property }) => property))];
  const changes = properties.map((property) => {
    const from = currentValue(project.frontMatter, property);
    const items = itemsIn(from);
    const rest = items.filter((item) => !ratings.some((stance) => stance.property === property && says(item, stance)));
    return rest.length === items.length ? null : { property, from, to: rest.length === 0 ? null : rest };
  });
  return { path: project.path, what: 'remove-stance', properties: changesOf(...changes), logLine: null, lineChange: null };
}

/** The signs behind the name, in the order that docs/roles.md shows. */
function stanceText(name: string, { synergy, antagonism, isSupportOnly, influence, wanted, on }: GivenStance): string {
  const rating = isSupportOnly ? signed(supportOf({ synergy, antagonism })) : `s${synergy} a${antagonism}`;
  const hoped = wanted === null ? [] : [`-> ${signed(wanted)}`];
  const weight = influence === null ? [] : [`i${influence}`];
  return [name, rating, ...hoped, ...weight, on].join(' ');
}

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support);
}

function says(item: PropertyValue, stance: Stance): boolean {
  return textsOf([item]).texts.some((text) => sameData({ ...parseStance(text), property: stance.property }, stance));
}
