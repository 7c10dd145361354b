import type { App } from '../../mocks/obsidian/app';
import { Menu } from '../../mocks/obsidian/menu/menu';
import type { TFile } from '../../mocks/obsidian/vault/files';

/** The notes behind some paths. @throws when there is none */
export function filesAt(app: App, ...paths: string[]): TFile[] {
  return paths.map((path) => {
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Error(`No note ${path}`);
    return file;
  });
}

/** Shows the menu that the app makes for an event, with what plugins add to it. */
export function showMenuOf(app: App, event: string, ...about: unknown[]): void {
  const menu = new Menu();
  app.workspace.trigger(event, menu, ...about);
  menu.showAtPosition({ x: 0, y: 0 });
}

/** What the menu that is open offers. */
export function menuItems(): string[] {
  return [...document.querySelectorAll('.menu-item')].map((el) => el.textContent);
}

/** Chooses something in the menu that is open. @throws when it is not there */
export function chooseItem(title: string): void {
  const itemEl = [...document.querySelectorAll<HTMLElement>('.menu-item')].find((el) => el.textContent === title);
  if (itemEl === undefined) throw new Error(`No item ${title}: ${menuItems().join(', ')}`);
  itemEl.click();
}
