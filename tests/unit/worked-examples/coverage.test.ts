import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/derive/board';
import { deriveBoard } from '../../../src/derive/board';
import { networkOfNotes, noteText, projectAt } from '../../support/read-notes';
import { candidateSourceOn } from '../../support/sources';

// What a note must say for a box to be covered, from its text on. The rules: docs/roles.md, "What is covered".
const PATH = 'Projets/Les Marées intérieures.md';
const MAREES = readFileSync(`sample-vault/${PATH}`, 'utf8');

function boardOf(text: string, others: Readonly<Record<string, string>> = {}): Board {
  const network = networkOfNotes({ [PATH]: text, ...others });
  return deriveBoard(projectAt(PATH, network), candidateSourceOn('2026-03-16', network));
}

const fillsOf = ({ boxes }: Board): unknown[] =>
  boxes.filter(({ role, must }) => must || role.consider).map(({ role, available, minimum, state }) => [role.id, available, minimum, state]);

test('the example: one ally of two, everything else that must be is named', () => {
  const board = boardOf(MAREES);
  expect(fillsOf(board)).toEqual([
    ['ally', 1, 2, 'named'], ['opponent', 1, 0, 'named'], ['mentor', 1, 1, 'named'], ['decider', 1, 1, 'named'],
  ]);
  expect(board.coverage).toBe(88);
  expect([board.boxes.filter(({ names }) => names.length > 0).length, board.boxes.length]).toEqual([7, 9]);
  expect(board.boxes.filter(({ names }) => names.length === 0).map(({ role }) => role.id)).toEqual(['sponsor', 'expert']);
  expect(board.openRoles).toEqual([{ role: 'ally', found: 1, needed: 2 }]);
});

/** The four that must be, all covered. */
const FULL = ['allié: ["[[Ana]]", "[[Ben]]"]', 'opposant: ["[[Foe]]"]', 'mentor: "[[Cleo]]"', 'décideur: "[[Dirk]]"'] as const;
type Changes = Readonly<Record<string, string | null>>;

/** The full project with other lines in place of some; null takes one out. */
function withLines(changes: Changes): string {
  const lines = FULL.flatMap((line) => {
    const changed = changes[line.slice(0, line.indexOf(':'))];
    return changed === undefined ? [line] : (changed ?? []);
  });
  return noteText('type: projet', ...lines, ...(changes.more === undefined || changes.more === null ? [] : [changes.more]));
}

const DECEASED = { 'People/Cleo.md': noteText('type: person', 'status: deceased') };

test.each<[string, Changes, number, Readonly<Record<string, string>>?]>([
  ['everything named', {}, 100],
  ['five allies of two are no more than two', { allié: 'alliés: [A, B, C, D, E]' }, 100],
  ['no key for opponents', { opposant: null }, 75],
  ['an empty key for opponents', { opposant: 'opposant:' }, 75],
  ['opponents thought about, none known', { opposant: 'opposant: aucun' }, 100],
  ['the same in English', { opposant: 'opponents: [none]' }, 100],
  ['"personne" in a box is nobody', { opposant: 'opposant: personne' }, 100],
  ['a mentor who has died', {}, 75, DECEASED],
  ['another mentor beside the one who has died', { mentor: 'mentor: ["[[Cleo]]", "[[Eva]]"]' }, 100, DECEASED],
  ['a mentor who is only asked for', { mentor: 'mentor: "?"' }, 75],
  ['a mentor to be found', { mentor: 'mentor: à trouver' }, 75],
  ['a mentor to be defined', { mentor: 'mentor: [à définir, tbd, todo, nobody yet]' }, 75],
  ['"none" is no mentor', { mentor: 'mentor: none' }, 75],
  ['a mentor by name, without a link', { mentor: 'mentor: Cleo' }, 100],
  ['a mentor box that is empty', { mentor: 'mentor:' }, 75],
  ['one ally of two, twice written', { allié: 'allié: ["[[Ana]]", "[[People/Ana|A.]]"]' }, 88, { 'People/Ana.md': noteText('type: person') }],
  ['an ally not to be contacted', {}, 88, { 'People/Ana.md': noteText('type: person', 'status: do-not-contact') }],
  ['an ally who is archived', {}, 88, { 'People/Ana.md': noteText('type: personne', 'statut: archivé') }],
  ['three allies asked for, two named', { more: 'needs-roles: ["ally 3"]' }, 92],
  ['no mentor asked for', { mentor: 'mentor:', more: 'rôles-requis: ["mentor 0"]' }, 100],
])('%s: %j → %i', (_, changes, coverage, others) => {
  expect(boardOf(withLines(changes), others).coverage).toBe(coverage);
});

test('a link without a note counts, and says that there is none yet', () => {
  const mentor = boardOf(withLines({})).boxes.find(({ role }) => role.id === 'mentor');
  expect(mentor).toMatchObject({ available: 1, names: [{ name: 'Cleo', path: null, isAvailable: true }] });
});

test('whoever has died stays in the box and counts nothing', () => {
  const mentor = boardOf(withLines({}), DECEASED).boxes.find(({ role }) => role.id === 'mentor');
  expect(mentor).toMatchObject({ available: 0, state: 'empty', names: [{ name: 'Cleo', isAvailable: false }] });
});
