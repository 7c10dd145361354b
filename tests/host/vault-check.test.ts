// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { Menu } from '../../mocks/obsidian/menu/menu';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const NOTES: Readonly<Record<string, string>> = {
  'People/Bruno Keppens.md': '---\ntype: person # him\nskills: [masks]\ncircle: clsoe\n---\nPlays.\n',
  'People/Ana Diaz.md': '---\ntype: person\nskills: film # one\nmet: 03/04/2026\n---\nText\n',
  'People/Cy.md': '---\r\ntype: person\r\nskills: "light"\r\n---\r\nText\r\n',
  'P.md': '---\ntype: project\nally:\n  - "[[Bruno Kepens]]" # who\n  - "[[Note]]"\nstakeholders: "[[Ana Diaz]] (menter)"\n---\nBody [[Bruno Kepens]]\n',
  'Note.md': 'Nobody’s note.\n',
  'Meeting.md': '---\ntype: meeting\ndate: 2026-03-01\n---\n',
  'Templates/Person.md': '---\ntype: person\n---\n',
};
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const view = (): HTMLElement => document.querySelector<HTMLElement>('.reseauter-check') ?? document.body;
const notice = (): string => document.querySelector('.notice')?.textContent ?? '';
const count = (): string => view().querySelector('.reseauter-check-count')?.textContent ?? '';

function finding(text: string): HTMLElement {
  const found = [...view().querySelectorAll<HTMLElement>('.reseauter-check-group .reseauter-report-problem')].find((el) => el.textContent.includes(text));
  if (found === undefined) throw new Error(`No finding ${text} in ${view().textContent}`);
  return found;
}

function press(text: string, within: ParentNode = document): void {
  const button = [...within.querySelectorAll<HTMLElement>('button')].find((el) => el.textContent === text);
  if (button === undefined) throw new Error(`No button ${text}`);
  button.click();
}

function choose(text: string, within: HTMLElement): void {
  const selectEl = within.querySelector('select');
  const option = [...(selectEl?.options ?? [])].find((each) => each.textContent === text);
  if (selectEl === null || option === undefined) throw new Error(`No choice ${text} in ${within.textContent}`);
  selectEl.value = option.value;
  selectEl.dispatchEvent(new Event('change'));
}

async function open(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: { ...NOTES }, ...options });
  runCommand(app, 'reseauter:check-notes');
  await expect.poll(count, { timeout: 4000 }).toMatch(/\d/);
}

describe('the vault check', () => {
  test('reads days as the language of the screen does, in whichever language that is', async () => {
    await open({ language: 'de', notes: { 'People/Ana Diaz.md': '---\ntype: person\nlast-contact: 2026-03-01\ndernier-contact: 03/02/2026\n---\n' } });
    const options = [...finding('03/02/2026').querySelectorAll('option')].map((each) => each.textContent);
    expect(options.filter((text) => text.includes('03/02/2026'))).toHaveLength(1);
  });

  test('says in plain words what was read, and writes nothing by itself', async () => {
    await open();
    expect(view().textContent).toContain('7 notes read: 3 people by “type: person”, 1 project by “type: project”, 1 template skipped.');
    for (const [path, text] of Object.entries(NOTES)) expect(await textOf(app, path)).toBe(text);
  });

  test('shows a fix before it is made, changes only that place, and can be undone to the byte', async () => {
    await open();
    const bruno = finding('Bruno Kepens');
    choose('Link to Bruno Keppens (People)', bruno);
    expect(bruno.querySelector('ins')?.textContent).toContain('"[[Bruno Keppens]]"');
    press('Fix', bruno);
    await expect.poll(notice).toContain('Mended in “P”.');
    expect(await textOf(app, 'P.md')).toBe((NOTES['P.md'] ?? '').replace('"[[Bruno Kepens]]" # who', '"[[Bruno Keppens]]" # who'));
    await expect.poll(() => view().textContent).not.toContain('“[[Bruno Kepens]]”');
    press('Undo');
    await expect.poll(() => view().textContent).toContain('“[[Bruno Kepens]]”');
    expect(await textOf(app, 'P.md')).toBe(NOTES['P.md']);
  });

  test('both readings of a day are offered, and neither is chosen for her', async () => {
    await open();
    const date = finding('03/04/2026');
    expect([...date.querySelectorAll('option')].map(({ value, textContent }) => [value, textContent])).toEqual([
      ['-1', 'Choose…'], ['0', 'Write 2026-04-03 (Friday 3 April)'], ['1', 'Write 2026-03-04 (Wednesday 4 March)'],
    ]);
    expect([...date.querySelectorAll('button')].find((el) => el.textContent === 'Fix')?.disabled).toBe(true);
    choose('Write 2026-03-04 (Wednesday 4 March)', date);
    press('Fix', date);
    await expect.poll(() => textOf(app, 'People/Ana Diaz.md')).toContain('met: 2026-03-04\n');
  });

  test('all that is certain of a kind is written at once, without what she unticks, and undone at once', async () => {
    await open();
    press('Fix 2 of this kind…');
    const modal = document.querySelector<HTMLElement>('.modal') ?? document.body;
    expect([...modal.querySelectorAll('.reseauter-fix-all-note')].map((el) => el.textContent)).toEqual(['Ana DiazPeople', 'CyPeople']);
    press('Make 2 changes', modal);
    await expect.poll(notice).toContain('2 notes were mended.');
    expect(await textOf(app, 'People/Ana Diaz.md')).toContain('skills: # one\n  - film\nmet');
    expect(await textOf(app, 'People/Cy.md')).toBe('---\r\ntype: person\r\nskills:\r\n  - light\r\n---\r\nText\r\n');
    press('Undo');
    await expect.poll(() => textOf(app, 'People/Cy.md')).toBe(NOTES['People/Cy.md']);
    expect(await textOf(app, 'People/Ana Diaz.md')).toBe(NOTES['People/Ana Diaz.md']);
  });

  test('a note that says something else by then is left alone, and that is said', async () => {
    await open();
    press('Fix 2 of this kind…');
    await writeNote(app, 'People/Cy.md', (text) => text.replace('light', 'sound'));
    await untilQuiet(app);
    press('Make 2 changes');
    await expect.poll(notice).toContain('1 note was mended. 1 said something else by then, and stayed as they were.');
    expect(await textOf(app, 'People/Cy.md')).toContain('skills: "sound"');
  });

  test('a word can be read as a role from now on, which changes no note and is taken back from the same place', async () => {
    await open();
    choose('Read “menter” as mentor, in all notes', finding('menter'));
    press('Fix', finding('menter'));
    await expect.poll(() => view().querySelector('.reseauter-check-done')?.textContent).toContain('“menter” is read as mentor from now on.');
    await expect.poll(() => view().querySelector('.reseauter-check-list')?.textContent).not.toContain('menter');
    expect(await textOf(app, 'P.md')).toBe(NOTES['P.md']);
    press('Take back');
    await expect.poll(() => view().querySelector('.reseauter-check-list')?.textContent).toContain('menter');
  });

  test('what is no problem is hidden, and shown again on request', async () => {
    await open();
    const before = count();
    press('Not a problem', finding('03/04/2026'));
    await expect.poll(() => view().textContent).toContain('1 finding that is not a problem');
    expect(count()).not.toBe(before);
    press('Show again');
    await expect.poll(count).toBe(before);
  });

  test('a note in a box can be made a person in the usual way of the vault', async () => {
    await open();
    choose('Mark Note as a person', finding('its note is not marked'));
    press('Fix', finding('its note is not marked'));
    await expect.poll(() => textOf(app, 'Note.md')).toBe('---\ntype: person\n---\nNobody’s note.\n');
  });
});

describe('why a note is no person', () => {
  test('everything that was looked at is told, with the word that decided, and one press makes it one', async () => {
    app = await startReseauter({ notes: { ...NOTES } });
    const file = app.vault.getFileByPath('Meeting.md');
    if (file === null) throw new Error('No note');
    await app.workspace.getLeaf(false).openFile(file);
    runCommand(app, 'reseauter:why-not-a-person');
    await expect.poll(() => document.querySelectorAll('.reseauter-why-looks li').length).toBe(6);
    expect(document.querySelector('.reseauter-why-looks')?.textContent).toContain('“type: meeting”: something else');
    press('Make it a person');
    await expect.poll(notice).toContain('“Meeting” is a person now.');
    expect(await textOf(app, 'Meeting.md')).toBe('---\ntype: person\ndate: 2026-03-01\n---\n');
    press('Undo');
    await expect.poll(() => textOf(app, 'Meeting.md')).toBe(NOTES['Meeting.md']);
  });

  test('the menu of a note offers it where one wonders: for a note that was left out, and no making of a template', async () => {
    app = await startReseauter({ notes: { ...NOTES } });
    const titles = (path: string): string[] => {
      const menu = new Menu();
      app.workspace.trigger('file-menu', menu, app.vault.getFileByPath(path), 'test');
      menu.showAtPosition({ x: 0, y: 0 });
      const found = [...document.querySelectorAll('.menu-item-title')].map((el) => el.textContent);
      menu.hide();
      return found;
    };
    expect(titles('Note.md')).toEqual([]);
    expect(titles('Templates/Person.md')).toEqual(['Why is this note not a person?']);
    expect(titles('People/Cy.md')).not.toContain('Why is this note not a person?');
  });

  test('an empty screen says what was found, and offers to make the open note a person', async () => {
    app = await startReseauter({ notes: { 'Note.md': 'Text', 'Templates/Person.md': '---\ntype: person\n---\n' } });
    runCommand(app, 'reseauter:open-follow-ups');
    const empty = (): string => document.querySelector('.reseauter-follow-ups .reseauter-empty')?.textContent ?? '';
    await expect.poll(empty).toContain('2 notes read: no person and no project yet, 1 template skipped.');
    expect(empty()).not.toContain('Mark');
    const file = app.vault.getFileByPath('Note.md');
    if (file === null) throw new Error('No note');
    await app.workspace.getLeaf('tab').openFile(file);
    await expect.poll(empty).toContain('Mark “Note” as a person');
    press('Mark “Note” as a person');
    await expect.poll(() => textOf(app, 'Note.md')).toBe('---\ntype: person\n---\nText');
  });
});
