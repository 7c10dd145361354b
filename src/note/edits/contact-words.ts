import type { NoteLanguage } from '../vocabulary';

const AFTER_LEAD: Readonly<Record<NoteLanguage, string>> = { en: ': ', fr: ' : ' };

/** A text on one line behind what it is about: `mail: sent the file`. Either may be missing; '' when both are. */
export function withLead(lead: string | null, text: string | null, language: NoteLanguage): string {
  return [lead, text].map((part) => oneLine(part ?? '')).filter((part) => part !== '').join(AFTER_LEAD[language]);
}

/** A text as it fits on a line: every white space one space, none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
