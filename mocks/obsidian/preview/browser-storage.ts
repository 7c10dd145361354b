import type { AppStorage } from '../storage';

/** Keeps a plugin's data on the preview's server, the layout and small things in the browser, by vault. */
export class BrowserStorage implements AppStorage {
  constructor(private readonly vaultName: string) {}

  async loadData(pluginId: string): Promise<unknown> {
    const response = await fetch(dataAddress(pluginId));
    if (!response.ok) return null;
    const text = await response.text();
    return text === '' ? null : (JSON.parse(text) as unknown);
  }

  async saveData(pluginId: string, data: unknown): Promise<void> {
    const response = await fetch(dataAddress(pluginId), { method: 'PUT', body: JSON.stringify(data) });
    if (!response.ok) throw new Error(await response.text());
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
    this.save(`local:${key}`, data);
  }

  private load(key: string): unknown {
    return JSON.parse(localStorage.getItem(this.name(key)) ?? 'null');
  }

  private save(key: string, data: unknown): void {
    if (data === null) localStorage.removeItem(this.name(key));
    else localStorage.setItem(this.name(key), JSON.stringify(data));
  }

  private name(key: string): string {
    return `preview:${this.vaultName}:${key}`;
  }
}

function dataAddress(pluginId: string): string {
  return `/api/data?plugin=${encodeURIComponent(pluginId)}`;
}
