import axe from 'axe-core';
import { expect } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';

/** Every line of the list, headings included. */
export function rows(doc: Document = document): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>('.reseauter-follow-up')];
}

/** Whose rows are in the list, from top to bottom. */
export function names(doc: Document = document): string[] {
  return [...doc.querySelectorAll('.reseauter-follow-up-name')].map((el) => el.textContent);
}

/** The row of somebody; waits until it is there. */
export async function rowOf(name: string): Promise<HTMLElement> {
  await expect.poll(() => names()).toContain(name);
  const row = rows().find((el) => el.querySelector('.reseauter-follow-up-name')?.textContent === name);
  if (row === undefined) throw new Error(`No row of ${name}`);
  return row;
}

/** Whose row has the focus. */
export function focusedName(): string | undefined {
  return document.activeElement?.querySelector('.reseauter-follow-up-name')?.textContent;
}

/** The notice that is shown. */
export function notice(): HTMLElement | null {
  return document.querySelector('.notice');
}

/** What axe has against a part of the page, each with the elements it means. */
export async function violationsIn(part: axe.ElementContext): Promise<string[]> {
  const { violations } = await axe.run(part);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What axe has against a part of the page in the light, and then in the dark. */
export async function violationsInBothThemes(part: axe.ElementContext): Promise<string[]> {
  const light = await violationsIn(part);
  document.body.classList.replace('theme-light', 'theme-dark');
  const dark = await violationsIn(part);
  document.body.classList.replace('theme-dark', 'theme-light');
  return [...light, ...dark];
}

/** Opens the view and waits until it shows its list. */
export async function openFollowUps(app: App): Promise<void> {
  runCommand(app, 'reseauter:open-follow-ups');
  await rowOf('Bruno Keppens');
}

/** Shows another mode of the panel by its tab. */
export function openMode(name: string): void {
  const tab = [...document.querySelectorAll<HTMLElement>('.reseauter-follow-ups [role="tab"]')].find((el) => el.textContent === name);
  if (tab === undefined) throw new Error(`No tab ${name}`);
  tab.click();
}
