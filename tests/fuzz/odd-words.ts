import { DEFAULT_ROLES } from '../../src/model/role';
import { PERSON_SPELLINGS } from '../../src/note/person-vocabulary';
import { PROJECT_SPELLINGS } from '../../src/note/project-vocabulary';
import type { Random } from './random';

const SPELLINGS = [...Object.values(PERSON_SPELLINGS), ...Object.values(PROJECT_SPELLINGS)];

/** Keys as notes have them: every spelling that is known, roles, and keys that are nobody's or a trap. */
const KEYS: readonly string[] = [
  ...SPELLINGS.flatMap(({ en, fr, also, weak = [] }) => [en, fr, ...also, ...weak]),
  ...DEFAULT_ROLES.flatMap(({ id }) => [id, `${id}s`, id.toUpperCase()]),
  'attendees', 'participants', 'présents', 'date', 'when', 'public', 'tags', 'tag', 'cssclasses', 'Last Contact', 'last_contact',
  '__proto__', 'constructor', 'toString', '""', '"a: b"', "'it''s'", '2026', 'null', 'true', '~', '@x', '? x', '- x', 'é\u0301', '\u200bname', '[[Ana]]', '<<',
];

const NAMES = ['Ana', 'Ben', 'Cleo Diaz', 'Dupont, Paul', 'O’Neil', 'Zoé', 'Ana|A.', 'People/Ana', 'Ana#Log', 'Atlas', '', ' ', '../x', 'a]b', '\u202eanA', '\u200b', '__proto__', '<b>x</b>', '👩‍🚀'] as const;
const DAYS = ['2026-03-12', '2026-02-31', '03/04/2026', '13/03/26', '2026-W12', '20260312', '--02-29', '2026-03-12T25:61', '0000-00-00', '9999-12-31', 'soon', '"2026-03-12"', '[[2026-03-12]]', '"[[2026-03-12]]"', '12 mars 2026', '1900-02-29'] as const;
const WORDS = [
  'person', 'personne', 'project', 'projet', 'meeting', 'daily', 'organisation', 'core', 'close', 'proche', 'active', 'archived', 'done', '4w..6w', '3 weeks', 'P3M', 'bimensuel', 'none', 'aucun', '?', '-', 'mentor', 'ally 3',
  'mentor @ [[Atlas]]', '[[Atlas]] (coach)', 'Sponsor: Ben', '[[Ana]] s1 a3 i4 2026-03-02', '[[Ana]] +2', '2026-10 | regional | three shows', 'Ana <ana@x.org>', '[Ana](mailto:ana@x.org)', 'a@b', '{{title}}', '<% tp.date %>', 'javascript:alert(1)',
  '%E0%A4%A', 'true', 'null', '~', '0', '-0', '1e400', '.inf', '.nan', '0x1F', '007', '+33 6 12 34', '1_000', '12:30', 'yes', '2', '-1', '3.5', '=1+1',
] as const;
const SIGNS = [':', '#', '- ', '? ', '[', ']', '{', '}', ',', '&a ', '*a', '*nowhere', '!', '!!js/function ', '!!set ', '|', '>', '%', '@', '`', '"', "'", '\\', '\t', '\u0000', '\u0007', '\u2028', '\ufeff', '\ud800', '%%', '<!--', '```', '---', '...', '[[', ']]', '::', '\u00a0', '\u0301'] as const;

/** A key of a block. */
export function oddKey(random: Random): string {
  return random.percent(92) ? random.pick(KEYS) : random.several(3, () => random.pick(SIGNS)).join('') || 'x';
}

/** A link to somebody, most often a whole one. */
export function oddLink(random: Random): string {
  const name = random.pick(NAMES);
  return random.percent(85) ? `[[${name}]]` : random.pick([`![[${name}]]`, `[[${name}`, `${name}]]`, `[${name}](People/${encodeURI(name.replace(/[^\w ]/g, ''))}.md)`, `[[[${name}]]]`]);
}

/** A word, a name, a day, a link, or a few signs, on one line. */
export function oddText(random: Random): string {
  const kind = random.below(20);
  if (kind < 5) return random.pick(WORDS);
  if (kind < 9) return oddLink(random);
  if (kind < 13) return random.pick(DAYS);
  if (kind < 15) return random.pick(NAMES);
  if (kind < 16) return random.several(4, () => random.pick(SIGNS)).join(random.pick(['', ' ']));
  return random.several(4, () => (random.percent(50) ? random.pick(WORDS) : oddLink(random))).join(random.pick([', ', ' ', ' ; ', ' and ', ': ', ' | ']));
}

/** A sign that means something to YAML or Markdown, or should not be in a text at all. */
export function oddSign(random: Random): string {
  return random.pick(SIGNS);
}
