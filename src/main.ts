import { Plugin, getLanguage } from 'obsidian';
import { registerCommands } from './commands/register-commands';
import { isDayFirst, languageOf, noteLanguageOf, stringsFor } from './i18n/strings';
import { sameData } from './model/same';
import { DEFAULT_SETTINGS } from './settings';
import { Store } from './store';
import type { ReseauterApi } from './surface/api/reseauter-api';
import { registerBases } from './surface/bases/register-bases';
import { registerEditor } from './surface/editor';
import { registerBlocks } from './surface/note-blocks';
import { openToOthers } from './surface/outside';
import { registerViews } from './surface/views';
import { today, watchDay } from './vault/clock';
import { NoteFeed } from './vault/note-feed';
import { NoteWriter } from './vault/note-writer';
import { NewContacts } from './view/capture/new-contacts';
import { EditActions } from './view/shared/edit-actions';
import { openFollowUps } from './view/follow-ups/open-follow-ups';
import { SettingsFile } from './view/settings/settings-file';
import { SettingsTab } from './view/settings/settings-tab';
import type { ViewContext } from './view/shared/view-context';
import { openVaultCheck } from './view/vault-check/vault-check-view';
import { openTriage } from './view/triage/open-triage';

/** About a frame. A timer, since a window that is hidden draws no frames while a pop-out of it may be seen. */
const NOTIFY_AFTER_MILLISECONDS = 16;

/**
 * The plugin: builds the store, opens the doors to the vault and registers what a person sees. Whatever is registered
 * here goes with the plugin; no note is read before the layout is ready.
 */
export default class ReseauterPlugin extends Plugin {
  /** What scripts ask of the plugin (docs/api.md); null until it is switched on. */
  api: ReseauterApi | null = null;
  private readSettingsAgain: () => Promise<void> = () => Promise.resolve();

  /** Resolves when the settings were read; everything else is in its place before that. */
  override onload(): Promise<void> {
    const spoken = languageOf(getLanguage());
    const [language, dayFirst] = [noteLanguageOf(spoken), isDayFirst(spoken)];
    const store = this.createStore();
    const strings = stringsFor(spoken, () => store.settings.roles);
    const feed = new NoteFeed({
      app: this.app,
      win: window,
      context: () => ({ roles: store.settings.roles, words: store.settings.ownWords, dayFirst }),
      sink: (changes) => store.apply(changes),
      onProgress: (done, total) => {
        // Read again, for instance with other roles, the notes stay on screen as they were until they say something else.
        if (store.phase.kind === 'reading') store.setPhase(done < total ? { kind: 'reading', done, total } : { kind: 'ready' });
      },
    });
    const writer = new NoteWriter(this.app, (path, text) => feed.readText(path, text));
    const actions = this.addChild(new EditActions(this.app, writer, strings));
    const showVaultCheck = (): void => void openVaultCheck(this);
    const settingsFile = this.addChild(new SettingsFile(this, store, strings));
    const changeSettings: ViewContext['changeSettings'] = (update) => settingsFile.change(update);
    const context: ViewContext = { app: this.app, store, strings, language, dayFirst, writer, actions, showVaultCheck, changeSettings };

    registerViews(this, context);
    const newContacts = new NewContacts(context, () => void openTriage(context));
    registerCommands(this, context, newContacts);
    registerBlocks(this, context);
    this.api = openToOthers(this, context, newContacts);
    registerBases(this, context);
    registerEditor(this, context, newContacts);
    this.registerEvent(this.app.vault.on('rename', (file, from) => void settingsFile.rename(from, file.path)));
    const settingsTab = new SettingsTab(this, context, settingsFile);
    this.addSettingTab(settingsTab);
    this.readAgainWithOtherWords(store, () => feed.rescan().then(() => settingsTab.countAgain()));
    this.readSettingsAgain = () => settingsFile.read().then(() => settingsTab.update());
    this.addChild(feed);
    // At once: what waits for the layout would come also where the plugin is switched off before, and nothing would end it.
    watchDay(this, window, (day) => store.setToday(day));
    return settingsFile.read();
  }

  /** Somebody else wrote `data.json`: another device, by a sync engine. */
  override onExternalSettingsChange(): void {
    void this.readSettingsAgain();
  }

  /** Somebody who switches the plugin on wants to see what it does. */
  override onUserEnable(): void {
    void openFollowUps(this);
  }

  /** What a word means depends on the roles and on a person's own words; the first reading of the vault asks for them itself. */
  private readAgainWithOtherWords(store: Store, readAgain: () => Promise<void>): void {
    let { roles, ownWords } = store.settings;
    this.register(
      store.subscribe(() => {
        if (sameData([roles, ownWords], [store.settings.roles, store.settings.ownWords])) return;
        ({ roles, ownWords } = store.settings);
        void readAgain();
      }),
    );
  }

  /** A store that tells its views at most once a frame, and not at all once the plugin is off. */
  private createStore(): Store {
    let timer = 0;
    this.register(() => window.clearTimeout(timer));
    const schedule = (notify: () => void): void => {
      timer = window.setTimeout(notify, NOTIFY_AFTER_MILLISECONDS);
    };
    return new Store({ settings: DEFAULT_SETTINGS, today: today(), schedule });
  }
}
