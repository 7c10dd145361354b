// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { mentionsIn } from '../../src/exchange/about-person/mentions-in';
import { whomOf } from '../../src/exchange/about-person/whom';
import { networkOfNotes, personAt } from '../support/read-notes';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const NOTES: Readonly<Record<string, string>> = {
  'People/Ana Diaz.md': '---\ntype: person\nemail: ana@x.org\naliases: [Al]\n---\n![[card.png]]\n',
  'Projects/Tide.md': '---\ntype: project\nallies: ["[[Ana Diaz]]", Tom]\nmentor: "[[Ana Diaz]]"\n---\nAsk Ana Diaz.\n',
  'Log.md': '# Log\n- 2026-03-01 call with [[Ana Diaz|her]]\n- mail to ana@x.org\n- Al came\n',
  'Other.md': 'Nobody here.\n',
  'Map.canvas': '{"nodes":[\n{"id":"1","type":"file","file":"People/Ana Diaz.md"}\n],"edges":[]}',
  'card.png': '',
  'Ana Diaz.pdf': '',
};
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function askFor(command: string): Promise<void> {
  runCommand(app, command);
  await expect.poll(() => document.querySelector('.suggestion-item')).not.toBeNull();
  document.querySelector<HTMLElement>('.suggestion-item')?.click();
}

async function openFor(command: string): Promise<void> {
  app = await startReseauter({ notes: { ...NOTES } });
  await askFor(command);
  await expect.poll(() => document.querySelector('.reseauter-privacy-files')).not.toBeNull();
}

const modalText = (): string => document.querySelector('.reseauter-privacy')?.textContent ?? '';
const tick = (label: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`.reseauter-privacy input[aria-label="${label}"]`);
  if (found === null) throw new Error(`No tick ${label}`);
  return found;
};

async function press(text: string): Promise<void> {
  const button = (): HTMLButtonElement | undefined =>
    [...document.querySelectorAll<HTMLButtonElement>('.modal button, .notice button')].find((el) => el.textContent === text && !el.disabled);
  await expect.poll(button).toBeDefined();
  button()?.click();
}

/** What of the vault still names her, as the line says it. */
async function left(): Promise<string[]> {
  const network = networkOfNotes(Object.fromEntries(Object.entries(NOTES).filter(([path]) => path.endsWith('.md'))));
  const whom = whomOf(personAt('People/Ana Diaz.md', network), network, null);
  const files = app.vault.getFiles().filter(({ extension }) => extension !== 'png' && extension !== 'pdf');
  const texts = await Promise.all(files.map(async ({ path }) => mentionsIn(await textOf(app, path), whom, { path })));
  return texts.flat().map(({ text }) => text);
}

test('what was ticked is gone from the vault, what was not stays, and one press brings all of it back', async () => {
  await openFor('reseauter:forget-person');
  expect(modalText()).toContain('card.png');
  expect(modalText()).toContain('Ana Diaz.pdf');
  tick('Remove the whole item: Log, line 2').click();
  await press('Forget: change 4 notes');
  await expect.poll(() => app.vault.getFileByPath('People/Ana Diaz.md')).toBeNull();
  await untilQuiet(app);
  expect(await textOf(app, 'Projects/Tide.md')).toBe('---\ntype: project\nallies:\n  - Tom\nmentor:\n---\nAsk [someone].\n');
  expect(await textOf(app, 'Log.md')).toBe('# Log\n- mail to \n- Al came\n');
  expect(JSON.parse(await textOf(app, 'Map.canvas'))).toMatchObject({ nodes: [{ file: '[someone]' }] });
  expect(await left()).toEqual(['- Al came']);
  expect(document.querySelector('.notice')?.textContent).toContain('You can take it back until the app closes.');
  await press('Undo');
  await expect.poll(() => app.vault.getFileByPath('People/Ana Diaz.md')).not.toBeNull();
  await untilQuiet(app);
  for (const [path, text] of Object.entries(NOTES)) expect(await textOf(app, path)).toBe(text);
});

test('the settings do not name whoever was forgotten any more', async () => {
  const storage = new MemoryStorage();
  await storage.saveData(manifest.id, { notSame: [['People/Ana Diaz.md', 'People/Ana Dias.md'], ['a.md', 'b.md']] });
  app = await startReseauter({ notes: { ...NOTES }, storage });
  await askFor('reseauter:forget-person');
  await press('Forget: change 4 notes');
  await expect.poll(() => storage.loadData(manifest.id)).toEqual({ notSame: [['a.md', 'b.md']] });
});

test('a note that was changed meanwhile is shown again as it is now, and nothing is written', async () => {
  await openFor('reseauter:forget-person');
  await expect.poll(() => document.querySelector('.mod-warning')?.textContent).toBe('Forget: change 4 notes');
  tick('All of Tide').click();
  await writeNote(app, 'Log.md', (text) => `${text}- Ana Diaz wrote\n`);
  await press('Forget: change 3 notes');
  await expect.poll(modalText).toContain('Log was changed meanwhile');
  expect(await textOf(app, 'Map.canvas')).toBe(NOTES['Map.canvas']);
  expect(app.vault.getFileByPath('People/Ana Diaz.md')).not.toBeNull();
  await expect.poll(() => document.querySelector('.reseauter-privacy [aria-label="Log, line 5"]')).not.toBeNull();
  await expect.poll(() => tick('Log, line 5').checked).toBe(true);
  await expect.poll(() => tick('Tide, line 3').checked).toBe(false);
  await press('Forget: change 3 notes');
  await expect.poll(() => app.vault.getFileByPath('People/Ana Diaz.md')).toBeNull();
  expect((await left()).filter((text) => !text.startsWith('- Al'))).toEqual(['allies: ["[[Ana Diaz]]", Tom]', 'mentor: "[[Ana Diaz]]"', 'Ask Ana Diaz.']);
});

test('everything about somebody is saved as one note, whose lines count as nothing else', async () => {
  await openFor('reseauter:about-person');
  expect(modalText()).toContain('The note itself, and 6 lines in 3 other notes.');
  await press('Save as a note');
  await expect.poll(() => app.vault.getFileByPath('About Ana Diaz 2026-03-16.md')).not.toBeNull();
  const text = await textOf(app, 'About Ana Diaz 2026-03-16.md');
  for (const line of ['# Everything about Ana Diaz', 'email: ana@x.org', '3: allies: ["[[Ana Diaz]]", Tom]', '2: - 2026-03-01 call with [[Ana Diaz|her]]', '4: - Al came', '- `card.png`']) {
    expect(text.split('\n')).toContain(line);
  }
});

test('a search that is cancelled shows nothing and writes nothing', async () => {
  app = await startReseauter({ notes: { ...NOTES, ...Object.fromEntries([...Array(300).keys()].map((number) => [`Many/${number}.md`, 'Text\n'])) } });
  await askFor('reseauter:forget-person');
  const cancel = document.querySelector<HTMLElement>('.reseauter-privacy-search button');
  expect(cancel?.textContent).toBe('Cancel');
  cancel?.click();
  await untilQuiet(app);
  expect(document.querySelector('.reseauter-privacy')).toBeNull();
  expect(await textOf(app, 'Log.md')).toBe(NOTES['Log.md']);
});
