// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const YANN = 'People/Yann Corbesier.md';
const ZELIE = 'People/Zélie Marchetti.md';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** Answers the suggester that is open with somebody. */
async function choose(name: string): Promise<void> {
  const find = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('.suggestion-item')].find((el) => el.textContent.includes(name));
  await expect.poll(find).toBeDefined();
  find()?.click();
}

function chips(): string[] {
  return [...document.querySelectorAll('.reseauter-people-chip')].map((el) => el.textContent);
}

function field(label: string): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>(`.modal input[aria-label="${label}"]`);
  if (input === null) throw new Error(`No field ${label}`);
  return input;
}

function press(text: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button, .notice button')];
  buttons.find((el) => el.textContent === text)?.click();
}

async function logTogether(): Promise<void> {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  runCommand(app, 'reseauter:log-together');
  await choose('Yann');
  press('Add somebody…');
  await choose('Zélie');
  await expect.poll(chips).toEqual(['Yann Corbesier', 'Zélie Marchetti']);
  field('What was said').value = 'the three reading dates';
}

async function noteNamed(part: string): Promise<string | null> {
  await untilQuiet(app);
  return app.vault.getMarkdownFiles().find(({ path }) => path.includes(part))?.path ?? null;
}

describe('one meeting, many people', () => {
  test('whoever takes part already is marked as added where somebody more is asked for', async () => {
    await logTogether();
    press('Add somebody…');
    await expect.poll(() => document.querySelectorAll('.suggestion-flair')).toHaveLength(2);
    expect(document.querySelector('.suggestion-flair')?.textContent).toBe('already added');
  });

  test('gives each note its last contact and a line in its log', async () => {
    await logTogether();
    press('Log');
    await expect.poll(() => textOf(app, YANN)).toContain('last-contact: 2026-03-16');
    for (const path of [YANN, ZELIE]) {
      await expect.poll(() => textOf(app, path)).toContain('## Log\n- 2026-03-16 the three reading dates\n');
    }
    expect(document.querySelector('.notice')?.textContent).toContain('Logged a contact with 2 people.');
  });

  test('or a note of its own, that is taken back and made again with the rest of the action', async () => {
    await logTogether();
    press('Note of the meeting');
    press('Log');
    const path = 'Meetings/2026-03-16 Yann Corbesier, Zélie Marchetti.md';
    await expect.poll(() => noteNamed('Meetings/')).toBe(path);
    expect(await textOf(app, path)).toBe(
      '---\ntype: meeting\ndate: 2026-03-16\nattendees:\n  - "[[Yann Corbesier]]"\n  - "[[Zélie Marchetti]]"\n---\nthe three reading dates\n',
    );
    expect(await textOf(app, YANN)).toBe('---\ntype: person\nmet: 2026-03-11\nlast-contact: 2026-03-16\n---\n');
    press('Undo');
    await expect.poll(() => noteNamed('Meetings/')).toBeNull();
    expect(await textOf(app, YANN)).toBe(FOLLOW_UP_NOTES[YANN]);
    press('Redo');
    await expect.poll(() => noteNamed('Meetings/')).toBe(path);
    expect(await textOf(app, ZELIE)).toContain('last-contact: 2026-03-16');
  });

  test('is refused as a whole when one of the notes was broken meanwhile', async () => {
    await logTogether();
    await writeNote(app, ZELIE, (text) => text.replace('met: 2026-03-13', 'met: [2026-03-13'));
    await untilQuiet(app);
    press('Log');
    await expect.poll(() => document.querySelector('.notice')?.textContent).toContain('Zélie Marchetti');
    expect(await textOf(app, YANN)).toBe(FOLLOW_UP_NOTES[YANN]);
  });

  test('nobody is logged with nobody: the dialog asks for somebody first', async () => {
    await logTogether();
    for (const remove of document.querySelectorAll<HTMLElement>('.reseauter-people-chip button')) remove.click();
    press('Log');
    await expect.poll(() => document.querySelector('.prompt')).not.toBeNull();
    expect(await textOf(app, YANN)).toBe(FOLLOW_UP_NOTES[YANN]);
  });
});

describe('one contact', () => {
  test('what was given and received joins the lists of the note, in its own words', async () => {
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
    runCommand(app, 'reseauter:log-contact');
    await choose('Bruno');
    await expect.poll(chips).toEqual(['Bruno Keppens']);
    field('I gave').value = 'two dates';
    field('I received').value = 'the name of the jury';
    press('Log');
    await expect.poll(() => textOf(app, BRUNO)).toContain('donné:\n  - 2026-03-16 two dates\n');
    expect(await textOf(app, BRUNO)).toContain('reçu:\n  - 2026-03-16 the name of the jury\n');
  });

  test('undo and redo go several steps back and forth, each refused where the note was changed since', async () => {
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
    for (const name of ['Yann', 'Zélie']) {
      runCommand(app, 'reseauter:i-wrote');
      await choose(name);
      await expect.poll(() => textOf(app, name === 'Yann' ? YANN : ZELIE)).toContain('waiting-since: 2026-03-16');
    }
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => textOf(app, ZELIE)).toBe(FOLLOW_UP_NOTES[ZELIE]);
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => textOf(app, YANN)).toBe(FOLLOW_UP_NOTES[YANN]);
    runCommand(app, 'reseauter:redo');
    await expect.poll(() => textOf(app, YANN)).toContain('waiting-since: 2026-03-16');
    await writeNote(app, ZELIE, (text) => text.replace('met:', 'waiting-since: 2026-03-10\nmet:'));
    await untilQuiet(app);
    runCommand(app, 'reseauter:redo');
    await expect.poll(() => document.querySelector('.notice')?.textContent).toContain('Zélie Marchetti was changed since');
  });
});
