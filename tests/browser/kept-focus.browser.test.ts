import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { SAMPLE_NOTES } from '../support/sample-pages';
import { DIALOGS, SCREENS, closeScreens, seen } from '../support/screens';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

async function begin(): Promise<void> {
  await page.viewport(1280, 844);
  app = await startReseauter({ notes: { ...SAMPLE_NOTES } });
  runCommand(app, 'reseauter:open-follow-ups');
  await seen('.reseauter-follow-up-name');
}

async function end(): Promise<void> {
  await stopReseauter(app);
  document.body.replaceChildren();
}

/** Where the focus is, in words; “nowhere” when it fell out of everything. */
function focusPlace(): string {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body ? 'nowhere' : 'somewhere';
}

/** Everything was written, read again and painted. */
async function settled(): Promise<void> {
  await untilQuiet(app);
  await new Promise((resolve) => setTimeout(resolve, 120));
}

/** Something that is done with keys alone: on which screen, from where, and with which keys. */
interface Deed {
  readonly name: string;
  readonly screen: string;
  readonly from: string;
  readonly words?: string;
  readonly keys: readonly string[];
}

const ROW = '.reseauter-follow-up[role="row"]';
const BRUNO = { screen: 'the follow-ups', from: ROW, words: 'Bruno Keppens' };

const DEEDS: readonly Deed[] = [
  { name: 'a message is noted', ...BRUNO, keys: ['w'] },
  { name: 'somebody is hidden for a while', ...BRUNO, keys: ['s', '{Enter}'] },
  { name: 'a day is set', ...BRUNO, keys: ['d', '{Tab}{Enter}'] },
  { name: 'a contact is logged', ...BRUNO, keys: ['l', 'told{Enter}'] },
  { name: 'a name is carried to another box', screen: 'a board', from: '.reseauter-board-chip', words: 'Ghislaine', keys: [' ', '{ArrowRight}', '{Enter}'] },
  { name: 'a name is carried in a code block', screen: 'a code block: board', from: '.reseauter-board-chip', words: 'Ghislaine', keys: [' ', '{ArrowRight}', '{Enter}'] },
  { name: 'a name is carried beside a note', screen: 'beside a project', from: '.reseauter-board-chip', words: 'Ghislaine', keys: [' ', '{ArrowRight}', '{Enter}'] },
  { name: 'a message is noted beside a note', screen: 'beside a person', from: '.reseauter-companion-action', words: 'I wrote', keys: ['{Enter}'] },
  { name: 'a finding is mended', screen: 'the vault check', from: '.reseauter-check-buttons > button', words: 'Fix: Odile', keys: ['{Enter}'] },
  { name: 'a kind of finding is mended', screen: 'the vault check', from: '.reseauter-check-heading button, .reseauter-check-group button', words: 'of this kind', keys: ['{Enter}', '{Enter}'] },
  { name: 'the last one is classified', screen: 'new contacts in turn', from: '.reseauter-triage-name', keys: ['2', '{Control>}{Enter}{/Control}'] },
];

describe('what is done with keys leaves the focus somewhere, and so does undoing it', () => {
  beforeEach(begin);
  afterEach(end);
  test.each(DEEDS)('$name', async ({ screen, from, words, keys }) => {
    const found = SCREENS.find(({ name }) => name === screen);
    if (found === undefined) throw new Error(`No screen ${screen}`);
    let written = 0;
    app.vault.on('modify', () => (written += 1));
    await found.open(app);
    await seen(found.ready);
    await settled();
    (await seen(from, words)).focus();
    for (const key of keys) {
      await userEvent.keyboard(key);
      await settled();
    }
    await expect.poll(() => written).toBeGreaterThan(0);
    await settled();
    expect(focusPlace(), 'when it is done').toBe('somewhere');
    const before = written;
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => written).toBeGreaterThan(before);
    await settled();
    expect(focusPlace(), 'when it is undone').toBe('somewhere');
  });
});

describe('a dialog says what it is, and takes the focus and keeps it', () => {
  beforeAll(begin);
  afterEach(() => closeScreens(app));
  afterAll(end);
  test.each(DIALOGS.filter(({ part }) => part === undefined))('$name', async (screen) => {
    await screen.open(app);
    await seen(screen.ready);
    const inside = (): boolean => document.activeElement?.closest('.modal, .prompt') !== null;
    expect(inside()).toBe(true);
    const dialogEl = document.activeElement?.closest('[role="dialog"]');
    expect(dialogEl?.getAttribute('aria-label') ?? dialogEl?.getAttribute('aria-labelledby')).toBeTruthy();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(inside()).toBe(true);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(inside()).toBe(true);
  });
});
