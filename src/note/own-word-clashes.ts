import type { MeetingField, NamedProjectField, OwnWords, PointedKind, WordValue } from '../model/own-words';
import { POINTED_KINDS } from '../model/own-words';
import type { PersonField } from '../model/person';
import { foldWord } from './fold-word';
import { OCCASION_SPELLINGS } from './journal/occasion-vocabulary';
import { folderKey, ownMarkOf } from './own-marks';
import { PERSON_SPELLINGS } from './person-vocabulary';
import { PROJECT_SPELLINGS } from './project-vocabulary';
import { builtInValueWords } from './value-words';

/** Where a word of a person's own stands: a name of a property in notes of a kind, a value, a folder or a mark of a kind. */
export type OwnWordPlace =
  | { readonly in: 'person'; readonly of: PersonField }
  | { readonly in: 'project'; readonly of: NamedProjectField }
  | { readonly in: 'meeting'; readonly of: MeetingField }
  | { readonly in: 'values'; readonly of: WordValue }
  | { readonly in: 'folders' | 'marks'; readonly of: PointedKind };

/** A word that a person gave to two things: it is read as the first. */
export interface OwnWordClash {
  /** As it is written for the other one. */
  readonly word: string;
  readonly first: OwnWordPlace;
  readonly other: OwnWordPlace;
}

/** A word in its place, by what makes two words one. */
interface Claim {
  readonly key: string;
  readonly word: string;
  readonly place: OwnWordPlace;
}

/**
 * The words of a person's own that stand for two things, in the order in which they are read: names by kind of note,
 * values, folders, marks. A word that is only built in for something else is no clash: then hers counts.
 */
export function wordsClashes(own: OwnWords): readonly OwnWordClash[] {
  const first = new Map<string, OwnWordPlace>();
  return claimsOf(own).flatMap(({ key, word, place }): readonly OwnWordClash[] => {
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    return before === undefined || before.of === place.of ? [] : [{ word, first: before, other: place }];
  });
}

/** In the order in which the reader learns them. */
function claimsOf(own: OwnWords): readonly Claim[] {
  const { person, project, meeting, values, folders, marks } = own;
  return [
    ...inOrder(person, Object.keys(PERSON_SPELLINGS)).flatMap(([of, words]) => named(words, { in: 'person', of })),
    ...inOrder(project, Object.keys(PROJECT_SPELLINGS)).flatMap(([of, words]) => named(words, { in: 'project', of })),
    ...inOrder(meeting, Object.keys(OCCASION_SPELLINGS).map(meetingField)).flatMap(([of, words]) => named(words, { in: 'meeting', of })),
    ...inOrder(values, [...builtInValueWords().keys()]).flatMap(([of, words]) => claims(words, `values ${of.split(':')[0] ?? ''}`, { in: 'values', of })),
    ...POINTED_KINDS.flatMap((of) => claims(folders[of], 'folders', { in: 'folders', of }, folderKey)),
    ...POINTED_KINDS.flatMap((of) => claims(marks[of], 'marks', { in: 'marks', of }, markKey)),
  ];
}

/** '' for what marks nothing. */
function markKey(mark: string): string {
  const parts = ownMarkOf(mark);
  return parts === null ? '' : JSON.stringify(parts);
}

function named(words: readonly string[], place: OwnWordPlace): readonly Claim[] {
  return claims(words, place.in, place);
}

function claims(words: readonly string[], area: string, place: OwnWordPlace, keyOf: (word: string) => string = foldWord): readonly Claim[] {
  return words.flatMap((word) => (keyOf(word) === '' ? [] : [{ key: `${area} ${keyOf(word)}`, word, place }]));
}

function inOrder<Field extends string>(
  lists: Readonly<Partial<Record<Field, readonly string[]>>>,
  order: readonly string[],
): readonly (readonly [Field, readonly string[]])[] {
  const given = Object.entries<readonly string[] | undefined>(lists) as [Field, readonly string[] | undefined][];
  return order.flatMap((field) => given.flatMap(([key, words = []]) => (key === field ? [[key, words] as const] : [])));
}

function meetingField(field: string): string {
  return field === 'attendees' ? 'participants' : field;
}
