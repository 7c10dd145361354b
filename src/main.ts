import { Plugin, getLanguage } from 'obsidian';
import { registerCommands } from './commands/register-commands';
import { isDayFirst, languageOf, noteLanguageOf, stringsFor } from './i18n/strings';
import { sameData } from './model/same';
import type { Store } from './store';
import type { ReseauterApi } from './surface/api/reseauter-api';
import { registerBases } from './surface/bases/register-bases';
import { registerEditor } from './surface/editor';
import { registerBlocks } from './surface/note-blocks';
import { onceReady } from './surface/once-ready';
import { openToOthers } from './surface/outside';
import { StoreInSlices } from './surface/store-in-slices';
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
    const slices = this.addChild(new StoreInSlices(window, today()));
    const { store } = slices;
    const strings = stringsFor(spoken, () => store.settings.roles);
    const feed = new NoteFeed({
      app: this.app,
      win: window,
      context: () => ({ roles: store.settings.roles, words: store.settings.ownWords, dayFirst }),
      sink: (changes) => store.apply(changes),
      onProgress: (done, total) => slices.takeProgress(done, total),
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
    let settingsTab: SettingsTab | null = null;
    this.readAgainWithOtherWords(store, () => feed.rescan().then(() => settingsTab?.countAgain()));
    this.readSettingsAgain = () => settingsFile.read().then(() => settingsTab?.update());
    this.addChild(feed);
    onceReady(this, () => {
      settingsTab = new SettingsTab(this, context, settingsFile);
      this.addSettingTab(settingsTab); // which has the app ask for the definitions of all settings, for its search
      watchDay(this, window, (day) => store.setToday(day));
      // After the watch has begun: no midnight falls between the two.
      store.setToday(today());
    });
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
}
