import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/strings';
import { examplesIn } from '../support/recipes';
import { readText } from './note/read-note';

/** A picture of a document that is larger makes the page slow where people decide whether to try. */
const LARGEST_PICTURE = 150_000;

const below = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
const documents = [...readdirSync('.'), ...below('docs')].filter((path) => path.endsWith('.md'));
const textOf = (path: string): string => readFileSync(path, 'utf8');

/** The text without what stands in code, where brackets are no links and `#` no heading. */
function proseOf(path: string): string {
  return textOf(path).replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Links and pictures that lead to a file of the repository. */
function linksIn(path: string): { readonly isPicture: boolean; readonly words: string; readonly target: string }[] {
  const found = [...proseOf(path).matchAll(/(!?)\[((?:\[[^\]]*\]|[^[\]])*)\]\(([^)\s]+)\)/g)];
  return found
    .map(([, mark, words = '', target = '']) => ({ isPicture: mark === '!', words, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target));
}

/** The anchors of a document as GitHub makes them: small letters, no punctuation, hyphens for spaces. */
function anchorsOf(path: string): Set<string> {
  const text = textOf(path).replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words);
  return new Set(headings.map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')));
}

/** What is wrong with a link; null for one that leads somewhere. */
function faultOf(from: string, target: string): string | null {
  const [file = '', anchor] = decodeURI(target).split('#');
  const path = file === '' ? from : normalize(join(dirname(from), file)).replaceAll('\\', '/');
  if (!existsSync(path)) return `${target}: no such file`;
  return anchor !== undefined && !anchorsOf(path).has(anchor) ? `${target}: no such heading` : null;
}

describe('the documents', () => {
  test.each(documents)('every link of %s leads to a file and a heading', (path) => {
    expect(linksIn(path).flatMap(({ target }) => faultOf(path, target) ?? [])).toEqual([]);
  });

  test('pictures are described in words, small enough, and all of them used', () => {
    const pictures = documents.flatMap((path) => linksIn(path).filter(({ isPicture }) => isPicture).map((link) => ({ ...link, path })));
    expect(pictures.filter(({ words }) => words.length < 10)).toEqual([]);
    const used = new Set(pictures.map(({ path, target }) => normalize(join(dirname(path), target)).replaceAll('\\', '/')));
    const kept = below('docs/images');
    expect(kept.filter((path) => !used.has(path))).toEqual([]);
    expect(kept.filter((path) => statSync(path).size > LARGEST_PICTURE)).toEqual([]);
  });

  test.each(['README.md', 'README.fr.md'])('the notes that %s shows are read as it says, with nothing to mend', (path) => {
    const [person, project] = examplesIn(path, 'yaml').map((text, index) => readText(`Note ${index}.md`, text));
    expect(person).toMatchObject({ kind: 'person', person: { circle: 'close', met: '2021-09-14', followUp: '2026-03-12' }, problems: [] });
    expect(project).toMatchObject({ kind: 'project', project: { deadline: '2026-04-30' }, problems: [] });
  });

  test('the languages of the screens are named where one looks for them', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    expect(LANGUAGES.map((code) => names.of(code) ?? code).filter((name) => !textOf('docs/settings.md').includes(name))).toEqual([]);
  });

  test('the list of documents names every one of them', () => {
    const named = new Set(linksIn('docs/README.md').map(({ target }) => target.split('#')[0]));
    const there = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(there.filter((name) => !named.has(name))).toEqual([]);
  });

  test('every library has the record of its decision, and every record its line in the list', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const records = below('docs/decisions').filter((path) => /\d{4}-.*\.md$/.test(path));
    const written = records.map(textOf).join('\n');
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !written.includes(name))).toEqual([]);
    const listed = textOf('docs/decisions/README.md');
    expect(records.filter((path) => !listed.includes(path.replace('docs/decisions/', '')))).toEqual([]);
    expect(records.filter((path) => !textOf(path).startsWith(`# ${path.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4)}`))).toEqual([]);
  });
});
