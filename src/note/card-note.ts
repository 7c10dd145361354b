import { inlineFieldsOf } from './body-fields';
import { linesOfBody, listItemOf } from './body-lines';
import { datedTextOf } from './dated-text';
import { headingTextOf } from './journal/log-headings';

// What would make a line of a card's note something else in a body: heading, quote, code, comment, table, field …
const OPENING = /^(\s*)(#{1,6}(?=\s)|>|`{3}|~{3}|<!--|\|)/;
/** … a task, or the line of a log. */
const BULLET = /^(\s*(?:\d{1,9}(?=[.)]))?)([-*+.)])(?=\s+(?:\[.\]|\W*\d{4}-\d{2}-\d{2}))/u;
/** A field, a comment, and `<%`, by which a templating plugin would run what somebody else wrote. */
const WITHIN = /:(?=:)|%(?=%)|<(?=%)/g;
const ESCAPED = /\\([\\#>`~<|\-*+.):%])/g;
const WOULD_ESCAPE = /\\(?=[\\#>`~<|\-*+.):%])/g;

/** The note of a card as text of a body, in which no line counts as a contact, task, field or heading, and none runs. */
export function noteAsBody(note: string): string {
  return note.split(/\r\n?|\n/).map(lineAsBody).join('\n');
}

/**
 * The note of a person as a card has it: what stands at the beginning of the body, below a title if there is one, up to
 * the next heading or the log. Quotes, comments, code and fields are left out. `null` where the body begins with none.
 */
export function noteFromBody(body: string): string | null {
  const told: string[] = [];
  let last = 0;
  for (const line of linesOfBody(body, 1)) {
    const { text } = line;
    const isTitle = headingTextOf(text) !== null && told.length === 0;
    if (isTitle) continue;
    if (isEndOfNote(text)) break;
    const isTold = inlineFieldsOf([line]).length === 0 && (told.length > 0 || text.trim() !== '');
    if (!isTold) continue;
    // What was left out between two lines leaves a gap there, as it does on the page.
    if (told.length > 0 && line.line > last + 1) told.push('');
    told.push(text.replace(ESCAPED, '$1'));
    last = line.line;
  }
  const note = told.join('\n').trim().normalize('NFC');
  return note === '' ? null : note;
}

function isEndOfNote(text: string): boolean {
  const item = listItemOf(text);
  return headingTextOf(text) !== null || text.startsWith('|') || (item !== null && datedTextOf(item) !== null);
}

function lineAsBody(line: string): string {
  return line.replace(WOULD_ESCAPE, '\\\\').replace(OPENING, '$1\\$2').replace(BULLET, '$1\\$2').replace(WITHIN, '$&\\');
}
