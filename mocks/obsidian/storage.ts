/** What the app keeps beside the notes: the layout, the data of plugins, small things in the browser. */
export interface AppStorage {
  /** A plugin's data.json; null when there is none. */
  loadData(pluginId: string): Promise<unknown>;
  saveData(pluginId: string, data: unknown): Promise<void>;
  /** The layout of the last session; null when there is none. */
  loadLayout(): unknown;
  saveLayout(layout: unknown): void;
  /** A value of this vault in the browser's storage; null when there is none. */
  loadLocal(key: string): unknown;
  saveLocal(key: string, data: unknown): void;
}

/** Storage for tests. Everything passes through JSON, as on the disk: nobody shares an object with the app. */
export class MemoryStorage implements AppStorage {
  private readonly data = new Map<string, string>();

  async loadData(pluginId: string): Promise<unknown> {
    return this.load(`data:${pluginId}`);
  }

  async saveData(pluginId: string, data: unknown): Promise<void> {
    this.save(`data:${pluginId}`, data);
  }

  loadLayout(): unknown {
    return this.load('layout');
  }

  saveLayout(layout: unknown): void {
    this.save('layout', layout);
  }

  loadLocal(key: string): unknown {
    return this.load(`local:${key}`);
  }

  saveLocal(key: string, data: unknown): void {
    if (data === null) this.data.delete(`local:${key}`);
    else this.save(`local:${key}`, data);
  }

  private load(key: string): unknown {
    return JSON.parse(this.data.get(key) ?? 'null');
  }

  private save(key: string, data: unknown): void {
    this.data.set(key, JSON.stringify(data));
  }
}
