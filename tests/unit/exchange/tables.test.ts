import { describe, expect, test } from 'vitest';
import { csvTable, markdownTable } from '../../../src/exchange/table';
import { matrixTable, queueTable } from '../../../src/exchange/tables';
import { deriveBoard } from '../../../src/derive/board';
import { epochDayOf } from '../../../src/model/calendar-date';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { stringsFor } from '../../../src/i18n/strings';
import { day, networkOf, person, project } from '../../support/builders';

const table = { title: 'T', header: ['Who', 'Why'], rows: [['Ana | "Díaz"', '=HYPERLINK("x")'], ['Ben', 'a\nb, c']] };

describe('a table outside the app', () => {
  test('as CSV: quotes doubled, no cell runs as a formula', () => {
    expect(csvTable(table)).toBe('Who,Why\r\n"Ana | ""Díaz""","\'=HYPERLINK(""x"")"\r\nBen,"a\nb, c"\r\n');
  });

  test('as Markdown: pipes do not break the row, line breaks become spaces', () => {
    expect(markdownTable(table)).toBe('## T\n\n| Who | Why |\n| --- | --- |\n| Ana \\| "Díaz" | =HYPERLINK("x") |\n| Ben | a b, c |\n');
  });
});

test('the matrix says who, who is still to find, and that nobody is known, in both languages', () => {
  const salt = project('Salt', { status: 'paused', boxes: { ally: ['[[Ana]]'], opponent: ['none'], mentor: ['[[Old]]'], decider: ['Jury'] } });
  const network = networkOf(salt, person('Ana'), person('Old', { status: 'deceased' }));
  const board = deriveBoard(salt, { network, roles: DEFAULT_ROLES, today: epochDayOf(day('2026-03-16')) });
  const row = (language: 'en' | 'fr') => matrixTable([board], stringsFor(language)).rows[0]?.slice(0, 6);
  expect(row('en')).toEqual(['Salt (paused)', '63', 'Ana · 1 more to find', 'none known', 'Old † · to find', 'Jury']);
  expect(row('fr')?.[3]).not.toBe('none known');
});

test('the queue gives its reasons with their points', () => {
  const item = { kind: 'role', path: 'P.md', name: 'Salt', project: project('Salt'), role: 'ally', found: 1, needed: 2, total: 35, bucket: 'week' } as const;
  expect(queueTable([item], day('2026-03-16'), stringsFor('en')).rows).toEqual([['This week', '35', 'Salt', 'Find an ally for Salt (ally 1 of 2)']]);
});
