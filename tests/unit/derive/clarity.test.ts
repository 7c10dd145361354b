import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import type { Clarity } from '../../../src/derive/clarity';
import { deriveClarity } from '../../../src/derive/clarity';
import { stringsFor } from '../../../src/i18n/strings';
import type { Project } from '../../../src/model/project';
import { day, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';
import { readText } from '../note/read-note';

const MAREES = readFileSync('sample-vault/Projets/Les Marées intérieures.md', 'utf8');

function clarityOf(subject: Project, today = '2026-03-16'): Clarity {
  return deriveClarity(deriveBoard(subject, candidateSourceOn(today, networkOf(subject, person('Ana')))), day(today));
}

function read(text: string): Project {
  const note = readText('Projets/X.md', text);
  if (note.kind !== 'project') throw new Error('No project');
  return note.project;
}

/** `S ½, M 0` for what is not clear, with what it says. */
const told = ({ points }: Clarity): string[] =>
  points.flatMap(({ letter, grade, message }) => (grade === 'ok' ? [] : [`${letter} ${grade === 'half' ? '½' : '0'} ${message ?? ''}`]));

describe('is it clear?', () => {
  test.each<[string, (text: string) => string, string, number, string[]]>([
    ['the example', (text) => text, '2026-03-16', 100, []],
    ['without its bounds', (text) => text.replace(/^(?:hors-)?périmètre:.*\n/gm, ''), '2026-03-16', 90, ['S ½ specific']],
    ['a measure without a number', (text) => text.replace(/^mesure:.*$/m, 'mesure: "une convention"'), '2026-03-16', 90, ['M ½ measurable']],
    ['hardly feasible', (text) => text.replace('faisabilité: 3', 'faisabilité: 2'), '2026-03-16', 90, ['R ½ realistic']],
    ['after its deadline', (text) => text, '2026-05-01', 80, ['T 0 pastDeadline']],
    ['on its deadline', (text) => text, '2026-04-30', 100, []],
    ['without a deadline', (text) => text.replace(/^échéance:.*\n/m, ''), '2026-03-16', 90, ['T ½ noDeadline']],
    ['a deadline before its start', (text) => text.replace('début: 2026-01-05', 'début: 2026-06-01'), '2026-03-16', 80, ['T 0 deadlineBeforeStart']],
    ['an objective and nothing else', () => '---\ntype: projet\nobjectif: "Trouver un lieu de résidence"\n---\n', '2026-03-16', 10,
      ['S ½ specific', 'M 0 measurable', 'A 0 assignable', 'R 0 realistic', 'T 0 noDeadline']],
  ])('%s', (_, change, today, percent, expected) => {
    const clarity = clarityOf(read(change(MAREES)), today);
    expect([clarity.percent, told(clarity)]).toEqual([percent, expected]);
  });

  test.each<[string, Parameters<typeof project>[1], string]>([
    ['three words are no sentence', { objectives: ['Find a place'], scope: ['a'] }, 'S 0 specific'],
    ['nor is a placeholder', { objectives: ['à définir'], scope: ['a'] }, 'S 0 specific'],
    ['feasibility alone says half of what there is to do it with', { feasibility: 4 }, 'A ½ assignable'],
    ['a reason alone is half of realistic', { why: 'It matters' }, 'R ½ realistic'],
    ['feasible without a reason, too', { feasibility: 5 }, 'R ½ realistic'],
    ['hardly feasible without a reason, too', { feasibility: 1 }, 'R ½ realistic'],
  ])('%s', (_, plan, expected) => expect(told(clarityOf(project('X', plan)))).toContain(expected));

  test('a number in the objective measures it; what lies outside bounds it', () => {
    const clarity = clarityOf(project('X', { objectives: ['Welcome 300 people in nine workshops'], outOfScope: ['a tour'] }));
    expect(told(clarity).map((line) => line[0])).toEqual(['A', 'R', 'T']);
  });
});

describe('what is worth a thought besides', () => {
  const horizons = read(MAREES).horizons;

  test('the example has nothing to add, until a horizon passes', () => {
    const full = read(MAREES);
    expect(clarityOf(full).hints).toEqual([]);
    expect(clarityOf(full, '2026-05-01').hints).toEqual(['pastHorizon']);
    const ticked = { ...full, horizons: full.horizons.map((horizon) => ({ ...horizon, isReached: true })) };
    expect(clarityOf(ticked, '2026-05-01').hints).toEqual([]);
  });

  test.each<[string, Parameters<typeof project>[1], string[]]>([
    ['nothing at all', {}, ['noPitch', 'nobodyNamed', 'noHorizon', 'noNetwork']],
    ['a long pitch', { pitch: 'word '.repeat(61), horizons }, ['longPitch', 'nobodyNamed', 'noNetwork']],
    ['one name is a beginning', { pitch: 'word '.repeat(60), horizons, boxes: { ally: ['[[Ana]]'] } }, ['thinBoard', 'noNetwork']],
    ['"none known" was a thought too', { pitch: 'x', horizons, boxes: { opponent: ['none'] } }, ['thinBoard', 'noNetwork']],
  ])('%s', (_, plan, expected) => expect(clarityOf(project('X', plan)).hints).toEqual(expected));
});

test('it says what is missing in the words of both languages', () => {
  const [en, fr] = [stringsFor('en').clarity, stringsFor('fr').clarity];
  expect([en.messages.noDeadline, fr.messages.noDeadline]).toEqual(['By when?', 'Pour quand\u202F?']);
  expect([en.percent(90), fr.percent(90)]).toEqual(['90% clear', 'Clair à 90\u202F%']);
});
