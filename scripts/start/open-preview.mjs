import { createHash } from 'node:crypto';
import { cp, rm, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { build } from 'esbuild';
import { pluginBundle } from '../build/plugin-bundle.mjs';
import { buildPreviewSite } from '../build/preview-site.mjs';
import { buildReport } from '../build/report.mjs';
import { root } from '../build/root.mjs';
import { servePreview } from '../preview-server.mjs';
import { SAMPLE, SAMPLE_COPY } from './call.mjs';

const LINES_SHOWN = 60;

/**
 * Builds everything, prints what the plugin makes of the vault, and serves the preview until it is stopped.
 * @param {import('./call.mjs').StartCall} call
 */
export async function openPreview(call) {
  console.log('Building the plugin …');
  await build(pluginBundle({ production: true }));
  const site = await buildPreviewSite();
  if (call.isSample) await copySample(call.keep);
  await printReport(call);
  if (!call.isSample && !call.yes && !(await mayWriteTo(call.vault))) return;
  const { vault, today, language } = call;
  const { port, stop } = await servePreview({ vault, site, data: dataFolderOf(vault), today, language, port: call.port });
  if (port !== call.port) console.log(`Port ${call.port} is busy; this preview is on port ${port}.`);
  console.log(`Preview of ${relative(process.cwd(), vault) || vault}:  http://localhost:${port}/`);
  console.log('What you do there is written to the notes of that folder. Stop with Ctrl+C.');
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

/** A fresh copy at each start, so that what a person tries never spoils the sample. @param {boolean} keep */
async function copySample(keep) {
  if (keep && (await stat(SAMPLE_COPY).catch(() => null)) !== null) return;
  await rm(SAMPLE_COPY, { recursive: true, force: true });
  await rm(dataFolderOf(SAMPLE_COPY), { recursive: true, force: true });
  await cp(SAMPLE, SAMPLE_COPY, { recursive: true });
}

/** The role matrix and the follow-ups of the first heading, as text. @param {import('./call.mjs').StartCall} call */
async function printReport({ vault, today, language }) {
  const { run } = await buildReport();
  const day = today === null ? [] : ['--today', today];
  const reportOf = async (/** @type {string} */ part) => {
    let report = '';
    const out = { stdout: (/** @type {string} */ text) => void (report += text), stderr: console.error };
    await run([vault, '--only', part, '--language', language, ...day], out);
    return report.trimEnd();
  };
  const [title = '', firstFollowUps = ''] = (await reportOf('queue')).split('\n\n');
  console.log(`\n${firstLines(await reportOf('matrix'))}\n\n${firstLines(`${title}\n\n${firstFollowUps}`)}`);
  console.log(`\nEverything: npm run report -- ${relative(process.cwd(), vault) || '.'}\n`);
}

/** A person's own vault may hold hundreds of projects. @param {string} text */
function firstLines(text) {
  const lines = text.split('\n');
  const hidden = lines.length - LINES_SHOWN;
  return hidden <= 0 ? text : `${lines.slice(0, LINES_SHOWN).join('\n')}\n… ${hidden} more lines`;
}

/** @param {string} vault */
async function mayWriteTo(vault) {
  if (!process.stdin.isTTY) {
    console.error(`What is logged in the preview is written to the notes in ${vault}. Say so with --yes.`);
    process.exitCode = 2;
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`What you log in the preview is written to the notes in ${vault}. Go on? [y/N] `);
  terminal.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}

/** The settings of the plugin for a vault: beside the copy, never in a person's vault. @param {string} vault */
function dataFolderOf(vault) {
  const mark = createHash('sha256').update(vault).digest('hex').slice(0, 8);
  return join(root, '.preview/data', `${basename(vault)}-${mark}`);
}
