// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import { ANA, BEN, CHLOE, TRIAGE_NOTES, missionLine, openTriage, shownName, triageButton, triageChips, triageField } from '../support/triage-page';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function start(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: { ...TRIAGE_NOTES }, ...options });
}

function type(label: string, text: string): void {
  const field = triageField(label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function select(label: string, text: string): void {
  const field = triageField<HTMLSelectElement>(label, 'select');
  const option = [...field.options].find((each) => each.text.startsWith(text));
  if (option === undefined) throw new Error(`No ${text} among ${[...field.options].map((each) => each.text).join(', ')}`);
  field.value = option.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const facts = (): string[] => [...document.querySelectorAll('.reseauter-triage-fact')].map((el) => el.textContent);
const missing = (): string | undefined => document.querySelector('.reseauter-triage-missing')?.textContent;
const notice = (): string | undefined => document.querySelector('.notice')?.textContent;
const message = (): string | undefined => document.querySelector('.reseauter-triage .reseauter-empty-title')?.textContent;
const pressNotice = (): void => document.querySelector<HTMLElement>('.notice button')?.click();

describe('who it is', () => {
  test('her name, what she does, when and where we met, what about, her address, and what is still to be said', async () => {
    await start();
    await openTriage(app);
    expect(facts()).toEqual(['stage manager · Halle', 'Met on 13 March 2026: Training', 'Talked about: a water tank', 'ana@example.invalid']);
    expect(missing()).toBe('Still missing: a network · a circle · a skill, a need or a role');
    expect(missionLine()).toBe('4 met · 3 to classify · 1 written');
    expect(document.querySelector('.reseauter-triage-position')?.textContent).toBe('1 of 3');
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-label')).toBe('1 of 4 classified');
  });

  test('what is filled in is taken off what is missing at once', async () => {
    await start();
    await openTriage(app);
    triageButton('Close').click();
    type('Networks', 'Guild');
    expect(missing()).toBe('Still missing: a skill, a need or a role');
    type('Skills', 'rigging');
    expect(missing()).toBe('Nothing is missing');
  });
});

test('left open over midnight, tomorrow is the day after the new one; what was filled in stays', async () => {
  await start();
  await openTriage(app);
  triageButton('Close').click();
  type('Skills', 'rigging');
  vi.setSystemTime(new Date('2026-03-17T08:00:00'));
  window.dispatchEvent(new Event('focus'));
  await expect.poll(() => triageField('Next contact').min).toBe('2026-03-17');
  expect(triageField('Skills').value).toBe('rigging');
  expect(document.querySelector('.reseauter-triage')?.contains(document.activeElement)).toBe(true);
  triageButton('Tomorrow').click();
  expect(triageField('Next contact').value).toBe('2026-03-18');
});

describe('while somebody is on screen', () => {
  const projects = (): string[] => [...triageField<HTMLSelectElement>('Where', 'select').options].map(({ text }) => text);

  test('the project that was chosen is followed to another name, and what is in it now is offered', async () => {
    await start();
    await openTriage(app);
    select('Where', 'Salt: 2 to find');
    select('As what', 'mentor');
    const salt = app.vault.getFileByPath('Projects/Salt.md');
    if (salt === null) throw new Error('No project');
    await app.vault.rename(salt, 'Projects/Sugar.md');
    await app.vault.create('Projects/Pepper.md', '---\ntype: project\nally:\n---\n');
    await untilQuiet(app);
    await expect.poll(projects).toContain('Sugar: 2 to find');
    expect(projects().filter((text) => /^(Salt|Pepper)/.test(text))).toEqual(['Pepper: 4 to find']);
    triageButton('Save and next').click();
    await expect.poll(shownName).toBe('Ben Ott');
    expect(await textOf(app, 'Projects/Sugar.md')).toContain('mentor:\n  - "[[Ana Diaz]]"\n');
  });

  test('a contact that is planned meanwhile is told beside the field', async () => {
    await start();
    await openTriage(app);
    const hint = (): string | null | undefined =>
      triageField('Next contact').closest('.setting-item')?.querySelector('.setting-item-description')?.textContent;
    expect(hint()).toBe('');
    const note = app.vault.getFileByPath(ANA);
    if (note === null) throw new Error('No note');
    await app.vault.process(note, (text) => text.replace('---\n', '---\nfollow-up: 2026-04-02\n'));
    await expect.poll(hint).toContain('2 April 2026');
  });

  test('what was filled in goes with her when her folder is renamed', async () => {
    await start({ vault: { folderRename: 'folder-only' } });
    await openTriage(app);
    type('Skills', 'rigging');
    const folder = app.vault.getFolderByPath(ANA.slice(0, ANA.indexOf('/')));
    if (folder === null) throw new Error('No folder');
    await app.vault.rename(folder, 'Friends');
    await untilQuiet(app);
    expect(shownName()).toBe('Ana Diaz');
    expect(triageField('Skills').value).toBe('rigging');
  });
});

describe('saving', () => {
  test('writes all that was filled in as one action, and takes all of it back', async () => {
    await start();
    await openTriage(app);
    triageButton('Close').click();
    triageButton('Add Conservatoire').click();
    type('Skills', 'rigging');
    select('Where', 'Salt: 2 to find');
    select('As what', 'mentor');
    triageButton('In a week').click();
    triageButton('Save and next').click();
    await expect.poll(shownName).toBe('Ben Ott');
    expect(await textOf(app, ANA)).toBe(
      (TRIAGE_NOTES[ANA] ?? '').replace(
        /---\n$/,
        'networks:\n  - "[[Conservatoire]]"\ncircle: close\nskills:\n  - rigging\nfollow-up: 2026-03-23\n---\n',
      ),
    );
    expect(await textOf(app, 'Projects/Salt.md')).toContain('mentor:\n  - "[[Ana Diaz]]"\n');
    expect(notice()).toContain('Ana Diaz is classified.');
    expect(missionLine()).toBe('4 met · 2 to classify · 1 written');
    pressNotice();
    await expect.poll(shownName).toBe('Ana Diaz');
    expect(await textOf(app, ANA)).toBe(TRIAGE_NOTES[ANA]);
    expect(await textOf(app, 'Projects/Salt.md')).toBe(TRIAGE_NOTES['Projects/Salt.md']);
    expect([triageChips('Networks'), triageChips('Skills')]).toEqual([['Conservatoire'], ['rigging']]);
    expect(triageButton('Close').getAttribute('aria-pressed')).toBe('true');
  });

  test('says what is still missing, and the next one comes all the same', async () => {
    await start();
    await openTriage(app);
    triageButton('Wide').click();
    triageButton('Save and next').click();
    await expect.poll(notice).toContain('Noted for Ana Diaz; still missing: a network · a skill, a need or a role.');
    expect(shownName()).toBe('Ben Ott');
    expect(missionLine()).toBe('4 met · 3 to classify · 1 written');
  });

  test('writes nothing where nothing was filled in', async () => {
    await start();
    await openTriage(app);
    triageButton('Save and next').click();
    await expect.poll(shownName).toBe('Ben Ott');
    expect(notice()).toBeUndefined();
    expect(await textOf(app, ANA)).toBe(TRIAGE_NOTES[ANA]);
  });

  test('joins the lists of a note in its own language and leaves its comments', async () => {
    await start();
    await openTriage(app);
    triageButton('Later').click();
    await expect.poll(shownName).toBe('Ben Ott');
    expect(triageChips('Skills')).toEqual(['sewing']);
    type('Skills', 'Sewing');
    triageButton('Core').click();
    triageButton('Save and next').click();
    await expect.poll(shownName).toBe('Chloé Mas');
    expect(await textOf(app, BEN)).toContain('skills: [sewing] # by hand\ncircle: core\n');
    triageButton('Close').click();
    type('Needs', 'une salle');
    triageButton('Save and next').click();
    await expect.poll(() => textOf(app, CHLOE)).toContain('réseaux: ["[[Conservatoire]]"]\ncercle: proche\nbesoins:\n  - une salle\n');
    await expect.poll(shownName).toBe('Ana Diaz');
  });

  test('is refused where her note cannot be read by then; what was typed stays', async () => {
    await start();
    await openTriage(app);
    type('Skills', 'rigging');
    await writeNote(app, ANA, (text) => text.replace('met: 2026-03-13', 'met: [2026-03-13'));
    triageButton('Save and next').click();
    await expect.poll(notice).toContain('nothing was written');
    expect(shownName()).toBe('Ana Diaz');
    expect(triageChips('Skills')).toEqual(['rigging']);
  });
});

describe('a note that another hand writes', () => {
  test('is shown as it is by now, and what was typed stays', async () => {
    await start();
    await openTriage(app);
    type('Networks', 'Gui');
    triageButton('Add light').click();
    await writeNote(app, ANA, (text) => text.replace('a water tank', 'two tanks\nnetworks: [Choir]'));
    await expect.poll(() => facts()[2]).toBe('Talked about: two tanks');
    expect(triageChips('Networks')).toEqual(['Choir']);
    expect(triageField('Networks').value).toBe('Gui');
    expect(triageChips('Skills')).toEqual(['light']);
  });

  test('so that she is classified says so and stays until somebody goes on', async () => {
    await start();
    await openTriage(app);
    await writeNote(app, ANA, (text) => text.replace('topic:', 'networks: [Guild]\ncircle: wide\nneeds: [a van]\ntopic:'));
    await expect.poll(() => document.querySelector('.reseauter-triage-meanwhile')?.textContent).toContain('Ana Diaz is classified');
    expect(missionLine()).toBe('4 met · 2 to classify · 1 written');
    triageButton('Save and next').click();
    await expect.poll(shownName).toBe('Ben Ott');
    expect(document.querySelector('.reseauter-triage-meanwhile')?.textContent).toBe('');
  });

  test('under another name keeps what was typed', async () => {
    await start();
    await openTriage(app);
    type('Skills', 'rigging');
    const file = app.vault.getFileByPath(ANA);
    if (file === null) throw new Error('No note');
    await app.fileManager.renameFile(file, 'Places/Ana Diaz.md');
    await untilQuiet(app);
    expect(shownName()).toBe('Ana Diaz');
    expect(triageField('Skills').value).toBe('rigging');
    triageButton('Save and next').click();
    await expect.poll(() => textOf(app, 'Places/Ana Diaz.md')).toContain('skills:\n  - rigging\n');
  });
});

describe('the places', () => {
  const chosen = (): string | undefined => {
    const field = triageField<HTMLSelectElement>('Met where', 'select');
    return field.selectedOptions[0]?.text;
  };

  test('are the events and the others; what was typed for somebody is there when she comes again', async () => {
    await start();
    await openTriage(app);
    type('Skills', 'rigging');
    select('Met where', 'Others');
    await expect.poll(shownName).toBe('Emil Old');
    expect(missionLine()).toBe('1 to classify, met longer ago or nobody knows when');
    select('Met where', 'Training');
    await expect.poll(shownName).toBe('Ana Diaz');
    expect(triageField('Skills').value).toBe('rigging');
  });

  test('the one that was open is open again after a restart', async () => {
    await start();
    await openTriage(app);
    select('Met where', 'Others');
    const storage = new MemoryStorage();
    storage.saveLayout(app.workspace.getLayout());
    await stopReseauter(app);
    document.body.replaceChildren();
    await start({ storage });
    await expect.poll(shownName).toBe('Emil Old');
    expect(chosen()).toBe('Others · 1 to classify');
  });

  test('the follow-ups lead to the latest event with somebody to classify', async () => {
    await start();
    runCommand(app, 'reseauter:open-follow-ups');
    const line = (): HTMLElement | null => document.querySelector('.reseauter-follow-ups-triage');
    await expect.poll(() => line()?.textContent).toBe('Training: 3 to classify');
    line()?.click();
    await expect.poll(shownName).toBe('Ana Diaz');
    expect(chosen()).toBe('Training · 13 March · 3 to classify');
  });
});

describe('nobody to classify', () => {
  const DONE = { 'People/Dora Lind.md': (TRIAGE_NOTES['People/Dora Lind.md'] ?? '').replace('last-contact: 2026-03-15\n', '') };

  test('says so, and leads to those who wait for a first message', async () => {
    await start({ notes: DONE });
    runCommand(app, 'reseauter:classify-contacts');
    await expect.poll(message).toBe('Everybody met here is classified');
    triageButton('Write to 1 person').click();
    await expect.poll(() => document.querySelector('.reseauter-follow-up-name')?.textContent).toBe('Dora Lind');
    expect(document.querySelector('.reseauter-follow-ups-triage')?.hasAttribute('hidden')).toBe(true);
  });

  test('goes on with the others once an event is done', async () => {
    await start({ notes: { ...DONE, 'People/Emil Old.md': TRIAGE_NOTES['People/Emil Old.md'] ?? '' } });
    await openTriage(app, 'Emil Old');
    select('Met where', 'Training');
    await expect.poll(message).toBe('Everybody met here is classified');
    triageButton('Others: 1 to classify').click();
    await expect.poll(shownName).toBe('Emil Old');
  });

  test('in a vault without people it says how to begin', async () => {
    await start({ notes: { 'Recipes/Cake.md': 'Flour.\n' } });
    runCommand(app, 'reseauter:classify-contacts');
    await expect.poll(message).toBeDefined();
    expect(shownName()).toBe('');
  });
});
