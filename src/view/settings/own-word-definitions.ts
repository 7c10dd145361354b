import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { UnknownName, UsedName, UsedWords } from '../../derive/used-words';
import type { Strings } from '../../i18n/strings';
import type { OwnWords, PointedKind } from '../../model/own-words';
import { POINTED_KINDS } from '../../model/own-words';
import type { OwnWordPlace } from '../../note/own-word-clashes';
import { builtInValueWords } from '../../note/value-words';
import type { NoteLanguage } from '../../note/vocabulary';
import { clashGroup } from './own-word-clash-rows';
import type { NamedPart } from './own-word-changes';
import { namesOf } from './own-word-changes';
import { fieldsOf, wordValues } from './own-word-fields';
import type { SettingKey } from './setting-values';
import type { WordsQuestion } from './words-modal';

/** What the pages of the words speak of, and what happens when somebody presses a row of them. */
export interface OwnWordsQuestion {
  readonly strings: Strings;
  /** The language in which notes are written. */
  readonly language: NoteLanguage;
  readonly words: () => OwnWords;
  readonly used: () => UsedWords;
  readonly onAddFolder: (kind: PointedKind) => void;
  readonly onAddMark: (kind: PointedKind) => void;
  readonly onDelete: (by: 'folders' | 'marks', kind: PointedKind, at: number) => void;
  readonly onNames: (part: NamedPart, field: string, asked: Omit<WordsQuestion, 'own' | 'onWords'>) => void;
  readonly onUnknown: (part: NamedPage, name: string) => void;
}

type NamedPage = Exclude<NamedPart, 'values'>;
type Item = SettingDefinitionItem<SettingKey>;
type Row = SettingDefinition<SettingKey>;

const NAMED_PAGES: readonly NamedPage[] = ['person', 'project', 'meeting'];
/** Names beside a row; more are in its dialog. */
const MOST_SHOWN = 6;
/** Properties that are offered; a vault may have hundreds that stand in one note each. */
const MOST_UNKNOWN = 20;

/** The pages for folders and marks, for the names of properties and for the words of values. */
export function ownWordsGroup(question: OwnWordsQuestion): SettingDefinitionGroup<SettingKey> {
  const { heading } = question.strings.ownWords;
  return { type: 'group', heading, items: [kindsPage(question), ...NAMED_PAGES.map((part) => namesPage(part, question)), valuesPage(question)] };
}

function kindsPage(question: OwnWordsQuestion): SettingDefinitionPage<SettingKey> {
  const { pages } = question.strings.ownWords;
  return { type: 'page', ...pages.kinds, items: [...POINTED_KINDS.flatMap((kind) => pointers(kind, question)), ...clashes(['folders', 'marks'], question)] };
}

function pointers(kind: PointedKind, question: OwnWordsQuestion): readonly Item[] {
  const { strings: { ownWords: texts }, words, used, onAddFolder, onAddMark, onDelete } = question;
  const found = used().kinds[kind];
  const list = (by: 'folders' | 'marks', add: string, emptyState: string, action: () => void): SettingDefinitionList<SettingKey> => ({
    type: 'list',
    heading: texts.kinds[kind][by],
    emptyState,
    addItem: { name: add, action },
    onDelete: (at) => onDelete(by, kind, at),
    items: words()[by][kind].map((name) => ({ name, searchable: false })),
  });
  const marks = found.slice(0, MOST_SHOWN).map(({ name, notes }) => texts.marked(name, notes));
  const desc = found.length === 0 ? texts.foundNothing : [...marks, ...(found.length > MOST_SHOWN ? ['…'] : [])].join(' · ');
  return [
    { type: 'group', heading: texts.kinds[kind].heading, items: [{ name: texts.foundAs, desc, searchable: false }] },
    list('folders', texts.addFolder, texts.noFolder[kind], () => onAddFolder(kind)),
    list('marks', texts.addMark, texts.noMark[kind], () => onAddMark(kind)),
  ];
}

function namesPage(part: NamedPage, question: OwnWordsQuestion): SettingDefinitionPage<SettingKey> {
  const { strings: { ownWords: texts }, language } = question;
  const rows = fieldsOf(part, language).map((field): Row => nameRow(part, field, question));
  return { type: 'page', ...texts.pages[part], items: [{ type: 'group', items: rows }, ...clashes([part], question), ...unknownGroup(part, question)] };
}

function nameRow(part: NamedPage, { field, name, known }: ReturnType<typeof fieldsOf>[number], question: OwnWordsQuestion): Row {
  const { strings: { ownWords: texts }, words, used, onNames } = question;
  const found = foundNames(used(), part, field);
  const own = namesOf(words(), part, field);
  const facts = [texts.always([name, ...known].join(', ')), ...(found.length === 0 ? [] : [texts.found(usedText(found, texts, found.length))])];
  const choices = unknownOf(used(), part).slice(0, MOST_UNKNOWN).map(({ name: written }) => ({ name: written, written }));
  return {
    name,
    desc: aboutNames(found, own, texts),
    action: () => onNames(part, field, { title: texts.namesTitle(name), label: texts.names, hint: texts.namesHint, facts, choices }),
  };
}

function unknownGroup(part: NamedPage, { strings: { ownWords: texts }, used, onUnknown }: OwnWordsQuestion): readonly Item[] {
  const rows = unknownOf(used(), part).slice(0, MOST_UNKNOWN).map(({ name, notes, samples }): Row => ({
    name: texts.used(name, notes),
    desc: samples.length === 0 ? '' : texts.unknownDesc(samples.join(' · ')),
    searchable: false,
    action: () => onUnknown(part, name),
  }));
  return rows.length === 0 ? [] : [{ type: 'group', heading: texts.unknownTitle, items: rows }];
}

function valuesPage(question: OwnWordsQuestion): SettingDefinitionPage<SettingKey> {
  const { strings, words, used, onNames } = question;
  const { ownWords: texts } = strings;
  const known = builtInValueWords();
  const groups = wordValues(strings).map(({ heading, values }): Item => ({
    type: 'group',
    heading,
    items: values.map(({ value, name }): Row => {
      const found = used().values.get(value) ?? [];
      const always = [texts.always((known.get(value) ?? []).join(', '))];
      const facts = [...always, ...(found.length === 0 ? [] : [texts.found(usedText(found, texts, found.length))])];
      const choices = unknownValues(used(), value).map((written) => ({ name: written, written }));
      return {
        name,
        desc: aboutNames(found, namesOf(words(), 'values', value), texts),
        action: () => onNames('values', value, { title: texts.namesTitle(name), label: texts.words, hint: texts.wordsHint, facts, choices }),
      };
    }),
  }));
  return { type: 'page', ...texts.pages.values, items: [...groups, ...clashes(['values'], question)] };
}

function clashes(on: readonly OwnWordPlace['in'][], { strings, words, language }: OwnWordsQuestion): readonly Item[] {
  return clashGroup(on, words(), strings, language);
}

function aboutNames(found: readonly UsedName[], own: readonly string[], texts: Strings['ownWords']): string {
  const parts = [found.length === 0 ? texts.notUsed : usedText(found, texts), ...(own.length === 0 ? [] : [texts.own(own.join(', '))])];
  return parts.join(' · ');
}

function usedText(found: readonly UsedName[], texts: Strings['ownWords'], most = MOST_SHOWN): string {
  const shown = found.slice(0, most).map(({ name, notes }) => texts.used(name, notes));
  return [...shown, ...(found.length > most ? ['…'] : [])].join(' · ');
}

function foundNames(used: UsedWords, part: NamedPage, field: string): readonly UsedName[] {
  const names: ReadonlyMap<string, readonly UsedName[]> = used[part];
  return names.get(field) ?? [];
}

function unknownOf({ unknownPerson, unknownProject, unknownMeeting }: UsedWords, part: NamedPage): readonly UnknownName[] {
  return { person: unknownPerson, project: unknownProject, meeting: unknownMeeting }[part];
}

/** What stands in the place of such a value and is none: `circle:core` → words where a circle belongs. */
function unknownValues({ unknownValues: unknown }: UsedWords, value: string): readonly string[] {
  const names: ReadonlyMap<string, readonly UsedName[]> = unknown;
  return (names.get(value.split(':')[0] ?? '') ?? []).map(({ name }) => name);
}
