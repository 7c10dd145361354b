import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import type { OpenBase } from '../../mocks/obsidian/bases/bases';
import type { BaseViewData } from '../../mocks/obsidian/bases/view-config';
import { openBase, untilQuiet, type TestBase } from '../../mocks/obsidian/testing';
import { violationsInBothThemes } from '../support/follow-up-page';
import { all, cellOf, chooseInMenu, grid, linesIn, names, rowOf } from '../support/matrix-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const NOTES = {
  'People/Ana Diaz.md': '---\ntype: person\ncity: Liège\nfollow-up: 2026-03-14\nfriend: "[[Bo Li]]"\n---\n',
  'People/Bo Li.md': '---\ntype: person\ncity: Namur\nfollow-up: 2026-03-16\n---\n',
  'People/Cy Roy.md': '---\ntype: person\ncity: Liège\nlast-contact: 2026-03-15\n---\n',
  'Projects/Tides.md': '---\ntype: project\nstatus: done\nfield: sea\nally: "[[Ana Diaz]]"\n---\n',
  'Projects/Night.md': '---\ntype: project\nfield: sky\nlead: "[[Cy Roy]]"\nmentor: "[[Bo Li]]"\nopponent: none\n---\n',
  'Recipe.md': 'Salt.\n',
  'Tea.md': 'Water.\n',
};
const MATRIX: BaseViewData = { type: 'reseauter-matrix', name: 'Matrix' };

let app: App;
let base: OpenBase;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function show(query: TestBase): Promise<void> {
  await page.viewport(1800, 900);
  app = await startReseauter({ notes: NOTES });
  base = openBase(app, { isEmbedded: true, ...query });
}

const columns = (): string[] => all('.reseauter-grid-column').map((el) => el.textContent);
const aside = (): string => document.querySelector('.reseauter-base > .reseauter-hint')?.textContent ?? '';
const seen = (selector: string): string[] => all(selector).map((el) => el.textContent);

describe('the role matrix of a base', () => {
  test('has the projects of the base as rows, ended ones too, in the order of the base, with its properties as columns', async () => {
    await show({ view: { ...MATRIX, order: ['file.name', 'field'] }, displayNames: { 'note.field': 'Field' } });
    await rowOf('Tides');
    expect(names()).toEqual(['Night', 'Tides']);
    expect(columns()).toContain('Field');
    expect(seen('.reseauter-values.mod-cell')).toEqual(['sky', 'sea']);
    expect(aside()).toContain('2 notes are neither a person nor a project.');
    base.controller.change({ sort: [{ property: 'file.name', direction: 'DESC' }] });
    expect(names()).toEqual(['Tides', 'Night']);
    base.controller.change({ limit: 3, sort: [{ property: 'file.path', direction: 'DESC' }] });
    expect(names()).toEqual(['Tides']);
  });

  test('has the groups of the base as headings, over which the arrow keys pass to the next project', async () => {
    await show({ view: { ...MATRIX, groupBy: { property: 'field' } } });
    await rowOf('Tides');
    expect(seen('.reseauter-group-name')).toEqual(['sea · 1 project', 'sky · 1 project']);
    grid().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.querySelector('.is-active-cell')?.closest('.reseauter-grid-row')?.textContent).toContain('Night');
  });

  test('of people alone, has the projects and roles in which they hold a part', async () => {
    await show({ files: ['People/Bo Li.md'], view: { ...MATRIX, order: ['city'] } });
    await rowOf('Night');
    expect(names()).toEqual(['Night']);
    expect(columns()).toHaveLength(1);
    expect(linesIn(await cellOf('Night', 'Mentor'))).toEqual(['Bo Li']);
    expect(aside()).toBe('The projects and roles in which the person of this base has a part.');
  });

  test('can be narrowed to open roles', async () => {
    await show({ files: ['Projects/Night.md'], view: { ...MATRIX, onlyOpenRoles: true } });
    await rowOf('Night');
    expect(columns().join()).toContain('Allies');
    expect(columns().join()).not.toContain('Mentors');
  });

  test('has the menus of the matrix, and follows a note that changes without losing the place', async () => {
    await show({ view: { ...MATRIX, order: ['field'] } });
    const cell = await cellOf('Night', 'Opponents');
    cell.scrollIntoView();
    await userEvent.click(await cellOf('Night', 'Mentor'), { button: 'right', position: { x: 4, y: 4 } });
    await chooseInMenu('Remove Bo Li');
    await expect.poll(() => textOf(app, 'Projects/Night.md')).not.toContain('Bo Li');
    await expect.poll(async () => linesIn(await cellOf('Night', 'Mentor'))).toEqual(['to find']);
    expect(document.activeElement).toBe(grid());
    await writeNote(app, 'Projects/Night.md', (text) => text.replace('sky', 'stars'));
    await untilQuiet(app);
    await expect.poll(() => seen('.reseauter-values.mod-cell')).toContain('stars');
    expect(document.activeElement).toBe(grid());
  });

  test('comes back to the cell and the place where it was left', async () => {
    await show({ view: MATRIX });
    await userEvent.click(await cellOf('Tides', 'Opponents'), { button: 'right', position: { x: 4, y: 4 } });
    await userEvent.keyboard('{Escape}');
    const kept: unknown = JSON.parse(JSON.stringify(base.view.getEphemeralState?.()));
    base.close();
    base = openBase(app, { view: MATRIX, isEmbedded: true });
    base.view.setEphemeralState?.(kept);
    expect(document.querySelector('.is-active-cell')).toBe(await cellOf('Tides', 'Opponents'));
  });
});

test('both views in a note are as high as what they show, and axe finds nothing against them', async () => {
  await show({ view: { ...MATRIX, order: ['field'], groupBy: { property: 'field' } } });
  await rowOf('Tides');
  const queue = { type: 'reseauter-queue', name: 'Follow-ups', order: ['city', 'friend'], groupBy: { property: 'city' } };
  openBase(app, { view: queue, isEmbedded: true });
  expect(grid().clientHeight).toBeGreaterThan(300);
  expect(grid().scrollHeight).toBeLessThanOrEqual(grid().clientHeight + 1);
  expect(await violationsInBothThemes('.bases-embed')).toEqual([]);
});
