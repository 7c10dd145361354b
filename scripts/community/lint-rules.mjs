import { spawnSync } from 'node:child_process';
import { isAbsolute, join, relative } from 'node:path';
import process from 'node:process';
import { root } from '../build/root.mjs';
import { lineOf } from './rules.mjs';

/** @typedef {import('./rules.mjs').Project} Project */
/** @typedef {import('./rules.mjs').Finding} Finding */

const CONFIG = 'eslint.review.config.mjs';
// What an entry may say that changes no rule: which files there are, and how they are parsed.
const HARMLESS = ['files', 'languageOptions', 'name'];
const SWITCHES = /eslint-disable|eslint-env|\/[/*]\s*eslint\s|@ts-(ignore|nocheck|expect-error)|stylelint-disable/g;
// The manifest by itself: behind hundreds of files the parser sometimes takes it for a script.
const RUNS = [['src'], ['manifest.json', 'package.json']];

/**
 * The directory's own lint: eslint-plugin-obsidianmd with its recommended set as it is. It also finds what is newer than
 * the app that the manifest asks for, and what the app no longer wants to be used.
 * @type {import('./rules.mjs').Rule[]}
 */
export const lintRules = [
  { title: 'Lint: the recommended set as it is', check: unmodified },
  { title: 'Lint: nothing is switched off in the sources', check: switches },
  { title: 'Lint: no errors and no warnings', check: () => RUNS.flatMap(lintOf) },
];

async function unmodified() {
  const [{ default: config }, { default: obsidianmd }] = await Promise.all([
    import('../../eslint.review.config.mjs'),
    import('eslint-plugin-obsidianmd'),
  ]);
  return changesOf([...config], [...obsidianmd.configs.recommended]);
}

/**
 * How a configuration differs from the recommended one: it must begin with all of it, and add no rule.
 * @param {readonly object[]} config
 * @param {readonly object[]} recommended
 * @returns {Finding[]}
 */
export function changesOf(config, recommended) {
  const begins = recommended.every((entry, at) => config[at] === entry);
  const added = config.slice(recommended.length).flatMap(entry => Object.keys(entry)).filter(key => !HARMLESS.includes(key));
  const mend = `Begin ${CONFIG} with obsidianmd.configs.recommended, and add nothing but how files are parsed.`;
  return [
    ...(begins ? [] : [{ file: CONFIG, says: 'It does not begin with the recommended set.', mend }]),
    ...added.map(key => ({ file: CONFIG, says: `It adds “${key}”.`, mend })),
  ];
}

/** @param {Project} project @returns {Finding[]} */
function switches(project) {
  return project.files.filter(file => file.startsWith('src/') || file === 'styles.css').flatMap((file) => {
    const text = project.read(file) ?? '';
    return [...text.matchAll(SWITCHES)].map(([found]) => ({
      file, line: lineOf(text, found), says: `“${found.trim()}”`, mend: 'Mend what the rule finds; no rule may be switched off.',
    }));
  });
}

/** @param {string[]} files @returns {Finding[]} */
function lintOf(files) {
  const words = ['-c', CONFIG, '--format', 'json', ...files];
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!stdout.startsWith('[')) return [{ file: CONFIG, says: stderr.trim().split('\n')[0] || 'ESLint says nothing.', mend: 'Run npm run lint.' }];
  return findingsOf(JSON.parse(stdout));
}

/**
 * @param {{ filePath: string, messages: { ruleId: string | null, line?: number, column?: number, message: string }[] }[]} results as ESLint gives them
 * @returns {Finding[]}
 */
export function findingsOf(results) {
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, column, message }) => ({
    file: isAbsolute(filePath) ? relative(root, filePath).replaceAll('\\', '/') : filePath,
    line,
    column,
    says: message,
    mend: `Rule ${ruleId ?? 'of the parser'}.`,
  })));
}
