import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build/root.mjs';

export const SAMPLE = join(root, 'sample-vault');
export const SAMPLE_COPY = join(root, '.preview/sample-vault');
// The dates of the sample vault are written around this Monday, so that screens and documents stay as they are.
export const SAMPLE_DAY = '2026-03-16';
const FIRST_PORT = 4173;
// The folders of the texts; the texts themselves cannot be read before the packages are there.
const LANGUAGES = readdirSync(join(root, 'src/i18n'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();

const USAGE = `Usage: npm start [-- VAULT] [options]

  VAULT               the folder of a vault; without one, a working copy of sample-vault
  --keep              keep the working copy of the last start, with what was logged in it
  --today YYYY-MM-DD  the day to live in (default: today; ${SAMPLE_DAY} for the sample vault)
  --language CODE     the language to start with: ${LANGUAGES.join(', ')} (default: en)
  --port NUMBER       the first port to try (default: ${FIRST_PORT})
  --yes               serve VAULT without asking, although what is logged is written to its notes`;

/**
 * @typedef {object} StartCall
 * @property {string} vault the folder to serve
 * @property {boolean} isSample whether that is the working copy of the sample vault
 * @property {boolean} keep
 * @property {boolean} yes
 * @property {string | null} today
 * @property {string} language
 * @property {number} port
 */

/**
 * Reads what follows `npm start --`.
 * @param {string[]} words
 * @returns {Promise<StartCall | { wrong: string } | { help: string }>}
 */
export async function readStartCall(words) {
  const found = parsedWords(words);
  if (typeof found === 'string') return wrong(found);
  const { values, positionals } = found;
  if (values.help) return { help: USAGE };
  const [named, ...others] = positionals;
  if (others.length > 0) return wrong(`One vault at a time; found also: ${others.join(', ')}`);
  const vault = named === undefined ? SAMPLE_COPY : resolve(named);
  const isSample = vault === SAMPLE_COPY;
  if (!isSample && !(await isFolder(vault))) return wrong(`${named} is no folder.`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return wrong(`--port takes a number, not “${values.port}”.`);
  if (!LANGUAGES.includes(values.language)) return wrong(`--language takes ${LANGUAGES.join(', ')}, not “${values.language}”.`);
  const today = values.today ?? (isSample ? SAMPLE_DAY : null);
  if (today !== null && !isDay(today)) return wrong(`--today takes a day such as ${SAMPLE_DAY}, not “${today}”.`);
  return { vault, isSample, keep: values.keep, yes: values.yes, today, language: values.language, port };
}

/** @param {string[]} words */
function parsedWords(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        keep: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        today: { type: 'string' },
        language: { type: 'string', default: 'en' },
        port: { type: 'string', default: String(FIRST_PORT) },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {string} text */
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @param {string} path */
async function isFolder(path) {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** @param {string} message */
function wrong(message) {
  return { wrong: `${message}\n\n${USAGE}` };
}
