import type * as Obsidian from 'obsidian';

/** What a question has to hand inside the app. */
export interface Host {
  readonly app: Obsidian.App;
  readonly obsidian: typeof Obsidian;
}

/** The app with the plugin and the vault of `e2e-tests/vault`: the stand-in, or the real one. */
export interface Stage {
  /**
   * Runs a question inside the app and gives its answer. Into the real app it travels as text: it may use its arguments
   * only, no name from around it, and its answer must survive JSON.
   */
  readonly ask: <Answer>(question: (host: Host) => Answer | Promise<Answer>) => Promise<Answer>;
  /** Runs a command by its full id. */
  readonly command: (id: string) => Promise<void>;
  /** Opens the settings, at the tab of the plugin. */
  readonly settings: () => Promise<void>;
  /** Closes the app and starts it again on the same vault. */
  readonly restart: () => Promise<void>;
}

/** A behaviour of the app that the plugin is built on. The answer is the same on the stand-in and on the real app. */
export interface Behaviour {
  readonly name: string;
  readonly shows: (stage: Stage) => Promise<unknown>;
  readonly gives: unknown;
}
