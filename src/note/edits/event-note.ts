import type { CalendarDate } from '../../model/calendar-date';
import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import { fileNameOf } from '../../model/note-path';
import { parseMentions } from '../mention-text';
import { withoutTemplateSigns } from '../note-template';
import { occasionKeyOf, occasionSpellingFor } from '../journal/occasion-vocabulary';
import { textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { lineOfBody } from './contact-words';
import { itemsIn } from './list-items';
import { meetingFileName, occasionBody } from './meeting-note';
import type { NoteEdit } from './note-edit';
import { currentValue } from './property-change';
import { propertyText } from './yaml-text';
import { withoutNesting } from './written-name';

/** What the note of an event says: a training, a fair, a first night. */
export interface ToldEvent {
  readonly title: string;
  readonly on: CalendarDate;
  /** Words or a link; null when not said. */
  readonly place: string | null;
  /** Everybody who took part, as links from the note to be made: `[[Ana]]`. */
  readonly participants: readonly string[];
  readonly language: NoteLanguage;
  /** A person's own words, which come before those of the language. */
  readonly words: OwnWords;
}

const KINDS: Readonly<Record<NoteLanguage, string>> = { en: 'event', fr: 'rencontre' };
/** Who comes to an event is called so in both languages. */
const PARTICIPANTS_IN = 'fr';

/** The text of an event's note: `type`, `date`, `place` and `participants`, then the title as its heading. */
export function eventNote({ title, on, place, participants, language, words }: ToldEvent): string {
  const where = lineOfBody(place ?? '');
  const block = [
    propertyText('type', KINDS[language]),
    propertyText(occasionSpellingFor('date', language, words), on),
    where === '' ? '' : propertyText(occasionSpellingFor('place', language, words), withoutTemplateSigns(where)),
    propertyText(participantsKey(words), [...new Set(participants)]),
  ];
  return `---\n${block.join('')}---\n${occasionBody(title, '')}`;
}

/**
 * The name of an event's note, with its ending: `2026-03-13 Training in Liège.md`; by its day and kind where no file can
 * have the title.
 */
export function eventFileName({ title, on, language }: Pick<ToldEvent, 'title' | 'on' | 'language'>): string {
  return meetingFileName({ names: [], on, language, title: fileNameOf(title) === '' ? KINDS[language] : title });
}

/**
 * Adds people to those who took part in an occasion, under the note's own key. Who is named there already, as a link or
 * in plain words, is not named again. `null` when there is nobody to add.
 *
 * @param links - as seen from the note: `[[Ana]]`
 */
export function participantsEdit(
  note: { readonly path: NotePath; readonly frontMatter: FrontMatter },
  links: readonly string[],
  own: OwnWords,
): NoteEdit | null {
  const property = participantsKeyOf(note.frontMatter, own);
  const from = currentValue(note.frontMatter, property);
  const named = new Set(textsOf(from).texts.flatMap(targetsOf));
  const added = [...new Set(links)].filter((link) => !targetsOf(link).some((target) => named.has(target)));
  if (added.length === 0) return null;
  const to = [...itemsIn(from).map(withoutNesting), ...added];
  return { path: note.path, what: 'participants', properties: [{ property, from, to }], logLine: null, lineChange: null };
}

/** The key that names those who took part: a strong one that says something, then any strong one, then a weak one. */
function participantsKeyOf(frontMatter: FrontMatter, own: OwnWords): string {
  const keys = Object.keys(frontMatter).filter((key) => occasionKeyOf(key, own)?.field === 'attendees');
  const strong = keys.filter((key) => occasionKeyOf(key, own)?.isWeak === false);
  const filled = [...strong, ...keys].find((key) => itemsIn(currentValue(frontMatter, key)).length > 0);
  return filled ?? strong[0] ?? participantsKey(own);
}

function participantsKey(own: OwnWords): string {
  return occasionSpellingFor('attendees', PARTICIPANTS_IN, own);
}

/** What a text names, as it is compared: the last part of each link's path, in lower case. */
function targetsOf(text: string): readonly string[] {
  return parseMentions(text).map(({ target }) => target.slice(target.lastIndexOf('/') + 1).normalize('NFC').toLowerCase());
}
