import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { openFrame, runCommand } from '../../mocks/obsidian/testing';
import { startReseauter } from './start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

/** The command that opens the role matrix. */
export const OPEN_MATRIX = 'reseauter:open-role-matrix';

const SAMPLE = ['Projets/Les Marées intérieures.md', 'People/Nadège Vanhulle.md', 'Contacts/Bruno Keppens.md'];

/** A small vault beside the sample: a project with every kind of box, and one that has ended. */
export const NOTES: Readonly<Record<string, string>> = {
  'People/Tom Walschaert.md': '---\ntype: person\nlast-contact: 2026-03-12\n---\n',
  'People/Karim Benhadou.md': '---\ntype: person\norganisation: "[[Collectif Bruine]]"\naliases: [Kari]\nlast-contact: 2026-03-01\n---\n',
  'People/Armand Delvigne.md': '---\ntype: person\nstatus: deceased\n---\n',
  'Projets/La Nuit.md':
    '---\n# kept as it is\ntype: projet\nallié: [Zoé]\nopposant: aucun\nmentor: ["[[Armand Delvigne]]"]\ndécideur: "?"\n---\nLe texte.\n',
  'Projets/Fini.md': '---\ntype: projet\nstatut: terminé\n---\n',
};

/** Opens the role matrix on these notes, as wide as a desktop window. */
export async function openMatrix(notes: Readonly<Record<string, string>> = NOTES, language = 'en'): Promise<App> {
  await page.viewport(1400, 800);
  const app = await startReseauter({ notes: { ...notes }, language, openWindow: openFrame });
  runCommand(app, OPEN_MATRIX);
  await vi.waitFor(() => expect(document.querySelector('.reseauter-matrix')).not.toBeNull());
  return app;
}

/** The tests are served from the project's folder, and so are its files. */
async function sampleText(path: string): Promise<string> {
  const response = await fetch(encodeURI(`/sample-vault/${path}`));
  return response.text();
}

/** Opens the role matrix on the example notes of the sample vault as well. */
export async function openSample(): Promise<App> {
  const sample = await Promise.all(SAMPLE.map(async (path) => [path, await sampleText(path)] as const));
  const app = await openMatrix({ ...NOTES, ...Object.fromEntries(sample) });
  await rowOf('Les Marées intérieures');
  return app;
}

/** What can be seen of a selector. */
export function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)].filter((el) => el.offsetParent !== null);
}

export const grid = (): HTMLElement => document.querySelector<HTMLElement>('.reseauter-grid') ?? document.body;

/** The row of a project or a person; waits until it is there. */
export async function rowOf(name: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const row = all('.reseauter-grid-row').find((el) => el.querySelector('.reseauter-heading-name')?.textContent.endsWith(name));
    if (row === undefined) throw new Error(`No row ${name}`);
    return row;
  });
}

/** The cell of a row under a heading; waits until it is there. */
export async function cellOf(row: string, column: string): Promise<HTMLElement> {
  const rowEl = await rowOf(row);
  return vi.waitFor(() => {
    const heading = all('.reseauter-grid-column').find((el) => el.textContent.includes(column));
    const index = heading?.getAttribute('aria-colindex');
    const cell = all('.reseauter-grid-cell', rowEl).find((el) => el.getAttribute('aria-colindex') === index);
    if (cell === undefined) throw new Error(`No cell ${row} × ${column}`);
    return cell;
  });
}

/** What can be read or heard in a cell, line by line. */
export const linesIn = (cell: HTMLElement): string[] => all('.reseauter-chip, .reseauter-place, .reseauter-more', cell).map((el) => el.textContent);

/** The headings of all rows that can be seen. */
export const names = (): string[] => all('.reseauter-heading-name').map((el) => el.textContent);
/** The items of the open menu. */
export const menuTitles = (): string[] => all('.menu .menu-item-title').map((el) => el.textContent);

/** Chooses an item of the menu that is open, or about to be. */
export async function chooseInMenu(title: string): Promise<void> {
  const item = await vi.waitFor(() => {
    const found = all('.menu .menu-item').find((el) => el.textContent === title);
    if (found === undefined) throw new Error(`No item ${title} in ${menuTitles().join(', ')}`);
    return found;
  });
  await userEvent.click(item);
}

/** Right click into a cell, beside its names. */
export async function showMenuOf(cell: HTMLElement): Promise<void> {
  await userEvent.click(cell, { button: 'right', position: { x: 4, y: 4 } });
}
