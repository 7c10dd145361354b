import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { violationsInBothThemes } from '../support/follow-up-page';
import { NOTES } from '../support/matrix-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const BLOCKS = [
  'project: [[La Nuit]]', 'view: matrix', 'view: matrix\nrows: people', 'view: queue', 'person: [[Bruno Keppens]]\nshow: all', 'person: [[Bruno Keppens]]\ntitle: no', 'view: health\nshow: all',
  'vew: matrix\nlimit: ten',
];
const BRUNO = '---\ntype: person\nlast-contact: 2026-01-02\nfollow-up: 2026-03-16\nnetworks: [Quay]\nroles: "mentor @ [[La Nuit]]"\n---\n- 2026-01-02: [[Tom Walschaert]]\n';
const HOME = BLOCKS.map((block) => `Text\n\n\`\`\`reseauter\n${block}\n\`\`\`\n`).join('\n');
let app: App;

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function openHome(options: Parameters<typeof startReseauter>[0] = {}, width = 1100): Promise<void> {
  await page.viewport(width, 900);
  app = await startReseauter({ notes: { ...NOTES, 'People/Bruno Keppens.md': BRUNO, 'Projets/La Nuit.md': '---\ntype: project\nally: "[[Tom Walschaert]]"\n---\n', 'Home.md': HOME }, ...options });
  const file = app.vault.getFileByPath('Home.md');
  if (file !== null) await app.workspace.getLeaf(false).openFile(file);
  await expect.poll(() => blocks().length).toBe(BLOCKS.length);
  await expect.poll(() => document.querySelectorAll('.reseauter-block .reseauter-block-body:not([hidden])').length).toBe(BLOCKS.length - 1);
}

const blocks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.reseauter-block')];
const shown = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter((el) => el.checkVisibility());

describe('code blocks', () => {
  test('axe finds nothing to mend in any of them, in the light and in the dark', async () => {
    await openHome();
    for (const toggle of document.querySelectorAll<HTMLElement>('.reseauter-health-toggle')) toggle.click();
    expect(await violationsInBothThemes({ include: ['.reseauter-block'] })).toEqual([]);
  });

  test('on a phone nothing is wider than the note but what scrolls by itself, and everything is large enough for a finger', async () => {
    await openHome({ device: 'phone' }, 390);
    for (const el of blocks()) expect(el.scrollWidth, el.textContent).toBeLessThanOrEqual(el.clientWidth);
    const targets = shown('.reseauter-block :is(button, .reseauter-follow-up.mod-heading)');
    expect(targets.length).toBeGreaterThan(30);
    for (const el of targets) expect(el.getBoundingClientRect().height, el.outerHTML).toBeGreaterThanOrEqual(44);
  });

  test('the names of the rows stay in sight while a wide table is scrolled', async () => {
    await openHome({}, 700);
    const scrollEl = document.querySelector<HTMLElement>('.reseauter-block-scroll');
    const headEl = scrollEl?.querySelector<HTMLElement>('tbody th');
    if (!scrollEl || !headEl) throw new Error('No table');
    expect(scrollEl.scrollWidth).toBeGreaterThan(scrollEl.clientWidth);
    const before = headEl.getBoundingClientRect().left;
    scrollEl.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => scrollEl.scrollLeft).toBeGreaterThan(0);
    expect(Math.abs(headEl.getBoundingClientRect().left - before)).toBeLessThan(2);
  });

  test('on paper there is nothing to press, nothing is cut off, and no row stands on two pages', async () => {
    await openHome();
    // An export to PDF draws the note beside the app's container, which is not printed.
    document.body.createDiv('print').append(...document.querySelectorAll('.workspace-leaf.mod-active .markdown-reading-view, .workspace-leaf.mod-active .view-content'));
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const hidden = '.reseauter-follow-up-buttons, .reseauter-companion-actions, .reseauter-board-who, .reseauter-companion-more, .reseauter-follow-up-unfold';
    expect(shown(`.reseauter-block :is(${hidden})`)).toEqual([]);
    for (const el of shown('.reseauter-block-scroll')) expect(getComputedStyle(el).overflowX).toBe('visible');
    for (const el of shown('.reseauter-block :is(tr, .reseauter-follow-up)')) expect(getComputedStyle(el).orphans).toBe('99');
    expect(shown('.reseauter-follow-up-name').length).toBeGreaterThan(0);
  });

  test('a block in an editor leaves the keys of the text to the editor', async () => {
    await openHome();
    const editorEl = document.body.createDiv({ attr: { contenteditable: 'true' } });
    editorEl.createDiv({ text: 'Written' });
    const widgetEl = editorEl.createDiv({ attr: { contenteditable: 'false' } });
    const blockEl = blocks()[3];
    if (blockEl !== undefined) widgetEl.append(blockEl);
    const heard: string[] = [];
    editorEl.addEventListener('keydown', ({ key, defaultPrevented }) => heard.push(`${key} ${String(defaultPrevented)}`));
    editorEl.focus();
    await userEvent.keyboard('m{ArrowDown}{Enter}');
    expect(heard).toEqual(['m false', 'ArrowDown false', 'Enter false']);
    // What is meant for a row does not reach the text.
    shown('.reseauter-follow-up.mod-item')[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(heard).toHaveLength(3);
  });
});
