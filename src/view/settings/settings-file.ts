import type { Plugin } from 'obsidian';
import { Component, debounce } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { renamedIgnored } from '../../model/ignored-finding';
import { renamedPairs } from '../../model/path-pair';
import { sameData } from '../../model/same';
import { isMap } from '../../note/plain-data';
import type { Settings } from '../../settings';
import { DEFAULT_SETTINGS, readSettings, settingsCarriedOver } from '../../settings';
import type { Store } from '../../store';
import { notify } from '../shared/overlays';

/** A word that is typed is written once, not once a letter: sync engines carry every version of the file. */
const SAVE_AFTER_MILLISECONDS = 500;

/**
 * Keeps the settings of the store and `data.json` the same. Writes when a person changed something, and only then. The
 * file may be another device's at any moment, or half of it: what was changed here and is not written yet is carried over
 * to what they wrote, and a file that cannot be read changes nothing.
 */
export class SettingsFile extends Component {
  /** What the file holds, as last read or written, with all that this version does not know. */
  private data: unknown = null;
  /** The settings that it says. */
  private saved: Settings = DEFAULT_SETTINGS;
  /** Whether the file was not readable when it was last looked at. */
  private isUnread = false;
  private isOver = false;
  /** How often the file was read. */
  private readings = 0;
  private reading: Promise<void> = Promise.resolve();
  private readonly saveSoon = debounce(() => void this.save(), SAVE_AFTER_MILLISECONDS, true);

  constructor(
    private readonly plugin: Pick<Plugin, 'app' | 'loadData' | 'saveData'>,
    private readonly store: Store,
    private readonly strings: Strings,
  ) {
    super();
  }

  /** Takes in what the file says, at the start and when somebody else wrote it; theirs is the newer one then. */
  read(): Promise<void> {
    // Written now, what is changed here would go over what they wrote before it was read.
    this.saveSoon.cancel();
    this.reading = this.readData().then(() => {
      if (this.isUnread) notify(this.strings.settings.notRead, 0);
      if (this.isChanged) this.keep();
    });
    return this.reading;
  }

  /** Changes settings; the views follow at once, the file soon. What changes nothing is not written. */
  async change(update: (settings: Settings) => Settings): Promise<void> {
    await this.reading;
    const settings = update(this.store.settings);
    if (sameData(settings, this.store.settings)) return;
    this.store.setSettings(settings);
    this.keep();
  }

  override onload(): void {
    this.registerEvent(this.plugin.app.vault.on('rename', (file, from) => void this.rename(from, file.path)));
  }

  /** What was told of notes holds for them under another path as well, also where a folder was renamed. */
  private rename(from: string, to: string): Promise<void> {
    return this.change((settings) => ({
      ...settings,
      notSame: renamedPairs(settings.notSame, from, to),
      checkIgnored: renamedIgnored(settings.checkIgnored, from, to),
    }));
  }

  override onunload(): void {
    this.isOver = true;
    this.saveSoon.run();
  }

  private keep(): void {
    this.saveSoon();
    // Decided while the plugin was on, and nothing is left to wait for now.
    if (this.isOver) this.saveSoon.run();
  }

  /** Whether something was changed here that is not in the file. */
  private get isChanged(): boolean {
    return !sameData(this.store.settings, this.saved);
  }

  private async readData(): Promise<void> {
    const { data, saved } = this;
    try {
      const theirs: unknown = await this.plugin.loadData();
      // What was a file with settings and is none now is one that is just being written.
      this.isUnread = isMap(data) && !isMap(theirs);
      if (this.isUnread) return;
      const { isChanged } = this;
      this.readings += 1;
      this.data = theirs;
      this.saved = readSettings(theirs);
      this.store.setSettings(isChanged ? readSettings(settingsCarriedOver(this.store.settings, saved, theirs)) : this.saved);
    } catch {
      this.isUnread = true;
    }
  }

  private async save(): Promise<void> {
    // It may have become whole since, and is not to be lost then.
    if (this.isUnread) await this.readData();
    const { settings } = this.store;
    const { readings } = this;
    try {
      const data = settingsCarriedOver(settings, this.saved, this.data);
      await this.plugin.saveData(data);
      // Theirs came in between, and what was changed here is on its way once more.
      if (this.readings > readings) return;
      this.data = data;
      this.saved = settings;
    } catch (error) {
      notify(this.strings.settings.notSaved(error instanceof Error ? error.message : String(error)), 0);
    }
  }
}
