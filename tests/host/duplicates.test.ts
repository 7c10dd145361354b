// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const ANA = 'People/Ana Diaz.md';
const OTHER = 'Contacts/A. Diaz.md';
const NOTES: Readonly<Record<string, string>> = {
  [ANA]: '---\ntype: person\nemail: ana@x.org\ncity: Liège\nskills: [masks]\nknows: "[[A. Diaz]]" # who?\n---\nPlays. See [[A. Diaz]].\n\n## Log\n- 2026-01-05 call\n',
  [OTHER]: '---\r\ntype: person\r\nemail: ana@x.org\r\ncity: Huy\r\nskills: [lights]\r\nfunction: director\r\n---\r\nMet by [[Ben]], [[A. Diaz#Log]].\r\n\r\n## Log\r\n- 2025-06-01 letter\r\n',
  'People/Ben.md': '---\ntype: person\nknows: ["[[A. Diaz]]", "[[Cyd]]"]\ngave: "2026-01-02 lent [[A. Diaz]] the room"\n---\n',
  'Contacts/Ben.md': '---\ntype: company\n---\nThe one beside her.\n',
  'Fans.md': '[[Ana Diaz]] '.repeat(20),
  'Projects/N.md': '---\ntype: project\nmentor: ["[[Contacts/A. Diaz|A.]]"] # [[A. Diaz]]\nally: A. Diaz\n---\n| who | what |\n|---|---|\n| [[A. Diaz]] | x |\n\n`[[A. Diaz]]` [her](../Contacts/A.%20Diaz.md) ![[A. Diaz]]\n',
  'Loose.md': '---\na: b\n---\n[[A. Diaz]]\n',
  'Plain.md': 'No link to A. Diaz.\n',
};
const CANVAS = '{\n\t"nodes":[\n\t\t{"id":"1","type":"file","file":"Contacts/A. Diaz.md","x":0},\n\t\t{"id":"2","type":"text","text":"[[A. Diaz]] é"}\n\t]\n}';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const modal = (): string => document.querySelector('.modal')?.textContent ?? '';
const notice = (): string => document.querySelector('.notice')?.textContent ?? '';

function press(text: string): void {
  const button = [...document.querySelectorAll<HTMLElement>('.modal button, .notice button')].find((el) => el.textContent === text);
  if (button === undefined) throw new Error(`No button ${text} in ${modal()}`);
  button.click();
}

/** All texts of the vault, canvases included. */
async function texts(): Promise<Record<string, string>> {
  const files = app.vault.getFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.path, await app.vault.read(file)] as const)));
}

async function open(notes: Readonly<Record<string, string>> = NOTES, options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: { ...notes }, ...options });
  await untilQuiet(app);
  runCommand(app, 'reseauter:find-duplicates');
}

async function compare(): Promise<void> {
  press('Compare');
  await expect.poll(modal).toMatch(/Make one note of both|cannot be read/);
}

describe('two notes about one person', () => {
  test('become one: every link leads to it, its sentences read as before, and all of it can be undone and done again', async () => {
    await open();
    await app.vault.create('Map.canvas', CANVAS);
    await app.vault.create('Broken.canvas', '{"file":"Contacts/A. Diaz.md"');
    const before = await texts();
    expect(modal()).toContain('Same e-mail address – surely one person');
    await compare();
    expect(modal()).toContain('Links in 3 notes will lead to “Ana Diaz”');
    expect(modal()).toContain('The canvas “Broken.canvas” cannot be read');
    expect(await texts()).toEqual(before);
    press('Make one note of both');
    await expect.poll(notice).toContain('“A. Diaz” is part of “Ana Diaz” now.');
    const after = await texts();
    const { [OTHER]: gone, ...others } = before;
    expect(gone).toBe(NOTES[OTHER]);
    expect(after).toEqual({
      ...others,
      [ANA]: [
        '---', 'type: person', 'email: ana@x.org', 'city: Liège', 'skills:', '  - masks', '  - lights', 'knows: "[[Ana Diaz]]" # who?', 'function: director', 'aliases:', '  - A. Diaz', '---',
        'Plays. See [[Ana Diaz|A. Diaz]].', '', '## Log', '- 2025-06-01 letter', '- 2026-01-05 call', '', '## Merged from A. Diaz', '', '- `city`: Huy', '',
        'Met by [[Contacts/Ben|Ben]], [[Ana Diaz#Log|A. Diaz > Log]].', '',
      ].join('\n'),
      'People/Ben.md': '---\ntype: person\nknows: ["[[Ana Diaz]]", "[[Cyd]]"]\ngave: "2026-01-02 lent [[Ana Diaz]] the room"\n---\n',
      'Projects/N.md':
        '---\ntype: project\nmentor: ["[[Ana Diaz|A.]]"] # [[A. Diaz]]\nally: A. Diaz\n---\n| who | what |\n|---|---|\n| [[Ana Diaz\\|A. Diaz]] | x |\n\n`[[A. Diaz]]` [her](Ana%20Diaz.md) ![[Ana Diaz]]\n',
      'Loose.md': '---\na: b\n---\n[[Ana Diaz|A. Diaz]]\n',
      'Map.canvas': CANVAS.replace('Contacts/A. Diaz.md', ANA).replace('[[A. Diaz]]', '[[Ana Diaz|A. Diaz]]'),
    });
    for (let round = 0; round < 2; round++) {
      press('Undo');
      await expect.poll(notice).toContain('Undone.');
      expect(await texts()).toEqual(before);
      press('Redo');
      await expect.poll(notice).toContain('Done again.');
      expect(await texts()).toEqual(after);
    }
  });

  test('a plain name that only the other note went by means the kept one now', async () => {
    await open();
    await compare();
    press('Make one note of both');
    await expect.poll(() => app.vault.getFileByPath(OTHER)).toBeNull();
    await untilQuiet(app);
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    runCommand(app, 'reseauter:open-project-board');
    await expect.poll(() => document.querySelector('.suggestion-item')).not.toBeNull();
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    const box = (): string[] => [...document.querySelectorAll('.reseauter-board-box')].map((el) => el.textContent).filter((text) => text.includes('Diaz') || text.includes('A.'));
    await expect.poll(box).toHaveLength(2);
    expect(document.querySelectorAll('.reseauter-board-box .is-unresolved')).toHaveLength(0);
  });

  test('are both as they were when one of them, or a note that links to it, was changed meanwhile', async () => {
    for (const path of [ANA, OTHER, 'Projects/N.md']) {
      await open();
      await compare();
      await writeNote(app, path, (text) => text.replace('type:', 'x: y\ntype:'));
      const before = await texts();
      press('Make one note of both');
      await expect.poll(notice).toContain('was changed meanwhile; nothing was written.');
      expect(await texts()).toEqual(before);
      await expect.poll(modal).toContain('Make one note of both');
      press('Make one note of both');
      await expect.poll(() => app.vault.getFileByPath(OTHER)).toBeNull();
      await stopReseauter(app);
      document.body.replaceChildren();
    }
    app = await startReseauter({ notes: {} });
  });

  test('may have the same file name: their links name the folder of the one that stays', async () => {
    const person = '---\ntype: person\n---\n';
    await open({ 'People/Ana.md': person, 'Old/Ana.md': person, 'Old/N.md': 'Saw [[Ana]], [[Old/Ana|A]].\n', 'M.md': '[[People/Ana]] '.repeat(4) });
    await compare();
    press('Make one note of both');
    await expect.poll(() => app.vault.getFileByPath('Old/Ana.md')).toBeNull();
    expect(await textOf(app, 'Old/N.md')).toBe('Saw [[People/Ana|Ana]], [[People/Ana|A]].\n');
    expect(await textOf(app, 'People/Ana.md')).toBe(person);
  });

  test('stay two while the properties of one cannot be read', async () => {
    await open();
    await writeNote(app, OTHER, (text) => text.replace('city: Huy', 'city: Huy: x'));
    await compare();
    expect(modal()).toContain('The properties of A. Diaz cannot be read. Mend them first; nothing was written.');
    expect(modal()).not.toContain('Make one note of both');
  });

  test('stay two while the properties of a note that links to one cannot be read: such a note is never written', async () => {
    await open({ ...NOTES, 'Bad.md': '---\na: b: c\n---\n[[A. Diaz]]\n' });
    await compare();
    expect(modal()).toContain('The properties of Bad cannot be read. Mend them first; nothing was written.');
  });

  test('the value that is chosen stands, and the other is noted; the other note can be the one that stays', async () => {
    await open();
    await compare();
    const radio = (name: string): HTMLInputElement => [...document.querySelectorAll('label')].find((el) => el.textContent === name)?.querySelector('input') ?? expect.fail(name);
    radio('city: Huy').click();
    await expect.poll(() => document.querySelector('pre')?.textContent).toContain('city: Huy');
    expect(document.querySelector('pre')?.textContent).toContain('- `city`: Liège');
    press('Keep the other note');
    await expect.poll(() => radio('city: Huy').checked).toBe(true);
    await expect.poll(modal).toContain('Make one note of both');
    press('Make one note of both');
    await expect.poll(() => app.vault.getFileByPath(ANA)).toBeNull();
    expect(await textOf(app, OTHER)).toContain('\r\naliases:\r\n  - Ana Diaz\r\n');
  });
});

describe('two people who look alike', () => {
  test('are remembered as two in the settings, also under another path, until somebody wants to look again', async () => {
    await open();
    const before = await texts();
    press('Not the same person');
    await expect.poll(modal).toContain('No two notes look as if they were about one person.');
    expect(modal()).toContain('Not the same person (1)');
    expect(await texts()).toEqual(before);
    const file = app.vault.getFileByPath(OTHER) ?? expect.fail();
    await app.vault.rename(file, 'Contacts/Alma.md');
    await untilQuiet(app);
    await expect.poll(modal).toContain('Alma');
    press('Look again');
    await expect.poll(modal).toContain('Same e-mail address – likely one person');
  });

  test('a vault without duplicates says so', async () => {
    await open({ 'Ana.md': '---\ntype: person\n---\n' });
    expect(modal()).toContain('No two notes look as if they were about one person.');
  });
});

test('the open note of a person can be made one with any other', async () => {
  app = await startReseauter({ notes: { 'Ana.md': '---\ntype: person\n---\n', 'Zoé.md': '---\ntype: person\ncity: Huy\n---\n' } });
  await app.workspace.openLinkText('Ana', '');
  await untilQuiet(app);
  runCommand(app, 'reseauter:merge-person');
  await expect.poll(() => document.querySelector('.suggestion-item')).not.toBeNull();
  document.querySelector<HTMLElement>('.suggestion-item')?.click();
  await expect.poll(modal).toContain('Make one note of both');
  press('Make one note of both');
  await expect.poll(() => app.vault.getFileByPath('Zoé.md')).toBeNull();
  expect(await textOf(app, 'Ana.md')).toBe('---\ntype: person\ncity: Huy\naliases:\n  - Zoé\n---\n');
});

test('a box that named her by both notes names her once, and by both again after undo', async () => {
  const project = '---\ntype: project\nmentor:\n  - "[[A. Diaz]]"\n  - "[[Ana Diaz]]"\n---\n[[A. Diaz]]\n';
  await open({ ...NOTES, 'Projects/N.md': project });
  await compare();
  press('Make one note of both');
  await expect.poll(() => app.vault.getFileByPath(OTHER)).toBeNull();
  expect(await textOf(app, 'Projects/N.md')).toBe('---\ntype: project\nmentor:\n  - "[[Ana Diaz]]"\n---\n[[Ana Diaz|A. Diaz]]\n');
  press('Undo');
  await expect.poll(() => textOf(app, 'Projects/N.md')).toBe(project);
});
