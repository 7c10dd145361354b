import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { NOTES, OPEN_MATRIX, all, cellOf, chooseInMenu, grid, linesIn, names, openMatrix, openSample, rowOf } from '../support/matrix-page';
import { stopReseauter, textOf } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

describe('the role matrix', () => {
  test('shows who holds which role, what is to be found, and how much is covered', async () => {
    app = await openSample();
    const row = await rowOf('Les Marées intérieures');
    const heading = row.querySelector<HTMLElement>('.reseauter-heading')?.innerText.split(/\n+/);
    expect(heading).toEqual(['Les Marées intérieures', 'in 45 days · 30 Apr', '88%']);
    expect(linesIn(await cellOf('Les Marées intérieures', 'Allies'))).toEqual(['Tom Walschaert', '1 more to find']);
    expect(linesIn(await cellOf('Les Marées intérieures', 'Opponents'))).toEqual(['Pascal Drumaux (no note yet)']);
    expect(linesIn(await cellOf('Les Marées intérieures', 'Deciders'))).toEqual(['Bruno Keppens']);
    const mentor = await cellOf('Les Marées intérieures', 'Mentors');
    expect(linesIn(mentor)).toEqual(['Nadège Vanhulle']);
    expect(all('.reseauter-mark', mentor).map((el) => el.getAttribute('aria-label'))).toEqual(['not heard of lately']);
  });

  test('draws “none known”, the dead, and holes each in its own way', async () => {
    app = await openMatrix();
    expect(linesIn(await cellOf('La Nuit', 'Opponents'))).toEqual(['none known']);
    expect(linesIn(await cellOf('La Nuit', 'Mentors'))).toEqual(['† Armand Delvigne (deceased)', 'to find']);
    const decider = await cellOf('La Nuit', 'Deciders');
    expect(linesIn(decider)).toEqual(['to find']);
    expect(getComputedStyle(all('.reseauter-place', decider)[0] ?? decider).borderTopStyle).toBe('dashed');
  });

  test('speaks French where the app does', async () => {
    app = await openMatrix(NOTES, 'fr');
    expect(linesIn(await cellOf('La Nuit', 'Alliés'))).toEqual(['Zoé (pas encore de note)', 'encore 1 à trouver']);
  });

  test('leaves ended projects out until all are asked for', async () => {
    app = await openMatrix();
    await rowOf('La Nuit');
    expect(names()).toEqual(['La Nuit']);
    await userEvent.click(page.getByRole('button', { name: 'All', exact: true }));
    await vi.waitFor(() => expect(names()).toEqual(['Fini', 'La Nuit']));
  });

  test('follows the notes while it is open', async () => {
    app = await openMatrix();
    await rowOf('La Nuit');
    await app.vault.create('Projets/Aube.md', '---\ntype: projet\nmentor: "[[Tom Walschaert]]"\n---\n');
    expect(linesIn(await cellOf('Aube', 'Mentors'))).toEqual(['Tom Walschaert']);
  });

  test('left open over midnight, counts the days to each deadline from the new day', async () => {
    const notes = { 'Projects/Late.md': '---\ntype: project\ndeadline: 2026-03-12\n---\n', 'Projects/Soon.md': '---\ntype: project\ndeadline: 2026-06-30\n---\n' };
    app = await openMatrix(notes);
    const deadlines = async (): Promise<(string | undefined)[]> => {
      return Promise.all(['Late', 'Soon'].map(async (name) => (await rowOf(name)).querySelector('.reseauter-heading-deadline')?.textContent));
    };
    expect(await deadlines()).toEqual(['4 days ago · 12 Mar', 'in 106 days · 30 Jun']);
    vi.setSystemTime(new Date('2026-03-17T08:00:00'));
    window.dispatchEvent(new Event('focus'));
    await expect.poll(deadlines).toEqual(['5 days ago · 12 Mar', 'in 105 days · 30 Jun']);
  });

  test('turned round, shows everybody with her roles', async () => {
    app = await openSample();
    await userEvent.click(page.getByRole('button', { name: 'People × projects' }));
    expect(linesIn(await cellOf('Karim Benhadou', 'Les Marées intérieures'))).toEqual(['●partner']);
    await userEvent.click(await cellOf('Karim Benhadou', 'La Nuit'));
    await chooseInMenu('Name as mentor');
    await vi.waitFor(async () => expect(linesIn(await cellOf('Karim Benhadou', 'La Nuit'))).toEqual(['★mentor']));
    expect(await textOf(app, 'Projets/La Nuit.md')).toContain('mentor:\n  - "[[Armand Delvigne]]"\n  - "[[Karim Benhadou]]"\n');
  });

  test('comes back as it was left', async () => {
    app = await openMatrix();
    await userEvent.click(page.getByRole('button', { name: 'People × projects' }));
    const leaf = app.workspace.getLeavesOfType('reseauter-role-matrix')[0];
    const state = leaf?.getViewState();
    expect(state?.state).toMatchObject({ mode: 'people', filter: '', scope: 'active' });
    await leaf?.setViewState({ type: 'empty' });
    if (state !== undefined) await leaf?.setViewState(state);
    await rowOf('Karim Benhadou');
    expect(page.getByRole('button', { name: 'People × projects' }).element().getAttribute('aria-pressed')).toBe('true');
  });
});

describe('where there is nothing to show', () => {
  const title = (): string | undefined => document.querySelector('.reseauter-empty-title')?.textContent;

  test('an empty vault says how to begin, and a project can be created there', async () => {
    app = await openMatrix({ 'Recipe.md': 'Flour' });
    await vi.waitFor(() => expect(title()).toBe('Nobody here yet'));
    await userEvent.click(page.getByRole('button', { name: 'Create a project' }));
    await userEvent.keyboard('Tides{Enter}');
    await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('Tides.md'));
    expect(await textOf(app, 'Tides.md')).toContain('type: project\nobjective:\ndeadline:\nally:\nopponent:\n');
  });

  test('people without a project are told what is missing', async () => {
    app = await openMatrix({ 'People/Ana.md': '---\ntype: person\n---\n' });
    await vi.waitFor(() => expect(title()).toBe('No network without a project'));
  });

  test('a project that names nobody is drawn with its holes and a hint', async () => {
    app = await openMatrix({ 'Tides.md': '---\ntype: project\n---\n' });
    await rowOf('Tides');
    expect(document.querySelector('.reseauter-hint')?.textContent).toContain('No box has a name yet');
  });

  test('the vault check tells every problem with its note, and leads to the place', async () => {
    app = await openMatrix({ ...NOTES, 'People/Ludo.md': '---\ntype: person\ncadence: bimensuel\n---\n' });
    await rowOf('La Nuit');
    await userEvent.click(all('.reseauter-toolbar .clickable-icon')[0] ?? grid());
    const problem = await vi.waitFor(() => {
      const found = document.querySelector<HTMLElement>('.reseauter-report-problem');
      if (found === null) throw new Error('No problem is shown');
      return found;
    });
    expect(problem.textContent).toContain('“bimensuel” means twice a month to some and every two months to others.');
    await userEvent.click(all('button', problem)[0] ?? problem);
    await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('People/Ludo.md'));
  });
});

describe('in any window and for anybody', () => {
  test('it goes on in a pop-out window', async () => {
    app = await openMatrix();
    await rowOf('La Nuit');
    const [leaf] = app.workspace.getLeavesOfType('reseauter-role-matrix');
    if (leaf === undefined) throw new Error('No matrix is open');
    app.workspace.moveLeafToPopout(leaf);
    const doc = leaf.view.containerEl.ownerDocument;
    expect(doc).not.toBe(document);
    await app.vault.create('Projets/Aube.md', '---\ntype: projet\n---\n');
    await vi.waitFor(() => {
      const shown = [...doc.querySelectorAll('.reseauter-heading-name')].map((el) => el.textContent);
      expect(shown).toEqual(expect.arrayContaining(['Aube', 'La Nuit']));
    });
  });

  test.each([
    ['Projects × roles', 'light'],
    ['People × projects', 'light'],
    ['Projects × roles', 'dark'],
    ['People × projects', 'dark'],
  ] as const)('a checker of accessibility finds nothing serious in %s, %s', async (mode, theme) => {
    app = await openSample();
    app.setTheme(theme);
    await userEvent.click(page.getByRole('button', { name: mode }));
    const view = document.querySelector('.reseauter-matrix') ?? document.body;
    const { violations } = await axe.run(view);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('opened and closed again and again, it leaves nothing behind', async () => {
    app = await openMatrix();
    for (let time = 0; time < 5; time++) {
      runCommand(app, OPEN_MATRIX);
      await rowOf('La Nuit');
      for (const leaf of app.workspace.getLeavesOfType('reseauter-role-matrix')) leaf.detach();
      expect(document.querySelectorAll('.reseauter-grid')).toHaveLength(0);
    }
  });

  test('a thousand people in fifty projects scroll with few elements', async () => {
    const people = Array.from({ length: 1000 }, (_, index) => [`People/Person ${index}.md`, '---\ntype: person\n---\n'] as const);
    const projects = Array.from({ length: 50 }, (_, index) => {
      return [`Projects/Project ${index}.md`, `---\ntype: project\nally: ["[[Person ${index}]]", "[[Person ${index + 1}]]"]\n---\n`] as const;
    });
    app = await openMatrix(Object.fromEntries([...people, ...projects]));
    await userEvent.click(page.getByRole('button', { name: 'People × projects' }));
    await rowOf('Person 1');
    grid().scrollTop = 20_000;
    await vi.waitFor(() => expect(names()).not.toContain('Person 1'));
    expect(document.querySelectorAll('.reseauter-grid-cell').length).toBeLessThan(600);
  });
});
