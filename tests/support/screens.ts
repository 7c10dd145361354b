import { vi } from 'vitest';
import type { ElementContext } from 'axe-core';
import type { App } from '../../mocks/obsidian/app';
import { openBase, openSettings, runCommand } from '../../mocks/obsidian/testing';
import { openNoteAt } from './companion-page';
import { importFiles, vcards } from './import-page';
import { pressRow } from './settings-page';

/** One thing that can be seen of the plugin, and how somebody comes to it on the sample vault. */
export interface Screen {
  readonly name: string;
  /** The commands that lead to it, without the plugin's name. */
  readonly commands?: readonly string[];
  readonly open: (app: App) => Promise<unknown>;
  /** What must be there before it is looked at. */
  readonly ready: string;
  /** The part that is ours; a dialog, when nothing is said. */
  readonly part?: string;
}

/** Commands that do something and show no screen of their own. */
export const WITHOUT_SCREEN: readonly string[] = ['undo', 'redo', 'toggle-discreet-mode', 'make-person', 'make-project', 'copy-link', 'create-base'];

const BRUNO = 'Contacts/Bruno Keppens.md';
const NIGHT = 'Projets/La Nuit des ateliers.md';

/** The part of a screen that axe looks at. The colour of the main button is the app's own. */
export function lookedAt({ part = '.modal, .prompt' }: Screen): ElementContext {
  return { include: part.split(', ').filter((each) => document.querySelector(each) !== null), exclude: ['.mod-cta', '.modal-close-button', '.modal.mod-settings .mod-list .setting-item'] };
}

const command = (id: string) => (app: App): Promise<void> => Promise.resolve(runCommand(app, `reseauter:${id}`));

/** Waits for something that can be seen, and answers it. */
export function seen(selector: string, words = ''): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const el = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility() && `${each.ariaLabel ?? ''} ${each.textContent}`.includes(words));
    if (el === undefined) throw new Error(`Nothing at ${selector} that says “${words}”`);
    return el;
  }, { timeout: 5000, interval: 20 });
}

const press = async (selector: string, words = ''): Promise<void> => (await seen(selector, words)).click();

/** Runs a command that asks for somebody or something first, and takes what is named. */
const asked = (id: string, words: string, note: string | null = null) => async (app: App): Promise<void> => {
  if (note !== null) await openNoteAt(app, note);
  await command(id)(app);
  await press('.prompt .suggestion-item', words);
};

const beside = (path: string) => async (app: App): Promise<void> => {
  await openNoteAt(app, path);
  await command('open-companion')(app);
};

const unfold = (selector: string): void => {
  for (const foldEl of document.querySelectorAll<HTMLDetailsElement>(`${selector} details`)) foldEl.open = true;
};

const inBlock = (text: string) => async (app: App): Promise<void> => {
  await app.vault.create('Block.md', `Text\n\n\`\`\`reseauter\n${text}\n\`\`\`\n`);
  await openNoteAt(app, 'Block.md');
};

const settings = (...rows: readonly string[]) => (app: App): Promise<void> => {
  openSettings(app);
  for (const row of rows) pressRow(row);
  return Promise.resolve();
};

const tab = (selector: string, index: number) => async (): Promise<void> => {
  await seen(`${selector} [role="tab"]`);
  document.querySelectorAll<HTMLElement>(`${selector} [role="tab"]`)[index]?.click();
};

const after = (...steps: readonly ((app: App) => Promise<unknown>)[]) => async (app: App): Promise<void> => {
  for (const step of steps) await step(app);
};

const FOLLOW_UPS = '.reseauter-follow-ups';
const MATRIX = '.reseauter-matrix';
const COMPANION = '.reseauter-companion';
const HEALTH = '.reseauter-health';
const IMPORT = '.reseauter-import';
const BLOCK = '.reseauter-block';

const VIEWS: readonly Screen[] = [
  { name: 'the matrix by projects', commands: ['open-role-matrix'], part: MATRIX, ready: `${MATRIX} .reseauter-grid-cell`, open: command('open-role-matrix') },
  { name: 'the matrix by people', part: MATRIX, ready: `${MATRIX} .reseauter-project-column`, open: after(command('open-role-matrix'), async () => {
    await seen(`${MATRIX} .reseauter-grid-cell`);
    document.querySelectorAll<HTMLElement>(`${MATRIX} .reseauter-segment`)[1]?.click();
  }) },
  { name: 'the follow-ups', commands: ['open-follow-ups'], part: FOLLOW_UPS, ready: '.reseauter-follow-up-name', open: command('open-follow-ups') },
  { name: 'the week', part: FOLLOW_UPS, ready: '.reseauter-follow-up', open: after(command('open-follow-ups'), tab(FOLLOW_UPS, 1)) },
  { name: 'who is waited for', part: FOLLOW_UPS, ready: `${FOLLOW_UPS} [role="tabpanel"]`, open: after(command('open-follow-ups'), tab(FOLLOW_UPS, 2)) },
  { name: 'a board', commands: ['open-project-board'], part: '.reseauter-board-view', ready: '.reseauter-board-box', open: asked('open-project-board', 'La Nuit') },
  { name: 'beside a person', commands: ['open-companion'], part: COMPANION, ready: '.reseauter-companion-part.mod-reasons', open: beside(BRUNO) },
  { name: 'beside a project', part: COMPANION, ready: '.reseauter-companion .reseauter-board-box', open: beside(NIGHT) },
  { name: 'beside a meeting', part: COMPANION, ready: '.reseauter-companion-part.mod-attendees', open: beside('Réunions/2026-02-10 Commission du Brouckay.md') },
  { name: 'beside another note', part: COMPANION, ready: '.reseauter-companion .reseauter-empty', open: beside('Recipes/Tarte aux poireaux.md') },
  { name: 'how the network is', commands: ['open-network'], part: HEALTH, ready: '.reseauter-health-toggle', open: after(command('open-network'), async () => {
    await seen('.reseauter-health-toggle');
    for (const el of document.querySelectorAll<HTMLElement>('.reseauter-health-toggle[aria-expanded="false"]')) el.click();
  }) },
  { name: 'the networks by name', part: HEALTH, ready: `${HEALTH} [role="tabpanel"]:not([hidden])`, open: after(command('open-network'), tab(HEALTH, 1)) },
  { name: 'the network in pictures', part: HEALTH, ready: `${HEALTH} svg`, open: after(command('open-network'), tab(HEALTH, 2)) },
  { name: 'new contacts in turn', commands: ['classify-contacts'], part: '.reseauter-triage', ready: '.reseauter-triage-card', open: command('classify-contacts') },
  { name: 'choosing a file', commands: ['import-contacts'], part: IMPORT, ready: '.reseauter-import-choose', open: command('import-contacts') },
  { name: 'what a file holds', part: IMPORT, ready: '.reseauter-import-top', open: (app) => importFiles(app, {
    name: 'cards.vcf', content: vcards(['FN:Bruno Keppens', 'EMAIL:bruno@example.invalid'], ['FN:Nina Aubry', 'ORG:Halle']),
  }) },
  { name: 'the columns of a table', part: IMPORT, ready: '.reseauter-import select', open: (app) => importFiles(app, { name: 'list.csv', content: 'a,b\nNina Aubry,Halle\n' }) },
  { name: 'the vault check', commands: ['check-notes'], part: '.reseauter-check', ready: '.reseauter-check-group', open: after(command('check-notes'), async () => {
    await seen('.reseauter-check-group');
    unfold('.reseauter-check');
  }) },
  { name: 'a page to print', part: '.reseauter-print', ready: '.reseauter-sheet table', open: after(command('export-overview'), async () => {
    for (const el of document.querySelectorAll<HTMLSelectElement>('.reseauter-export select')) {
      if ([...el.options].every(({ value }) => value !== 'page')) continue;
      el.value = 'page';
      el.dispatchEvent(new Event('change'));
    }
    await press('.modal button.mod-cta');
  }) },
];

/** The dialogs and questions that a command or a press opens. */
export const DIALOGS: readonly Screen[] = [
  { name: 'asking for a project', ready: '.prompt .suggestion-item', open: command('open-project-board') },
  { name: 'asking for somebody', ready: '.prompt .suggestion-item', open: command('log-contact') },
  { name: 'a kind of project for a project', commands: ['use-role-template'], ready: '.prompt .suggestion-item', open: after(asked('use-role-template', 'La Nuit'), () => seen('.prompt .suggestion-item')) },
  { name: 'starting a project', commands: ['start-project'], ready: '.modal form', open: after(command('start-project'), async () => {
    await seen('.modal form');
    unfold('.modal');
  }) },
  { name: 'why somebody is not listed', commands: ['why-not-listed'], ready: '.reseauter-why', open: asked('why-not-listed', 'Bruno') },
  { name: 'why a note is no person', commands: ['why-not-a-person'], ready: '.reseauter-why', open: after((app) => openNoteAt(app, 'Recipes/Tarte aux poireaux.md'), command('why-not-a-person')) },
  { name: 'a contact', commands: ['log-contact'], ready: '.reseauter-modal', open: asked('log-contact', 'Bruno') },
  { name: 'a contact with whom the note is about', commands: ['log-here'], ready: '.reseauter-modal', open: after((app) => openNoteAt(app, BRUNO), command('log-here')) },
  { name: 'a contact with several', commands: ['log-together'], ready: '.reseauter-modal', open: after((app) => openNoteAt(app, 'Réunions/2026-02-10 Commission du Brouckay.md'), command('log-together')) },
  { name: 'asking who was written to', commands: ['i-wrote'], ready: '.prompt .suggestion-item', open: command('i-wrote') },
  { name: 'asking who answered', commands: ['they-answered'], ready: '.prompt .suggestion-item', open: command('they-answered') },
  { name: 'a role for somebody', commands: ['add-to-role'], ready: '.prompt .suggestion-item', open: after(asked('add-to-role', 'Bruno'), () => seen('.prompt .suggestion-item')) },
  { name: 'somebody for a role', commands: ['fill-role'], ready: '.prompt .suggestion-item', open: after((app) => openNoteAt(app, NIGHT), command('fill-role')) },
  { name: 'a card', commands: ['show-card'], ready: '.reseauter-card-modal', open: asked('show-card', 'Bruno') },
  { name: 'several new people', commands: ['new-contacts'], ready: '.reseauter-capture textarea', open: command('new-contacts') },
  { name: 'several new people, read', ready: '.reseauter-capture table, .reseauter-capture-row', open: after(command('new-contacts'), async () => {
    const linesEl = await seen('.reseauter-capture textarea') as HTMLTextAreaElement;
    linesEl.value = 'Nina Aubry, Halle, stage manager, nina@example.invalid\nBruno Keppens';
    linesEl.dispatchEvent(new Event('input', { bubbles: true }));
    const titleEl = document.querySelector<HTMLInputElement>('.reseauter-capture input[type="text"]');
    if (titleEl !== null && titleEl.value === '') {
      titleEl.value = 'Training';
      titleEl.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await press('.reseauter-capture button.mod-cta');
  }) },
  { name: 'a first message', commands: ['first-message'], ready: '.reseauter-message-modal', open: after((app) => openNoteAt(app, BRUNO), command('first-message')) },
  { name: 'contacts for other programs', commands: ['export-contacts'], ready: '.reseauter-export', open: command('export-contacts') },
  { name: 'the matrix and the queue to take away', commands: ['export-overview'], ready: '.reseauter-export', open: command('export-overview') },
  { name: 'two notes for one person', commands: ['find-duplicates'], ready: '.reseauter-duplicates', open: command('find-duplicates') },
  { name: 'two notes side by side', commands: ['merge-person'], ready: '.reseauter-duplicates-buttons button', open: asked('merge-person', 'Femke', BRUNO) },
  { name: 'everything about somebody', commands: ['about-person'], ready: '.reseauter-privacy', open: asked('about-person', 'Bruno') },
  { name: 'forgetting somebody', commands: ['forget-person'], ready: '.reseauter-privacy .mod-warning:not(:empty)', open: asked('forget-person', 'Bruno') },
  { name: 'candidates', ready: '.reseauter-candidates', open: after(beside(NIGHT), () => press('.reseauter-companion .reseauter-board-who')) },
  { name: 'the menu of a row', part: '.menu', ready: '.menu .menu-item', open: after(command('open-follow-ups'), async () => {
    const el = await seen('.reseauter-follow-up-name');
    el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 20, clientY: 20 }));
  }) },
  { name: 'a day to choose', ready: '.reseauter-modal input[type="date"]', open: after(command('open-follow-ups'), async () => {
    const el = await seen('.reseauter-follow-up-name');
    el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 20, clientY: 20 }));
    await press('.menu .menu-item', 'Set a date…');
  }) },
];

const PAGES: readonly Screen[] = [
  { name: 'the settings', part: '.vertical-tab-content', ready: '.vertical-tab-content .setting-item', open: settings() },
  ...['Roles', 'Kinds of project', 'Weight of each reason', 'Where your notes are', 'Properties of people', 'Words for values'].map((page) => ({ name: `the settings: ${page}`, part: '.vertical-tab-content', ready: '.vertical-tab-content .setting-item', open: settings(page) })),
  { name: 'words for a property', ready: '.reseauter-words-modal', part: '.reseauter-words-modal', open: after(settings('Properties of people'), () => press('.vertical-tab-content .mod-pressable')) },
];

const BLOCKS: readonly Screen[] = ['board', 'matrix', 'queue', 'person', 'health'].map((view) => ({
  name: `a code block: ${view}`,
  part: BLOCK,
  ready: `${BLOCK} .reseauter-block-body:not([hidden])`,
  open: inBlock(`view: ${view}${{ board: '\nproject: [[La Nuit des ateliers]]', person: '\nperson: [[Bruno Keppens]]\nshow: all', health: '\nshow: all' }[view] ?? ''}`),
}));

const BASES: readonly Screen[] = ['reseauter-matrix', 'reseauter-queue'].map((type) => ({
  name: `a base: ${type}`,
  part: '.bases-place',
  ready: '.bases-place .reseauter-base',
  open: (app) => Promise.resolve(openBase(app, { view: { type, name: type } })),
}));

/** Every screen there is; the list is held against the registered views and commands by the test. */
export const SCREENS: readonly Screen[] = [
  ...VIEWS, ...DIALOGS, ...PAGES,
  { name: 'a code block that is wrong', part: BLOCK, ready: `${BLOCK} .reseauter-block-body, ${BLOCK}`, open: inBlock('vew: matrix\nlimit: ten') },
  ...BLOCKS, ...BASES,
];

/** Closes everything that was opened, so that the next screen begins afresh. */
export async function closeScreens(app: App): Promise<void> {
  for (let tries = 0; tries < 5 && document.querySelector('.modal, .prompt, .menu') !== null; tries++) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    for (const el of document.querySelectorAll<HTMLElement>('.modal-bg')) el.click();
  }
  for (const el of document.querySelectorAll('.bases-place, .notice')) el.remove();
  app.workspace.iterateAllLeaves((leaf) => leaf.detach());
  const block = app.vault.getFileByPath('Block.md');
  if (block !== null) await app.vault.delete(block);
}
