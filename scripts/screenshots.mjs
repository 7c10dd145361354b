import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';

// `npm run screenshots`: makes the pictures of the documents anew, from the preview on the sample vault.
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

/** @typedef {{ name: string, size: { width: number, height: number }, query: Record<string, string>, part?: string }} Picture */

/** @type {Picture[]} */
const PICTURES = [
  { name: 'role-matrix', size: DESKTOP, query: { theme: 'light', open: MATRIX } },
  { name: 'role-matrix-dark', size: DESKTOP, query: { theme: 'dark', open: MATRIX } },
  { name: 'role-matrix-french', size: DESKTOP, query: { theme: 'light', lang: 'fr', open: MATRIX } },
  { name: 'role-matrix-phone', size: PHONE, query: { theme: 'light', device: 'phone', open: MATRIX } },
  { name: 'follow-ups', size: DESKTOP, query: { theme: 'light', open: FOLLOW_UPS }, part: '.mod-right-split' },
  { name: 'follow-ups-dark', size: DESKTOP, query: { theme: 'dark', open: FOLLOW_UPS }, part: '.mod-right-split' },
  { name: 'follow-ups-phone', size: PHONE, query: { theme: 'dark', device: 'phone', open: FOLLOW_UPS } },
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
  await mkdir(join(root, 'docs/images'), { recursive: true });
  // One picture: `npm run screenshots -- follow-ups`.
  const wanted = process.argv.slice(2);
  for (const picture of PICTURES) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
} finally {
  await browser.close();
  await preview.stop();
  await rm(folder, { recursive: true });
}

/** @param {Picture} picture */
async function take({ name, size, query, part }) {
  // A fresh profile each, since the preview remembers its layout; two pixels for one, for sharp text on good screens.
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`http://localhost:${preview.port}/?${new URLSearchParams(query)}`);
  await page.waitForSelector('body[data-preview="ready"]');
  // The views paint a frame after the store has told them.
  await page.waitForTimeout(500);
  const path = join(root, 'docs/images', `${name}.png`);
  await (part === undefined ? page.screenshot({ path }) : page.locator(part).first().screenshot({ path }));
  console.log(path);
  await context.close();
}
