// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { faultsOfCanvas } from '../support/canvas-schema';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const NOTES = {
  'People/Ana Diaz.md': '---\ntype: person\nfollow-up: 2026-03-10\nfollow-up-note: SECRETPROMISE\n---\n',
  'People/Eve.md': '---\ntype: person\nlast-contact: 2026-01-05\n---\n',
  'People/Old.md': '---\ntype: person\nstatus: deceased\n---\n',
  'People/Gone.md': '---\ntype: person\nstatus: archived\n---\n',
  'Projects/Tides.md': '---\ntype: project\nmentor: "[[Ana Diaz]]"\nally: ["[[Old]]", "=SUM(A1)"]\nopponent: ["[[Eve]]", "[[Gone]]"]\n---\n',
  'Projects/Salt.md': '---\ntype: project\nmentor: The choir\n---\n',
  'Exports/x.md': '',
};

let app: App;

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function open(): Promise<void> {
  app = await startReseauter({ notes: NOTES });
  runCommand(app, 'reseauter:export-overview');
  await expect.poll(preview).toContain('Tides');
}

const preview = (): string => document.querySelector('.reseauter-export-preview')?.textContent ?? '';
const counted = (): string | undefined => document.querySelector('.reseauter-export-count')?.textContent;
const notice = (): string | undefined => document.querySelector('.notice')?.textContent;
const sheet = (): string => document.querySelector('.reseauter-sheet')?.textContent ?? '';
const paths = (): string[] => app.vault.getFiles().map(({ path }) => path);

function choose(label: string, value: string): void {
  const el = document.querySelector<HTMLSelectElement | HTMLInputElement>(`.modal [aria-label="${label}"]`) ?? expect.fail(`No field ${label}`);
  el.value = value;
  for (const kind of ['input', 'change']) el.dispatchEvent(new Event(kind, { bubbles: true }));
}
function tick(text: string): void {
  const label = [...document.querySelectorAll<HTMLElement>('.reseauter-export-tick')].find((el) => el.textContent === text);
  (label?.querySelector('input') ?? expect.fail(`No tick ${text}`)).click();
}
function press(text: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button, .notice button, .reseauter-print button')];
  (buttons.find((el) => el.textContent === text) ?? expect.fail(`No button ${text}`)).click();
}
async function saved(button: string, path: string): Promise<string> {
  press(button);
  await expect.poll(paths).toContain(path);
  return textOf(app, path);
}

describe('a note with a table', () => {
  test('links people and projects, tells of no opponent and nobody who is away, and opens from its notice', async () => {
    await open();
    await expect.poll(counted).toBe('2 lines · 1 archived, dead or not to be contacted left out');
    choose('Folder', 'Exports');
    const text = await saved('Save as a note', 'Exports/Role matrix 2026-03-16.md');
    expect(text).toMatch(/^## Role matrix · 16 March 2026\n\n\| Project \| % \| Allies \| Mentors \|/);
    expect(text).toContain('| [[Projects/Tides\\|Tides]] |');
    expect(text).toContain('[[People/Ana Diaz\\|Ana Diaz]]');
    expect(text).not.toMatch(/Eve|Old|Opponent/);
    await expect.poll(notice).toBe('Saved in “Exports/Role matrix 2026-03-16.md”.OpenUndo');
    press('Open');
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('Exports/Role matrix 2026-03-16.md');
  });

  test('never lies over another one, and goes to the trash with Undo unless somebody wrote in it', async () => {
    await open();
    const first = 'Role matrix 2026-03-16.md';
    await saved('Save as a note', first);
    runCommand(app, 'reseauter:export-overview');
    await saved('Save as a note', 'Role matrix 2026-03-16 2.md');
    await expect.poll(notice).toContain('2026-03-16 2.md');
    press('Undo');
    await expect.poll(paths).not.toContain('Role matrix 2026-03-16 2.md');
    await writeNote(app, first, (text) => `${text}Mine\n`);
    runCommand(app, 'reseauter:undo');
    await expect.poll(notice).toContain('was changed since');
    expect(await textOf(app, first)).toContain('Mine');
  });

  test('has plain names to be pasted elsewhere, and tells of opponents and the dead once that is ticked', async () => {
    await open();
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { clipboard: { writeText } }));
    tick('Names as links to their notes');
    tick('Who is against a project');
    tick('Also the archived, the dead and those who are not to be contacted');
    expect(document.querySelector('.reseauter-export-warning')?.textContent).toContain('what you think');
    press('Copy');
    await expect.poll(() => writeText.mock.calls.length).toBe(1);
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/\| Tides \| \d+ \| Old †, =SUM\(A1\) · .*\| Eve, Gone \(archived\) \| Ana Diaz \|/));
  });
});

test('a table for spreadsheets is no formula, and tells no promise until it is ticked', async () => {
  await open();
  choose('As', 'csv');
  expect(await saved('Save in the vault', 'Role matrix 2026-03-16.csv')).toContain("'=SUM(A1)");
  await expect.poll(notice).toBe('Saved in “Role matrix 2026-03-16.csv”.Undo');
  runCommand(app, 'reseauter:export-overview');
  choose('What', 'today');
  choose('As', 'csv');
  expect(preview()).toContain('You promised for 10 March, 6 days late (56)');
  tick('What you promised');
  const text = await saved('Save in the vault', 'Follow-ups of today 2026-03-16.csv');
  expect(text.replace(/^\uFEFF/, '')).toMatch(/^When,Points,Who,Why\r\nToday,56,Ana Diaz,"You promised for 10 March, 6 days late: SECRETPROMISE \(56\)"\r\n$/);
  const file = app.vault.getFileByPath('Follow-ups of today 2026-03-16.csv') ?? expect.fail('No file');
  // Spreadsheets take it for UTF-8 by this mark alone.
  expect([...new Uint8Array(await app.vault.readBinary(file)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a canvas shows the notes of the vault, and Undo takes it away', async () => {
  await open();
  choose('What', 'project');
  choose('Project', 'Projects/Tides.md');
  choose('As', 'canvas');
  expect(preview()).toMatch(/^\d+ cards\n {2}▲ Allies\n {2}★ Mentors/);
  const path = 'Roles of Tides 2026-03-16.canvas';
  const text = await saved('Save in the vault', path);
  expect(faultsOfCanvas(text)).toEqual([]);
  const { nodes } = JSON.parse(text) as { nodes: { file?: string }[] };
  expect(nodes.flatMap(({ file }) => file ?? [])).toEqual(['Projects/Tides.md', 'People/Ana Diaz.md']);
  expect(text).not.toMatch(/Eve|Old/);
  runCommand(app, 'reseauter:undo');
  await expect.poll(paths).not.toContain(path);
});

describe('a page to print', () => {
  async function openPage(): Promise<void> {
    await open();
    choose('As', 'page');
    press('Open the page');
    await expect.poll(sheet).toContain('Tides');
  }

  test('is printed alone, with a head that every page can have again, and leaves nothing behind', async () => {
    await openPage();
    expect(document.querySelector('.reseauter-sheet thead')?.textContent).toMatch(/^Project%Allies/);
    const printed: string[] = [];
    vi.stubGlobal('print', () => printed.push(document.querySelector('body > .reseauter-paper')?.textContent ?? ''));
    press('Print…');
    expect(printed).toEqual([sheet()]);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.reseauter-paper')).toBeNull();
    expect(document.body.className).not.toContain('reseauter-printing');
  });

  test('follows the notes while it lies open, and remembers what it shows', async () => {
    await openPage();
    await writeNote(app, 'Projects/Salt.md', (text) => text.replace('The choir', 'The new choir'));
    await expect.poll(sheet).toContain('The new choir');
    const [leaf] = app.workspace.getLeavesOfType('reseauter-print');
    expect(leaf?.getViewState().state).toMatchObject({ subject: 'active', withOpponents: false });
    await leaf?.setViewState({ type: 'reseauter-print', state: { subject: 'today', withOpponents: 'yes' } });
    await untilQuiet(app);
    expect(sheet()).toMatch(/^Follow-ups of today · 16 March 2026/);
    await leaf?.setViewState({ type: 'reseauter-print', state: { subject: 'nonsense' } });
    expect(sheet()).toMatch(/^Follow-ups of today/);
  });

  test('on a phone says where it can be printed', async () => {
    app = await startReseauter({ notes: NOTES, device: 'phone' });
    runCommand(app, 'reseauter:export-overview');
    await expect.poll(preview).toContain('Tides');
    choose('As', 'page');
    press('Open the page');
    await expect.poll(() => document.querySelector('.reseauter-print-bar')?.textContent).toContain('on a computer');
  });
});

test('a vault without projects says that there is nothing, and saves nothing', async () => {
  app = await startReseauter({ notes: { 'a.md': '' } });
  runCommand(app, 'reseauter:export-overview');
  await expect.poll(preview).toBe('Nothing to write down.');
  expect(document.querySelector<HTMLButtonElement>('.modal .mod-cta')?.disabled).toBe(true);
});
