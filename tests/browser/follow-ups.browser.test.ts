import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { focusedName, names, openFollowUps, rowOf, rows, violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

describe('what a person sees', () => {
  test('everybody who waits, with the sum of the points and a sentence for each of them', async () => {
    await openFollowUps(app);
    const bruno = await rowOf('Bruno Keppens');
    expect([...bruno.querySelectorAll('.reseauter-follow-up-text > *')].map((el) => el.textContent)).toEqual([
      'Bruno Keppens', '69',
      '+54', 'You promised for 12 March, 4 days late: envoyer le dossier',
      '+15', 'Decider of M, silent 34 days, deadline in 45 days',
    ]);
    expect(names()).toEqual(['Bruno Keppens', 'Yann Corbesier', 'Zélie Marchetti', 'Nadège Vanhulle', 'Nora Unknown']);
  });

  test('the sections with their counts, who is snoozed, and the day the list is for', async () => {
    await openFollowUps(app);
    const lines = rows().filter((el) => !el.hasClass('mod-item')).map((el) => el.textContent);
    expect(lines).toEqual(['Today3', 'This week1', 'No date yet1', '1 snoozed', '1 promise hidden by snooze']);
    expect(document.querySelector('.reseauter-follow-ups-day')?.textContent).toBe('Monday 16 March');
  });

  test('a note that changes is seen at once, and the row that has the focus keeps it', async () => {
    await openFollowUps(app);
    (await rowOf('Zélie Marchetti')).focus();
    await writeNote(app, 'People/Yann Corbesier.md', (text) => text.replace('met: 2026-03-11', 'last-contact: 2026-03-15'));
    await expect.poll(() => names()).not.toContain('Yann Corbesier');
    expect(focusedName()).toBe('Zélie Marchetti');
  });

  test('a new day brings a new list', async () => {
    await openFollowUps(app);
    vi.setSystemTime(new Date('2026-04-01T08:00:00'));
    window.dispatchEvent(new Event('focus'));
    await rowOf('Lucie Ferrant');
    expect(document.querySelector('.reseauter-follow-ups-day')?.textContent).toBe('Wednesday 1 April');
  });

  test('axe finds nothing to mend', async () => {
    await openFollowUps(app);
    expect(await violationsIn({ include: ['.reseauter-follow-ups'] })).toEqual([]);
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('l');
    // The main button has the app's own colours, whose contrast is the theme's business.
    expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('on a phone every button is large enough for a finger, and always there', async () => {
    await stopReseauter(app);
    document.body.replaceChildren();
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, device: 'phone' });
    await openFollowUps(app);
    const buttons = [...(await rowOf('Bruno Keppens')).querySelectorAll('button')];
    expect(buttons).toHaveLength(5);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(button.checkVisibility({ opacityProperty: true })).toBe(true);
    }
  });

  test('in French every word is French', async () => {
    await stopReseauter(app);
    document.body.replaceChildren();
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, language: 'fr' });
    await openFollowUps(app);
    const text = (await rowOf('Bruno Keppens')).textContent;
    expect(text).toContain('Promis pour le 12 mars, 4 jours de retard\u202f: envoyer le dossier');
    expect(document.querySelector('.reseauter-follow-ups-day')?.textContent).toBe('lundi 16 mars');
    expect(rows()[0]?.textContent).toBe('Aujourd’hui3');
  });

  test('in the dark axe finds nothing to mend either', async () => {
    document.body.classList.replace('theme-light', 'theme-dark');
    await openFollowUps(app);
    expect(await violationsIn({ include: ['.reseauter-follow-ups'] })).toEqual([]);
    document.body.classList.replace('theme-dark', 'theme-light');
  });
});

describe('with the keyboard alone', () => {
  test('the list is one stop of the Tab key, and the arrows go from row to row', async () => {
    await openFollowUps(app);
    expect(document.querySelectorAll('.reseauter-follow-ups-list [tabindex="0"]')).toHaveLength(1);
    rows()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedName()).toBe('Bruno Keppens');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('I wrote');
    await userEvent.keyboard('{Escape}{End}');
    expect(document.activeElement?.textContent).toBe('1 promise hidden by snooze');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(names()).not.toContain('Bruno Keppens');
    await userEvent.keyboard('{ArrowRight}');
    await rowOf('Bruno Keppens');
  });

  test('a contact is logged in the words of the note, and the focus goes on to whoever is next', async () => {
    await openFollowUps(app);
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('l');
    await userEvent.keyboard('dossier envoyé{Enter}');
    await expect.poll(() => names()).not.toContain('Bruno Keppens');
    expect(await textOf(app, BRUNO)).toBe(
      FOLLOW_UP_NOTES[BRUNO]
        ?.replace('dernier-contact: 2026-02-10', 'dernier-contact: 2026-03-16')
        .replace('relance: 2026-03-12', 'relance:')
        .replace('premier échange\n', 'premier échange\n- 2026-03-16 dossier envoyé\n'),
    );
    await expect.poll(focusedName).toBe('Yann Corbesier');
    expect(document.querySelector('.reseauter-follow-ups-live')?.textContent).toBe(
      'Logged a contact with Bruno Keppens. Bruno Keppens leaves the list.',
    );
  });

  test('W says that a message was sent, S hides until a day, D sets a date', async () => {
    await openFollowUps(app);
    (await rowOf('Yann Corbesier')).focus();
    await userEvent.keyboard('w');
    await expect.poll(() => textOf(app, 'People/Yann Corbesier.md')).toContain('waiting-since: 2026-03-16');
    (await rowOf('Zélie Marchetti')).focus();
    await userEvent.keyboard('s{Enter}');
    await expect.poll(() => textOf(app, 'People/Zélie Marchetti.md')).toContain('snooze: 2026-03-17');
    (await rowOf('Nadège Vanhulle')).focus();
    await userEvent.keyboard('d{Tab}{Enter}');
    await expect.poll(() => textOf(app, 'People/Nadège Vanhulle.md')).toContain('follow-up: 2026-03-23');
  });

  test('the menu key opens the menu with everything in it; Enter opens the note', async () => {
    await openFollowUps(app);
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    const items = [...document.querySelectorAll('.menu .menu-item-title')].map((el) => el.textContent);
    expect(items).toEqual([
      'Log a contact…', 'I wrote', 'Snooze…', 'Set a date…', 'Why here?', 'Select', 'Open', 'Open in new tab',
      'Add to a role…', 'Show card', 'Everything about this person…', 'Forget this person…',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(focusedName()).toBe('Bruno Keppens');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe(BRUNO);
  });

  test('the button with the dots shows the same menu below itself', async () => {
    await openFollowUps(app);
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await expect.poll(() => document.activeElement?.closest('.menu')).toBeTruthy();
    const button = (await rowOf('Bruno Keppens')).querySelector('[data-button="more"]');
    const menu = document.querySelector('.menu');
    expect(menu?.getBoundingClientRect().top).toBeGreaterThanOrEqual(button?.getBoundingClientRect().bottom ?? Infinity);
  });

  test('leaving a question without an answer changes nothing and comes back to the row', async () => {
    await openFollowUps(app);
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('l');
    await userEvent.keyboard('never mind{Escape}');
    expect(await textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
    expect(focusedName()).toBe('Bruno Keppens');
  });
});
