import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { asHostApp, openFrame, runCommand } from '../../mocks/obsidian/testing';
import { openFollowUps, violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import { EIGHT_NOTES } from '../support/eight-notes';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NOTES: Readonly<Record<string, string>> = {
  ...EIGHT_NOTES,
  'People/Bruno Keppens.md': '---\ntype: person\nfollow-up: 2026-03-10\nfollow-up-note: send the draft\n---\n',
  'Projects/Tide.md': '---\ntype: project\ndecider: "[[Bruno Keppens]]"\n---\n- [[Bruno Keppens]] came\n- Bruno too\n',
};
/** The colours of the two buttons are the app's own. */
const MODAL = { include: ['.reseauter-privacy'], exclude: ['.mod-cta', '.mod-warning'] };
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const modal = (): HTMLElement => document.querySelector<HTMLElement>('.reseauter-privacy') ?? document.body;
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

async function ask(command: string): Promise<void> {
  app = await startReseauter({ notes: { ...NOTES } });
  runCommand(app, command);
  await expect.poll(() => document.querySelector('.prompt input')).not.toBeNull();
  await userEvent.keyboard('Bruno{Enter}');
  await expect.poll(() => document.querySelector('.reseauter-privacy-files')).not.toBeNull();
}

test('somebody is forgotten by keyboard alone, and the dialog has nothing that axe objects to', async () => {
  await ask('reseauter:forget-person');
  await expect.poll(() => document.querySelector<HTMLButtonElement>('.mod-warning')?.disabled).toBe(false);
  const foldEl = modal().querySelector('summary');
  foldEl?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => modal().textContent).toContain('may be somebody else');
  expect(await violationsInBothThemes(MODAL)).toEqual([]);
  modal().querySelector<HTMLInputElement>('input')?.focus();
  for (const expected of ['All of Tide', 'Tide', 'Tide, line 3', 'Tide, line 5', 'Remove the whole item: Tide, line 5']) {
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(expected);
  }
  await userEvent.keyboard(' ');
  document.querySelector<HTMLButtonElement>('.mod-warning')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.vault.getFileByPath('People/Bruno Keppens.md')).toBeNull();
  expect(await textOf(app, 'Projects/Tide.md')).toBe('---\ntype: project\ndecider:\n---\n- Bruno too\n');
});

test('everything about somebody has nothing that axe objects to; a line leads to its note', async () => {
  await ask('reseauter:about-person');
  expect(await violationsInBothThemes(MODAL)).toEqual([]);
  modal().querySelector<HTMLElement>('.reseauter-source-link[aria-label="Tide · line 3"]')?.click();
  await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('Projects/Tide.md');
});

/** How an element draws its letters. */
const drawn = (selector: string, doc: Document = document): string => {
  const el = doc.querySelector(selector);
  return el === null ? 'nothing' : (doc.defaultView ?? window).getComputedStyle(el).getPropertyValue('-webkit-text-security');
};

test('in discreet mode no window shows what is said of people; a mark says so, and ends it', async () => {
  app = await startReseauter({ notes: { ...NOTES }, openWindow: openFrame });
  await openFollowUps(app);
  runCommand(app, 'reseauter:open-network');
  await expect.poll(() => document.querySelectorAll('.reseauter-health [role="tab"]').length).toBe(3);
  document.querySelectorAll<HTMLElement>('.reseauter-health [role="tab"]')[2]?.click();
  await expect.poll(() => document.querySelector('.reseauter-picture title')?.textContent).not.toBe('');
  runCommand(app, 'reseauter:toggle-discreet-mode');
  expect(drawn('.reseauter-follow-up-name')).toBe('disc');
  expect(drawn('.reseauter-follow-up-why')).toBe('disc');
  expect(drawn('.reseauter-follow-ups-modes button')).toBe('none');
  expect([...document.querySelectorAll('.reseauter-picture title')].map((el) => el.textContent).join('')).toBe('');
  // What an empty list says may name the next one: “Next: Bruno Keppens, …”.
  document.querySelector('.reseauter-health')?.createDiv('reseauter-empty').createEl('p', 'reseauter-empty-text');
  expect(drawn('.reseauter-empty-text')).toBe('disc');
  const [leaf] = asHostApp(app).workspace.getLeavesOfType('reseauter-health');
  if (leaf === undefined) throw new Error('No view');
  const { doc } = asHostApp(app).workspace.moveLeafToPopout(leaf);
  expect(doc.body.classList).toContain('reseauter-discreet');
  expect(doc.querySelectorAll('.reseauter-discreet-mark')).toHaveLength(1);
  // A tooltip is made of the name of an element, and has a place of its own in the page.
  document.body.createDiv({ cls: 'tooltip', text: 'Bruno Keppens' });
  expect(drawn('.tooltip')).toBe('disc');
  runCommand(app, 'reseauter:about-person');
  await expect.poll(() => drawn('.prompt .suggestion-title')).toBe('disc');
  await userEvent.keyboard('{Escape}');
  expect(await violationsInBothThemes(document.querySelector<HTMLElement>('.reseauter-discreet-mark') ?? document.body)).toEqual([]);
  document.querySelector<HTMLElement>('.reseauter-discreet-mark')?.click();
  expect([drawn('.reseauter-follow-up-name'), document.querySelector('.reseauter-discreet-mark')]).toEqual(['none', null]);
  expect(doc.body.classList).not.toContain('reseauter-discreet');
  expect(doc.querySelector('.reseauter-picture title')?.textContent).not.toBe('');
});
