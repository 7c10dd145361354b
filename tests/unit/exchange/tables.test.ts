import { describe, expect, test } from 'vitest';
import { csvTable, markdownTable } from '../../../src/exchange/table';
import { matrixTable, queueTable } from '../../../src/exchange/tables';
import { matrixText, problemsText, queueText } from '../../../src/exchange/plain-text';
import { deriveBoard } from '../../../src/derive/board';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { stringsFor } from '../../../src/i18n/strings';
import { day, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

const rows = [['Ana | "Díaz"', '=HYPERLINK("x")'], ['Ben', 'a\nb, c']];
const table = { title: 'T', header: ['Who', 'Why'], rows };

describe('a table outside the app', () => {
  test('as CSV: quotes doubled, no cell runs as a formula', () => {
    expect(csvTable(table)).toBe('Who,Why\r\n"Ana | ""Díaz""","\'=HYPERLINK(""x"")"\r\nBen,"a\nb, c"\r\n');
  });

  test('as Markdown: pipes do not break the row, line breaks become spaces', () => {
    const lines = ['| Who | Why |', '| --- | --- |', '| Ana \\| "Díaz" | =HYPERLINK("x") |', '| Ben | a b, c |'];
    expect(markdownTable(table)).toBe(`## T\n\n${lines.join('\n')}\n`);
  });

  test('as Markdown: amounts are no formula, and nothing is hidden, struck or marked', () => {
    const cells = [['owes $5, not $6', '100%% 5 %% ~~so~~ ~1 ==a=b==']];
    expect(markdownTable({ ...table, rows: cells })).toContain('| owes \\$5, not \\$6 | 100\\%% 5 \\%% \\~~so\\~~ ~1 \\==a=b\\== |');
  });
});

function rowOf(aProject: Project, people: readonly Person[], language: 'en' | 'fr'): readonly string[] | undefined {
  const network = networkOf(aProject, ...people);
  const board = deriveBoard(aProject, candidateSourceOn('2026-03-16', network));
  return matrixTable([board], stringsFor(language)).rows[0]?.slice(0, 6);
}

describe('the matrix says', () => {
  test('who, who is still to find, and that nobody is known, in both languages', () => {
    const boxes = { ally: ['[[Ana]]'], opponent: ['none'], mentor: ['[[Old]]'], decider: ['Jury'] };
    const salt = project('Salt', { status: 'paused', boxes });
    const people = [person('Ana'), person('Old', { status: 'deceased' })];
    expect(rowOf(salt, people, 'en')).toEqual([
      'Salt (paused)', '63', 'Ana · 1 more to find', 'none known', 'Old † · to find', 'Jury',
    ]);
    expect(rowOf(salt, people, 'fr')).toEqual([
      'Salt (en pause)', '63', 'Ana · encore 1 à trouver', 'aucun connu', 'Old † · à trouver', 'Jury',
    ]);
  });

  test('that nobody is known beside somebody who no longer counts', () => {
    const salt = project('Salt', { boxes: { opponent: ['none'] } });
    const old = person('Old', { status: 'archived', roles: ['opponent @ [[Salt]]'] });
    expect(rowOf(salt, [old], 'en')?.[3]).toBe('Old (archived) · none known');
  });

  test('that nobody was thought about yet', () => {
    const row = ['Salt', '0', '[to find]', '[none considered yet]', '[to find]', '[to find]'];
    expect(rowOf(project('Salt'), [], 'en')).toEqual(row);
  });
});

test('the queue gives its reasons with their points', () => {
  const salt = project('Salt');
  const item = {
    kind: 'role', path: 'P.md', name: 'Salt', project: salt,
    role: 'ally', found: 1, needed: 2, total: 35, bucket: 'week',
  } as const;
  const why = queueTable([item], day('2026-03-16'), stringsFor('en')).rows;
  expect(why).toEqual([['This week', '35', 'Salt', 'Find an ally for Salt (ally 1 of 2)']]);
});

test('as text, a list with nothing in it says so', () => {
  const en = stringsFor('en');
  expect(matrixText([], en)).toMatch(/\n\nNo network without a project\n$/);
  expect(queueText([], day('2026-03-16'), en)).toMatch(/\n\nNobody waits for you today\n$/);
  expect(problemsText([], en)).toMatch(/\n\nEvery note was understood\.\n$/);
});
