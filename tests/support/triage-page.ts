import { expect } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';

const MET = 'met: 2026-03-13\nmet-at: "[[Training]]"';

/** Four people met at a training, one of them classified, one who is known from before, and a project with an open box. */
export const TRIAGE_NOTES: Readonly<Record<string, string>> = {
  'Training.md': '---\ntype: event\ndate: 2026-03-13\n---\n',
  'Places/Conservatoire.md': 'A school.\n',
  'People/Ana Diaz.md': `---\ntype: person\norganisation: Halle\nfunction: stage manager\n${MET}\ntopic: a water tank\nemail: ana@example.invalid\n---\n`,
  'People/Ben Ott.md': `---\ntype: person\n${MET}\nskills: [sewing] # by hand\n---\n`,
  'People/Chloé Mas.md': '---\ntype: personne\nrencontré-le: 2026-03-13\nrencontré-à: "[[Training]]"\nréseaux: ["[[Conservatoire]]"]\n---\n',
  'People/Dora Lind.md': `---\ntype: person\n${MET}\nnetworks: [Guild]\ncircle: active\nskills: [light]\nlast-contact: 2026-03-15\n---\n`,
  'People/Emil Old.md': '---\ntype: person\nmet: 2020-01-01\n---\n',
  'Projects/Salt.md': '---\ntype: project\nmentor:\nally: ["[[Dora Lind]]", "[[Zed]]"]\n---\n',
};

export const ANA = 'People/Ana Diaz.md';
export const BEN = 'People/Ben Ott.md';
export const CHLOE = 'People/Chloé Mas.md';

/** Who is on screen; '' when it is nobody. */
export function shownName(): string {
  const el = document.querySelector<HTMLElement>('.reseauter-triage-card:not([hidden]) .reseauter-triage-name');
  return el?.textContent ?? '';
}

/** The line of the mission. */
export function missionLine(): string {
  return document.querySelector('.reseauter-triage-line')?.textContent ?? '';
}

/** Opens the view and waits until somebody is on screen. */
export async function openTriage(app: App, name = 'Ana Diaz'): Promise<void> {
  runCommand(app, 'reseauter:classify-contacts');
  await expect.poll(shownName).toBe(name);
}

/** A field of the view by its label. */
export function triageField<Field extends HTMLElement = HTMLInputElement>(label: string, tag = 'input'): Field {
  const el = document.querySelector<Field>(`.reseauter-triage ${tag}[aria-label="${label}"]`);
  if (el === null) throw new Error(`No field ${label}`);
  return el;
}

/** A button of the view by the words that it begins with, or its label. */
export function triageButton(words: string): HTMLButtonElement {
  const all = [...document.querySelectorAll<HTMLButtonElement>('.reseauter-triage button')];
  const found = all.find((el) => el.textContent.startsWith(words) || el.getAttribute('aria-label') === words);
  if (found === undefined) throw new Error(`No button ${words}`);
  return found;
}

/** The chips of a list, those of the note and those that are to join them. */
export function triageChips(label: string): string[] {
  return [...document.querySelectorAll(`.reseauter-triage [role="list"][aria-label="${label}"] .reseauter-people-chip`)].map((el) => el.textContent);
}
