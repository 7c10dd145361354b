// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { openNoteAt } from '../../support/companion-page';
import { filesAt, menuItems, showMenuOf } from '../../support/menu-page';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';

const NOTES = {
  'People/Ana Roy.md': '---\ntype: person\nlast-contact: 2026-03-01\naliases: [Nana]\n---\n',
  'People/Bea Noor.md': '---\ntype: person\nlast-contact: 2026-03-01\n---\n',
  'People/Zoe Lint.md': '---\ntype: person\nlast-contact: 2026-03-01\nroles: [mentor]\n---\n',
  'People/c.md': '---\ntype: person\nname: Chloé Vann\n---\n',
  'Projects/Atlas.md': '---\ntype: projet\nstatut: actif\nmentor:\n---\n\n- \n',
  'Notes/Loose.md': '---\nmentor: \n---\n',
};

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...NOTES } });
  // The notes are read a few at a time.
  await expect.poll(() => {
    showMenuOf(app, 'file-menu', ...filesAt(app, 'Projects/Atlas.md'), 'tab-header');
    return menuItems();
  }).toHaveLength(2);
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** Opens a note and types at a place that `after` names, as a person does. */
async function type(path: string, after: string, typed: string): Promise<HTMLTextAreaElement> {
  await openNoteAt(app, path);
  const areaEl = document.querySelector('textarea');
  if (areaEl === null) throw new Error('No editor');
  const at = areaEl.value.indexOf(after) + after.length;
  areaEl.setRangeText(typed, at, at, 'end');
  areaEl.dispatchEvent(new Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return areaEl;
}

function offers(): string[] {
  return [...document.querySelectorAll('.suggestion-container .suggestion-title')].map((el) => el.textContent);
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('the box of a role offers those who could fill it first, and writes a quoted link', async () => {
  const areaEl = await type('Projects/Atlas.md', 'mentor:', '\n  - ');
  expect(offers()).toEqual(['Zoe Lint', 'Ana Roy', 'Bea Noor', 'Chloé Vann']);
  press('Enter');
  expect(areaEl.value).toContain('mentor:\n  - "[[Zoe Lint]]"\n---');
  expect(offers()).toEqual([]);
});

test('any spelling of a role is understood, and people are found by their other names', async () => {
  const areaEl = await type('Projects/Atlas.md', 'mentor:', '\nalliées: nan');
  expect(offers()).toEqual(['Ana Roy']);
  press('Enter');
  expect(areaEl.value).toContain('alliées: "[[Ana Roy]]"');
});

test('whose note is called otherwise is written with her name behind the link', async () => {
  const areaEl = await type('People/Ana Roy.md', 'type: person', '\nknows: "chlo"');
  areaEl.setSelectionRange(areaEl.selectionStart - 1, areaEl.selectionStart - 1);
  areaEl.dispatchEvent(new Event('input'));
  await expect.poll(offers).toEqual(['Chloé Vann']);
  press('Enter');
  expect(areaEl.value).toContain('knows: "[[c|Chloé Vann]]"\n');
});

test('the roles of a person are offered as phrases that are read, in the language of her note', async () => {
  const areaEl = await type('People/Ana Roy.md', 'type: person', '\nprojets: atlas decider');
  expect(offers()).toEqual(['Atlas – Deciders']);
  press('Enter');
  expect(areaEl.value).toContain('projets: "[[Atlas]] (decider)"');
});

test('neither a link, nor the text of a note, nor another note, nor another property is answered', async () => {
  for (const [path, after, typed] of [
    ['Projects/Atlas.md', 'mentor:', '\nally: [[An'],
    ['Projects/Atlas.md', 'mentor:', '\nally: @An'],
    ['Projects/Atlas.md', '\n- ', 'An'],
    ['Projects/Atlas.md', 'mentor:', '\npitch: An'],
    ['Notes/Loose.md', 'mentor: ', 'An'],
  ] as const) {
    await type(path, after, typed);
    expect(offers()).toEqual([]);
  }
});
