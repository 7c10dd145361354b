import type { CalendarDate } from '../../model/calendar-date';
import type { IntroductionStatus, PromisedIntroduction } from '../../model/mention';
import type { Person } from '../../model/person';
import { sameData } from '../../model/same';
import { parsePromisedIntroduction } from '../introduction-text';
import { textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { personSpellingFor } from '../vocabulary';
import { itemsIn } from './list-items';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { changesOf, currentValue, setField } from './property-change';

const STATUS_WORDS: Readonly<Record<NoteLanguage, Readonly<Record<IntroductionStatus, string>>>> = {
  en: { asked: 'asked', accepted: 'accepted', introduced: 'introduced', met: 'met' },
  fr: { asked: 'demandé', accepted: 'accepté', introduced: 'présenté', met: 'rencontré' },
};
const LAST_WORD = /[\s,;:]+\p{L}+$/u;

/**
 * Somebody was asked for an introduction: `intro-asked: "[[Colette]] 2026-03-16"` on the note of the one who was asked.
 * Further ones join what is there, which becomes a list.
 *
 * @param link - `[[Colette]]`, to whom
 */
export function introAskedEdit(asked: Person, link: string, on: CalendarDate, language: NoteLanguage): NoteEdit {
  const newKey = personSpellingFor('intro-asked', languageOfNote(asked.spelling, language), asked.words);
  const from = currentValue(asked.frontMatter, asked.spelling['intro-asked'] ?? newKey);
  const items = itemsIn(from);
  const text = `${link} ${on}`;
  const isSaid = items.includes(text);
  // Where the property is a list already, it is one in the whole vault (help, Properties: one type per name).
  const to = items.length === 0 && !Array.isArray(from) ? text : [...items, text];
  return edit(asked, 'intro-asked', isSaid ? null : setField(asked, 'intro-asked', newKey, to));
}

/**
 * How far an introduction is that somebody promised me, told behind its entry: `… 2026-03-16 introduced`, in the language
 * of the note. A word for it at the end gives way, anything else is kept. `null` where only a hand can do it: the entry
 * is not in the property, or would not be read as is meant.
 */
export function introductionStatusEdit(
  asked: Person,
  promised: PromisedIntroduction,
  status: IntroductionStatus,
  language: NoteLanguage,
): NoteEdit | null {
  const property = asked.spelling['intro-asked'];
  if (property === undefined) return null;
  const from = currentValue(asked.frontMatter, property);
  const items = itemsIn(from);
  const at = items.findIndex((item) => sameData(parsePromisedIntroduction(textOf(item)), promised));
  if (at === -1) return null;
  const meant = { ...promised, status };
  const word = STATUS_WORDS[languageOfNote(asked.spelling, language)][status];
  const text = withStatus(textOf(items[at] ?? null), word).find((each) => sameData(parsePromisedIntroduction(each), meant));
  if (text === undefined) return null;
  const to = Array.isArray(from) ? items.map((item, index) => (index === at ? text : item)) : text;
  return edit(asked, 'intro-status', { property, from, to });
}

/** The ways to put a status behind an entry, the tidiest first. */
function withStatus(text: string, word: string): readonly string[] {
  const entry = text.trim();
  const bare = entry.replace(LAST_WORD, '');
  const wasTold = parsePromisedIntroduction(entry)?.status !== null && parsePromisedIntroduction(bare)?.status === null;
  return [...(wasTold ? [`${bare} ${word}`, `${bare}, ${word}`] : []), `${entry} ${word}`, `${entry}, ${word}`];
}

function textOf(item: PropertyValue): string {
  return textsOf([item]).texts[0] ?? '';
}

function edit(asked: Person, what: NoteEdit['what'], change: PropertyChange | null): NoteEdit {
  return { path: asked.path, what, properties: changesOf(change), logLine: null, lineChange: null };
}
