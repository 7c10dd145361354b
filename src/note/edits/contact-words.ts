import { turnsComment } from '../body-lines';
import type { NoteLanguage } from '../vocabulary';

const AFTER_LEAD: Readonly<Record<NoteLanguage, string>> = { en: ': ', fr: ' : ' };

/** A text on one line behind what it is about: `mail: sent the file`. Either may be missing; '' when both are. */
export function withLead(lead: string | null, text: string | null, language: NoteLanguage): string {
  return lineOfBody([lead, text].map((part) => oneLine(part ?? '')).filter((part) => part !== '').join(AFTER_LEAD[language]));
}

/**
 * A text as a line of a body may hold it: a comment that nothing in it ends (`90 %% sure`) would hide the rest of the
 * note, and behind `<%` a templating plugin would run what somebody else wrote.
 */
export function lineOfBody(text: string): string {
  const line = oneLine(text).replace(/<(?=%)/g, '< ');
  return turnsComment(line) ? line.replace(/%(?=%)/g, '% ') : line;
}

/** A text as it fits on a line: every white space one space, none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
