import type { App } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { NoteLanguage } from '../../note/vocabulary';
import type { Settings } from '../../settings';
import type { Store } from '../../store';
import type { NoteWriter } from '../../vault/note-writer';
import type { EditActions } from './edit-actions';

/** What every view is handed. Views read the store, and write through `actions` and `writer` only. */
export interface ViewContext {
  readonly app: App;
  readonly store: Store;
  readonly strings: Strings;
  /** The language of what is written: properties, messages. The screens may speak another one. */
  readonly language: NoteLanguage;
  /** Whether `03/04/2026` is 3 April. */
  readonly dayFirst: boolean;
  readonly writer: NoteWriter;
  readonly actions: EditActions;
  /** Shows the vault check: what was read, and what can be mended. */
  readonly showVaultCheck: () => void;
  /** Changes what a person has chosen, where a view remembers something of it; kept in `data.json`. */
  readonly changeSettings: (update: (settings: Settings) => Settings) => Promise<void>;
}
