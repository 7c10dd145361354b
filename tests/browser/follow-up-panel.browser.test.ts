import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { focusedName, names, openFollowUps, openMode, rowOf, rows, violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NOTES = {
  ...FOLLOW_UP_NOTES,
  'People/Tom Walschaert.md': '---\ntype: person\nlast-contact: 2026-03-12\nwaiting-since: 2026-03-12\n---\n',
  'People/Inès Oudrane.md': '---\ntype: person\nlast-contact: 2026-03-05\nwaiting-since: 2026-03-05\n---\n',
  'People/Ada Peltier.md': '---\ntype: person\nlast-contact: 2025-08-01\nfollow-up: 2026-03-20\nfollow-up-note: call the hall\n---\n',
};
const TOM = 'People/Tom Walschaert.md';

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...NOTES } });
  await openFollowUps(app);
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** What stands below the row of somebody, line by line. */
function detailsBelow(row: HTMLElement): string[] {
  const lines: string[] = [];
  for (let next = row.nextElementSibling; next?.matches('.mod-addend, .mod-contact, .mod-fact'); next = next.nextElementSibling) {
    lines.push([...next.querySelectorAll('.reseauter-follow-up-text > *, button')].map((el) => el.textContent).join(' | '));
  }
  return lines;
}

async function restart(options: Parameters<typeof startReseauter>[0]): Promise<void> {
  await stopReseauter(app);
  document.body.replaceChildren();
  app = await startReseauter({ notes: { ...NOTES }, ...options });
}

describe('unfolding somebody', () => {
  test('shows each addend with its place, the last contact with its line, and how the relation stands', async () => {
    const bruno = await rowOf('Bruno Keppens');
    bruno.querySelector<HTMLElement>('[data-button="unfold"]')?.click();
    expect(detailsBelow(bruno)).toEqual([
      '+54 | You promised for 12 March, 4 days late: envoyer le dossier | Bruno Keppens · relance',
      '+15 | Decider of M, silent 34 days, deadline in 45 days | M · decider',
      'Last contact 10 February 2026 | Bruno Keppens · dernier-contact',
      'Fresh until 11 April 2026: every 60 days.',
    ]);
    expect(bruno.getAttribute('aria-expanded')).toBe('true');
  });

  test('a place opens the note there', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('Projects/M.md');
  });

  test('stays open when the note changes, and the focus stays', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('{ArrowRight}');
    await writeNote(app, BRUNO, (text) => text.replace('relance: 2026-03-12', 'relance: 2026-03-15'));
    const bruno = await rowOf('Bruno Keppens');
    await expect.poll(() => detailsBelow(bruno)[0]).toContain('+51');
    expect(focusedName()).toBe('Bruno Keppens');
  });

  test('the arrow to the end unfolds, then goes into the buttons; the other one back, folds, and goes to the heading', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Log a contact…');
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-level')).toBe('3');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focusedName()).toBe('Bruno Keppens');
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('Today3');
  });

  test('a button that was pressed keeps the focus although its row is painted anew', async () => {
    const button = (await rowOf('Bruno Keppens')).querySelector<HTMLElement>('[data-button="unfold"]');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('data-button')).toBe('unfold');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the week', () => {
  test('has seven days with whom to contact and why, the fixed ones marked', async () => {
    openMode('Week');
    const days = rows().filter((el) => el.hasClass('mod-day')).map((el) => el.textContent);
    expect(days).toEqual([
      'Today · Monday 16 March3', 'Tuesday 17 March2', 'Wednesday 18 March–', 'Thursday 19 March1', 'Friday 20 March1',
      'Saturday 21 March–', 'Sunday 22 March–',
    ]);
    expect(names()).toEqual([
      'Bruno Keppens', 'Yann Corbesier', 'Zélie Marchetti', 'Nadège Vanhulle', 'Inès Oudrane', 'Tom Walschaert', 'Ada Peltier',
    ]);
    const ada = await rowOf('Ada Peltier');
    expect(ada.querySelector('.reseauter-follow-up-why')?.textContent).toBe('call the hall');
    expect(ada.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('on this day');
    expect(await violationsIn({ include: ['.reseauter-follow-ups'] })).toEqual([]);
  });
});

describe('what is waited for', () => {
  test('answers and promises with their age, and a word where there is nothing', async () => {
    openMode('Waiting');
    const lines = rows().map((el) => [...el.querySelectorAll('.reseauter-follow-up-heading > :first-child, .reseauter-follow-up-name, .reseauter-follow-up-why, .reseauter-follow-up-plain')].map(({ textContent }) => textContent).join(': '));
    expect(lines).toEqual([
      'Answers I wait for',
      'Inès Oudrane: Wrote 11 days ago · a reminder is in order',
      'Tom Walschaert: Wrote 4 days ago · too early to ask',
      'Introductions promised to me',
      'No introduction is promised to you',
      'What I promised',
      'Lucie Ferrant: Contact planned · 1 March, 15 days late · snoozed',
      'Bruno Keppens: envoyer le dossier · 12 March, 4 days late',
      'Ada Peltier: call the hall · 20 March',
    ]);
    expect(await violationsIn({ include: ['.reseauter-follow-ups'] })).toEqual([]);
  });

  test('“They answered” ends the waiting, and the focus goes on to whoever is next', async () => {
    openMode('Waiting');
    const ines = await rowOf('Inès Oudrane');
    ines.focus();
    await userEvent.keyboard('a');
    await expect.poll(() => textOf(app, 'People/Inès Oudrane.md')).toContain('last-contact: 2026-03-16\nwaiting-since:\n');
    await expect.poll(focusedName).toBe('Tom Walschaert');
    expect(document.querySelector('.reseauter-follow-ups-live')?.textContent).toContain('Inès Oudrane answered.');
  });

  test('“I wrote again” counts a reminder', async () => {
    openMode('Waiting');
    const again = (await rowOf('Tom Walschaert')).querySelector<HTMLElement>('[data-button="wrote"]');
    expect(again?.getAttribute('aria-label')).toBe('I wrote again');
    again?.click();
    await expect.poll(() => textOf(app, TOM)).toContain('nudges: 1');
  });
});

describe('the tabs', () => {
  test('are one stop of the Tab key, and the arrows go from one to the next', async () => {
    const [list] = [...document.querySelectorAll<HTMLElement>('.reseauter-segment')];
    list?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Week');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelectorAll('.reseauter-segment[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('Waiting');
    await userEvent.keyboard('{Home}');
    expect(names()).toContain('Nadège Vanhulle');
  });

  test('the one that was shown is shown again after a restart', async () => {
    openMode('Week');
    const storage = new MemoryStorage();
    storage.saveLayout(app.workspace.getLayout());
    await restart({ storage });
    await expect.poll(() => document.querySelector('.reseauter-segment[aria-selected="true"]')?.textContent).toBe('Week');
  });
});

describe('selecting several people', () => {
  const bar = (): HTMLElement | null => document.querySelector('.reseauter-selection');

  test('X and a click with the Mod key select; the bar says how many, Escape lets them go', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('x');
    const yann = await rowOf('Yann Corbesier');
    yann.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect([...document.querySelectorAll('[aria-selected="true"] .reseauter-follow-up-name')].map((el) => el.textContent)).toEqual([
      'Bruno Keppens', 'Yann Corbesier',
    ]);
    expect(bar()?.textContent).toContain('2 selected');
    expect(document.querySelector('.reseauter-follow-ups-live')?.textContent).toBe('2 selected');
    expect(await violationsIn({ include: ['.reseauter-follow-ups'], exclude: ['.mod-cta'] })).toEqual([]);
    (await rowOf('Yann Corbesier')).focus();
    await userEvent.keyboard('{Escape}');
    expect(bar()?.checkVisibility()).toBe(false);
    expect(focusedName()).toBe('Yann Corbesier');
  });

  test('one meeting is asked about, and afterwards nobody is selected', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('x');
    bar()?.querySelector('button')?.click();
    await userEvent.keyboard('together{Enter}');
    await expect.poll(() => textOf(app, BRUNO)).toContain('together');
    await expect.poll(() => bar()?.checkVisibility()).toBe(false);
  });

  test('whoever has no note any more is not selected any more', async () => {
    (await rowOf('Yann Corbesier')).focus();
    await userEvent.keyboard('x');
    const file = app.vault.getFileByPath('People/Yann Corbesier.md');
    if (file === null) throw new Error('No note');
    await app.vault.delete(file);
    await expect.poll(() => bar()?.checkVisibility()).toBe(false);
  });
});

describe('elsewhere', () => {
  test('on a phone everything to touch is large enough for a finger', async () => {
    await restart({ device: 'phone' });
    await openFollowUps(app);
    (await rowOf('Bruno Keppens')).querySelector<HTMLElement>('[data-button="unfold"]')?.click();
    const buttons = [...document.querySelectorAll('.reseauter-follow-ups button')].filter((el) => el.checkVisibility());
    expect(buttons.length).toBeGreaterThan(10);
    for (const button of buttons) {
      // The link of a line is pressed anywhere on the line.
      const target = button.hasClass('reseauter-source-link') ? button.closest('.reseauter-follow-up') : button;
      expect(target?.getBoundingClientRect().height, button.outerHTML).toBeGreaterThanOrEqual(44);
    }
  });

  test('in French, 300 pixels wide, no word is cut off', async () => {
    await restart({ language: 'fr' });
    await openFollowUps(app);
    const view = document.querySelector<HTMLElement>('.reseauter-follow-ups');
    view?.setCssStyles({ width: '300px' });
    for (const mode of ['Liste', 'Semaine', 'En attente']) {
      openMode(mode);
      for (const el of view?.querySelectorAll<HTMLElement>('.reseauter-segment, .reseauter-follow-up, .reseauter-follow-up-why') ?? []) {
        expect(el.scrollWidth, `${mode}: ${el.textContent}`).toBeLessThanOrEqual(el.clientWidth + 1);
      }
    }
  });
});
