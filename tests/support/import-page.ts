import { expect } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';

/** A file for the import. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Where it says another one than it has. */
  readonly size?: number;
}

const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('.reseauter-import button')];

/** Presses a button of the import; waits until it is there and can be pressed. */
export async function press(text: string | RegExp): Promise<void> {
  const find = (): HTMLButtonElement | undefined =>
    buttons().find((el) => !el.disabled && (typeof text === 'string' ? el.textContent === text : text.test(el.textContent)));
  await expect.poll(() => find()?.textContent, { timeout: 10_000 }).toBeDefined();
  find()?.click();
}

/** Opens the import and gives it files. */
export async function importFiles(app: App, ...files: readonly TestFile[]): Promise<void> {
  runCommand(app, 'reseauter:import-contacts');
  await expect.poll(() => document.querySelector('.reseauter-import')).not.toBeNull();
  if (document.querySelector('.reseauter-import input[type="file"]') === null) await press(/^(Other files…|Import another file)$/);
  const input = document.querySelector<HTMLInputElement>('.reseauter-import input[type="file"]');
  if (input === null) throw new Error('There is no field for files');
  const list = files.map(({ name, content, size }) => {
    const file = new File([content], name);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { name, size: size ?? file.size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
  });
  Object.defineProperty(input, 'files', { value: list, configurable: true });
  input.dispatchEvent(new Event('change'));
}

/** How many there are of each kind: `all 3`, `new 2`. Waits until everything is read. */
export async function counts(): Promise<string[]> {
  await expect.poll(status, { timeout: 30_000 }).toMatch(/^(\d+ contacts?|There are no contacts in this file\.)$/);
  return [...document.querySelectorAll<HTMLElement>('.reseauter-import-top .reseauter-choices button')].filter((el) => !el.hidden).map((el) => el.textContent);
}

/** What the line beside the buttons says. */
export function status(): string {
  return document.querySelector('.reseauter-import-buttons [role="status"]')?.textContent ?? '';
}

/** Writes all that is in the list, and waits for what became of it. */
export async function writeAll(app: App): Promise<string> {
  await press(/^Write /);
  await expect.poll(() => document.querySelector('.reseauter-import-write .reseauter-empty-title')?.textContent, { timeout: 30_000 }).toBeDefined();
  await untilQuiet(app);
  return document.querySelector('.reseauter-import-write .reseauter-empty-title')?.textContent ?? '';
}

/** A vCard file of these cards, each by its lines. */
export function vcards(...cards: readonly (readonly string[])[]): string {
  return cards.map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')).join('');
}
