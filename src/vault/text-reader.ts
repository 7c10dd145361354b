import type { TFile, Vault } from 'obsidian';
import type { NotePath } from '../model/mention';
import type { Slicing } from './slices';
import { inSlices } from './slices';

/** Who reads texts, and who is told. */
export interface TextReading extends Slicing {
  readonly vault: Vault;
  /** The version of a note, to see whether it is still the one that was asked for; 0 when there is no such note. */
  readonly versionOf: (path: NotePath) => number;
  readonly onText: (path: NotePath, text: string) => void;
  /** The text could not be read: nothing is known of the note that was not known before. */
  readonly onFailure: (path: NotePath) => void;
}

/** Reads the texts of notes one by one, in slices; a text that is overtaken by a newer state of its note is dropped. */
export class TextReader {
  private readonly waiting = new Set<TFile>();
  private isReading = false;

  constructor(private readonly reading: TextReading) {}

  /** Puts a note in line; one that waits already keeps its place. */
  add(file: TFile): void {
    this.waiting.add(file);
    if (!this.isReading) void this.readAll();
  }

  private async readAll(): Promise<void> {
    this.isReading = true;
    try {
      await inSlices(this.waiting, (file) => this.read(file), this.reading);
    } finally {
      this.isReading = false;
    }
  }

  private async read(file: TFile): Promise<void> {
    this.waiting.delete(file);
    const { path } = file;
    const version = this.reading.versionOf(path);
    if (version === 0) return; // deleted while it waited; the app may still have its text in memory
    // A failed reading is no proof that the note is gone; what was last read stays.
    const text = await this.reading.vault.cachedRead(file).catch(() => null);
    if (file.path !== path || this.reading.versionOf(path) !== version) return;
    if (text === null) this.reading.onFailure(path);
    else this.reading.onText(path, text);
  }
}
