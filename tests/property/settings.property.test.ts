import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CIRCLES } from '../../src/model/cadence';
import { CSV_COLUMNS } from '../../src/model/csv-mapping';
import type { OwnWords } from '../../src/model/own-words';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { PROJECT_STATUSES } from '../../src/model/project';
import { REASON_IDS } from '../../src/model/reason-id';
import type { Role } from '../../src/model/role';
import { DEFAULT_ROLES, OPTIONAL_ROLES, plainRole } from '../../src/model/role';
import type { RoleTemplate } from '../../src/model/role-template';
import { DEFAULT_ROLE_TEMPLATES } from '../../src/model/role-template';
import { MOST_NEEDED } from '../../src/note/role-overrides';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS, LEAP_BIRTHDAYS, LIMITS, LOG_STYLES, MOST_CSV_MAPPINGS, readSettings, savedSettings } from '../../src/settings';

const days = fc.integer(LIMITS.days);
const word = fc.stringMatching(/^[a-z]{1,9}$/);
const weight = fc.constantFrom(0, 0.25, 0.5, 1.5, 2);

const label = fc.record({ box: word, one: word }, { requiredKeys: [], noNullPrototype: true }).filter((one) => Object.keys(one).length > 0);
const changes: fc.Arbitrary<Partial<Role>> = fc.record(
  {
    minimum: fc.nat({ max: 99 }),
    must: fc.boolean(),
    consider: fc.boolean(),
    sign: fc.constantFrom(1, 0, -1),
    glyph: fc.constantFrom('▲', '⚑'),
    labels: fc.constantFrom('en', 'fr').chain((language) => label.map((one) => ({ [language]: one }))),
    aliases: fc.array(word, { minLength: 1, maxLength: 2 }),
    definition: word,
    isHidden: fc.constant(true),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const others = [...OPTIONAL_ROLES, plainRole('coach'), plainRole('muse')];
/** The nine and some others, changed and in any order. */
const someRoles: fc.Arbitrary<readonly Role[]> = fc
  .subarray(others)
  .chain((added) => fc.tuple(fc.shuffledSubarray([...DEFAULT_ROLES, ...added], { minLength: DEFAULT_ROLES.length + added.length }), fc.array(changes, { maxLength: 15 })))
  .map(([roles, changed]) => roles.map((role, index) => ({ ...role, ...changed[index] })));

const needs = fc.dictionary(fc.oneof(word, fc.constantFrom('ally', 'funder')), fc.integer({ min: 0, max: MOST_NEEDED }), { noNullPrototype: true });
/** Some of the built-in kinds of projects, changed or not, and some of a person's own. */
const someTemplates: fc.Arbitrary<readonly RoleTemplate[]> = fc
  .tuple(
    fc.subarray([...DEFAULT_ROLE_TEMPLATES]),
    fc.array(fc.record({ name: word, needs }, { requiredKeys: [], noNullPrototype: true }), { maxLength: 6 }),
    fc.uniqueArray(fc.record({ id: word.map((id) => `own ${id}`), name: word, needs }), { maxLength: 3, selector: ({ id }) => id }),
  )
  .map(([kept, changed, own]) => [...kept.map((template, index) => ({ ...template, ...changed[index] })), ...own]);

const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const byKind = fc.record({ person: fc.oneof(fc.constant([]), words), project: fc.constant([]), meeting: fc.oneof(fc.constant([]), words) });
const named = <Field extends string>(...fields: readonly Field[]): fc.Arbitrary<Partial<Record<Field, string[]>>> =>
  fc.dictionary(fc.constantFrom(...fields), words, { noNullPrototype: true }) as fc.Arbitrary<Partial<Record<Field, string[]>>>;
const someWords: fc.Arbitrary<OwnWords> = fc.record({
  folders: byKind, marks: byKind, person: named('last-contact', 'knows'), project: named('deadline'), meeting: named('date'), values: named('circle:core', 'none'),
});

const someSettings: fc.Arbitrary<Settings> = fc.record({
  ownWords: fc.oneof(fc.constant(NO_OWN_WORDS), someWords),
  roles: fc.oneof(fc.constant(DEFAULT_ROLES), someRoles),
  roleTemplates: fc.oneof(fc.constant(DEFAULT_ROLE_TEMPLATES), someTemplates),
  peoplePerDay: fc.integer(LIMITS.peoplePerDay),
  dormantPerList: fc.integer(LIMITS.dormantPerList),
  weekendGrace: fc.boolean(),
  hoverCards: fc.boolean(),
  circleDays: fc.record({ core: days, close: days, active: days, wide: days }),
  cadenceRules: fc.array(fc.record({ role: fc.option(word), status: fc.constantFrom(...PROJECT_STATUSES), days }), { maxLength: 3 }),
  nurtureDays: days,
  reasonWeights: fc.dictionary(fc.constantFrom(...REASON_IDS), weight, { noNullPrototype: true }),
  leapBirthday: fc.constantFrom(...LEAP_BIRTHDAYS),
  logStyle: fc.constantFrom(...LOG_STYLES),
  meetingFolder: fc.array(word, { maxLength: 2 }).map((parts) => parts.join('/')),
  mySkills: fc.array(word, { maxLength: 3 }),
  myName: fc.oneof(fc.constant(''), word),
  messageTemplates: fc.array(
    fc.record({ name: word, language: fc.constantFrom('en', 'fr'), subject: fc.oneof(fc.constant(''), word), text: word }), { maxLength: 2 },
  ),
  notSame: fc.array(fc.constantFrom(['a.md', 'b.md'] as const, ['a.md', 'c/d.md'] as const), { maxLength: 3 }),
  checkIgnored: fc.array(fc.record({ kind: word, path: word, property: fc.oneof(fc.constant(''), word), found: fc.string() }), { maxLength: 3 }),
  csvMappings: fc.array(fc.record({ key: word, columns: fc.array(fc.option(fc.constantFrom(...CSV_COLUMNS))) }), { maxLength: MOST_CSV_MAPPINGS }),
});

/** What may stand in a file: good settings, some of them spoiled, and what nobody knows. */
const someData: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  someSettings,
  fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'other'), fc.jsonValue({ maxDepth: 2 })),
  fc.record({ circleDays: fc.dictionary(fc.constantFrom(...CIRCLES, 'orbit'), fc.jsonValue({ maxDepth: 1 })) }),
);

/** As the disk gives it back. */
function throughDisk(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

test('what was saved over any file is read back as it was', () => {
  fc.assert(
    fc.property(someSettings, someData, (settings, data) => {
      expect(readSettings(throughDisk(savedSettings(settings, throughDisk(data))))).toEqual(settings);
    }),
    { numRuns: 1000 },
  );
});

test('saving what was read changes nothing in a file', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      expect(savedSettings(readSettings(data), data)).toEqual({ ...data });
    }),
  );
});

test('a new file holds no setting that is as by default', () => {
  fc.assert(
    fc.property(someSettings, (settings) => {
      const saved = Object.entries(savedSettings(settings, null));
      const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
      for (const [key, value] of saved) expect(value).not.toEqual(defaults.get(key));
    }),
  );
});
