import type { SettingDefinitionItem } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { OwnWords } from '../../model/own-words';
import type { OwnWordPlace } from '../../note/own-word-clashes';
import { wordsClashes } from '../../note/own-word-clashes';
import type { NoteLanguage } from '../../note/vocabulary';
import { fieldsOf, wordValues } from './own-word-fields';
import type { SettingKey } from './setting-values';

/** The words of one page that stand for two things, and how they are read; nothing where there are none. */
export function clashGroup(
  on: readonly OwnWordPlace['in'][],
  words: OwnWords,
  strings: Strings,
  language: NoteLanguage,
): readonly SettingDefinitionItem<SettingKey>[] {
  const { clashes: heading, clash } = strings.ownWords;
  const rows = wordsClashes(words).filter(({ other }) => on.includes(other.in)).map(({ word, first, other }) => ({
    name: word,
    desc: clash(nameOf(first, strings, language), nameOf(other, strings, language)),
    searchable: false,
  }));
  return rows.length === 0 ? [] : [{ type: 'group', heading, items: rows }];
}

/** What a place is called on the pages of the settings. */
function nameOf(place: OwnWordPlace, strings: Strings, language: NoteLanguage): string {
  switch (place.in) {
    case 'folders':
    case 'marks':
      return strings.ownWords.kinds[place.of].heading;
    case 'values':
      return wordValues(strings).flatMap(({ values }) => values).find(({ value }) => value === place.of)?.name ?? place.of;
    default:
      return fieldsOf(place.in, language).find(({ field }) => field === place.of)?.name ?? place.of;
  }
}
