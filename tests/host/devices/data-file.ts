import { MemoryStorage } from '../../../mocks/obsidian/storage';

/** The settings file of one device, as a text that a sync engine may replace or leave half written. */
export class DataFile extends MemoryStorage {
  /** Every text that the plugin wrote, in its order. */
  readonly written: string[] = [];
  /** How long a writing takes, in milliseconds. */
  wait = 0;

  /** @param text - what stands in the file; null for none */
  constructor(public text: string | null = null) {
    super();
  }

  /** Rejects where the file is no JSON; that the app does so is not verified, it may give null instead. */
  override loadData(): Promise<unknown> {
    return Promise.resolve().then(() => JSON.parse(this.text ?? 'null') as unknown);
  }

  override async saveData(_pluginId: string, data: unknown): Promise<void> {
    const text = JSON.stringify(data);
    if (this.wait > 0) await new Promise((resolve) => setTimeout(resolve, this.wait));
    this.text = text;
    this.written.push(text);
  }
}
