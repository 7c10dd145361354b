import { Plugin, getLanguage } from 'obsidian';
import { registerCommands } from './commands';
import { languageOf, stringsFor } from './i18n/strings';
import { sameData } from './model/same';
import { DEFAULT_SETTINGS } from './settings';
import { Store } from './store';
import { registerBlocks } from './surface/board-block';
import { registerLinks } from './surface/uri';
import { today, watchDay } from './vault/clock';
import { NoteFeed } from './vault/note-feed';
import { NoteWriter } from './vault/note-writer';
import { BoardView } from './view/board/board-view';
import { NewContacts } from './view/capture/new-contacts';
import { COMPANION_VIEW_TYPE, CompanionView } from './view/companion/companion-view';
import { EditActions } from './view/shared/edit-actions';
import { FollowUpView } from './view/follow-ups/follow-up-view';
import { FOLLOW_UPS_VIEW_TYPE, openFollowUps } from './view/follow-ups/open-follow-ups';
import { HEALTH_VIEW_TYPE, HealthView } from './view/health/health-view';
import { MATRIX_VIEW_TYPE, MatrixView } from './view/matrix/matrix-view';
import { BOARD_VIEW_TYPE } from './view/board/open-board';
import { HOVER_SOURCE } from './view/shared/open-note';
import { ReadingReportModal } from './view/shared/reading-report-modal';
import { SettingsFile } from './view/settings/settings-file';
import { SettingsTab } from './view/settings/settings-tab';
import type { ViewContext } from './view/shared/view-context';
import { openTriage } from './view/triage/open-triage';
import { TRIAGE_VIEW_TYPE, TriageView } from './view/triage/triage-view';

/** About a frame. A timer, since a window that is hidden draws no frames while a pop-out of it may be seen. */
const NOTIFY_AFTER_MILLISECONDS = 16;

/**
 * The plugin: builds the store, opens the doors to the vault and registers what a person sees. Whatever is registered
 * here goes with the plugin; no note is read before the layout is ready.
 */
export default class ReseauterPlugin extends Plugin {
  private readSettingsAgain: () => Promise<void> = () => Promise.resolve();

  /** Resolves when the settings were read; everything else is in its place before that. */
  override onload(): Promise<void> {
    const language = languageOf(getLanguage());
    const store = this.createStore();
    const strings = stringsFor(language, () => store.settings.roles);
    const feed = new NoteFeed({
      app: this.app,
      win: window,
      context: () => ({ roles: store.settings.roles, dayFirst: language === 'fr' }),
      sink: (changes) => store.apply(changes),
      onProgress: (done, total) => {
        // Read again, for instance with other roles, the notes stay on screen as they were until they say something else.
        if (store.phase.kind === 'reading') store.setPhase(done < total ? { kind: 'reading', done, total } : { kind: 'ready' });
      },
    });
    const writer = new NoteWriter(this.app, (path, text) => feed.readText(path, text));
    const actions = this.addChild(new EditActions(this.app, writer, strings));
    const openReadingReport = (): void => new ReadingReportModal(context).open();
    const context: ViewContext = { app: this.app, store, strings, language, writer, actions, openReadingReport };

    this.registerView(MATRIX_VIEW_TYPE, (leaf) => new MatrixView(leaf, context));
    this.registerView(FOLLOW_UPS_VIEW_TYPE, (leaf) => new FollowUpView(leaf, context));
    this.registerView(BOARD_VIEW_TYPE, (leaf) => new BoardView(leaf, context));
    this.registerView(COMPANION_VIEW_TYPE, (leaf) => new CompanionView(leaf, context));
    this.registerView(HEALTH_VIEW_TYPE, (leaf) => new HealthView(leaf, context));
    this.registerView(TRIAGE_VIEW_TYPE, (leaf) => new TriageView(leaf, context));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: strings.common.appName, defaultMod: true });
    const newContacts = new NewContacts(context, () => void openTriage(context));
    registerCommands(this, context, newContacts);
    registerLinks(this, newContacts);
    registerBlocks(this, context);
    this.readAgainWithOtherRoles(store, feed);
    const settingsFile = this.addChild(new SettingsFile(this, store, strings));
    const settingsTab = new SettingsTab(this, context, settingsFile);
    this.addSettingTab(settingsTab);
    this.readSettingsAgain = () => settingsFile.read().then(() => settingsTab.update());
    this.addChild(feed);
    this.app.workspace.onLayoutReady(() => {
      store.setToday(today());
      watchDay(this, window, (day) => store.setToday(day));
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

  /** What a word means depends on the roles that there are; the first reading of the vault asks for them itself. */
  private readAgainWithOtherRoles(store: Store, feed: NoteFeed): void {
    let { roles } = store.settings;
    this.register(
      store.subscribe(() => {
        if (sameData(roles, store.settings.roles)) return;
        ({ roles } = store.settings);
        void feed.rescan();
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
