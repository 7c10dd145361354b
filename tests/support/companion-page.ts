import { expect } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { FOLLOW_UP_NOTES } from './follow-up-notes';

/** The notes of the follow-ups, a meeting that is over, a day with tasks, and one that is about nobody. */
export const COMPANION_NOTES: Readonly<Record<string, string>> = {
  ...FOLLOW_UP_NOTES,
  'People/Karim Benhadou.md': '---\ntype: person\ncircle: core\ngave: 2\nneeds: [a bigger van]\n---\n',
  'People/Odile Servranckx.md': [
    '---', 'type: person', 'last-contact: 2026-03-01', 'introduced-by: ["[[Bruno Keppens]]"]', 'gave: ["a lamp"]', 'received: ["a plan", "a name"]', '---', '',
    '## Log', ...Array.from({ length: 12 }, (_, index) => `- 2025-${String(index + 1).padStart(2, '0')}-10 call ${index + 1}`), '',
  ].join('\n'),
  'Meetings/Commission.md': '---\ntype: meeting\ndate: 2026-02-10\nattendees: ["[[Bruno Keppens]]", a photographer]\n---\n',
  'Daily/2026-03-11.md': [
    '- [ ] send the file to [[Bruno Keppens]] 📅 2026-03-12', '- [ ] call [[Bruno Keppens]] 📅 2026-03-20', '- [ ] water the plants', '',
  ].join('\n'),
  'Recipes/Cake.md': 'Flour, sugar, eggs.\n',
};

/** The day with the tasks. */
export const DAILY = 'Daily/2026-03-11.md';

/** The name above the panel; undefined where it has nothing to say. */
export function subject(): string | undefined {
  return document.querySelector('.reseauter-companion-name')?.textContent;
}

/** What the panel says where it has nothing to say. */
export function message(): string | undefined {
  return document.querySelector('.reseauter-companion .reseauter-empty-title')?.textContent;
}

/** One section of the panel: `reasons`, `tasks`… */
export function section(id: string): HTMLElement {
  const el = document.querySelector<HTMLElement>(`.reseauter-companion-part.mod-${id}`);
  if (el === null) throw new Error(`No section ${id}`);
  return el;
}

/** The lines of a section's lists, as they are read. */
export function linesOf(id: string): string[] {
  return [...section(id).querySelectorAll('.reseauter-companion-item')].map((el) => el.textContent);
}

/** What a section says where it has nothing to list. */
export function quietIn(id: string): string | undefined {
  return section(id).querySelector('.reseauter-companion-quiet')?.textContent;
}

/** A button of the panel, by the words that it begins with. */
export function button(words: string): HTMLButtonElement {
  const all = [...document.querySelectorAll<HTMLButtonElement>('.reseauter-companion button')];
  const found = all.find((el) => el.textContent.startsWith(words));
  if (found === undefined) throw new Error(`No button ${words}`);
  return found;
}

/** Opens a note in the main area. */
export async function openNoteAt(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await app.workspace.getLeaf(false).openFile(file);
}

/** Opens the panel beside a note and waits until it shows it. */
export async function openBeside(app: App, path: string, name: string): Promise<void> {
  await openNoteAt(app, path);
  runCommand(app, 'reseauter:open-companion');
  await expect.poll(subject).toBe(name);
}
