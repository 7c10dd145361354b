import { expect, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../../mocks/obsidian/testing';
import { startReseauter } from '../../support/start-reseauter';

/** Starts the app with these notes and opens the follow-ups. */
export async function startQueue(notes: Record<string, string>): Promise<App> {
  const app = await startReseauter({ notes });
  runCommand(app, 'reseauter:open-follow-ups');
  await untilQuiet(app);
  return app;
}

/** A note with these lines in its block. */
export function note(...lines: string[]): string {
  return ['---', ...lines, '---', ''].join('\n');
}

/** The window is looked at again on another day. */
export async function comeBackOn(app: App, day: string): Promise<void> {
  vi.setSystemTime(new Date(`${day}T09:00:00`));
  window.dispatchEvent(new Event('focus'));
  await untilQuiet(app);
  await painted();
}

/** What the rendered list says of somebody: the points and the sentences; null when she has no row. */
export function rowOf(name: string): { points: number; why: string[]; section: string } | null {
  let section = '';
  for (const el of document.querySelectorAll<HTMLElement>('.reseauter-follow-up')) {
    section = el.querySelector('.reseauter-follow-up-heading > span:nth-of-type(2)')?.textContent ?? section;
    if (el.querySelector('.reseauter-follow-up-name')?.textContent !== name) continue;
    const lines = el.querySelectorAll('.reseauter-follow-up-why, .reseauter-follow-up-also');
    const points = Number(el.querySelector('.reseauter-follow-up-points')?.textContent ?? 0);
    return { points, why: [...lines].map((line) => line.textContent), section };
  }
  return null;
}

/** Whose rows are in the list, from top to bottom. */
export function names(): string[] {
  return [...document.querySelectorAll('.reseauter-follow-up-name')].map((el) => el.textContent);
}

/** Resolves when a change that was made has been painted. */
export async function painted(): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, 60));
}

/** Waits until the row of somebody says so many points; 0 for no row at all. */
export async function expectPoints(name: string, points: number): Promise<void> {
  await expect.poll(() => rowOf(name)?.points ?? 0).toBe(points);
}
