import { baseNameOf } from '../model/note-path';
import type { FrontMatter } from '../model/front-matter';
import type { OwnWords, PointedKind } from '../model/own-words';
import { NO_OWN_WORDS } from '../model/own-words';
import { foldWord, words } from './fold-word';
import { folderKindOf, isNamedLikeDate } from './folder-kind';
import type { WordKind } from './kind-words';
import { isKindKey, kindOfTag, kindOfValue } from './kind-words';
import type { KindEvidence, NoteSource } from './note';
import { isOwnMarkKey, ownKindOfTag, ownKindOfValue } from './own-marks';
import { textsOf } from './property';
import { tagsInBlock } from './tags';

/** What marks a note as one of a kind, and where. */
export interface Mark {
  readonly kind: WordKind;
  readonly evidence: KindEvidence;
}

const CONTACT_TABLE = '/---contact---/';

/** What a person pointed out herself; the note of a meeting is nobody's. */
function ownMark(kind: PointedKind, evidence: KindEvidence): Mark {
  return { kind: kind === 'meeting' ? 'other' : kind, evidence };
}

/** The mark that a property names by a person's own words; null for none. */
export function markByOwnProperty(properties: FrontMatter, own: OwnWords): Mark | null {
  if (own === NO_OWN_WORDS) return null;
  for (const [key, value] of Object.entries(properties)) {
    if (!isOwnMarkKey(key, own)) continue;
    for (const text of textsOf(value).texts) {
      const kind = ownKindOfValue(key, text, own);
      if (kind !== null) return ownMark(kind, { by: 'property', found: `${key}: ${text}` });
    }
  }
  return null;
}

/** The last mark of each kind: notes of one kind are nearly always marked alike, and then share what is told of it. */
const lastMarks = new Map<WordKind, { readonly key: string; readonly text: string; readonly mark: Mark }>();

function propertyMark(kind: WordKind, key: string, text: string): Mark {
  const last = lastMarks.get(kind);
  if (last?.key === key && last.text === text) return last.mark;
  const mark: Mark = { kind, evidence: { by: 'property', found: `${key}: ${text}` } };
  lastMarks.set(kind, { key, text, mark });
  return mark;
}

/** The mark of a property that names a kind (`type: person`); one of something else counts only where no other is. */
export function markByProperty(properties: FrontMatter, own: OwnWords): Mark | null {
  let other: Mark | null = null;
  for (const key of Object.keys(properties)) {
    if (!isKindKey(key, own)) continue;
    for (const text of textsOf(properties[key]).texts) {
      const kind = kindOfValue(key, text);
      if (kind === null) continue;
      const mark = propertyMark(kind, key, text);
      if (kind !== 'other') return mark;
      other ??= mark;
    }
  }
  return other;
}

/** Properties that only the card of a person has: vCard's FN, or both parts of a name. */
const FORMATTED_NAME = new Set(words('fn'));
const GIVEN_NAME = new Set(words('n.gn first-name firstname given-name givenname prenom'));
const FAMILY_NAME = new Set(words('n.fn last-name lastname family-name familyname surname nom-de-famille'));

/** The mark of a note with the name properties of an address card. */
export function markByCard(properties: FrontMatter): Mark | null {
  let given: string | null = null;
  let family: string | null = null;
  for (const key of Object.keys(properties)) {
    const folded = foldWord(key);
    if (FORMATTED_NAME.has(folded)) return cardMark(key);
    if (GIVEN_NAME.has(folded)) given = key;
    // With a first name beside it, the French "nom" is the family name.
    else if (FAMILY_NAME.has(folded) || folded === 'nom') family = key;
  }
  return given !== null && family !== null ? cardMark(`${given}, ${family}`) : null;
}

function cardMark(found: string): Mark {
  return { kind: 'person', evidence: { by: 'property', found } };
}

/**
 * A tag in the block is about the note. One in the text may be about anything (`#project/atlas` in the minutes of a
 * meeting), so there it must be the bare word, and not in the note of a day.
 */
const BARE_TAG = /^(?:types?\/)?[^/]+$/i;

/** The mark of a tag that a person pointed out herself. */
export function markByOwnTag(source: NoteSource, properties: FrontMatter, own: OwnWords): Mark | null {
  if (own === NO_OWN_WORDS) return null;
  const ofBlock = tagsInBlock(properties);
  for (const tag of new Set([...ofBlock, ...source.tags])) {
    const marked = ownKindOfTag(tag, own);
    if (marked === null) continue;
    const isAbout = ofBlock.includes(tag) || (marked.isExact && marked.kind !== 'meeting' && !isNamedLikeDate(source.path));
    if (isAbout) return ownMark(marked.kind, { by: 'tag', found: `#${tag}` });
  }
  return null;
}

/** The mark of a tag that names a kind. */
export function markByTag(source: NoteSource, properties: FrontMatter): Mark | null {
  const { path } = source;
  const ofBlock = tagsInBlock(properties);
  const tags = new Set([...ofBlock, ...source.tags]);
  let other: Mark | null = null;
  for (const tag of tags) {
    const kind = kindOfTag(tag);
    if (kind === null) continue;
    const mark: Mark = { kind, evidence: { by: 'tag', found: `#${tag}` } };
    if (kind === 'other') {
      // A person may be tagged with the event where she was met, or met in a line of her log: only the bare word counts.
      if (!tag.includes('/') && ofBlock.includes(tag)) other ??= mark;
    } else if (ofBlock.includes(tag) || (BARE_TAG.test(tag) && !isNamedLikeDate(path))) {
      return mark;
    }
  }
  return other;
}

/** The mark of a file name such as `@Ana`. */
export function markByFileName(path: string): Mark | null {
  const name = baseNameOf(path);
  return /^@\s*\p{L}/u.test(name) ? { kind: 'person', evidence: { by: 'file-name', found: name } } : null;
}

/** The mark of the folder in which a note lies. */
export function markByFolder(path: string, own: OwnWords): Mark | null {
  const { kind, folder } = folderKindOf(path, own);
  return kind === null ? null : { kind, evidence: { by: 'folder', found: folder } };
}

/** The mark of the contact table in a body. */
export function markByBody(body: string | null): Mark | null {
  return body?.includes(CONTACT_TABLE) ? { kind: 'person', evidence: { by: 'body', found: CONTACT_TABLE } } : null;
}
