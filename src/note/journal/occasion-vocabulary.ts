import type { OwnWords } from '../../model/own-words';
import { foldWord, words } from '../fold-word';
import type { NamesByField } from '../own-names';
import { meaningIn, nameToWrite, namesWith, perWords, plainNames } from '../own-names';
import type { FieldSpellings, KeyMeaning, NoteLanguage } from '../spellings';
import { compileSpellings } from '../spellings';

/** What the properties of a meeting's or a day's note say: when it was, who took part, and where; a place is only written. */
export type OccasionKey = 'date' | 'attendees' | 'place';

/**
 * Their spellings. The weak ones mean so only in a note that is known to be a meeting's or a day's: elsewhere `people`
 * may be anybody and `start` any day.
 */
export const OCCASION_SPELLINGS: Readonly<Record<OccasionKey, FieldSpellings>> = {
  date: {
    en: 'date', fr: 'date', also: words('when datetime date-time meeting-date date-de-la-reunion quand jour day'),
    weak: words('start start-date start-time debut date-de-debut'),
  },
  attendees: {
    en: 'attendees', fr: 'participants',
    also: words(`attendee participant participante participantes presents presentes personnes-presentes invites invitees
      guests`),
    weak: words('people person persons personne personnes with avec from to'),
  },
  place: { en: 'place', fr: 'lieu', also: [] },
};

const FIELDS = Object.keys(OCCASION_SPELLINGS) as readonly OccasionKey[];
const MEANINGS = compileSpellings(OCCASION_SPELLINGS);
const namesOf = perWords(plainNames(MEANINGS), (own) => namesWith<OccasionKey>(MEANINGS, ownNamesOf(own), FIELDS));

/** What a key says about an occasion; `null` for a key that is none of these. */
export function occasionKeyOf(key: string, own: OwnWords): KeyMeaning<OccasionKey> | null {
  return meaningIn(namesOf(own), key);
}

/** The key to write in the note of an occasion that has none yet for it: `attendees`, `lieu`, or a person's own name. */
export function occasionSpellingFor(field: OccasionKey, language: NoteLanguage, own: OwnWords): string {
  return nameToWrite(field, OCCASION_SPELLINGS[field], language, ownNamesOf(own)[field] ?? [], (key) => occasionKeyOf(key, own));
}

function ownNamesOf({ meeting: { date = [], participants = [], place = [] } }: OwnWords): NamesByField<OccasionKey> {
  return { date, attendees: participants, place };
}

const ATTENDEE_LABELS = new Set(words(`attendees attendee participants participant participantes participants-es presents
  presentes present presences personnes-presentes people-present present-people in-attendance who guests invites
  invitees`));
const ABSENT_LABELS = new Set(words(`absent absents absente absentes absences excuse excuses excusee excusees regrets
  apologies excused not-present`));
const OUTER_SIGNS = /^[^\p{L}]+|[^\p{L}]+$/gu;

const ownLabelsOf = perWords<ReadonlySet<string>>(new Set(), ({ meeting }) => new Set((meeting.participants ?? []).map(foldWord)));

/**
 * What a heading or the label of a line announces: those who came (also by a person's own name for the participants),
 * those who did not; `null` for anything else.
 */
export function attendanceOf(label: string, own: OwnWords): 'present' | 'absent' | null {
  if (label.length > 60) return null;
  const word = foldWord(label.replace(OUTER_SIGNS, '')).replaceAll('·', '-');
  if (word !== '' && ownLabelsOf(own).has(word)) return 'present';
  if (ATTENDEE_LABELS.has(word)) return 'present';
  return ABSENT_LABELS.has(word) ? 'absent' : null;
}
