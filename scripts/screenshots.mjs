import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';

// `npm run screenshots`: makes the pictures of the README anew, and others in .preview/images to look at.
installDependencies();
const { build } = await import('esbuild');
const { chromium } = await import('playwright');
const { pluginBundle } = await import('./build/plugin-bundle.mjs');
const { buildPreviewSite } = await import('./build/preview-site.mjs');
const { root } = await import('./build/root.mjs');
const { servePreview } = await import('./preview-server.mjs');
const { BROWSER_ARGUMENTS, installBrowser } = await import('./setup/browser.mjs');
const { SAMPLE, SAMPLE_DAY } = await import('./start/call.mjs');

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const MATRIX = 'reseauter:open-role-matrix';
const FOLLOW_UPS = 'reseauter:open-follow-ups';
const BESIDE_THE_NOTE = 'reseauter:open-companion';
const SETTINGS = 'app:open-settings';
const README = 'docs/images';
const TO_LOOK_AT = '.preview/images';

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} folder
 * @property {{ width: number, height: number }} size
 * @property {Record<string, string>} query what the address of the preview says
 * @property {string} [part] the part of the window that is wanted
 * @property {true} [wide] without the sidebars
 * @property {[folder: string, note: string]} [note] the note that is open
 */

/** @type {Picture[]} */
const PICTURES = [
  {
    name: 'role-matrix',
    folder: README,
    size: { width: 1680, height: 590 },
    query: { open: MATRIX },
    part: '.workspace-leaf.mod-active .view-content',
    wide: true,
  },
  { name: 'follow-ups', folder: README, size: DESKTOP, query: { open: FOLLOW_UPS }, part: '.mod-right-split' },
  {
    name: 'beside-the-note',
    folder: README,
    size: DESKTOP,
    query: { open: BESIDE_THE_NOTE },
    part: '.mod-right-split',
    note: ['People', 'Nadège Vanhulle'],
  },
  { name: 'desktop-light', folder: TO_LOOK_AT, size: DESKTOP, query: { open: MATRIX } },
  { name: 'desktop-dark', folder: TO_LOOK_AT, size: DESKTOP, query: { open: MATRIX, theme: 'dark' } },
  { name: 'desktop-french', folder: TO_LOOK_AT, size: DESKTOP, query: { open: MATRIX, lang: 'fr' } },
  { name: 'settings', folder: TO_LOOK_AT, size: DESKTOP, query: { open: SETTINGS } },
  { name: 'settings-french', folder: TO_LOOK_AT, size: DESKTOP, query: { open: SETTINGS, lang: 'fr', theme: 'dark' } },
  { name: 'phone-settings', folder: TO_LOOK_AT, size: PHONE, query: { open: SETTINGS, device: 'phone', lang: 'fr' } },
  { name: 'phone-matrix', folder: TO_LOOK_AT, size: PHONE, query: { open: MATRIX, device: 'phone' } },
  { name: 'phone-follow-ups', folder: TO_LOOK_AT, size: PHONE, query: { open: FOLLOW_UPS, device: 'phone' } },
  { name: 'phone-dark', folder: TO_LOOK_AT, size: PHONE, query: { open: FOLLOW_UPS, device: 'phone', theme: 'dark' } },
];

// A vault of its own, so that what somebody logged in the preview never gets into a picture.
const folder = await mkdtemp(join(tmpdir(), 'reseauter-'));
const vault = join(folder, 'sample-vault');
await cp(SAMPLE, vault, { recursive: true });
await build(pluginBundle({ production: true }));
const site = await buildPreviewSite();
const preview = await servePreview({ vault, site, data: join(folder, 'data'), today: SAMPLE_DAY, language: 'en', port: 0 });
const browser = await chromium.launch({ executablePath: await installBrowser(), args: BROWSER_ARGUMENTS });
try {
  // One picture: `npm run screenshots -- follow-ups`.
  const wanted = process.argv.slice(2);
  for (const picture of PICTURES) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
} finally {
  await browser.close();
  await preview.stop();
  await rm(folder, { recursive: true });
}

/** @param {Picture} picture */
async function take({ name, folder, size, query, part, wide, note }) {
  // A fresh profile each, since the preview remembers its layout; two pixels for one, for sharp text on good screens.
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`http://localhost:${preview.port}/?${new URLSearchParams(query)}`);
  await page.waitForSelector('body[data-preview="ready"]');
  // The preview's own buttons are no part of the product.
  await page.addStyleTag({ content: '.status-bar { display: none; }' });
  if (wide) for (const side of ['left', 'right']) await page.click(`.sidebar-toggle-button.mod-${side}`);
  if (note !== undefined) {
    await page.locator('.nav-folder-title', { hasText: note[0] }).first().click();
    await page.locator('.nav-file-title', { hasText: note[1] }).first().click();
  }
  await page.mouse.move(0, 0);
  // The views paint a frame after the store has told them.
  await page.waitForTimeout(500);
  await mkdir(join(root, folder), { recursive: true });
  const path = join(root, folder, `${name}.png`);
  await (part === undefined ? page.screenshot({ path }) : page.locator(part).first().screenshot({ path }));
  console.log(join(folder, `${name}.png`));
  await context.close();
}
