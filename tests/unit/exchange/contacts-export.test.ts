import { describe, expect, test } from 'vitest';
import type { ExportPlan } from '../../../src/exchange/contacts-export';
import { exportOf, isExported } from '../../../src/exchange/contacts-export';
import type { Strings } from '../../../src/i18n/strings';
import { stringsFor } from '../../../src/i18n/strings';
import type { ExportField, ExportFormat } from '../../../src/model/export-field';
import { EXPORT_FORMATS, FIELDS_OF, PRIVATE_FIELDS, usualFieldsOf } from '../../../src/model/export-field';
import { DEFAULT_ROLES, plainRole } from '../../../src/model/role';
import { cardOf } from '../../../src/note/person-card';
import { day, mention, networkOf, person, project } from '../../support/builders';

const MADE_AT = new Date('2026-03-16T12:00:00Z');
const ROLES = [...DEFAULT_ROLES, { ...plainRole('rival'), sign: -1 as const }];

// Each word stands in one place of the notes, so that a file which holds it holds that place.
const ana = person('Ana Diaz', {
  emails: ['ana@x.org'], followUp: day('2026-03-20'), followUpNote: 'PROMISEWORD to [[Bo]]', topic: 'TOPICWORD', met: day('2026-03-13'),
  metAt: mention('[[FIRSTS]]'), birthday: { month: 11, day: 4, year: 1990 }, log: [['2026-03-14', 'LOGWORD with [[Bo]]']], roles: ['muse @ [[Dusk]]'],
  frontMatter: { email: 'ana@x.org', stance: 'no property' },
});
const tides = project('Tides', { boxes: { mentor: ['[[Ana Diaz]]'] } });
const dawn = project('Dawn', { boxes: { opponent: ['[[Ana Diaz]]'] }, stances: ['[[Ana Diaz]] -3 i5'] });
const noon = project('Noon', { boxes: { rival: ['[[Ana Diaz]]'] } });
const network = networkOf(ana, tides, dawn, noon, project('Dusk'));
const people = [{ person: ana, card: cardOf(ana, 'NOTEWORD\n\n## Log\n- 2026-03-14 LOGWORD\n') }];
const fileOf = (plan: ExportPlan, strings: Strings = stringsFor('en', () => ROLES)): string =>
  // Lines are folded in cards and calendars.
  exportOf(people, plan, { network, settings: { roles: ROLES, leapBirthday: 'february-28' }, strings, madeAt: MADE_AT }).replaceAll('\r\n ', '');

/** What gives a private field away. */
const WORDS: Readonly<Partial<Record<ExportField, RegExp>>> = {
  topic: /TOPICWORD/, note: /NOTEWORD/, log: /LOGWORD/, 'follow-up-note': /PROMISEWORD/, opponent: /opponent|opposant|rival|muse|Dawn: o|Noon/i, stances: /-3/,
};
const publicOf = (format: ExportFormat): readonly ExportField[] => FIELDS_OF[format].filter((field) => !PRIVATE_FIELDS.includes(field));

describe.each(EXPORT_FORMATS)('in %s, what was noted about somebody', (format) => {
  test('is in none of the usual fields, and the file is not empty', () => {
    for (const field of usualFieldsOf(format)) expect(PRIVATE_FIELDS).not.toContain(field);
    expect(fileOf({ format, fields: usualFieldsOf(format) })).toContain('Ana Diaz');
  });

  test.each(PRIVATE_FIELDS)('%s is told where it is ticked and the format has it, whatever else is ticked, and nowhere else', (asked) => {
    for (const language of ['en', 'fr'] as const) {
      const without = fileOf({ format, fields: new Set([...publicOf(format), ...PRIVATE_FIELDS.filter((field) => field !== asked)]) }, stringsFor(language, () => ROLES));
      expect(body(without)).not.toMatch(WORDS[asked] ?? expect.fail());
      const only = body(fileOf({ format, fields: new Set([...publicOf(format), asked]) }, stringsFor(language, () => ROLES)));
      for (const field of PRIVATE_FIELDS.filter((each) => each !== asked)) expect(only).not.toMatch(WORDS[field] ?? expect.fail());
      expect((WORDS[asked] ?? expect.fail()).test(only)).toBe(FIELDS_OF[format].includes(asked));
    }
  });
});

/** The file without the heads of its columns. */
function body(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(text.indexOf('\r\n')) : text;
}

test('opponents are told with the roles, and only there', () => {
  const rolesIn = (fields: readonly ExportField[]): string => body(fileOf({ format: 'csv', fields: new Set(fields) })).trim();
  expect(rolesIn(['roles'])).toBe('Ana Diaz,Tides: mentor');
  expect(rolesIn(['opponent'])).toBe('Ana Diaz');
  expect(rolesIn(['roles', 'opponent'])).toBe('Ana Diaz,Dusk: ?muse; Dawn: opponent; Noon: rival; Tides: mentor');
});

test('stances are told with their sign, the log without links', () => {
  expect(body(fileOf({ format: 'csv', fields: new Set<ExportField>(['stances', 'log', 'follow-up']) }))).toBe(
    '\r\nAna Diaz,2026-03-20,2026-03-14 LOGWORD with Bo,Dawn: -3\r\n',
  );
});

test('a calendar has only those with a day that is ticked', () => {
  expect(isExported(ana, { format: 'ics', fields: new Set() })).toBe(false);
  expect(isExported(ana, { format: 'ics', fields: new Set<ExportField>(['birthday']) })).toBe(true);
  expect(isExported(ana, { format: 'csv', fields: new Set() })).toBe(true);
  const events = fileOf({ format: 'ics', fields: new Set<ExportField>(['birthday', 'follow-up-note']) });
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(events).not.toContain('PROMISEWORD');
});

test('no project, role or promise becomes a formula', () => {
  const bo = person('=1+1', { followUpNote: '@SUM(A1)', log: [] });
  const evil = project('=HYPERLINK("x")', { boxes: { mentor: ['[[=1+1]]'] }, stances: ['[[=1+1]] +1'] });
  const table = exportOf(
    [{ person: bo, card: cardOf(bo, null) }],
    { format: 'csv', fields: new Set<ExportField>(['roles', 'stances', 'follow-up-note']) },
    { network: networkOf(bo, evil), settings: { roles: ROLES, leapBirthday: 'february-28' }, strings: stringsFor('en'), madeAt: MADE_AT },
  );
  expect(body(table).trim()).toBe('\'=1+1,"\'=HYPERLINK(""x""): mentor",\'@SUM(A1),"\'=HYPERLINK(""x""): +1"');
});
