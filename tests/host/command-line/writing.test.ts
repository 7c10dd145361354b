// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { runCommand, runInTerminal, untilQuiet } from '../../../mocks/obsidian/testing';
import { BRUNO, FOLLOW_UP_NOTES } from '../../support/follow-up-notes';
import { startReseauter, stopReseauter, textOf } from '../../support/start-reseauter';

const YANN = 'People/Yann Corbesier.md';
const ZELIE = 'People/Zélie Marchetti.md';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function start(more: Record<string, string> = {}): Promise<void> {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES, ...more } });
}

const run = (line: string): Promise<string> => runInTerminal(app, line);
const paths = (): string[] => app.vault.getMarkdownFiles().map(({ path }) => path).sort();

async function undo(): Promise<void> {
  runCommand(app, 'reseauter:undo');
  await untilQuiet(app);
}

/** Every note of the vault, to see that nothing was written. */
async function everything(): Promise<string> {
  const texts = await Promise.all(paths().map((path) => textOf(app, path)));
  return texts.join('\n');
}

describe('reseauter:log', () => {
  test('writes what the dialog would, says which note changed, and is undone in the app', async () => {
    await start();
    expect(await run('reseauter:log person="bruno keppens" date=2026-03-14 via=phone text="the dossier\\nis sent" next=2026-04-01')).toBe(
      `Logged a contact with Bruno Keppens.\n  changed: ${BRUNO}\n`,
    );
    const text = await textOf(app, BRUNO);
    expect(text).toContain('dernier-contact: 2026-03-14\n');
    expect(text).toContain('relance: 2026-04-01\n');
    expect(text).toContain('- 2026-03-14 phone: the dossier is sent\n');
    expect(document.querySelector('.notice')?.textContent).toContain('Logged a contact with Bruno Keppens.');
    await undo();
    await expect.poll(() => textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
  });

  test('of several people is one action, with the note of the meeting', async () => {
    await start();
    const answer = JSON.parse(await run('reseauter:log person="Yann Corbesier; zelie marchetti" style=note title=Reading format=json')) as unknown;
    expect(answer).toEqual({
      written: true,
      message: 'Logged a contact with 2 people.',
      files: [{ path: YANN, change: 'changed' }, { path: ZELIE, change: 'changed' }, { path: 'Meetings/2026-03-16 Reading.md', change: 'made' }],
      leftOut: [],
    });
    expect(await textOf(app, 'Meetings/2026-03-16 Reading.md')).toContain('[[Zélie Marchetti]]');
    await undo();
    await expect.poll(paths).toEqual(Object.keys(FOLLOW_UP_NOTES).sort());
  });

  test('dry: says the same, and writes nothing', async () => {
    await start({ 'Meetings/2026-03-16 Reading.md': 'Another one.' });
    const before = await everything();
    expect(await run('reseauter:log person="Yann Corbesier" style=note title=Reading dry-run')).toBe(
      `Nothing is written yet. This would be:\n  changed: ${YANN}\n  new: Meetings/2026-03-16 Reading 2.md\n`,
    );
    expect(await run('reseauter:log person="Yann Corbesier" text=hello dry-run format=csv')).toBe(`Note,Change\r\n${YANN},changed\r\n`);
    expect(await everything()).toBe(before);
    expect(document.querySelector('.notice')).toBeNull();
  });

  test('guesses nobody: who shares a name is told from the others by a path', async () => {
    await start({ 'Other/Yann.md': '---\ntype: person\naliases: [Yann Corbesier]\n---\n', 'Work/Yann Corbesier.md': '---\ntype: person\n---\n' });
    const before = await everything();
    expect(await run('reseauter:log person="Yann Corbesier" text=hello')).toBe(
      `Several notes go by “Yann Corbesier”. Say which, by its path:\n  ${YANN}\n  Work/Yann Corbesier.md\n`,
    );
    expect(await run('reseauter:log person="Bruno Keppens; Yan" text=hello')).toContain('Nobody is called “Yan”. Perhaps one of these:\n  ');
    expect(await everything()).toBe(before);
    expect(await run('reseauter:log person="Work/Yann Corbesier" text=hello')).toContain('changed: Work/Yann Corbesier.md');
  });

  test('says why a note is left alone', async () => {
    await start();
    await run('reseauter:log person="Yann Corbesier" style=property');
    expect(await run('reseauter:log person="Yann Corbesier" style=property')).toBe('The note says so already.\n');
  });
});

describe('reseauter:capture', () => {
  const LINES = 'lines="Ana Díaz — Théâtre de la Digue — ana@digue.be\\nYann Corbesier — yann@c.org"';

  test('makes the notes that the dialog would, and that of the event; undone at once', async () => {
    await start();
    expect(await run(`reseauter:capture ${LINES} event=Fair place=Liège date=2026-03-13`)).toBe(
      `2 notes written, and that of the event.\n  new: People/Ana Díaz.md\n  changed: ${YANN}\n  new: Meetings/2026-03-13 Fair.md\n`,
    );
    expect(await textOf(app, 'People/Ana Díaz.md')).toContain('organisation: Théâtre de la Digue\nmet: 2026-03-13\nmet-at: "[[2026-03-13 Fair|Fair]]"\n');
    expect(await textOf(app, 'Meetings/2026-03-13 Fair.md')).toContain('  - "[[Ana Díaz]]"\n  - "[[Yann Corbesier]]"\n');
    await undo();
    await expect.poll(paths).toEqual(Object.keys(FOLLOW_UP_NOTES).sort());
    expect(await textOf(app, YANN)).toBe(FOLLOW_UP_NOTES[YANN]);
  });

  test('dry: writes nothing', async () => {
    await start();
    const before = await everything();
    const answer = JSON.parse(await run(`reseauter:capture ${LINES} dry-run format=json`)) as unknown;
    expect(answer).toMatchObject({ written: false, files: [{ path: 'People/Ana Díaz.md', change: 'made' }, { path: YANN, change: 'changed' }] });
    expect(await everything()).toBe(before);
  });

  test('does not guess that somebody is new who may be known; as-new says so', async () => {
    const known = 'People/Ana Díaz.md';
    await start({ [known]: '---\ntype: person\norganisation: Maison Sud\n---\n' });
    const line = 'reseauter:capture lines="Ana Diaz — Théâtre de la Digue — ana@digue.be"';
    expect(await run(line)).toContain(`Line 1: somebody may be Ana Díaz already, so nothing was written.`);
    expect(await run(line)).toContain(`\n  ${known}\n`);
    expect(await run(`${line} as-new`)).toBe('1 note written.\n  new: People/Ana Diaz.md\n');
  });

  test('says which lines it left out, and when there is nothing', async () => {
    await start();
    expect(await run('reseauter:capture lines="Ana Díaz — ana@digue.be\\nAna Díaz — ana@digue.be"')).toContain('new: People/Ana Díaz.md\nLine 2 is left out.');
    expect(await run('reseauter:capture lines="+32 470 12 34 56"')).toBe('There is nothing to write.\nLine 1 is left out. No name was found here.\n');
  });
});

describe('what a script asks for in an odd way', () => {
  test('logs with everybody who is linked, and with nobody where only separators are given', async () => {
    await start();
    expect(await run('reseauter:log person="[[Yann Corbesier]]; [[Zélie Marchetti]]" dry-run format=json')).toContain(ZELIE);
    const before = await everything();
    expect(await run('reseauter:log person=";" style=note title=Reading')).toContain('person=');
    expect(await run('reseauter:log person="[[Yann Corbesier]] [[Zélie Marchetti]]"')).toContain('Nobody is called');
    expect(await everything()).toBe(before);
  });

  test('is told what is wrong, as JSON where that was asked for in capitals', async () => {
    await start();
    for (const name of ['constructor', 'toString']) {
      expect(await run(`reseauter:queue format=${name}`)).toContain('format=');
      expect(await run(`reseauter:queue ${name}=1`)).toContain(`“${name}`);
    }
    expect(JSON.parse(await run('reseauter:queue person=Nobody format=JSON'))).toMatchObject({ matches: [] });
  });
});
