import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { openFrame, runCommand } from '../../mocks/obsidian/testing';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { names, notice, openFollowUps, rowOf } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, openWindow: openFrame });
  await openFollowUps(app);
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

function allTexts(): Promise<string[]> {
  return Promise.all(Object.keys(FOLLOW_UP_NOTES).map((path) => textOf(app, path)));
}

async function buttonOf(name: string, button: string): Promise<HTMLElement | null> {
  return (await rowOf(name)).querySelector<HTMLElement>(`[data-button="${button}"]`);
}

/** The second click of a double click, wherever it falls. */
function secondClick(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 });
}

/** The key as the browser tells it again while it is held down. */
function heldKey(key: string): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true });
}

async function wroteToBruno(): Promise<void> {
  (await buttonOf('Bruno Keppens', 'wrote'))?.click();
  await expect.poll(() => notice()?.textContent).toContain('You wrote to Bruno Keppens.');
}

describe('a press that comes twice', () => {
  test('a double click notes one message, and nothing is refused', async () => {
    const button = await buttonOf('Bruno Keppens', 'wrote');
    if (button !== null) await userEvent.dblClick(button);
    await expect.poll(() => notice()?.textContent).toBe('You wrote to Bruno Keppens.Undo');
  });

  test('so does a key that is pressed twice before the note is written', async () => {
    (await rowOf('Bruno Keppens')).focus();
    const press = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'w', bubbles: true, cancelable: true });
    const row = document.activeElement;
    row?.dispatchEvent(press());
    row?.dispatchEvent(press());
    await expect.poll(() => notice()?.textContent).toBe('You wrote to Bruno Keppens.Undo');
    await expect.poll(names).not.toContain('Bruno Keppens');
    expect(notice()?.textContent).toBe('You wrote to Bruno Keppens.Undo');
  });

  test('its second click does nothing to the person who has moved up', async () => {
    await wroteToBruno();
    await expect.poll(names).not.toContain('Bruno Keppens');
    const before = await allTexts();
    const next = names()[0] ?? '';
    (await buttonOf(next, 'wrote'))?.dispatchEvent(secondClick());
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
    runCommand(app, 'reseauter:redo');
    await expect.poll(allTexts).toEqual(before);
  });

  test('nor does a key that is held down', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('w');
    await expect.poll(() => notice()?.textContent).toContain('You wrote to Bruno Keppens.');
    await expect.poll(names).not.toContain('Bruno Keppens');
    const held = heldKey('w');
    document.activeElement?.dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
    expect(notice()?.textContent).toContain('You wrote to Bruno Keppens.');
  });

  test('nor does Enter held down on a button, while a held arrow walks on', async () => {
    (await buttonOf('Bruno Keppens', 'wrote'))?.focus();
    const enter = heldKey('Enter');
    document.activeElement?.dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
    (await rowOf('Bruno Keppens')).focus();
    document.activeElement?.dispatchEvent(heldKey('ArrowUp'));
    expect(document.activeElement?.getAttribute('aria-level')).toBe('1');
  });

  test('a second click on Undo does not do it again', async () => {
    await wroteToBruno();
    notice()?.querySelector('button')?.click();
    await expect.poll(() => notice()?.textContent).toBe('Undone.Redo');
    notice()?.querySelector('button')?.dispatchEvent(secondClick());
    expect(await textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
    expect(notice()?.textContent).toBe('Undone.Redo');
  });
});

describe('the focus', () => {
  test('is back in the list after Undo in the notice', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await wroteToBruno();
    await expect.poll(names).not.toContain('Bruno Keppens');
    const before = document.activeElement;
    const button = notice()?.querySelector('button');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => notice()?.textContent).toBe('Undone.Redo');
    expect(before).not.toBe(document.body);
    expect(document.activeElement).toBe(before);
  });

  test('is in the list after one meeting with several people was logged', async () => {
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('x{ArrowDown}x');
    await userEvent.click(document.querySelector('.reseauter-selection .mod-cta') ?? document.body);
    await userEvent.keyboard('rehearsal{Enter}');
    await expect.poll(() => notice()?.textContent).toContain('Logged a contact with 2 people.');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('row');
  });
});
