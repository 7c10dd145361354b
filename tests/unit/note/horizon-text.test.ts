import { describe, expect, test } from 'vitest';
import { laterPeriods } from '../../../src/note/horizon-period';
import { horizonTextOf, parseHorizon } from '../../../src/note/horizon-text';
import { sameData } from '../../../src/model/same';
import { day } from '../../support/builders';
import { readProject, told } from './read-note';

const read = (text: string): unknown => {
  const horizon = parseHorizon(text);
  if (horizon === null) return null;
  const { on, start, end, scale, place, text: what } = horizon;
  return [on, start, end, scale, place, what];
};

describe('a horizon', () => {
  test.each([
    ['2027 | national | ten shows', ['2027', '2027-01-01', '2027-12-31', 'national', 'national', 'ten shows']],
    ['2026-Q1 | local | a reading', ['2026-Q1', '2026-01-01', '2026-03-31', 'local', 'local', 'a reading']],
    ['2026-q4|Régional|trois semaines', ['2026-q4', '2026-10-01', '2026-12-31', 'regional', 'Régional', 'trois semaines']],
    ['2026-T2 | Local | lecture', ['2026-T2', '2026-04-01', '2026-06-30', 'local', 'Local', 'lecture']],
    ['2028-02 | international | Bruges', ['2028-02', '2028-02-01', '2028-02-29', 'international', 'international', 'Bruges']],
    ['2026-10-03 | régionale | débat', ['2026-10-03', '2026-10-03', '2026-10-03', 'regional', 'régionale', 'débat']],
    ['[[2026-10-03]] | local | debate', ['[[2026-10-03]]', '2026-10-03', '2026-10-03', 'local', 'local', 'debate']],
    ['2026-11 | Liège | a residency', ['2026-11', '2026-11-01', '2026-11-30', null, 'Liège', 'a residency']],
    ['2026-11 | [[Places/Liège|Liège]] | with [[Bruno Keppens|Bruno]]', ['2026-11', '2026-11-01', '2026-11-30', null, 'Liège', 'with Bruno']],
    ['2026-11 | national', ['2026-11', '2026-11-01', '2026-11-30', 'national', 'national', '']],
    ['2026-11 || ten shows', ['2026-11', '2026-11-01', '2026-11-30', null, '', 'ten shows']],
    ['2026-11 | local | one | two', ['2026-11', '2026-11-01', '2026-11-30', 'local', 'local', 'one | two']],
    ['9999 | local | the last', ['9999', '9999-01-01', '9999-12-31', 'local', 'local', 'the last']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'soon | local | a reading', '2026-13 | local | x', '2026-Q5 | local | x', '2026-02-30 | local | x', '26 | local | x',
    '0000 | local | x', '2026', '2026-10 |', 'local | 2026-10 | x', '', '|||', 'x'.repeat(600),
  ])('is not told by “%s”', (text) => expect(read(text)).toBeNull());

  test.each([
    ['✓ 2026-04 | local | a reading', true],
    ['2026-04 | local | a reading ✅', true],
    ['[x] 2026-04 | local | a reading', true],
    ['2026-04 | local | a reading [X]', true],
    ['2026-04 | local | with [[x]]', false],
    ['2026-04 | local | a reading', false],
  ])('%s is ticked off: %s', (text, isReached) => {
    expect(parseHorizon(text)).toMatchObject({ start: '2026-04-01', isReached });
  });

  test('names those whom its text links', () => {
    expect(parseHorizon('2026-11 | local | [[Ana]] and [[People/Bob|B.]]')?.mentions.map(({ target }) => target)).toEqual(['Ana', 'People/Bob']);
  });

  test('stands in the order of the note; a bad line is a problem, and the rest counts', () => {
    const { project, problems } = readProject('horizons:\n  - "2027 | national | b"\n  - "2026-99 | local | a"\n  - "?"\n  - "2026-Q4 | local | c"');
    expect(project.horizons.map(({ on }) => on)).toEqual(['2027', '2026-Q4']);
    expect(told(problems)).toEqual(['horizons: not-a-horizon (2026-99 | local | a)']);
  });
});

describe('a horizon that is typed', () => {
  test.each<[string, string | null]>([
    [' 2026-10 | Bruges | ten shows ', '2026-10 | Bruges | ten shows'],
    ['2026-09 local a reading', '2026-09 | local | a reading'],
    ['2026 Q4, régional: trois semaines', '2026 Q4 | régional | trois semaines'],
    ['2027 national', '2027 | national'],
    ['2026-T3 in Bruges, ten shows', '2026-T3 | | in Bruges, ten shows'],
    ['2026-13 local a reading', null],
    ['soon | local | a reading', null],
    ['2027', null],
    ['', null],
  ])('“%s” is written as %s', (typed, expected) => expect(horizonTextOf(typed)).toBe(expected));
});

test.each<[string, readonly string[]]>([
  ['2025', ['2026', '2027', '2028']],
  ['2025-T4', ['2026-T4', '2027-T1', '2027-T2']],
  ['2025q4', ['2026q4', '2027q1', '2027q2']],
  ['2026-01', ['2026-11', '2026-12', '2027-02']],
  ['3 mars 2026', ['2026-12-07', '2026-12-30', '2027-02-28']],
  ['[[2026-03-01]]', ['[[2026-12-07]]', '[[2026-12-30]]', '[[2027-02-28]]']],
])('a horizon of %s can move to periods as long, spelled alike', (on, expected) => {
  expect(laterPeriods(on, day('2026-11-30'))).toEqual(expected);
});

describe('what a project says of itself', () => {
  const BLOCK = [
    'mesure: 1 convention signée', 'pourquoi: [une classe sur trois, deux écoles]', 'faisabilité: 3', 'moyens: [maquette, "?"]',
    'risques: un rival', 'porteuse: "[[Ana]]"', 'dans-le-périmètre: création', 'hors-périmètre: [tournée]', 'horizons: "2027 | national | b"',
  ].join('\n');

  test('is read in every spelling, and placeholders say nothing', () => {
    const { project, problems } = readProject(BLOCK);
    expect(project).toMatchObject({
      measure: '1 convention signée', why: 'une classe sur trois, deux écoles', feasibility: 3, resources: ['maquette'], obstacles: ['un rival'],
      owner: { target: 'Ana' }, scope: ['création'], outOfScope: ['tournée'], horizons: [{ on: '2027' }],
    });
    expect(problems).toEqual([]);
  });

  test('says the same when nothing changed, and something else when a horizon did', () => {
    expect(sameData(readProject(BLOCK).project, readProject(BLOCK).project)).toBe(true);
    expect(sameData(readProject(BLOCK).project, readProject(BLOCK.replace('2027', '2028')).project)).toBe(false);
  });

  test.each([['0'], ['6'], ['2.5'], ['maybe'], ['[3, 4]']])('a feasibility of %s is a problem', (value) => {
    const { project, problems } = readProject(`feasibility: ${value}`);
    expect([project.feasibility, problems.map(({ code }) => code)]).toEqual([null, ['not-a-number']]);
  });
});
