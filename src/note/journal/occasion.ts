import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import { isInMeetingFolder } from '../folder-kind';
import type { ExchangeWord } from '../kind-words';
import { exchangeOfTag, exchangeOfValue, mayNameKind } from '../kind-words';
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
export function occasionOf(source: NoteSource, evidence: KindEvidence | null, own: OwnWords): Occasion | null {
  const { path, tags } = source;
  const data: FrontMatter = source.frontMatter.kind === 'read' ? source.frontMatter.data : {};
  const word = exchangeInProperties(data, own);
  if (word === 'meeting' || word === 'channel') return 'meeting';
  if (word === 'day') return 'day';
  if (evidence?.by === 'property') return null;
  if (isInMeetingFolder(path, own)) return 'meeting';
  if (isDailyNote(path)) return 'day';
  return occasionOfTags(tags, data, path, own) ?? (Object.keys(data).some((key) => isAttendeesKey(key, own)) ? 'perhaps-meeting' : null);
}

function occasionOfTags(tags: readonly string[], data: FrontMatter, path: NotePath, own: OwnWords): Occasion | null {
  const wordOf = (tag: string): ExchangeWord | null => exchangeOfTag(tag, own);
  // The tags of block and text together; the block is looked into only where one of them says anything.
  if (tags.every((tag) => wordOf(tag) === null)) return null;
  const inBlock = tagsInBlock(data).map(wordOf);
  if (inBlock.includes('meeting')) return 'meeting';
  if (inBlock.includes('day') && dayInName(path) !== null) return 'day';
  return inBlock.includes('channel') || tags.some((tag) => wordOf(tag) === 'meeting') ? 'perhaps-meeting' : null;
}

function exchangeInProperties(data: FrontMatter, own: OwnWords): ExchangeWord | null {
  for (const key of Object.keys(data)) {
    if (!mayNameKind(key, own)) continue;
    for (const text of textsOf(data[key]).texts) {
      const word = exchangeOfValue(key, text, own);
      if (word !== null) return word;
    }
  }
  return null;
}

function isAttendeesKey(key: string, own: OwnWords): boolean {
  const meaning = occasionKeyOf(key, own);
  return meaning?.field === 'attendees' && !meaning.isWeak;
}
