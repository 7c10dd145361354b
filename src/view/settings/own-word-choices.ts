import type { Board } from '../../derive/board';
import type { UsedWords } from '../../derive/used-words';
import { usedWordsOf } from '../../derive/used-words';
import type { OwnWords, PointedKind } from '../../model/own-words';
import type { Person } from '../../model/person';
import type { ViewContext } from '../shared/view-context';
import { FolderSuggest } from './folder-suggest';
import { MarkModal } from './mark-modal';
import { MeaningModal } from './meaning-modal';
import type { NamedPart } from './own-word-changes';
import { namesOf, withNames, withPointer, withoutPointer } from './own-word-changes';
import type { OwnWordsQuestion } from './own-word-definitions';
import { fieldsOf } from './own-word-fields';
import { WordsModal } from './words-modal';

type ChangeWords = (change: (words: OwnWords) => OwnWords) => void;

/** What somebody does on the pages of the words, as changes of the settings. */
export class OwnWordChoices {
  private counted: { readonly people: readonly Person[]; readonly boards: readonly Board[]; readonly words: OwnWords; readonly used: UsedWords } | null = null;

  constructor(
    private readonly context: ViewContext,
    private readonly change: ChangeWords,
  ) {}

  /** What the pages are made from. */
  get question(): OwnWordsQuestion {
    const { strings, language } = this.context;
    return {
      strings,
      language,
      words: () => this.words,
      used: () => this.used(),
      onAddFolder: (kind) => new FolderSuggest(this.context, this.words.folders[kind], (path) => this.add('folders', kind, path)).open(),
      onAddMark: (kind) => new MarkModal(this.context, this.words.marks[kind], (mark) => this.add('marks', kind, mark)).open(),
      onDelete: (by, kind, at) => this.change((words) => withoutPointer(words, by, kind, at)),
      onNames: (part, field, asked) =>
        new WordsModal(this.context, {
          ...asked,
          own: namesOf(this.words, part, field),
          onWords: (names) => this.change((words) => withNames(words, part, field, names)),
        }).open(),
      onUnknown: (part, name) => this.askMeaning(part, name),
    };
  }

  private get words(): OwnWords {
    return this.context.store.settings.ownWords;
  }

  /** Counted anew only when the notes or the words are others: the app asks for the pages again and again. */
  private used(): UsedWords {
    const { app, store } = this.context;
    const [people, boards, words] = [store.people(), store.boards(), this.words];
    const { counted } = this;
    if (counted !== null && counted.people === people && counted.boards === boards && counted.words === words) return counted.used;
    const used = usedWordsOf(store.network.notes.values(), words, {
      roles: store.settings.roles,
      blockOf: (path) => app.metadataCache.getCache(path)?.frontmatter ?? null,
    });
    this.counted = { people, boards, words, used };
    return used;
  }

  private add(by: 'folders' | 'marks', kind: PointedKind, added: string): void {
    this.change((words) => withPointer(words, by, kind, added));
  }

  private askMeaning(part: Exclude<NamedPart, 'values'>, name: string): void {
    const fields = fieldsOf(part, this.context.language).map(({ field, name: text }) => ({ value: field, text }));
    new MeaningModal(this.context, {
      name, fields,
      onField: (field) => this.change((words) => withNames(words, part, field, [...namesOf(words, part, field), name])),
    }).open();
  }
}
