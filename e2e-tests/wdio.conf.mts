import { resolve } from 'node:path';
import process from 'node:process';
import { parseObsidianVersions } from 'wdio-obsidian-service';

const cacheDir = resolve(import.meta.dirname, '.obsidian-cache');
// "app/installer": the oldest pair that the manifest admits, and the newest.
const versions = await parseObsidianVersions(process.env['OBSIDIAN_VERSIONS'] ?? 'earliest/earliest latest/latest', { cacheDir });
// The workflow keeps what was downloaded under this name.
if (process.env['CI'] !== undefined) console.log('obsidian-cache-key:', JSON.stringify(versions));

const DEVICES = [
  { emulateMobile: false, chrome: {} },
  { emulateMobile: true, chrome: { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } } },
];

export const config: WebdriverIO.Config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./specs/**/*.e2e.ts'],
  maxInstances: Number(process.env['WDIO_MAX_INSTANCES'] ?? 1),
  capabilities: versions.flatMap(([appVersion, installerVersion]) =>
    DEVICES.map<WebdriverIO.Capabilities>(({ emulateMobile, chrome }) => ({
      browserName: 'obsidian',
      'wdio:obsidianOptions': { appVersion, installerVersion, emulateMobile, plugins: ['..'], vault: 'vault' },
      'goog:chromeOptions': chrome,
    }))),
  services: ['obsidian'],
  reporters: ['obsidian'],
  mochaOpts: { ui: 'bdd', timeout: 120_000 },
  waitforTimeout: 10_000,
  logLevel: 'warn',
  cacheDir,
};
