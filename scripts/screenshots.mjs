import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PICTURES } from './screenshots/pictures.mjs';
import { installDependencies } from './setup/dependencies.mjs';

// `npm run screenshots`: makes the pictures of README and docs anew, and others in .preview/images to look at.
installDependencies();
const { build } = await import('esbuild');
const { chromium } = await import('playwright');
const { pluginBundle } = await import('./build/plugin-bundle.mjs');
const { buildPreviewSite } = await import('./build/preview-site.mjs');
const { root } = await import('./build/root.mjs');
const { servePreview } = await import('./preview-server.mjs');
const { BROWSER_ARGUMENTS, installBrowser } = await import('./setup/browser.mjs');
const { SAMPLE, SAMPLE_DAY } = await import('./start/call.mjs');

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

/** @param {import('./screenshots/pictures.mjs').Picture} picture */
async function take({ name, folder, size, query, scale = 2, part, wide, note, before, after }) {
  // A fresh profile each, since the preview remembers its layout; more than one pixel for one, for sharp text.
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`http://localhost:${preview.port}/?${new URLSearchParams(query)}`);
  await page.waitForSelector('body[data-preview="ready"]');
  // The preview's own buttons are no part of the product, and a notice lies over it.
  await page.addStyleTag({ content: '.status-bar, .notice-container { display: none; }' });
  if (note !== undefined) await page.evaluate(openNote, note);
  await before?.(page);
  if (wide) for (const side of ['left', 'right']) await page.click(`.sidebar-toggle-button.mod-${side}`);
  await page.mouse.move(0, 0);
  // The views paint a frame after the store has told them.
  await page.waitForTimeout(500);
  await after?.(page);
  await mkdir(join(root, folder), { recursive: true });
  const path = join(root, folder, `${name}.png`);
  await (part === undefined ? page.screenshot({ path }) : page.locator(part).first().screenshot({ path }));
  console.log(join(folder, `${name}.png`));
  await context.close();
}

/** Runs in the page, whose window has the app. @param {string} path */
async function openNote(path) {
  const { app } = /** @type {{ app: import('obsidian').App }} */ (/** @type {unknown} */ (window));
  const file = app.vault.getFileByPath(path);
  if (file !== null) await app.workspace.getLeaf(false).openFile(file);
}
