import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { openFrame, runCommand } from '../../mocks/obsidian/testing';
import { notice, violationsInBothThemes } from '../support/follow-up-page';
import { NOTES, chooseInMenu, menuTitles } from '../support/matrix-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NIGHT = 'Projets/La Nuit.md';
const BOARD_NOTES: Readonly<Record<string, string>> = {
  ...NOTES,
  [NIGHT]: '---\n# kept as it is\ntype: projet\nallié: ["[[Tom Walschaert]]", Zoé]\nopposant: aucun\nmentor: "[[Armand Delvigne]]"\ndécideur: "?"\n---\n## Parties prenantes\n- Luc (expert)\n',
  'People/Karim Benhadou.md': '---\ntype: person\nroles: ["partner @ [[La Nuit]]"]\nlast-contact: 2026-03-01\n---\n',
};
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function openBoard(options: Parameters<typeof startReseauter>[0] = {}, width = 1200): Promise<void> {
  await page.viewport(width, 800);
  app = await startReseauter({ notes: { ...BOARD_NOTES }, openWindow: openFrame, ...options });
  runCommand(app, 'reseauter:open-project-board');
  await userEvent.type(await vi.waitFor(() => document.querySelector('.prompt-input') ?? Promise.reject(new Error('No prompt'))), 'Nuit');
  await vi.waitFor(() => expect(document.querySelector('.prompt .suggestion-item')?.textContent).toContain('Nuit'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => boxEls().length).toBe(9);
}

const boxEls = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.reseauter-board-view .reseauter-board-box')];

function box(role: string): HTMLElement {
  const el = boxEls().find((each) => each.dataset.role === role);
  if (el === undefined) throw new Error(`No box ${role}`);
  return el;
}

const textsIn = (role: string): string[] => [...box(role).querySelectorAll('button:not(.reseauter-board-who)')].map((el) => el.textContent);
const live = (): string | undefined => document.querySelector('.reseauter-board-view [role="status"]')?.textContent;

function chip(name: string): HTMLElement {
  const el = [...document.querySelectorAll<HTMLElement>('.reseauter-board-view .reseauter-board-chip')].find((each) => each.textContent.includes(name));
  if (el === undefined) throw new Error(`No name ${name}`);
  return el;
}

describe('the board of a project', () => {
  test('shows who is where, how it stands with them, holes, “none known”, and who has died', async () => {
    await openBoard();
    expect(['ally', 'opponent', 'mentor', 'decider', 'partner'].map(textsIn)).toEqual([
      ['Tom Walschaert (In touch)', 'Zoé (no note yet)'],
      ['none known (Name somebody: opponent)'],
      ['† Armand Delvigne (deceased)', 'to find (Name somebody: mentor)'],
      ['to find (Name somebody: decider)'],
      ['Karim Benhadou (In touch)'],
    ]);
    expect(chip('Tom').querySelector('.svg-icon')).not.toBeNull();
  });

  test('what is to be found or thought about is dashed, an answer is not', async () => {
    const text = '---\ntype: project\nally:\nopponent:\nmentor:\ndecider:\nsponsor:\n---\n';
    await openBoard({ notes: { ...BOARD_NOTES, [NIGHT]: text } });
    const dashed = (): (string | undefined)[] =>
      boxEls().filter((el) => getComputedStyle(el.querySelector('.reseauter-board-place') ?? el).borderTopStyle === 'dashed').map((el) => el.dataset.role);
    expect(dashed()).toEqual(['ally', 'opponent', 'mentor', 'decider']);
    await writeNote(app, NIGHT, (before) => before.replace('opponent:', 'opponent: none'));
    await expect.poll(dashed).toEqual(['ally', 'mentor', 'decider']);
  });

  test('a name that is dragged goes into the box where it is let go; undo brings it back', async () => {
    await openBoard();
    await userEvent.dragAndDrop(chip('Zoé'), box('decider'));
    await expect.poll(() => textOf(app, NIGHT)).toBe(
      '---\n# kept as it is\ntype: projet\nallié:\n  - "[[Tom Walschaert]]"\nopposant: aucun\nmentor: "[[Armand Delvigne]]"\ndécideur:\n  - Zoé\n---\n## Parties prenantes\n- Luc (expert)\n',
    );
    await expect.poll(() => textsIn('decider')).toEqual(['Zoé (no note yet)']);
    await userEvent.click(notice()?.querySelector('button') ?? document.body);
    await expect.poll(() => textOf(app, NIGHT)).toBe(BOARD_NOTES[NIGHT]);
  });

  test('by keyboard: picked up, carried and put down; everything is said, and the focus goes along', async () => {
    await openBoard();
    chip('Tom').focus();
    await userEvent.keyboard(' ');
    expect(live()).toBe('Tom Walschaert picked up from Allies. Arrows choose a box, Enter drops, Escape cancels.');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(live()).toBe('Door-openers, box 5 of 9');
    expect(box('sponsor').classList).toContain('is-target');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf(app, NIGHT)).toContain('parrain:\n  - "[[Tom Walschaert]]"');
    await expect.poll(live).toBe('Tom Walschaert left Allies and is now in Door-openers.');
    await expect.poll(() => textsIn('sponsor')).toEqual(['Tom Walschaert (In touch)']);
    expect(document.activeElement === chip('Tom')).toBe(true);
  });

  test('Escape leaves everything as it was', async () => {
    await openBoard();
    chip('Tom').focus();
    await userEvent.keyboard(' {ArrowDown}{Escape}');
    expect(live()).toBe('Tom Walschaert stays in Allies.');
    expect(document.querySelector('.is-target, .is-carried')).toBeNull();
    expect(await textOf(app, NIGHT)).toBe(BOARD_NOTES[NIGHT]);
  });

  test('by the menu, also where the role is on the person’s own note', async () => {
    await openBoard();
    chip('Karim').focus();
    await userEvent.keyboard('m');
    expect(menuTitles()).toContain('Move to Mentors');
    expect(menuTitles()).not.toContain('Move to Partners');
    await chooseInMenu('Move to Mentors');
    await expect.poll(() => textOf(app, 'People/Karim Benhadou.md')).toContain('mentor @ [[La Nuit]]');
    expect(await textOf(app, NIGHT)).toBe(BOARD_NOTES[NIGHT]);
  });

  test('a name in the text of the note is not moved, and it is said why', async () => {
    await openBoard();
    await userEvent.dragAndDrop(chip('Luc'), box('ally'));
    await expect.poll(live).toContain('only you can move that');
    expect(notice()?.textContent).toContain('Luc stands in the text of a note');
    expect(await textOf(app, NIGHT)).toBe(BOARD_NOTES[NIGHT]);
  });

  test('axe finds nothing to mend on it, in the light and in the dark', async () => {
    await openBoard();
    expect(await violationsInBothThemes({ include: ['.reseauter-board-view'] })).toEqual([]);
  });

  test('on a phone everything is large enough for a finger, and a touch offers what can be done', async () => {
    await openBoard({ device: 'phone' }, 390);
    for (const el of document.querySelectorAll('.reseauter-board-view button')) {
      expect(el.getBoundingClientRect().height, el.textContent).toBeGreaterThanOrEqual(44);
    }
    const { scrollWidth, clientWidth } = document.querySelector('.reseauter-board-scroll') ?? document.body;
    expect(scrollWidth).toBe(clientWidth);
    chip('Tom').dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch', detail: 1 }));
    expect(menuTitles()).toContain('Move to Mentors');
  });
});
