import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { openBase, openSettings, runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

declare global {
  interface Window {
    /** Counts what ran of the texts of the notes. */
    ran?: number;
  }
}

const RUN = 'window.ran=(window.ran||0)+1';
/** A text that would do something wherever it is taken for HTML, for an address or for a part of a script. */
const HTML = `<img src=x onerror=${RUN}><script>${RUN}</script><svg onload=${RUN}></svg><iframe srcdoc='<script>parent.ran=1</script>'></iframe><a href=javascript:${RUN}>x</a>`;
const ADDRESS = `javascript:${RUN}`;
const TURNED = '\u202eevil\u2066\u200b';
const PERSON = [
  '---', 'type: person', `name: ${JSON.stringify(`Eve ${HTML}`)}`, `aliases: [${JSON.stringify(HTML)}, ${JSON.stringify(TURNED)}]`, `email: [${JSON.stringify(ADDRESS)}, ${JSON.stringify('"><b onclick=1>@x.org')}]`,
  `organisation: ${JSON.stringify(`[[${ADDRESS}|${HTML.replaceAll('|', '')}]]`)}`, `function: ${JSON.stringify(HTML)}`, `networks: [${JSON.stringify(HTML)}]`, `skills: [${JSON.stringify(HTML)}, film]`, `needs: [${JSON.stringify(TURNED + HTML)}]`,
  `knows: ["[[Ben]]", ${JSON.stringify(`[[${HTML}]]`)}]`, `met-at: ${JSON.stringify(HTML)}`, `topic: ${JSON.stringify(ADDRESS)}`, 'last-contact: 2025-01-01', 'follow-up: 2026-03-10', `follow-up-note: ${JSON.stringify(HTML)}`,
  `circle: ${JSON.stringify(HTML)}`, `status: ${JSON.stringify('<b>active</b>')}`, `roles: ["mentor @ [[Plan]]", ${JSON.stringify(`${HTML} @ [[Plan]]`)}]`, `gave: [${JSON.stringify(`2026-01-01 ${HTML}`)}]`, `website: ${JSON.stringify(ADDRESS)}`, `phone: ${JSON.stringify(`tel:${HTML}`)}`,
  '---', HTML, '', '## Log', `- 2026-03-01 ${HTML}`, `- [ ] ${HTML} [[Eve]] 📅 2026-03-01`, `- 2026-02-01 [x](${ADDRESS}) [[Ben]]`, '',
].join('\n');
const NOTES: Record<string, string> = {
  'People/Eve.md': PERSON,
  'People/Ben.md': PERSON.replace('name: "Eve ', 'name: "Ben ').replace('last-contact: 2025-01-01', `met: 2026-03-13\nintroduced-by: "[[Eve]]"`),
  [`People/${TURNED}.md`]: '---\ntype: person\nmet: 2026-03-12\n---\n',
  'Plan.md': [
    '---', 'type: project', `name: ${JSON.stringify(HTML)}`, `ally: ["[[Eve]]", ${JSON.stringify(HTML)}, ${JSON.stringify(`[${TURNED}](${ADDRESS})`)}]`, `opponent: ${JSON.stringify(TURNED)}`, 'deadline: 2026-04-01',
    `stances: ["[[Eve]] s1 a4 i4", ${JSON.stringify(`${HTML} s3 a1`)}]`, `needs: [${JSON.stringify(HTML)}, film]`, `horizons: [${JSON.stringify(`2026-10 | ${HTML.replaceAll('|', '')} | x`)}]`, `goal: ${JSON.stringify(HTML)}`, `elevator-pitch: ${JSON.stringify(HTML)}`,
    `stakeholders: [${JSON.stringify(`[[Ben]] (${HTML})`)}]`, '---', HTML, '',
  ].join('\n'),
  'Meetings/2026-03-12 Coffee.md': `---\ntype: meeting\ndate: 2026-03-12\nparticipants: ["[[Eve]]", ${JSON.stringify(HTML)}]\n---\n${HTML}\n`,
  'Home.md': ['view: matrix', 'view: matrix\nrows: people', 'view: queue', 'person: [[Eve]]\nshow: all', 'project: [[Plan]]\nshow: all', 'view: health\nshow: all', `view: ${HTML}\ntitle: ${HTML}`].map((block) => `\`\`\`reseauter\n${block}\n\`\`\`\n`).join('\n'),
};
const FOREIGN = 'script, iframe, img, object, embed, link, style, form[action], base, meta, frame, video, audio, source';

/** What was put into the page since the app began that no screen of ours makes. */
const foreign: string[] = [];
let app: App;
let observer: MutationObserver;

/** A link that the app itself draws in a note or in its properties; the stand-in for it is not what is tested here. */
function isOfHost(el: Element): boolean {
  return el.matches('a.internal-link, a.external-link') && el.closest('[class*="reseauter"]:not(body)') === null;
}

function look(el: Element): void {
  for (const each of [el, ...el.querySelectorAll('*')]) {
    if (isOfHost(each)) continue;
    const attributes = [...each.attributes];
    const runs = attributes.some(({ name, value }) => /^on/i.test(name) || (/^(?:href|src|action|formaction|xlink:href|data|srcdoc)$/i.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)));
    if (each.matches(FOREIGN) || runs) foreign.push(`${each.parentElement?.className ?? ''}: ${each.outerHTML.slice(0, 300)}`);
  }
}

beforeEach(async () => {
  await page.viewport(1400, 900);
  foreign.length = 0;
  window.ran = 0;
  app = await startReseauter({ notes: { ...NOTES } });
  // Also what is there for a moment only. The page's own head, where the tests' styles arrive, is not looked at.
  observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element) look(target);
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
});

afterEach(async () => {
  observer.disconnect();
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** Nothing ran, and nothing foreign is or was in the page; an image that cannot be loaded says so a moment later. */
async function expectNothingRan(): Promise<void> {
  await untilQuiet(app);
  await new Promise((resolve) => setTimeout(resolve, 60));
  look(document.body);
  expect({ ran: window.ran, foreign: [...new Set(foreign)] }).toEqual({ ran: 0, foreign: [] });
}

async function openNote(path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await app.workspace.getLeaf(false).openFile(file);
}

/** Opens the menus of what can be clicked with the other button, and closes them. */
function openMenus(): void {
  for (const el of document.querySelectorAll('.reseauter-follow-up, .reseauter-matrix [role="gridcell"], .reseauter-board [role="listitem"]')) {
    el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  }
}

test.each(['People/Eve.md', 'Plan.md', 'Meetings/2026-03-12 Coffee.md'])('no command of the product runs or draws what stands in notes, beside %s', async (path) => {
  let isSeen = false;
  const ids = app.commands.available().map(({ id }) => id).filter((id) => id.startsWith('reseauter:'));
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    await openNote(path);
    if (!app.commands.available().some((command) => command.id === id)) continue;
    runCommand(app, id);
    await untilQuiet(app);
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
    openMenus();
    isSeen ||= document.body.textContent.includes('<img src=x onerror=');
    await userEvent.keyboard('{Escape}{Escape}');
    for (const closeEl of document.querySelectorAll<HTMLElement>('.modal-close-button')) closeEl.click();
  }
  expect(isSeen).toBe(true);
  await expectNothingRan();
}, 60_000);

test('code blocks, bases and settings show it as text', async () => {
  await openNote('Home.md');
  await expect.poll(() => document.querySelectorAll('.reseauter-block').length).toBe(7);
  await expect.poll(() => document.querySelector('.reseauter-block')?.textContent).toContain('<img src=x');
  for (const type of ['reseauter-matrix', 'reseauter-queue']) openBase(app, { view: { type, name: HTML } });
  openSettings(app);
  await expectNothingRan();
});

test('contacts that are pasted with it are read as words', async () => {
  runCommand(app, 'reseauter:new-contacts');
  await expect.poll(() => document.querySelector('textarea')).not.toBeNull();
  const textEl = document.querySelector('textarea');
  if (textEl === null) throw new Error('Nowhere to write');
  textEl.value = `${HTML}, eve@x.org, +32 478 12 34 56\n${TURNED} Diaz - ${ADDRESS}\nBEGIN:VCARD\nFN:${HTML}\nURL:${ADDRESS}\nPHOTO;VALUE=uri:${ADDRESS}\nEND:VCARD\n`;
  textEl.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => document.querySelector('.modal')?.textContent).toContain('3 people');
  await expectNothingRan();
});
