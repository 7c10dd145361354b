import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { COMPANION_NOTES, button, openBeside, openNoteAt } from '../support/companion-page';
import { BRUNO } from '../support/follow-up-notes';
import { violationsInBothThemes } from '../support/follow-up-page';
import { menuItems } from '../support/menu-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const ODILE = 'People/Odile Servranckx.md';
let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...COMPANION_NOTES, 'Recipes/Tea.md': 'With [[Bruno Keppens]].\n' } });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const card = (): string => document.querySelector('.reseauter-card-popover')?.textContent ?? '';

test('a pointer that rests on a name beside a note sees her card, reaches its buttons, and loses it again', async () => {
  await openBeside(app, ODILE, 'Odile Servranckx');
  await userEvent.hover(button('Bruno Keppens'));
  await expect.poll(card).toContain('Last contact 10 Feb');
  const [logEl] = document.querySelectorAll<HTMLElement>('.reseauter-card-popover button');
  if (logEl === undefined) throw new Error('No button');
  await userEvent.hover(logEl);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(card()).toContain('close circle');
  expect(await violationsInBothThemes({ include: ['.reseauter-card-popover'] })).toEqual([]);
  await userEvent.hover(document.querySelector('.workspace-tab-header') ?? document.body);
  await expect.poll(card).toBe('');
});

test('a name beside a note has the menu of a link, and its card by key', async () => {
  await openBeside(app, ODILE, 'Odile Servranckx');
  await userEvent.click(button('Bruno Keppens'), { button: 'right' });
  expect(menuItems()).toContain('Show card');
  await userEvent.keyboard('{End}{Enter}');
  await expect.poll(() => document.querySelector('.reseauter-card-modal')?.textContent).toContain('Bruno Keppens');
  expect(await violationsInBothThemes({ include: ['.reseauter-card-modal'] })).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Bruno Keppens');
});

test('in a note that is read the card comes with Alt, and the page preview of the app stays with Mod', async () => {
  await openNoteAt(app, 'Recipes/Tea.md');
  const linkEl = document.querySelector('.markdown-rendered a.internal-link');
  if (linkEl === null) throw new Error('No link');
  linkEl.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, ctrlKey: true }));
  await expect.poll(() => document.querySelector('.hover-popover .markdown-embed')).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(card()).toBe('');
  linkEl.dispatchEvent(new MouseEvent('mouseleave'));
  linkEl.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, altKey: true }));
  await expect.poll(card).toContain('Bruno Keppens');
});

test('a link to a property leads to its field and marks it', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  await userEvent.click(button('You promised'));
  await expect.poll(() => document.querySelector<HTMLElement>('.metadata-property.reseauter-is-found')?.dataset.propertyKey).toBe('relance');
});

test('whoever writes the box of a role chooses with the keys, and the cursor goes on behind the link', async () => {
  await openNoteAt(app, 'Projects/M.md');
  document.querySelector<HTMLElement>('.mod-root .view-action')?.click();
  const areaEl = document.querySelector('textarea');
  if (areaEl === null) throw new Error('No editor');
  const at = areaEl.value.indexOf('\n') + 1;
  areaEl.focus();
  areaEl.setSelectionRange(at, at);
  await userEvent.keyboard('{Enter}{ArrowUp}mentore: odi');
  const offerEl = await vi.waitFor(() => {
    const el = document.querySelector<HTMLElement>('.suggestion-container .suggestion-item');
    if (el === null) throw new Error('Nothing is offered');
    return el;
  });
  expect(offerEl.textContent).toContain('Odile Servranckx');
  expect(await violationsInBothThemes({ include: ['.reseauter-suggestion .suggestion-content'] })).toEqual([]);
  await userEvent.keyboard('{Enter}!');
  expect(areaEl.value).toContain('mentore: "[[Odile Servranckx]]"!\n');
});
