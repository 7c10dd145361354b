import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/note/fold-word';
import { OCCASION_SPELLINGS } from '../../../src/note/journal/occasion-vocabulary';
import { FOLDER_WORDS, KIND_WORDS, TAG_WORDS } from '../../../src/note/kind-words';
import { PERSON_SPELLINGS } from '../../../src/note/person-vocabulary';
import { PROJECT_SPELLINGS } from '../../../src/note/project-vocabulary';
import type { FieldSpellings } from '../../../src/note/spellings';
import { builtInValueWords } from '../../../src/note/value-words';

const document = readFileSync(new URL('../../../docs/vocabulary.md', import.meta.url), 'utf8');

function namesTable(table: Readonly<Record<string, FieldSpellings>>): string {
  const rows = Object.entries(table).map(([field, { en, fr, also, weak = [] }]) => [code([field]), code([en]), code([fr]), code(also), code(weak)]);
  return markdown([['field', 'English', 'French', 'also read', 'read where nothing better is there'], ...rows]);
}

function kindsTable(): string {
  const row = (kind: 'person' | 'project' | 'other'): readonly string[] => [
    kind, ...[KIND_WORDS, TAG_WORDS, FOLDER_WORDS].map((table) => code(words(table[kind]))),
  ];
  return markdown([['kind', 'value of `type`', 'tag', 'folder'], row('person'), row('project'), row('other')]);
}

function valuesTable(): string {
  return markdown([['value', 'words'], ...[...builtInValueWords()].map(([value, each]) => [code([value]), code(each)])]);
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

describe('docs/vocabulary.md lists exactly what is read', () => {
  test.each([
    ['people', namesTable(PERSON_SPELLINGS)],
    ['projects', namesTable(PROJECT_SPELLINGS)],
    ['meetings', namesTable(OCCASION_SPELLINGS)],
    ['kinds', kindsTable()],
    ['values', valuesTable()],
  ])('%s', (_what, table) => {
    expect(document.includes(table), `docs/vocabulary.md lacks this table:\n${table}`).toBe(true);
  });
});
