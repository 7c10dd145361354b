import type { Plugin } from 'obsidian';
import { Component, debounce } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { renamedIgnored } from '../../model/ignored-finding';
import { renamedPairs } from '../../model/path-pair';
import { sameData } from '../../model/same';
import type { Settings } from '../../settings';
import { readSettings, savedSettings } from '../../settings';
import type { Store } from '../../store';
import { notify } from '../shared/overlays';

/** A word that is typed is written once, not once a letter: sync engines carry every version of the file. */
const SAVE_AFTER_MILLISECONDS = 500;

/** Keeps the settings of the store and `data.json` the same. Writes when a person changed something, and only then. */
export class SettingsFile extends Component {
  /** What the file holds, with all that this version does not know. */
  private data: unknown = null;
  private isOver = false;
  private reading: Promise<void> = Promise.resolve();
  private readonly saveSoon = debounce(() => void this.save(), SAVE_AFTER_MILLISECONDS, true);

  constructor(
    private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>,
    private readonly store: Store,
    private readonly strings: Strings,
  ) {
    super();
  }

  /** Takes in what the file says, at the start and when somebody else wrote it; theirs is the newer one then. */
  read(): Promise<void> {
    this.saveSoon.cancel();
    this.reading = this.readData();
    return this.reading;
  }

  /** Changes settings; the views follow at once, the file soon. What changes nothing is not written. */
  async change(update: (settings: Settings) => Settings): Promise<void> {
    await this.reading;
    const settings = update(this.store.settings);
    if (sameData(settings, this.store.settings)) return;
    this.data = savedSettings(settings, this.data);
    this.store.setSettings(settings);
    this.saveSoon();
    // Decided while the plugin was on, and nothing is left to wait for now.
    if (this.isOver) this.saveSoon.run();
  }

  /** What was told of notes holds for them under another path as well, also where a folder was renamed. */
  rename(from: string, to: string): Promise<void> {
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

  private async readData(): Promise<void> {
    try {
      this.data = await this.plugin.loadData();
      this.store.setSettings(readSettings(this.data));
    } catch {
      notify(this.strings.settings.notRead, 0);
    }
  }

  private async save(): Promise<void> {
    try {
      await this.plugin.saveData(this.data);
    } catch (error) {
      notify(this.strings.settings.notSaved(error instanceof Error ? error.message : String(error)), 0);
    }
  }
}
