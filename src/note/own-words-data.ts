import type { OwnWords, PointedKind } from '../model/own-words';
import { NO_OWN_WORDS, POINTED_KINDS } from '../model/own-words';
import { sameData } from '../model/same';
import type { Data } from './plain-data';
import { listOf, mapOf, textsIn } from './plain-data';

/** More words than anybody has for one thing; a file that holds more was not written by a person. */
const MOST_WORDS = 50;

/**
 * Reads the words of a person's own from what the settings file holds. Total: what is no text, or empty, is left out; a
 * field that this version does not know stays in the file and says nothing here.
 */
export function readOwnWords(value: unknown): OwnWords {
  const given = mapOf(value);
  const words: OwnWords = {
    folders: byKind(mapOf(given['folders'])),
    marks: byKind(mapOf(given['marks'])),
    person: lists(mapOf(given['person'])),
    project: lists(mapOf(given['project'])),
    meeting: lists(mapOf(given['meeting'])),
    values: lists(mapOf(given['values'])),
  };
  return sameData(words, NO_OWN_WORDS) ? NO_OWN_WORDS : words;
}

function byKind(data: Data): Record<PointedKind, readonly string[]> {
  const [person = [], project = [], meeting = []] = POINTED_KINDS.map((kind) => wordsIn(data[kind]));
  return { person, project, meeting };
}

function lists(data: Data): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, wordsIn(value)] as const).filter(([, words]) => words.length > 0));
}

function wordsIn(value: unknown): readonly string[] {
  return [...new Set(listOf(value).flatMap(textsIn))].slice(0, MOST_WORDS);
}
