import { foldWord, words } from '../fold-word';
import type { FieldSpellings, KeyMeaning } from '../spellings';
import { compileSpellings } from '../spellings';

/** What the properties of a meeting's or a day's note say: when it was, and who took part. */
export type OccasionKey = 'date' | 'attendees';

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
};

const MEANINGS = compileSpellings(OCCASION_SPELLINGS);

/** What a key says about an occasion; `null` for a key that is none of these. */
export function occasionKeyOf(key: string): KeyMeaning<OccasionKey> | null {
  return MEANINGS.get(foldWord(key)) ?? null;
}

const ATTENDEE_LABELS = new Set(words(`attendees attendee participants participant participantes participants-es presents
  presentes present presences personnes-presentes people-present present-people in-attendance who guests invites
  invitees`));
const ABSENT_LABELS = new Set(words(`absent absents absente absentes absences excuse excuses excusee excusees regrets
  apologies excused not-present`));
const OUTER_SIGNS = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** What a heading or the label of a line announces: those who came, those who did not; `null` for anything else. */
export function attendanceOf(label: string): 'present' | 'absent' | null {
  if (label.length > 60) return null;
  const word = foldWord(label.replace(OUTER_SIGNS, '')).replaceAll('·', '-');
  if (ATTENDEE_LABELS.has(word)) return 'present';
  return ABSENT_LABELS.has(word) ? 'absent' : null;
}
