import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { all, cellOf, chooseInMenu, grid, linesIn, menuTitles, names, openMatrix, openSample, rowOf, showMenuOf } from '../support/matrix-page';
import { stopReseauter, textOf } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

describe('naming somebody', () => {
  test('an empty box asks who it is; the answer is written in the note’s own words, and can be taken back', async () => {
    app = await openMatrix();
    const before = await textOf(app, 'Projets/La Nuit.md');
    await userEvent.click(all('.reseauter-place', await cellOf('La Nuit', 'Deciders'))[0] ?? grid());
    await userEvent.keyboard('kari');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(async () => expect(linesIn(await cellOf('La Nuit', 'Deciders'))).toEqual(['Karim Benhadou']));
    const after = await textOf(app, 'Projets/La Nuit.md');
    expect(after).toContain('décideur:\n  - "[[Karim Benhadou]]"\n');
    expect(after).toContain('# kept as it is');
    expect(document.activeElement).toBe(grid());
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await textOf(app, 'Projets/La Nuit.md')).toBe(before));
    await vi.waitFor(async () => expect(linesIn(await cellOf('La Nuit', 'Deciders'))).toEqual(['to find']));
  });

  test('a name that has no note gets one beside the others, and is named', async () => {
    app = await openMatrix();
    await userEvent.click(all('.reseauter-place', await cellOf('La Nuit', 'Deciders'))[0] ?? grid());
    await userEvent.keyboard('Inès Colin');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(async () => expect(linesIn(await cellOf('La Nuit', 'Deciders'))).toEqual(['Inès Colin']));
    expect(await textOf(app, 'People/Inès Colin.md')).toBe('---\ntype: person\n---\n');
  });

  test('people who are there already are marked and not named twice', async () => {
    app = await openMatrix();
    const before = await textOf(app, 'Projets/La Nuit.md');
    await showMenuOf(await cellOf('La Nuit', 'Mentors'));
    await chooseInMenu('Name somebody…');
    await userEvent.keyboard('armand');
    await vi.waitFor(() => expect(all('.suggestion-item')[0]?.textContent).toContain('already in this box'));
    await userEvent.keyboard('{Enter}');
    expect(await textOf(app, 'Projets/La Nuit.md')).toBe(before);
  });

  test('the box menu marks “none known” and removes a name', async () => {
    app = await openMatrix();
    await showMenuOf(await cellOf('La Nuit', 'Deciders'));
    await chooseInMenu('Mark “none known”');
    await vi.waitFor(async () => expect(linesIn(await cellOf('La Nuit', 'Deciders'))).toEqual(['none known']));
    expect(await textOf(app, 'Projets/La Nuit.md')).toContain('décideur: aucun');
    await showMenuOf(await cellOf('La Nuit', 'Allies'));
    expect(menuTitles()).toEqual([
      'Name somebody…', 'Who could it be?', 'Create a person…', 'Create a note for Zoé', 'How does Zoé stand?', 'Remove Zoé', 'Open La Nuit',
    ]);
    await chooseInMenu('Remove Zoé');
    await vi.waitFor(async () => expect(linesIn(await cellOf('La Nuit', 'Allies'))).toEqual(['to find']));
    expect(await textOf(app, 'Projets/La Nuit.md')).toMatch(/^allié:\s*$/m);
  });
});

describe('by keyboard', () => {
  test('arrows move, Enter opens the note, and nothing needs a pointer', async () => {
    app = await openSample();
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(grid());
    const activeText = (): string => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
    await vi.waitFor(() => expect(activeText()).toContain('Zoé'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(activeText()).toContain('Nadège Vanhulle');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('People/Nadège Vanhulle.md'));
  });

  test('the menu key opens the menu of the box, and Escape gives the focus back', async () => {
    app = await openMatrix();
    await rowOf('La Nuit');
    grid().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Shift>}{F10}{/Shift}');
    await vi.waitFor(() => expect(menuTitles()).toContain('Name somebody…'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(all('.menu')).toEqual([]));
    expect(document.activeElement).toBe(grid());
  });

  test('a slash leads to the filter from anywhere in the view', async () => {
    app = await openMatrix();
    await rowOf('La Nuit');
    grid().focus();
    await userEvent.keyboard('/nuit');
    expect(page.getByRole('searchbox').element()).toBe(document.activeElement);
    expect((document.activeElement as HTMLInputElement).value).toBe('nuit');
  });
});

describe('the filter', () => {
  test('keeps the rows that match, whatever the accents, and says how many', async () => {
    app = await openSample();
    await userEvent.fill(page.getByRole('searchbox'), 'NADEGE');
    await vi.waitFor(() => expect(names()).toEqual(['Les Marées intérieures']));
    expect(document.querySelector('[role=status]')?.textContent).toBe('1 of 2 projects');
  });

  test('says so when nothing matches, and can be cleared', async () => {
    app = await openMatrix();
    await rowOf('La Nuit');
    await userEvent.fill(page.getByRole('searchbox'), 'zebra');
    await vi.waitFor(() => expect(document.querySelector('.reseauter-empty-title')?.textContent).toBe('Nothing matches'));
    await userEvent.click(all('.reseauter-empty-actions button')[0] ?? grid());
    await rowOf('La Nuit');
    expect(document.querySelector('.reseauter-empty')).toBeNull();
  });
});

