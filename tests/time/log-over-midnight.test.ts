// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runInTerminal, untilQuiet } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import { ZONE_NAMES, dayOn, moveTo, nightsIn, turnsIn } from './nights';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ANA = 'People/Ana Diaz.md';
const zone = process.env['TZ'];

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { [ANA]: '---\ntype: person\n---\n\n## Log\n', 'People/Ben.md': '---\ntype: person\n---\n' } });
});

afterEach(async () => {
  await stopReseauter(app);
  moveTo(zone);
});

async function goTo(at: number): Promise<void> {
  vi.setSystemTime(at);
  window.dispatchEvent(new Event('focus'));
  await untilQuiet(app);
}

/** By the command, which asks the same store as every dialog what day it is. */
const log = (words: string): Promise<string> => runInTerminal(app, `reseauter:log ${words}`);
const names = (): string[] => app.vault.getMarkdownFiles().map(({ name }) => name).sort();

describe.each(ZONE_NAMES)('in %s', (name) => {
  test('a line written a minute before midnight has the day that ends, one a minute after it the day that begins', async () => {
    moveTo(name);
    const days: string[] = [];
    for (const { noon } of [...nightsIn(name)].sort((a, b) => a.noon - b.noon)) {
      for (const { at } of turnsIn(name, noon, noon + 36 * HOUR)) {
        for (const moment of [at - MINUTE, at + MINUTE]) {
          await goTo(moment);
          const day = dayOn(name)(moment);
          if (days.includes(day)) continue;
          days.unshift(day);
          await log(`person="Ana Diaz" text="about ${day}"`);
          expect(await textOf(app, ANA)).toContain(`last-contact: ${day}\n`);
        }
      }
    }
    const lines = (await textOf(app, ANA)).split('\n').filter((line) => line.startsWith('- '));
    expect(lines.sort()).toEqual(days.map((day) => `- ${day} about ${day}`).sort());
    expect(days.length).toBeGreaterThan(10);
  });

  test('the note of a meeting is called by the day on the wall, and a day to come begins tomorrow', async () => {
    moveTo(name);
    const [turn] = turnsIn(name, Date.parse('2026-12-31T00:00:00Z'), Date.parse('2027-01-02T00:00:00Z')).filter(({ day }) => day === '2027-01-01');
    const midnight = turn?.at ?? Number.NaN;
    await goTo(midnight - MINUTE);
    await log('person="Ana Diaz; Ben" style=note title=Eve next=2027-01-01');
    expect(await log('person=Ben next=2026-12-31')).toContain('2026-12-31');
    await goTo(midnight + MINUTE);
    await log('person="Ana Diaz; Ben" style=note title=Dawn next=2027-01-02');
    expect(names()).toEqual(['2026-12-31 Eve.md', '2027-01-01 Dawn.md', 'Ana Diaz.md', 'Ben.md']);
    expect(await textOf(app, ANA)).toContain('follow-up: 2027-01-02\n');
  });
});
