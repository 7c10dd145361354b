import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { safeGrayMatter } from '../build/gray-matter.mjs';
import { bareParser } from '../build/papaparse.mjs';
import { root } from '../build/root.mjs';
import { BROWSER_ARGUMENTS, browserCandidates } from '../setup/browser.mjs';

const VIEWPORT = { width: 1200, height: 800 };

/**
 * Bundles a page of tests/bench, with the stand-in in the app's place, and opens it in a real browser, in the styles of the
 * plugin. The browser is closed when `use` is done.
 * @template Result
 * @param {string} entry a file in tests/bench
 * @param {(page: import('playwright').Page) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withBenchPage(entry, use) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join('tests/bench', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { obsidian: join(root, 'mocks/obsidian/index.ts') },
    plugins: [safeGrayMatter(), bareParser()],
  });
  const [executablePath] = await browserCandidates();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.setContent('<!doctype html><body style="margin: 0" class="theme-light"></body>');
    for (const styles of ['mocks/obsidian/app.css', 'styles.css']) {
      await page.addStyleTag({ content: readFileSync(join(root, styles), 'utf8') });
    }
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return await use(page);
  } finally {
    await browser.close();
  }
}
