import type { FrontMatter } from '../../model/front-matter';
import type { Mention } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import { baseNameOf } from '../../model/note-path';
import type { BodyLine } from '../body-lines';
import { inlineFieldsOf } from '../body-fields';
import { foldWord, words } from '../fold-word';
import { textsOf } from '../property';
import { attendeesInProperties, attendeesInText } from './attendees';
import { attendeesInBody } from './body-attendees';
import { nameWithoutDay } from './day-in-name';
import { dayOfOccasion } from './occasion-day';
import { occasionKeyOf } from './occasion-vocabulary';
import { eachOnce, isQuoted, linksIn, saidIn, withoutStruck } from './spoken-line';
import type { JournalPlaces, OpenJournal } from './told';

/**
 * Reads the note of a meeting: who took part and when, as one exchange with all of them. Who is only spoken of does not
 * count where the note says who came; a note that says so nowhere means the people it links. A note that is only
 * `perhaps` a meeting is one if it names both the people and the day.
 */
export function readMeeting(places: JournalPlaces, open: OpenJournal, isCertain: boolean): void {
  const { path, data, lines, words: own } = places;
  const { people, property } = attendeesInProperties(data, isCertain, own);
  const told = [...attendeesInFields(lines, own), ...attendeesInBody(lines, own)];
  const named = told.length === 0 ? people : eachOnce([...people, ...told]);
  const { on, problem } = dayOfOccasion(places);
  if (!isCertain && (named.length === 0 || on === null)) return;
  const attendees = named.length > 0 ? named : linkedIn(places);
  open.meeting = { name: baseNameOf(path).normalize('NFC'), on, attendees };
  open.day = on;
  if (attendees.length === 0) return;
  if (problem !== null) open.problems.push(problem);
  if (on === null || isCancelled(data)) return;
  const text = nameWithoutDay(path);
  open.interactions.push({ interaction: { on, kind: 'meeting', text, line: null, property }, people: attendees });
}

const STATUS_KEYS = new Set(words('status statut etat'));
const CANCELLED = new Set(words('cancelled canceled annule annulee postponed reporte reportee'));

/** A meeting that did not take place brought nobody together, whoever was to come. */
function isCancelled(data: FrontMatter): boolean {
  return Object.keys(data).some((key) =>
    STATUS_KEYS.has(foldWord(key)) && textsOf(data[key]).texts.some((text) => CANCELLED.has(foldWord(text))),
  );
}

/** `attendees:: [[Ana]], [[Bob]]` in the text. */
function attendeesInFields(lines: readonly BodyLine[], own: OwnWords): readonly Mention[] {
  return inlineFieldsOf(lines).flatMap(({ key, value }) =>
    occasionKeyOf(key, own)?.field === 'attendees' ? attendeesInText(saidIn(value), own) : [],
  );
}

/** Whoever the lines link: in no task, no quote, and not struck out. */
function linkedIn({ lines, tasks }: JournalPlaces): readonly Mention[] {
  return eachOnce(lines.flatMap((line) => (tasks.has(line) || isQuoted(line.text) ? [] : linksIn(withoutStruck(line.text)))));
}
