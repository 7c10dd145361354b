import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { root } from '../build/root.mjs';

// Chromium's sandbox refuses to start as root, as in most containers; the rest keeps the browser from talking to anyone.
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(name => join(folder, name));
  }),
];

/**
 * The browsers that may be on this machine, best first: the one the person names by CHROME_PATH, those on the path, the
 * usual places, Playwright's own download.
 * @returns {Promise<string[]>} paths that exist
 */
export async function browserCandidates() {
  const { chromium } = await import('playwright');
  const named = process.env['CHROME_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  const paths = [...(named ? [named] : []), ...onPath, ...USUAL_PLACES, chromium.executablePath()];
  return [...new Set(paths)].filter(path => path !== '' && existsSync(path));
}

/**
 * Finds a browser that really starts, or installs one: by the system's package manager where that is allowed, else by
 * Playwright's own download.
 * @returns {Promise<string>} its path
 * @throws {Error} with a sentence for the person when there is none to be had
 */
export async function installBrowser() {
  const waysToGetOne = [
    () => true,
    () => mayUseApt() && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']),
    () => run(process.execPath, [...playwrightProgram(), 'install', ...(mayUseApt() ? ['--with-deps'] : []), 'chromium']),
  ];
  for (const way of waysToGetOne) {
    const path = way() ? await firstThatStarts() : null;
    if (path !== null) return path;
  }
  throw new Error(
    'No browser could be found or installed. Install Chromium or Google Chrome (for example “sudo apt install chromium”), ' +
      'or name one with CHROME_PATH=/path/to/chrome, and try again.',
  );
}

async function firstThatStarts() {
  const { chromium } = await import('playwright');
  for (const executablePath of await browserCandidates()) {
    try {
      const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
      await browser.close();
      return executablePath;
    } catch {
      console.log(`${executablePath} does not start; looking for another browser.`);
    }
  }
  return null;
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function playwrightProgram() {
  return [join(root, 'node_modules/playwright/cli.js')];
}

/**
 * @param {string} program
 * @param {string[]} words
 * @returns {boolean} whether it went well
 */
function run(program, words) {
  console.log(`No browser yet: ${[program, ...words].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
