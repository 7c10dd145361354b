import type { ProblemCode } from '../../model/problem';

/** What is wrong, with what was found, and how to mend it: two sentences. */
export interface ProblemTexts {
  readonly what: (found: string) => string;
  readonly mend: string;
}

/** What each problem of a note is called. Used on screen and by the text report. */
export const problems: Readonly<Record<ProblemCode, ProblemTexts>> = {
  'unreadable-block': {
    what: (found) => `The properties cannot be read: ${found}`,
    mend: 'Open the note in source mode and correct the line: put text with a colon in quotes, indent with spaces, write every property once. What was read before stays until then.',
  },
  'conflict-block': {
    what: (found) => `Two devices changed the properties, and both versions stand in them: ${found}`,
    mend: 'Open the note in source mode, keep the lines that are right, and delete the others with the lines of signs (<<<<<<<, =======, >>>>>>>). What was read before stays until then.',
  },
  'too-large': {
    what: (found) => `The note is too large to read. Reading stopped at: ${found}`,
    mend: 'Shorten the note or split it into several: about 4,000 lines of properties and 20,000 lines of text can be read. What was read before stays until then.',
  },
  'not-a-date': {
    what: (found) => `“${found}” is not a day of the calendar.`,
    mend: 'Write the day as year-month-day: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `“${found}” may be two different days.`,
    mend: 'Write the year first, then the month, then the day: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `“${found}” has not come yet.`,
    mend: 'Correct the day, or write a planned contact as “follow-up”.',
  },
  'not-a-duration': {
    what: (found) => `“${found}” is not a rhythm.`,
    mend: 'Write for example “3 weeks”, “2 months”, “quarterly” or “none”.',
  },
  'ambiguous-duration': {
    what: (found) => `“${found}” means twice a month to some and every two months to others.`,
    mend: 'Write “2 weeks” or “2 months”.',
  },
  'unknown-circle': {
    what: (found) => `“${found}” is not a circle.`,
    mend: 'Write “core”, “close”, “active” or “wide”.',
  },
  'unknown-status': {
    what: (found) => `“${found}” is not a status.`,
    mend: 'For a person write “active”, “archived”, “deceased” or “do-not-contact”; for a project “idea”, “active”, “paused”, “done” or “dropped”.',
  },
  'unknown-role': {
    what: (found) => `“${found}” is not a role of the matrix.`,
    mend: 'Use one of the roles of the matrix. Until then it has a column of its own, marked with a question mark.',
  },
  'not-text': {
    what: (found) => `Words are expected here, not “${found}”.`,
    mend: 'Write one text; put it in quotes when it looks like a number or begins with a special sign.',
  },
  'not-a-number': {
    what: (found) => `“${found}” is not a number that can be used here.`,
    mend: 'Write a whole number such as 2.',
  },
  'two-spellings': {
    what: (found) => `“${found}” says the same as another property of this note.`,
    mend: 'Keep one of the two; until then the first one counts.',
  },
  'ambiguous-name': {
    what: (found) => `Several notes are called “${found}”.`,
    mend: 'Link the note you mean by its folder too: [[People/Name|Name]].',
  },
  'not-a-stance': {
    what: (found) => `“${found}” is not a stance that can be read.`,
    mend: 'Write the link, then support from -3 to +3 or both axes from 1 to 4, then influence and day if you like: “[[Name]] s3 a1 i4 2026-03-02”.',
  },
  'not-a-horizon': {
    what: (found) => `“${found}” is not a horizon that can be read.`,
    mend: 'Write when, how far and what, with bars between them: “2026-10 | regional | three shows”. When is a year, a quarter (2026-Q4), a month or a day.',
  },
  'role-without-project': {
    what: (found) => `There is no project “${found}”.`,
    mend: 'Correct the link, or add “type: project” to that note.',
  },
  'conflict-lines': {
    what: (found) => `Two devices changed the text, and both versions stand in it: ${found}`,
    mend: 'Keep the lines that are right, and delete the others with the lines of signs (<<<<<<<, =======, >>>>>>>). Until then both versions count.',
  },
  'conflict-copy': {
    what: (found) => `This note is a copy of “${found}”, made by a sync service since two devices changed that note at once.`,
    mend: 'Compare the two notes, take over what only the copy says, and delete the copy. For people, “Find duplicates” does it. Until then both count.',
  },
};
