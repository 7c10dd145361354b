import { expect } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';

/** The twelve people of the training of Friday 13 March 2026, as somebody types them in the train. */
export const TWELVE = [
  'Ana Díaz — Théâtre de la Digue — directrice — ana@digue.be — masques de rue',
  'Bruno Keppens - Collectif Bruine - dramaturge - bruno@bruine.be - résidence en mai',
  'Claire Dubois; Ourthe; chargée de production; claire@ourthe.be; tournée',
  'Dirk Maes\tZeepaard\tlight designer\tdirk@zeepaard.be\tlanterns',
  '5. Éloïse Marneffe | Studio Nord | writer | eloise@nord.be | radio plays',
  'Farid Benali, Meyboom, régisseur, farid@meyboom.be, plans de feu',
  'Gwen Stassart <gwen@x.org> — Festival des Rives — programmatrice — petites formes',
  'Hugo Lantin — musician — Collectif Bruine — hugo@bruine.be — field recordings',
  'Inès Oudrane — Centre culturel — médiatrice — ines@cc.be — ateliers pour ados',
  '- Jean-Pierre Dupont-Lebrun — Loterie — conseiller — jp@loterie.be — subsides',
  'Karim Benhadou — Fabrique — scénographe — karim@fabrique.be — bois flotté',
  'Léa Roux (Meyboom), diffusion, lea@meyboom.be, pays voisins',
].join('\n');

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opens the dialog by its command. */
export async function openCapture(app: App): Promise<void> {
  runCommand(app, 'reseauter:new-contacts');
  await expect.poll(() => document.querySelector('.reseauter-capture textarea')).not.toBeNull();
}

/** A field of the event, by its label. */
export function eventField(label: string): HTMLInputElement {
  return found(document.querySelector<HTMLInputElement>(`.reseauter-capture-event [aria-label="${label}"]`), label);
}

/** The field for the lines. */
export function linesField(): HTMLTextAreaElement {
  return found(document.querySelector<HTMLTextAreaElement>('.reseauter-capture textarea'), 'lines');
}

/** Types a text in a field. */
export function typeIn(field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The rows of the table. */
export function captureRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.reseauter-capture-row')];
}

/** A field of a row, counted from 0. */
export function rowField(row: number, label: string): HTMLInputElement {
  return found(captureRows()[row]?.querySelector<HTMLInputElement>(`[aria-label="${label}"]`) ?? null, label);
}

/** What the rows say: the five fields, then what becomes of them. */
export function shownRows(): readonly string[] {
  return captureRows().map((row) => {
    const values = [...row.querySelectorAll<HTMLInputElement>(':scope > input')].map(({ value }) => value);
    const choice = row.querySelector('select');
    return [...values, choice?.options[choice.selectedIndex]?.text ?? '', row.querySelector('.reseauter-capture-status')?.textContent ?? ''].join(' | ');
  });
}

/** Chooses what becomes of a row. */
export function decide(row: number, text: string): void {
  const select = found(captureRows()[row]?.querySelector('select') ?? null, 'choice');
  select.selectedIndex = [...select.options].findIndex((option) => option.text.startsWith(text));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a button of a dialog or a notice by its words. */
export function press(text: string): void {
  const button = [...document.querySelectorAll<HTMLElement>('.modal button, .notice button')].reverse().find((el) => el.textContent === text);
  found(button ?? null, text).click();
}

function found<El>(el: El | null, name: string): El {
  if (el === null) throw new Error(`No ${name}`);
  return el;
}
