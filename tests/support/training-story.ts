import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { note, painted, rowOf } from '../host/scenarios/queue-page';
import { TWELVE, eventField, linesField, openCapture } from './capture-page';
import { names } from './follow-up-page';
import { openTriage, shownName } from './triage-page';

/** Who is in the twelve lines, by the names of the notes: two have one already, spelled without accents and case. */
export const MET_THERE = [
  'Ana Díaz', 'Bruno Keppens', 'Claire Dubois', 'Dirk Maes', 'eloise marneffe', 'Farid Benali', 'Gwen Stassart', 'Hugo Lantin',
  'Inès Oudrane', 'Jean-Pierre Dupont-Lebrun', 'Karim Benhadou', 'LEA ROUX',
] as const;

/** She can do what the project looks for. */
export const LEA = 'LEA ROUX';

/** The vault before the training: two whose names were noted once, somebody else, and a project without a mentor. */
export const BEFORE: Readonly<Record<string, string>> = {
  'People/LEA ROUX.md': `${note('type: person', 'function: metteuse en scène # as Zoé says', 'roles: [mentor]', 'skills: [masks, touring]', 'shoe-size: 39')}Zoé swears by her.\n`,
  'People/eloise marneffe.md': note('type: person', "topic: 'a play for the radio'", 'source: phone'),
  'People/Zoé Marchal.md': note('type: person', 'last-contact: 2026-03-10', 'cadence: 300'),
  'Projects/Salt.md': note(
    'type: project', 'deadline: 2026-05-30', 'needs: ["mentor: masks", "mentor: touring"]', 'mentor:', 'decider: "[[Cleo]]"',
    'ally: ["[[Ann]]", "[[Ben]]"]', 'opponent: none',
  ),
};

/** Types the event and its twelve lines in the dialog. */
export async function typeTwelve(app: App): Promise<void> {
  await openCapture(app);
  await userEvent.fill(eventField('Event'), 'Training in Liège');
  await userEvent.fill(eventField('Place'), 'Liège');
  await userEvent.fill(linesField(), TWELVE);
}

/** Presses a button of the dialog by its words. */
export async function pressInDialog(words: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
  await userEvent.click(buttons.find((el) => el.textContent === words) ?? expect.fail(`No button ${words}`));
}

/** The points of everybody who was met there and has a row, all of them shown. */
export async function pointsOfMet(): Promise<Record<string, number>> {
  const more = [...document.querySelectorAll<HTMLElement>('.reseauter-follow-up.mod-more')];
  for (const el of more) el.click();
  await painted();
  return Object.fromEntries(MET_THERE.flatMap((name) => (names().includes(name) ? [[name, rowOf(name)?.points ?? 0]] : [])));
}

/** So many points for each, and others for whom it is said. */
export function eachWith(points: number, others: Readonly<Record<string, number>> = {}): Record<string, number> {
  return { ...Object.fromEntries(MET_THERE.map((name) => [name, points])), ...others };
}

/** Classifies so many of those who are left, one after the other, from the keyboard alone; resolves to their names. */
export async function classify(app: App, count: number): Promise<string[]> {
  await openTriage(app, 'Ana Díaz');
  const done: string[] = [];
  for (let at = 0; at < count; at++) {
    const name = shownName();
    await expect.poll(() => document.activeElement?.textContent).toBe(name);
    await userEvent.keyboard('35Training class{Enter}{Escape}6stagecraft{Control>}{Enter}{/Control}');
    await expect.poll(shownName).not.toBe(name);
    done.push(name);
  }
  await untilQuiet(app);
  return done;
}

/** Marks the first messages to so many as sent, as the dialog comes to them; resolves to whom. */
export async function writeTo(app: App, count: number): Promise<string[]> {
  runCommand(app, 'reseauter:first-message');
  const title = (): string => document.querySelector('.modal-title')?.textContent ?? '';
  const done: string[] = [];
  for (let at = 0; at < count; at++) {
    await expect.poll(title).toMatch(/^First message to /);
    const name = title().replace('First message to ', '');
    await pressInDialog('Mark as sent');
    await expect.poll(title).not.toBe(`First message to ${name}`);
    done.push(name);
  }
  await userEvent.keyboard('{Escape}');
  await untilQuiet(app);
  return done;
}
