import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import { candidateSourceOf } from '../../../src/derive/candidate-list';
import type { ReportProject } from '../../../src/exchange/report-project';
import { reportProject } from '../../../src/exchange/report-project';
import type { Language } from '../../../src/i18n/strings';
import { stringsFor } from '../../../src/i18n/strings';
import type { Project } from '../../../src/model/project';
import { briefSourceOn } from '../../support/brief-source';
import { day, horizonsOf, networkOf, person, project, stance } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';
import { readText } from '../note/read-note';

const MAREES = readFileSync('sample-vault/Projets/Les Marées intérieures.md', 'utf8');
const PEOPLE = ['Nadège', 'Tom', 'Pascal', 'Bruno', 'Karim', 'Ana'].map((name) => person(name));

interface Asked {
  readonly today?: string;
  readonly withStance?: boolean;
  readonly language?: Language;
}

function reportOf(subject: Project, { today = MONDAY, withStance = false, language = 'en' }: Asked = {}): ReportProject {
  const candidateSource = candidateSourceOf(briefSourceOn(today, networkOf(subject, ...PEOPLE)));
  const strings = stringsFor(language);
  return reportProject(deriveBoard(subject, candidateSource), { today: day(today), candidateSource, withStance, strings });
}

function read(text: string): Project {
  const note = readText('Projets/X.md', text);
  if (note.kind !== 'project') throw new Error('No project');
  return note.project;
}

describe('is it clear?', () => {
  test.each<[string, (text: string) => string, string, number, [string, number][]]>([
    ['the example', (text) => text, MONDAY, 100, []],
    ['without its bounds', (text) => text.replace(/^(?:hors-)?périmètre:.*\n/gm, ''), MONDAY, 90, [['S', 0.5]]],
    ['a measure without a number', (text) => text.replace(/^mesure:.*$/m, 'mesure: "une convention"'), MONDAY, 90, [['M', 0.5]]],
    ['hardly feasible', (text) => text.replace('faisabilité: 3', 'faisabilité: 2'), MONDAY, 90, [['R', 0.5]]],
    ['after its deadline', (text) => text, '2026-05-01', 80, [['T', 0]]],
    ['an objective and nothing else', () => '---\ntype: projet\nobjectif: "Trouver un lieu de résidence"\n---\n', MONDAY, 10,
      [['S', 0.5], ['M', 0], ['A', 0], ['R', 0], ['T', 0]]],
  ])('%s', (_, change, today, percent, unclear) => {
    const { clarity } = reportOf(read(change(MAREES)), { today });
    const told = clarity.letters.filter(({ message }) => message !== null).map(({ letter, value }) => [letter, value]);
    expect([clarity.percent, told]).toEqual([percent, unclear]);
    expect(clarity.letters.map(({ letter }) => letter).join('')).toBe('SMART');
  });

  test.each<[Language, string, string]>([
    ['en', 'By when?', 'No network named: where will you look for people?'],
    ['fr', 'Pour quand\u202F?', 'Aucun réseau nommé\u202F: où chercherez-vous du monde\u202F?'],
  ])('in the language of the report: %s', (language, message, hint) => {
    const { clarity } = reportOf(project('P'), { language });
    expect(clarity.letters[4]).toEqual({ letter: 'T', value: 0, message });
    expect(clarity.hints).toContainEqual({ id: 'noNetwork', sentence: hint });
  });
});

test('a pitch has its words, its seconds and whom it should ask for', () => {
  const pitch = 'We are looking for people who sing at night';
  expect(reportOf(project('P', { pitch, boxes: { ally: ['[[Ana]]'], decider: ['Jury'] } })).pitch).toEqual({
    words: 9, seconds: 5, long: false, lookingFor: ['mentor'], asks: true,
  });
  expect(reportOf(project('P')).pitch).toMatchObject({ words: 0, seconds: 0, asks: false });
});

test('horizons go by the first day of their period, each as it is written', () => {
  const lines = ['2027 | national | a tour', '2026-Q4 | Liège | three shows with [[Ana]]', '2026-02 | local | a reading', '✓ 2025 | local | a text'];
  const horizons = horizonsOf(lines);
  const report = reportOf(project('P', { horizons, boxes: { ally: ['Jo', '[[Ana]]'], mentor: ['Max'] } })).horizons;
  expect(report.map(({ start, state }) => [start, state])).toEqual([
    ['2025-01-01', 'reached'], ['2026-02-01', 'past'], ['2026-10-01', 'next'], ['2027-01-01', 'later'],
  ]);
  expect(report[2]).toEqual({
    written: '2026-Q4 | Liège | three shows with [[Ana]]', start: '2026-10-01', end: '2026-12-31', scale: null, place: 'Liège',
    text: 'three shows with Ana', state: 'next', people: [{ name: 'Ana', path: 'People/Ana.md' }], roles: ['decider'],
  });
});

describe('how people stand', () => {
  const M = project('M', {
    boxes: { partner: ['[[Karim]]'] },
    stances: ['[[Nadège]] s3 a1 i3', '[[Tom]] s3 a2 i2', '[[Pascal]] s1 a3 i4', '[[Bruno]] s2 a2 i5'],
  });

  test('is told only when it is asked for', () => {
    expect(reportOf(M)).not.toHaveProperty('stance');
    expect(reportOf(M, { withStance: true })).toHaveProperty('stance');
  });

  test.each<[Language, string, string]>([
    ['en', 'Support 8, opposition 8: evenly balanced', 'Support 11, opposition 8: slightly in favour'],
    ['fr', 'Soutien 8, opposition 8\u202F: équilibré', 'Soutien 11, opposition 8\u202F: légèrement favorable'],
  ])('weighs up, rated and with estimates: %s', (language, rated, withEstimates) => {
    const { stance: told } = reportOf(M, { withStance: true, language });
    expect(told?.rated).toEqual({ plus: 8, minus: 8, balance: 0, sentence: rated });
    expect(told?.withEstimates).toMatchObject({ plus: 11, minus: 8, sentence: withEstimates });
    expect(told?.withEstimates.balance).toBeCloseTo(3 / 19, 10);
  });

  test('is told of each person, whether it was rated or a role suggests it', () => {
    const { stance: told } = reportOf(M, { withStance: true });
    expect(told?.people.map(({ name, support, influence, attitude, zone, estimated }) => [name, support, influence, attitude, zone, estimated])).toEqual([
      ['Bruno', 0, 5, 'hesitant', 'satisfy', false],
      ['Pascal', -2, 4, 'opponent', 'manage', false],
      ['Nadège', 2, 3, 'engaged', 'inform', false],
      ['Karim', 1, 3, 'passive', 'monitor', true],
      ['Tom', 1, 2, 'golden', 'inform', false],
    ]);
  });

  test('says what is old and what contradicts itself', () => {
    const rated = { ...stance('[[Ana]] s1 a3 i4'), on: day('2025-12-01'), wanted: 1 };
    const { stance: told } = reportOf(project('P', { boxes: { ally: ['[[Ana]]'] }, stances: [rated] }), { withStance: true });
    expect(told?.people).toEqual([{
      name: 'Ana', path: 'People/Ana.md', synergy: 1, antagonism: 3, support: -2, influence: 4, attitude: 'opponent', zone: 'manage',
      estimated: false, ratedOn: '2025-12-01', stale: true, wanted: 1, contradictions: ['Named ally, but rated more against than for.'],
    }]);
  });
});

test('who could fill a box is told for an active project and not for a paused one', () => {
  const [open] = reportOf(project('P')).openRoles;
  expect(open).toMatchObject({ role: 'ally', missing: 2, candidates: [], noMatch: 6 });
  const [paused] = reportOf(project('P', { status: 'paused' })).openRoles;
  expect(paused).toEqual({ role: 'ally', missing: 2, points: 0 });
});
