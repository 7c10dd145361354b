// @vitest-environment jsdom
import type { BasesConfigFileFilter } from 'obsidian';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { App } from '../../mocks/obsidian/app';
import { passes } from '../../mocks/obsidian/bases/base-filter';
import type { OpenBase } from '../../mocks/obsidian/bases/bases';
import type { BaseViewData } from '../../mocks/obsidian/bases/view-config';
import { openBase, runCommand, untilQuiet, type TestBase } from '../../mocks/obsidian/testing';
import { names, rowOf, rows } from '../support/follow-up-page';
import { networkOfNotes } from '../support/read-notes';
import { sampleNotes } from '../support/sample-notes';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const NOTES = {
  'People/Ana Diaz.md': '---\ntype: person\ncity: Liège\nfollow-up: 2026-03-14\nfriend: "[[Bo Li]]"\n---\n',
  'People/Bo Li.md': '---\ntype: person\ncity: Namur\nfollow-up: 2026-03-16\n---\n',
  'People/Cy Roy.md': '---\ntype: person\ncity: Liège\nlast-contact: 2026-03-15\n---\n',
  'People/Di Sun.md': '---\ntype: person\nsnooze: 2026-05-01\n---\n',
  'People/Ed Poe.md': '---\ntype: person\nstatus: deceased\n---\n',
  'Projects/Tides.md': '---\ntype: project\nstatus: done\nfield: sea\nally: "[[Ana Diaz]]"\n---\n',
  'Projects/Night.md': '---\ntype: project\nfield: sky\nmentor: "[[Bo Li]]"\nopponent: none\n---\n',
  'Recipe.md': 'Salt.\n',
  'Tea.md': 'Water.\n',
};

const QUEUE: BaseViewData = { type: 'reseauter-queue', name: 'Follow-ups' };

let app: App;
let base: OpenBase;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function show(query: TestBase, notes: Record<string, string> = NOTES): Promise<void> {
  app = await startReseauter({ notes });
  base = openBase(app, query);
  await expect.poll(() => document.querySelector('.reseauter-base .reseauter-message')?.textContent).not.toContain('Reading');
}

const headings = (): string[] => rows().filter((el) => el.querySelector('.reseauter-follow-up-heading')).map((el) => el.textContent);
const aside = (): string => document.querySelector('.reseauter-base > .reseauter-hint')?.textContent ?? '';
const message = (): string => document.querySelector('.reseauter-base .reseauter-message')?.textContent ?? '';

describe('the follow-ups of a base', () => {
  test('shows exactly the people of the base, in our parts, and counts what is neither', async () => {
    await show({ view: QUEUE });
    expect(headings()).toEqual(['Today2', 'Later2', 'Nothing to do now1', 'Snoozed1', 'Archived, gone or not to be contacted1']);
    expect(names()).toContain('Ana Diaz');
    expect(aside()).toContain('2 notes are neither a person nor a project.');
  });

  test('obeys the order and the limit of the base', async () => {
    await show({ files: Object.keys(NOTES).filter((path) => path.startsWith('People/')), view: { ...QUEUE, sort: [{ property: 'file.name', direction: 'DESC' }] } });
    expect(names()).toEqual(['Ed Poe', 'Di Sun', 'Cy Roy', 'Bo Li', 'Ana Diaz']);
    expect(headings()).toEqual([]);
    base.controller.change({ limit: 2 });
    expect(names()).toEqual(['Ed Poe', 'Di Sun']);
  });

  test('makes the groups of the base its sections, which can be folded', async () => {
    await show({ files: ['People/Ana Diaz.md', 'People/Bo Li.md', 'People/Cy Roy.md'], view: { ...QUEUE, groupBy: { property: 'note.city' } } });
    expect(headings()).toEqual(['Liège2', 'Namur1']);
    rows()[0]?.click();
    expect(names()).toEqual(['Bo Li']);
  });

  test('shows the chosen properties under the names they have in the base, with links that lead where they say', async () => {
    await show({ files: ['People/Ana Diaz.md'], view: { ...QUEUE, order: ['file.name', 'city', 'friend', 'nothing'] }, displayNames: { 'note.city': 'Lives in' } });
    const row = await rowOf('Ana Diaz');
    expect([...row.querySelectorAll('.reseauter-value-line')].map((el) => el.textContent)).toEqual(['Lives inLiège', 'friendBo Li']);
    row.querySelector<HTMLElement>('.reseauter-values a')?.click();
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('People/Bo Li.md');
  });

  test('keeps the row that has the focus while the base updates again and again, and paints only what changed', async () => {
    await show({ view: { ...QUEUE, order: ['city'] } });
    const bo = await rowOf('Bo Li');
    const ana = await rowOf('Ana Diaz');
    ana.focus();
    const before = bo.innerHTML;
    const mark = bo.appendChild(document.createElement('i'));
    for (let time = 0; time < 3; time++) base.controller.update();
    expect(document.activeElement).toBe(ana);
    expect(mark.isConnected).toBe(true);
    mark.remove();
    expect(bo.innerHTML).toBe(before);
    await writeNote(app, 'People/Bo Li.md', (text) => text.replace('Namur', 'Mons'));
    await untilQuiet(app);
    await expect.poll(() => bo.querySelector('.reseauter-value')?.textContent).toBe('Mons');
  });

  test('logs from the row, as the sidebar does', async () => {
    await show({ files: ['People/Bo Li.md'], view: QUEUE });
    const row = await rowOf('Bo Li');
    row.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
    await expect.poll(() => textOf(app, 'People/Bo Li.md')).toContain('waiting-since: 2026-03-16');
    await expect.poll(() => document.querySelector('.notice')?.textContent ?? '').toContain('Undo');
  });

  test('leaves out the snoozed and the quiet when its options say so, and says how many', async () => {
    await show({ files: ['People/Ana Diaz.md', 'People/Cy Roy.md', 'People/Di Sun.md', 'Projects/Tides.md'], view: { ...QUEUE, hideSnoozed: true, onlyDue: true } });
    expect(names()).toEqual(['Ana Diaz']);
    expect(aside()).toBe('2 people left out by the options of this view. 1 project asks for nothing now.');
  });

  test('a wrong value of an option in the file is the default', async () => {
    await show({ files: ['People/Ana Diaz.md'], view: { ...QUEUE, linesPerPart: 'many', hideSnoozed: 'maybe' } });
    expect(names()).toEqual(['Ana Diaz']);
  });

  test('remembers what was folded and how far it was scrolled', async () => {
    await show({ files: ['People/Ana Diaz.md', 'People/Bo Li.md'], view: { ...QUEUE, groupBy: { property: 'city' } } });
    rows()[0]?.click();
    const kept: unknown = JSON.parse(JSON.stringify(base.view.getEphemeralState?.()));
    base.close();
    base = openBase(app, { files: ['People/Ana Diaz.md', 'People/Bo Li.md'], view: { ...QUEUE, groupBy: { property: 'city' } } });
    base.view.setEphemeralState?.(kept);
    expect(names()).toEqual(['Bo Li']);
  });
});

test('a base without any of our notes says so, and one without notes too', async () => {
  await show({ files: ['Recipe.md', 'Tea.md'], view: QUEUE });
  expect(message()).toContain('No person, no project2 notes are neither a person nor a project.');
  base.controller.change({ limit: 0 });
  expect(message()).toContain('The filters of this base leave none.');
});

describe('creating a base', () => {
  const bases = (): string[] => app.vault.getFiles().map(({ path }) => path).filter((path) => path.endsWith('.base'));
  const notice = (): string => document.querySelector('.notice')?.textContent ?? '';

  test('makes a file beside the open note under a free name, opens it with exactly our notes, and can be taken back', async () => {
    app = await startReseauter({ notes: { ...NOTES, 'People/people and projects.base': 'mine' } });
    await app.workspace.openLinkText('People/Ana Diaz.md', '');
    runCommand(app, 'reseauter:create-base');
    await expect.poll(names).toContain('Bo Li');
    expect(bases()).toEqual(['People/people and projects.base', 'People/People and projects 2.base']);
    expect(await textOf(app, 'People/people and projects.base')).toBe('mine');
    expect(aside()).toBe('');
    expect(document.querySelector('.bases-header')?.textContent).toBe('Follow-upsRole matrixPeopleProjects');
    document.querySelector<HTMLElement>('.notice button')?.click();
    await expect.poll(bases).toEqual(['People/people and projects.base']);
  });

  test('over the sample vault finds every person and every project that Bases can see', async () => {
    const notes = sampleNotes();
    app = await startReseauter({ notes });
    runCommand(app, 'reseauter:create-base');
    await expect.poll(bases).toHaveLength(1);
    const base = parse(await textOf(app, bases()[0] ?? '')) as { filters: BasesConfigFileFilter };
    const found = new Set(app.vault.getFiles().filter((file) => passes(app, file, base.filters)).map(({ path }) => path));
    const ours = [...networkOfNotes(notes).notes.values()].filter(({ subject, evidence }) => subject !== null && evidence?.by !== 'body');
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.map(({ path }) => path).filter((path) => !found.has(path))).toEqual([]);
  });

  test('says why not while Bases is off, and works as soon as it is on', async () => {
    app = await startReseauter({ notes: NOTES, isBasesOff: true });
    expect(notice()).toBe('');
    runCommand(app, 'reseauter:create-base');
    await expect.poll(notice).toContain('Bases is switched off');
    expect(bases()).toEqual([]);
    app.bases.isEnabled = true;
    runCommand(app, 'reseauter:create-base');
    await expect.poll(names).toContain('Bo Li');
  });

  test('says why not where there is nobody', async () => {
    app = await startReseauter({ notes: { 'Tea.md': 'Water.' } });
    runCommand(app, 'reseauter:create-base');
    await expect.poll(notice).toContain('neither a person nor a project');
    expect(bases()).toEqual([]);
  });
});
