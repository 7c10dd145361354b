import { readFileSync } from 'node:fs';
import { jsonOf, lineOf, unless } from './rules.mjs';

/** @typedef {import('./rules.mjs').Project} Project */

const MIT = readFileSync(new URL('mit-licence.txt', import.meta.url), 'utf8');
const HOLDER = /^Copyright \(c\) (?:(\d{4})-)?(\d{4}) (?:by )?(.+)$/im;

/**
 * What people are told who look at the repository (docs.obsidian.md, "Developer policies"; help: Community directory).
 * @type {import('./rules.mjs').Rule[]}
 */
export const textRules = [
  { title: 'LICENSE: a text that is recognised, and the same licence in package.json', check: licence },
  { title: 'README: what it is for, in English, before anything else', check: readmeInEnglish },
  { title: 'README: says what the plugin reads, writes and reaches', check: disclosures },
  { title: 'CONTRIBUTING.md: how to take part', check: contributing },
];

/** @param {Project} project */
function licence(project) {
  const file = 'LICENSE';
  const text = project.read(file) ?? '';
  const [line = '', , , holder = ''] = HOLDER.exec(text) ?? [];
  return [
    ...unless(bare(text.replace(line, '')) === bare(MIT), { file, says: 'It is not the MIT licence word by word.', mend: 'Copy the text of spdx.org/licenses/MIT and change the line of the copyright only.' }),
    ...unless(holder !== '' && !/dynalist/i.test(holder), { file, line: lineOf(text, 'Copyright'), says: 'Whose it is stands nowhere, or it is the sample’s.', mend: 'Write: Copyright (c) YEAR NAME.' }),
    ...unless(jsonOf(project, 'package.json')?.['license'] === 'MIT', { file: 'package.json', says: 'It names another licence.', mend: 'Write "license": "MIT".' }),
  ];
}

/** @param {string} text */
function bare(text) {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The first words under the title: the directory shows them. @param {Project} project */
function readmeInEnglish(project) {
  const file = 'README.md';
  const words = (project.read(file) ?? '').slice(0, 600).toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter(word => ['the', 'and', 'of', 'you', 'your', 'for', 'is', 'a', 'it'].includes(word)).length;
  const french = words.filter(word => ['le', 'la', 'les', 'et', 'de', 'vous', 'vos', 'pour', 'est', 'des'].includes(word)).length;
  return unless(words.length > 40 && english > words.length / 10 && french < english / 2, {
    file, line: 1, says: 'It does not begin in English.', mend: 'Say in English what people get; other languages come below, or in files of their own.',
  });
}

/** What the code does, and the words that must be in the README then. */
const DISCLOSURES = [
  { does: 'reads every note', code: /\.(getMarkdownFiles|getFiles|getAllLoadedFiles)\(/, words: /reads the markdown notes of the vault/i },
  { does: 'writes notes', code: /\.(process|modify|create)\(/, words: /writes only what you asked for/i },
  { does: 'uses the clipboard', code: /\bclipboard\b.*\.(writeText|readText|write|read)\(|clipboard\.(writeText|readText)/, words: /clipboard/i },
];
const ALWAYS = [
  { does: 'has no account, server or telemetry', words: /no account, no server, no telemetry/i },
  { does: 'has no network code', words: /no network code/i },
];

/** @param {Project} project */
function disclosures(project) {
  const file = 'README.md';
  const readme = (project.read(file) ?? '').replace(/\s+/g, ' ');
  const sources = project.files.filter(path => /^src\/.*\.ts$/.test(path)).map(path => project.read(path) ?? '');
  const told = DISCLOSURES.filter(({ code }) => sources.some(source => code.test(source)));
  return [...told, ...ALWAYS].filter(({ words }) => !words.test(readme)).map(({ does, words }) => ({
    file,
    line: lineOf(project.read(file) ?? '', '## Privacy'),
    says: `It does not say that the plugin ${does}.`,
    mend: `Say it under “Privacy”, with the words ${words.source}.`,
  }));
}

/** @param {Project} project */
function contributing(project) {
  const file = 'CONTRIBUTING.md';
  return unless((project.read(file) ?? '').length > 500, { file, says: 'There is none, or it says nothing.', mend: 'Say how to build, test and send a change.' });
}
