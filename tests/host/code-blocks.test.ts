// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { Component } from '../../mocks/obsidian/component';
import { createApp, openSettings, untilQuiet } from '../../mocks/obsidian/testing';
import manifest from '../../manifest.json';
import ReseauterPlugin from '../../src/main';
import { changeField, pressRow } from '../support/settings-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const ATLAS = 'Projects/Atlas.md';
const NOTES: Readonly<Record<string, string>> = {
  [ATLAS]: '---\ntype: project\ndeadline: 2026-04-30\nally: "[[Ana]]"\nmentor: "[[Bruno]]"\n---\n',
  'Projects/Tides.md': '---\ntype: project\nally: ["[[Ana]]", "[[Colette]]"]\nmentor: none\ndecider: "[[Colette]]"\nluthier: "[[Bruno]]"\nstakeholders: "[[Bruno]] (luthier)"\n---\n',
  'Projects/Old.md': '---\ntype: project\nstatus: done\nally: "[[Colette]]"\n---\n',
  'People/Ana.md': '---\ntype: person\ncircle: close\nlast-contact: 2025-12-01\nnetworks: [Quay]\n---\n',
  'People/Bruno.md': '---\ntype: person\nfollow-up: 2026-03-16\nlast-contact: 2026-03-01\n---\n',
  'People/Colette.md': '---\ntype: person\nfollow-up: 2026-03-16\nlast-contact: 2026-03-02\nnetworks: [Quay]\n---\n',
  'People/Dora.md': '---\ntype: person\nfollow-up: 2026-03-16\nlast-contact: 2026-03-02\n---\n',
};
const FENCE = '```';
const fenced = (block: string): string => `${FENCE}reseauter\n${block}\n${FENCE}\n`;
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function openNote(path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await app.workspace.getLeaf(false).openFile(file);
  await untilQuiet(app);
}

/** Until the vault has been read, for the first time. */
async function untilRead(): Promise<void> {
  await expect.poll(() => document.querySelector('.reseauter-block')).not.toBeNull();
  await expect.poll(() => document.querySelector('.reseauter-block .reseauter-empty')).toBeNull();
}

/** Opens a note with blocks in it, and answers with the first. */
async function read(blocks: string | readonly string[], options: { path?: string; language?: 'en' | 'fr'; before?: string } = {}): Promise<HTMLElement> {
  const { path = 'Home.md', language = 'en', before = 'Text\n\n' } = options;
  const texts = typeof blocks === 'string' ? [blocks] : blocks;
  app = await startReseauter({ language, notes: { ...NOTES, [path]: before + texts.map(fenced).join('\nText\n\n') } });
  await openNote(path);
  await untilRead();
  return blockAt(0);
}

function blockAt(index: number): HTMLElement {
  const el = document.querySelectorAll<HTMLElement>('.reseauter-block')[index];
  if (el === undefined) throw new Error('No block');
  return el;
}

const texts = (el: ParentNode, selector: string): string[] => [...el.querySelectorAll(selector)].map(({ textContent }) => textContent);
/** The headings that are to be seen. */
const headings = (el: ParentNode): string[] => texts(el, ':not([hidden], .reseauter-spoken) > h2.reseauter-block-title:not([hidden], .reseauter-spoken)');
const said = (el: ParentNode): string | undefined => el.querySelector('.reseauter-message')?.textContent;
const allies = (el: ParentNode): string[] => texts(el, '[data-role="ally"] .reseauter-board-chip-text');
const queued = (el: ParentNode): string[] => texts(el, '.reseauter-follow-up-name');

function pressed(el: ParentNode, words: string): HTMLElement {
  const found = [...el.querySelectorAll<HTMLElement>('button, .reseauter-follow-up')].find((each) => (each.ariaLabel ?? each.textContent).includes(words));
  if (found === undefined) throw new Error(`Nothing says ${words}`);
  return found;
}

describe('a board in a note', () => {
  test('shows a project below its name, and follows its note', async () => {
    const el = await read('project: [[Atlas]]\nview: board');
    expect(headings(el)).toEqual(['Atlas']);
    expect(allies(el)).toEqual(['Ana']);
    await writeNote(app, ATLAS, (text) => text.replace('[[Ana]]', '[[Dora]]'));
    await expect.poll(() => allies(el)).toEqual(['Dora']);
  });

  test('several projects, as many as the limit lets in; the rest is counted', async () => {
    const el = await read('project: [[Atlas]], [[Tides]], Old\nlimit: 2');
    expect(headings(el)).toEqual(['Atlas', 'Tides']);
    expect(allies(el)).toEqual(['Ana', 'Ana', 'Colette']);
    expect(texts(el, '.reseauter-block-more')).toEqual(['and 1 more project']);
  });

  test('only the roles that are asked for, or that are open', async () => {
    await read(['project: [[Tides]]\nrole: mentor, luthier\ntitle: no', 'projet: [[Tides]]\nrôles-à-trouver-seulement: oui\ntitre: À trouver']);
    const roles = (el: HTMLElement): (string | undefined)[] => [...el.querySelectorAll<HTMLElement>('.reseauter-board-box')].map(({ dataset }) => dataset.role);
    expect(roles(blockAt(0))).toEqual(['mentor', 'luthier']);
    expect(headings(blockAt(0))).toEqual([]);
    expect(roles(blockAt(1))).toEqual(['mentor']);
    expect(headings(blockAt(1))).toEqual(['À trouver']);
  });

  test('without a project it is that of the note, also after the note was renamed', async () => {
    await read('view: board', { path: 'Projects/Here.md', before: '---\ntype: project\nally: "[[Dora]]"\n---\n' });
    expect(allies(blockAt(0))).toEqual(['Dora']);
    const file = app.vault.getFileByPath('Projects/Here.md');
    if (file === null) throw new Error('No note');
    await app.fileManager.renameFile(file, 'Projects/There.md');
    await writeNote(app, 'Projects/There.md', (text) => text.replace('[[Dora]]', '[[Ana]]'));
    await expect.poll(() => allies(blockAt(0))).toEqual(['Ana']);
  });

  test('a project that is deleted while it is shown is missed by its name', async () => {
    const el = await read('project: [[Tides]]');
    const file = app.vault.getFileByPath('Projects/Tides.md');
    if (file !== null) await app.fileManager.trashFile(file);
    await expect.poll(() => said(el)).toBe('No note of a project is called “Tides”.');
  });
});

describe('a matrix in a note', () => {
  const rowHeads = (el: ParentNode): string[] => texts(el, 'tbody th[scope="row"] > button');
  const columns = (el: ParentNode): string[] => texts(el, 'thead th[scope="col"]').map((text) => text.trim());

  test('is a table of projects under way by roles, with heads for rows and columns', async () => {
    const el = await read('view: matrix');
    expect(rowHeads(el)).toEqual(['Atlas', 'Tides']);
    expect(columns(el)).toHaveLength(11);
    expect(allies(el)).toEqual(['Ana', 'Ana', 'Colette']);
    expect(headings(el)).toEqual(['Role matrix']);
    await writeNote(app, ATLAS, (text) => text.replace('[[Ana]]', '[[Dora]]'));
    await expect.poll(() => allies(el)).toEqual(['Dora', 'Ana', 'Colette']);
  });

  test('takes states, roles, an order and a limit', async () => {
    await read(['view: matrix\nstatus: done\nrole: ally', 'vue: matrice\nprojet: [[Atlas]], [[Tides]]\ntri: couverture\nlimite: 1\nrôle: mentor, décideur']);
    expect(rowHeads(blockAt(0))).toEqual(['Old']);
    expect(columns(blockAt(0))).toHaveLength(2);
    expect(rowHeads(blockAt(1))).toEqual(['Atlas']);
    expect(texts(blockAt(1), '.reseauter-block-more')).toEqual(['and 1 more project']);
  });

  test('shows people by projects, of one network where it is asked for', async () => {
    await read(['view: matrix\nrows: people\nsort: name', 'view: matrix\nnetwork: Quay\ncircle: close']);
    expect(rowHeads(blockAt(0))).toEqual(['Ana', 'Bruno', 'Colette']);
    expect(columns(blockAt(0))).toEqual(['Person', 'Atlas', 'Tides']);
    expect(rowHeads(blockAt(1))).toEqual(['Ana']);
    expect(texts(blockAt(1), 'tbody td')).toEqual(['▲ally', '▲ally']);
  });
});

describe('follow-ups in a note', () => {
  test('are the queue with its reasons; one line of them can do what a row of the panel does, undone as there', async () => {
    const el = await read('view: queue\nwhen: today');
    expect(queued(el)).toContain('Bruno');
    const before = await textOf(app, 'People/Bruno.md');
    const row = [...el.querySelectorAll<HTMLElement>('.reseauter-follow-up')].find((each) => each.textContent.includes('Bruno'));
    row?.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
    await expect.poll(() => textOf(app, 'People/Bruno.md')).not.toBe(before);
    await expect.poll(() => el.querySelector('[role="status"]')?.textContent).toContain('You wrote to Bruno.');
    document.querySelector<HTMLElement>('.notice button')?.click();
    await expect.poll(() => textOf(app, 'People/Bruno.md')).toBe(before);
  });

  test('in a project’s note are those of its people, unless all are asked for', async () => {
    await read(['view: queue', 'view: queue\nproject: all'], { path: 'Projects/Here.md', before: '---\ntype: project\nally: ["[[Dora]]", "[[Ana]]"]\nmentor: none\ndecider: none\n---\n' });
    expect(queued(blockAt(0)).filter((name) => ['Ana', 'Bruno', 'Colette', 'Dora'].includes(name)).sort()).toEqual(['Ana', 'Dora']);
    expect(headings(blockAt(0))).toEqual(['Follow-ups: Here']);
    expect(queued(blockAt(1))).toContain('Bruno');
  });

  test('by network, by role, and only open roles', async () => {
    await read(['view: queue\nnetwork: [[Quay]]', 'view: queue\nrole: luthier', 'view: queue\nopen-roles-only: yes\nproject: [[Atlas]]']);
    expect(queued(blockAt(0)).sort()).toEqual(['Ana', 'Colette']);
    expect(queued(blockAt(1))).toEqual(['Bruno']);
    expect(queued(blockAt(2)).every((name) => name.startsWith('Find'))).toBe(true);
    expect(queued(blockAt(2))).not.toEqual([]);
  });

  test('beyond the limit they wait behind “more”, and in folded parts', async () => {
    const el = await read('view: queue\nlimit: 1\nperson: [[Bruno]], [[Colette]], [[Dora]]');
    expect(queued(el)).toHaveLength(1);
    pressed(el, '2 more').click();
    await expect.poll(() => queued(el)).toHaveLength(3);
  });

  test('nobody of them can be selected: there is nothing to do with a selection', async () => {
    const el = await read('view: queue\nperson: [[Bruno]]');
    expect(el.querySelector('[aria-selected]')).toBeNull();
  });

  test('nobody to write to is said', async () => {
    const el = await read('view: queue\nproject: [[Old]]\nwhen: later');
    expect(said(el)).toBe('Nobody waits for you here.');
  });
});

describe('a person in a note', () => {
  test('is shown with what there is to do; a link opens her note', async () => {
    const el = await read('person: [[Ana]]');
    expect(texts(el, '.reseauter-companion-toggle > span:nth-child(2)')).toEqual(['Why now', 'To do', 'Roles', 'History']);
    const previews: unknown[] = [];
    app.workspace.on('hover-link', (link: unknown) => previews.push(link));
    const nameEl = pressed(el, 'Ana');
    nameEl.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(previews).toMatchObject([{ linktext: 'People/Ana.md', targetEl: nameEl }]);
    nameEl.click();
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('People/Ana.md');
  });

  test('is the one of the note, and the parts are chosen', async () => {
    const el = await read(['vue: personne\nmontrer: rôles', ''], { path: 'People/Eve.md', before: '---\ntype: person\n---\n', language: 'fr' });
    expect(headings(el)).toEqual(['Eve']);
    expect(texts(el, '.reseauter-companion-toggle > span:nth-child(2)')).toEqual(['Rôles']);
    expect(headings(blockAt(1))).toEqual(['Eve']);
  });
});

describe('the network in a note', () => {
  test('is told in words, or by its networks', async () => {
    await read(['view: health', 'vue: réseau\nmontrer: réseaux']);
    expect(texts(blockAt(0), '.reseauter-health-name')).toContain('Coverage');
    expect(texts(blockAt(1), '.reseauter-health-measure')).toEqual([]);
    expect(texts(blockAt(1), '.reseauter-companion-link')).toContain('Ana');
  });
});

describe('a block that is not understood says why', () => {
  test.each([
    ['project: [[Nowhere]]', 'No note of a project is called “Nowhere”.'],
    ['project: Atlsa', 'No note of a project is called “Atlsa”. Did you mean “Atlas”?'],
    ['project: [[Ana]]', 'No note of a project is called “Ana”.'],
    ['view: board', 'Which project? Add a line “project: [[name of the note]]”.'],
    ['view: person', 'Which person? Add a line “person: [[name of the note]]”.'],
    ['person: Brno', 'No note of a person is called “Brno”. Did you mean “Bruno”?'],
    ['project: [[Atlas]]\nview: cake', '“view: cake” is not understood. It can be: board, matrix, queue, person, health.'],
    ['view: matirx', '“view: matirx” is not understood. Did you mean “matrix”? It can be: board, matrix, queue, person, health.'],
    ['view: matrix\nnetwork: Quai', 'Nobody’s note names a network “Quai”. Did you mean “Quay”?'],
    ['view: matrix\nlimit: many', '“limit: many” is not understood. It is a whole number from 1: “limit: 10”.'],
    ['view: health\nlimit: 3', '“limit” means nothing to “view: health”, which knows: view, show, title.'],
    ['view: matrix\nrole: metor', /^There is no role “metor”\. Did you mean “mentor”\? The roles are: ally, opponent, mentor/],
  ])('%s', async (block, sentence) => {
    const el = await read(block);
    if (typeof sentence === 'string') expect(said(el)).toBe(sentence);
    else expect(said(el)).toMatch(sentence);
  });

  test('every wrong line, in the language of the screen', async () => {
    const el = await read('vu: matrice\nlimite: dix\nprojet [[Atlas]]', { language: 'fr' });
    expect(texts(el, '.reseauter-message p')).toEqual(['3 choses à corriger dans ce bloc\u202F:']);
    expect(texts(el, '.reseauter-message li')[0]).toContain('«\u202Fvu\u202F» n’est pas compris. Vouliez-vous dire «\u202Fvue\u202F»\u202F? Un bloc connaît\u202F: vue, projet, personne');
    expect(texts(el, '.reseauter-message li')).toHaveLength(3);
  });

  test('two notes of one name are told apart by their paths', async () => {
    app = await startReseauter({ notes: { ...NOTES, 'A/Twin.md': '---\ntype: project\n---\n', 'B/Twin.md': '---\ntype: project\n---\n', 'C/Home.md': fenced('project: Twin') } });
    await openNote('C/Home.md');
    await untilRead();
    expect(said(blockAt(0))).toBe('Several notes are called “Twin”: A/Twin.md, B/Twin.md. Write a link with the path of the one you mean.');
  });
});

describe('blocks live with their note', () => {
  test('what is painted into an element that is nowhere yet is there at once, for an export', async () => {
    app = await startReseauter({ notes: { ...NOTES } });
    const el = createDiv();
    el.createEl('pre').createEl('code', { cls: 'language-reseauter', text: 'view: queue' });
    const owner = new Component();
    app.codeBlocks.draw(el, { path: 'Home.md', frontmatter: {} }, owner);
    expect(queued(el)).toContain('Bruno');
  });

  test('a change of the notes does not take the focus of whoever writes, nor her keys', async () => {
    const el = await read(['view: queue', 'project: [[Atlas]]', 'view: matrix', 'person: [[Bruno]]']);
    const areaEl = document.body.createEl('textarea');
    areaEl.focus();
    await writeNote(app, 'People/Bruno.md', (text) => text.replace('2026-03-16', '2026-03-10'));
    await expect.poll(() => el.textContent).toContain('10 March');
    expect(document.activeElement === areaEl).toBe(true);
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    areaEl.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
  });

  test('a role that is renamed in the settings is renamed in a block', async () => {
    const el = await read('view: matrix\nrole: mentor');
    expect(texts(el, 'thead th')[1]).toContain('Mentors');
    openSettings(app);
    pressRow('Roles');
    pressRow('★ Mentors');
    changeField('Name of the box, in English', 'Guides');
    document.querySelector<HTMLFormElement>('.reseauter-modal form')?.requestSubmit();
    await expect.poll(() => texts(el, 'thead th')[1]).toContain('Guides');
  });

  test('while the vault is still read a block says so, and then shows what it is for', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-16T12:00:00') });
    app = await createApp({ notes: { ...NOTES, 'Home.md': fenced('project: [[Atlas]]') } });
    await openNote('Home.md');
    const seen: string[] = [];
    new MutationObserver(() => seen.push(document.querySelector('.reseauter-message')?.textContent ?? '')).observe(document.body, { childList: true, subtree: true });
    await app.plugins.enable(ReseauterPlugin, manifest);
    await expect.poll(() => allies(document)).toEqual(['Ana']);
    expect(seen[0]).toContain('Reading your notes');
  });

  test('a block whose note was closed meanwhile paints nothing more', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-16T12:00:00') });
    app = await createApp({ notes: { ...NOTES, 'Home.md': fenced('project: [[Atlas]]') } });
    await openNote('Home.md');
    let el: HTMLElement | null = null;
    new MutationObserver(() => {
      if (el !== null) return;
      el = document.querySelector<HTMLElement>('.reseauter-block');
      if (el !== null) app.workspace.getLeaf(false).detach();
    }).observe(document.body, { childList: true, subtree: true });
    await app.plugins.enable(ReseauterPlugin, manifest);
    await expect.poll(() => el).not.toBeNull();
    await untilQuiet(app);
    expect(document.querySelector('.reseauter-block')).toBeNull();
    expect(allies(el ?? document)).toEqual([]);
  });
});
