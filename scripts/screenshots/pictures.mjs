/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} folder
 * @property {{ width: number, height: number }} size
 * @property {Record<string, string>} query what the address of the preview says
 * @property {number} [scale] pixels of the picture for one of the page, 2 unless it says otherwise
 * @property {string} [part] the part of the window that is wanted
 * @property {true} [wide] without the sidebars
 * @property {string} [note] the path of the note that is open
 * @property {(page: import('playwright').Page) => Promise<void>} [before] what a person does first
 * @property {(page: import('playwright').Page) => Promise<void>} [after] what is scrolled to once all has its size
 */

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const MATRIX = 'reseauter:open-role-matrix';
const FOLLOW_UPS = 'reseauter:open-follow-ups';
const BESIDE_THE_NOTE = 'reseauter:open-companion';
const SETTINGS = 'app:open-settings';
const MAIN = '.workspace-leaf.mod-active .view-content';
const SIDE = '.mod-right-split';
const IN_DOCS = 'docs/images';
const TO_LOOK_AT = '.preview/images';

/** The pictures of the README and the documents; each is to stay below 150 kB. @type {Picture[]} */
const FOR_DOCS = [
  { name: 'role-matrix', folder: IN_DOCS, size: { width: 1680, height: 590 }, scale: 1.5, query: { open: MATRIX }, part: MAIN, wide: true },
  { name: 'follow-ups', folder: IN_DOCS, size: { width: 1440, height: 800 }, scale: 1.5, query: { open: FOLLOW_UPS }, part: SIDE },
  { name: 'beside-the-note', folder: IN_DOCS, size: DESKTOP, scale: 1.5, query: { open: BESIDE_THE_NOTE }, part: SIDE, note: 'People/Nadège Vanhulle.md' },
  { name: 'board', folder: IN_DOCS, size: { width: 1100, height: 560 }, scale: 1.5, query: {}, part: MAIN, wide: true, before: openBoard },
  { name: 'code-blocks', folder: IN_DOCS, size: { width: 860, height: 590 }, scale: 1.5, query: {}, part: MAIN, wide: true, note: 'Start here.md', after: showBlocks },
  { name: 'vault-check', folder: IN_DOCS, size: { width: 1000, height: 760 }, scale: 1.5, query: { open: 'reseauter:check-notes' }, part: MAIN, wide: true, after: showFixes },
  { name: 'own-words', folder: IN_DOCS, size: { width: 1100, height: 820 }, scale: 1.5, query: {}, part: '.modal', before: openOwnWords },
  { name: 'phone', folder: IN_DOCS, size: PHONE, scale: 1.5, query: { open: FOLLOW_UPS, device: 'phone' } },
  { name: 'base', folder: IN_DOCS, size: { width: 1300, height: 520 }, scale: 1.5, query: { open: 'reseauter:create-base' }, part: MAIN, wide: true, before: showMatrixOfBase },
];

/** Others, to be looked at and not kept. @type {Picture[]} */
const FOR_EYES = [
  { name: 'desktop-light', folder: TO_LOOK_AT, size: DESKTOP, query: { open: MATRIX } },
  { name: 'desktop-dark', folder: TO_LOOK_AT, size: DESKTOP, query: { open: MATRIX, theme: 'dark' } },
  { name: 'desktop-french', folder: TO_LOOK_AT, size: DESKTOP, query: { open: MATRIX, lang: 'fr' } },
  { name: 'settings', folder: TO_LOOK_AT, size: DESKTOP, query: { open: SETTINGS } },
  { name: 'settings-french', folder: TO_LOOK_AT, size: DESKTOP, query: { open: SETTINGS, lang: 'fr', theme: 'dark' } },
  { name: 'phone-settings', folder: TO_LOOK_AT, size: PHONE, query: { open: SETTINGS, device: 'phone', lang: 'fr' } },
  { name: 'phone-matrix', folder: TO_LOOK_AT, size: PHONE, query: { open: MATRIX, device: 'phone' } },
  { name: 'phone-dark', folder: TO_LOOK_AT, size: PHONE, query: { open: FOLLOW_UPS, device: 'phone', theme: 'dark' } },
];

/** Every picture, those of the documents first. */
export const PICTURES = [...FOR_DOCS, ...FOR_EYES];

/** By the palette, once all notes have been read. @param {import('playwright').Page} page @param {string} command */
async function run(page, command) {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(command);
  await page.keyboard.press('Enter');
}

/** @param {import('playwright').Page} page */
async function openBoard(page) {
  await run(page, 'Open the board of a project');
  await page.locator('.suggestion-item', { hasText: 'La Nuit des ateliers' }).first().click();
}

/** They stand in the middle of the note. @param {import('playwright').Page} page */
async function showBlocks(page) {
  await page.locator('.reseauter-block').first().evaluate((el) => el.scrollIntoView({ block: 'start' }));
}

/** Findings with a choice, one of them made; the first findings can only be mended by hand. @param {import('playwright').Page} page */
async function showFixes(page) {
  await page.locator('.reseauter-check-group', { hasText: 'Days that' }).locator('select').first().selectOption({ index: 1 });
  await page.getByRole('heading', { name: /^Days that/ }).first().evaluate((el) => el.scrollIntoView({ block: 'start' }));
}

/** @param {import('playwright').Page} page */
async function openOwnWords(page) {
  await run(page, 'Open settings');
  await page.getByText('Properties of people').first().click();
}

/** The base opens with its first view, the follow-ups. @param {import('playwright').Page} page */
async function showMatrixOfBase(page) {
  await page.getByRole('button', { name: 'Role matrix', exact: true }).first().click();
}
