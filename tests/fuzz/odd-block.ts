import { oddKey, oddSign, oddText } from './odd-words';
import type { Random } from './random';

/** A block of properties without its fences: mostly such as people and programs write, some of them broken by a hand. */
export function oddBlock(random: Random): string {
  const lines = random.several(9, () => (random.percent(60) ? fittingProperty(random) : property(random, oddKey(random))));
  if (random.percent(75)) lines.unshift(`${random.pick(['type', 'type', 'kind', 'Type', 'tags'])}: ${random.pick(['person', 'person', 'project', 'project', 'personne', 'projet', 'meeting', '[person, x]'])}`);
  if (random.percent(8)) lines.splice(random.below(lines.length + 1), 0, random.pick(['# a comment', '', '  ', '\t', '...', '%YAML 1.2', '? complex\n: value', '<<: *a', lines[0] ?? '']));
  const block = random.percent(5) ? `{${lines.join(', ')}}` : lines.join('\n');
  return random.percent(15) ? brokenBy(random, block) : block;
}

function property(random: Random, key: string): string {
  const lead = random.percent(4) ? '&a ' : '';
  const space = random.percent(95) ? ' ' : random.pick(['', '  ', '\t']);
  const comment = random.percent(8) ? ' # why' : '';
  return `${key}:${space}${lead}${value(random, 1)}${comment}`;
}

function value(random: Random, depth: number): string {
  const kind = random.below(depth > 3 ? 8 : 20);
  if (kind < 5) return scalar(random);
  if (kind < 6) return '';
  if (kind < 7) return `[${random.several(4, () => scalar(random)).join(', ')}]`;
  if (kind < 8) return random.pick(['*a', '!!set {a, b}', '!!binary aGk=', '!!timestamp 2026-01-01', '[]', '{}', '[[]]', '{a: {b: [c]}}', '!x y']);
  const indent = ' '.repeat(random.percent(90) ? depth * 2 : random.below(5));
  const each = (lead: () => string): string => ['', ...random.several(4, lead)].map((line, at) => (at === 0 ? '' : indent + line)).join('\n');
  if (kind < 15) return each(() => `- ${value(random, depth + 1)}`);
  if (kind < 17) return each(() => `${oddKey(random)}: ${value(random, depth + 1)}`);
  if (kind < 19) return `${random.pick(['|', '>', '|-', '>+', '|2'])}${each(() => oddText(random))}`;
  return `{${random.several(3, () => `${oddKey(random)}: ${scalar(random)}`).join(', ')}}`;
}

/** A property whose value is nearly what belongs there: where most notes go wrong, and where most is understood. */
function fittingProperty(random: Random): string {
  const [keys, values] = random.pick(FITTING);
  const key = random.pick(keys);
  const item = (): string => {
    const text = random.percent(93) ? random.pick(values) : oddText(random);
    return random.percent(70) ? JSON.stringify(text) : text;
  };
  switch (random.below(6)) {
    case 0: case 1: return `${key}: ${item()}`;
    case 2: return `${key}: [${random.several(4, item).join(', ')}]`;
    case 3: return `${key}:\n${random.several(4, item).map((each) => `- ${each}`).join('\n')}`;
    default: return `${key}:\n${random.several(4, item).map((each) => `  - ${each}${random.percent(5) ? ' # why' : ''}`).join('\n')}`;
  }
}

const LINKS = ['[[Ana]]', '[[Ben]]', '[[People/Ana|Ana]]', 'Ana', '[[Cleo Diaz]]', '[[Nobody]]', '[[Atlas]]', '?', 'none', 'Dupont, Paul', '[[Dupont, Paul]]', 'ana@x.org'];
const SOME_DAYS = ['2026-03-12', '2025-01-31', '2026-04-20', '2027-01-01', '03/04/2026', '31/12/2025', '[[2026-03-12]]', '2026-02-31', '2026-03', '2026', '--03-20', '12 mars 2026'];
const FITTING: readonly (readonly [keys: readonly string[], values: readonly string[]])[] = [
  [['roles', 'rôles', 'project-roles'], ['mentor @ [[Atlas]]', '[[Atlas]] (coach)', 'ally @ [[Nowhere]]', 'Sponsor: Atlas', 'menter', 'opposant @ [[Atlas]]', 'mentor', '[[Ana]]']],
  [['ally', 'allié', 'alliés', 'mentor', 'opponent', 'sponsor', 'décideur', 'connector', 'Coach', 'ennemi'], LINKS],
  [['knows', 'introduced-by', 'introduce-to', 'intro-asked', 'networks', 'réseaux', 'connaît', 'organisation', 'part-of', 'owner'], [...LINKS, '[[Ana]] 2026-03-12', '[[Ben]] asked 2026-01-05']],
  [['last-contact', 'dernier-contact', 'met', 'snooze', 'follow-up', 'relance', 'waiting-since', 'deadline', 'échéance', 'start', 'birthday'], SOME_DAYS],
  [['circle', 'cercle', 'status', 'statut'], ['core', 'close', 'proche', 'active', 'actif', 'archived', 'done', 'clsoe', 'pause', 'deceased', '3', 'idea']],
  [['cadence', 'fréquence', 'contact-frequency'], ['4w..6w', '3 weeks', 'monthly', 'bimensuel', 'none', '30', 'P3M', '3 wekks', 'every 2 months']],
  [['stances', 'stakeholders', 'parties-prenantes'], ['[[Ana]] s1 a3 i4 2026-03-02', '[[Ben]] +2', '[[Ana]] -1 -> +1', 'Ben (mentor)', '[[Ana]] s5', 'Sponsor: [[Ben]]', '[[Cleo Diaz]]']],
  [['needs-roles', 'needs', 'skills', 'compétences', 'besoins', 'horizons'], ['ally 3', 'mentor: film', 'film', 'droit', 'alies 2', '2026-10 | regional | three shows', '2026-Q4 | local', '0']],
  [['gave', 'received', 'donné', 'reçu', 'nudges', 'waiting-for', 'follow-up-note', 'topic'], ['2', '2026-03-12 a book', 'a book', '2025-02-30 x', '-1', 'call: her']],
  [['name', 'nom', 'aliases', 'email', 'phone', 'function', 'first-name'], ['Ana', 'Ana Diaz', 'Zoé', 'ana@x.org', '+33 6 12', '007', 'director', '<b>x</b>']],
];

/** What YAML takes for one word without quotes. */
const PLAIN = /^[\p{L}\p{N}.+][^:#[\]{},&*!|>'"%@`\p{C}]*$/u;

function scalar(random: Random): string {
  const text = oddText(random);
  const kind = random.below(10);
  if (kind < 4 && (PLAIN.test(text) || random.percent(10))) return text;
  if (kind < 8) return JSON.stringify(text);
  return `'${random.percent(95) ? text.replaceAll("'", "''") : text}'`;
}

/** A key pressed at the wrong place, a line lost or doubled, spaces that are no longer as many. */
function brokenBy(random: Random, block: string): string {
  const at = random.below(block.length + 1);
  const lines = block.split('\n');
  const line = random.below(lines.length);
  switch (random.below(5)) {
    case 0: return block.slice(0, at) + oddSign(random) + block.slice(at);
    case 1: return block.slice(0, at) + block.slice(at + 1 + random.below(6));
    case 2: return [...lines.slice(0, line), lines[line] ?? '', ...lines.slice(line)].join('\n');
    case 3: return [...lines.slice(0, line), `${' '.repeat(random.below(4))}${lines[line] ?? ''}`, ...lines.slice(line + 1)].join('\n');
    default: return [...lines.slice(0, line), `\t${lines[line] ?? ''}`, ...lines.slice(line + 1)].join('\n');
  }
}
