import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import { isInMeetingFolder } from '../folder-kind';
import type { ExchangeWord } from '../kind-words';
import { exchangeOfTag, exchangeOfValue, isKindKey } from '../kind-words';
import type { KindEvidence, NoteSource } from '../note';
import { textsOf } from '../property';
import { tagsInBlock } from '../tags';
import { dayInName, isDailyNote } from './day-in-name';
import { occasionKeyOf } from './occasion-vocabulary';

/**
 * What sort of occasion a note tells of: a meeting (or an event, a call, a mail), something that is one if the note
 * says who took part and when, or a day.
 */
export type Occasion = 'meeting' | 'perhaps-meeting' | 'day';

/**
 * Decides whether a note that is neither a person's nor a project's is that of an occasion. A property that names the
 * kind decides, then the folder, a name that is a day, the tags of the block. A tag in the text, a channel's tag
 * (`#email`) and a property `attendees` only say "perhaps". A note that calls itself something else is none.
 */
export function occasionOf(source: NoteSource, evidence: KindEvidence | null): Occasion | null {
  const { path, tags } = source;
  const data: FrontMatter = source.frontMatter.kind === 'read' ? source.frontMatter.data : {};
  const word = exchangeInProperties(data);
  if (word === 'meeting' || word === 'channel') return 'meeting';
  if (word === 'day') return 'day';
  if (evidence?.by === 'property') return null;
  if (isInMeetingFolder(path)) return 'meeting';
  if (isDailyNote(path)) return 'day';
  return occasionOfTags(tags, data, path) ?? (Object.keys(data).some(isAttendeesKey) ? 'perhaps-meeting' : null);
}

function occasionOfTags(tags: readonly string[], data: FrontMatter, path: NotePath): Occasion | null {
  // The tags of block and text together; the block is looked into only where one of them says anything.
  if (tags.every((tag) => exchangeOfTag(tag) === null)) return null;
  const inBlock = tagsInBlock(data).map(exchangeOfTag);
  if (inBlock.includes('meeting')) return 'meeting';
  if (inBlock.includes('day') && dayInName(path) !== null) return 'day';
  return inBlock.includes('channel') || tags.some((tag) => exchangeOfTag(tag) === 'meeting') ? 'perhaps-meeting' : null;
}

function exchangeInProperties(data: FrontMatter): ExchangeWord | null {
  for (const [key, value] of Object.entries(data)) {
    if (!isKindKey(key)) continue;
    for (const text of textsOf(value).texts) {
      const word = exchangeOfValue(text);
      if (word !== null) return word;
    }
  }
  return null;
}

function isAttendeesKey(key: string): boolean {
  const meaning = occasionKeyOf(key);
  return meaning?.field === 'attendees' && !meaning.isWeak;
}
