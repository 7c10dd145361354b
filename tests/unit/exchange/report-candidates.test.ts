import { describe, expect, test } from 'vitest';
import { candidateSourceOf } from '../../../src/derive/candidate-list';
import type { ReportCandidates } from '../../../src/exchange/report-candidates';
import { reportCandidates } from '../../../src/exchange/report-candidates';
import type { Language } from '../../../src/i18n/strings';
import { stringsFor } from '../../../src/i18n/strings';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { briefSourceOn } from '../../support/brief-source';
import { day, networkOf, person, project } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';
import { AROUND_S, S } from '../../support/mentor-example';

interface Asked {
  readonly project: Project;
  readonly people: readonly Person[];
  readonly withStance?: boolean;
  readonly language?: Language;
}

function candidatesFor(role: string, { project: sought, people, withStance = false, language = 'en' }: Asked): ReportCandidates {
  const candidateSource = candidateSourceOf(briefSourceOn(MONDAY, networkOf(sought, ...people)));
  return reportCandidates(sought, role, { candidateSource, withStance, strings: stringsFor(language) });
}

describe('the worked example: a mentor for S', () => {
  const example = { project: S, people: AROUND_S };
  const report = candidatesFor('mentor', example);

  test('has every part of each score', () => {
    expect(report.candidates.map(({ name, score, parts }) => [name, score, parts])).toEqual([
      ['Colette', 71, { fit: 35, aptitude: 0, reach: 16, goodwill: 10, novelty: 10, load: 0 }],
      ['Inès', 68, { fit: 32, aptitude: 15, reach: 21, goodwill: 5, novelty: 10, load: 0 }],
      ['Femke', 65, { fit: 35, aptitude: 0, reach: 15, goodwill: 5, novelty: 10, load: 0 }],
    ]);
    expect([report.proposed, report.ask]).toEqual([3, null]);
  });

  test.each<[string, number | null, string[], number, number]>([
    ['Colette', null, ['People/Nadège.md', 'People/Colette.md'], 0.5457, 0.606],
    ['Inès', 0.7, ['People/Inès.md'], 0.7, 0.357],
    ['Femke', 0.35, ['People/Inès.md', 'People/Femke.md'], 0.504, 0.685],
  ])('%s: directly %s, the best way %j', (name, direct, way, strength, cost) => {
    const candidate = report.candidates.find((each) => each.name === name);
    expect([candidate?.direct, candidate?.way?.people.map(({ path }) => path)]).toEqual([direct, way]);
    expect(candidate?.way?.strength).toBeCloseTo(strength, 4);
    expect(candidate?.way?.cost).toBeCloseTo(cost, 3);
  });

  test.each<[Language, string, string]>([
    ['en', 'has both skills you look for; Nadège knows Colette (they list each other), and you owe Nadège nothing; brings a new network: Festival', 'not to be contacted'],
    ['fr', 'possède les deux compétences cherchées\u202F; Nadège connaît Colette (chaque note cite l’autre), et vous ne devez rien à Nadège\u202F; nouveau réseau\u202F: Festival', 'personne à ne pas contacter'],
  ])('says why in the language of the report: %s', (language, sentence, excluded) => {
    const told = candidatesFor('mentor', { ...example, language });
    expect(told.candidates[0]?.sentence).toBe(sentence);
    expect(told.excluded).toEqual([{ name: 'Simon', path: 'People/Simon.md', reason: 'do-not-contact', sentence: excluded }]);
  });

  test('tells who is against the project only where stances may be told', () => {
    const namesOf = ({ excluded }: ReportCandidates): string[] => excluded.map(({ name, reason }) => `${name}: ${reason}`);
    expect(namesOf(report)).toEqual(['Simon: do-not-contact']);
    expect(namesOf(candidatesFor('mentor', { ...example, withStance: true }))).toEqual(['Pascal: opponent', 'Simon: do-not-contact']);
    expect(report.noMatch).toBe(3);
  });

  test('an expert with “lumière”: Odile alone', () => {
    expect(candidatesFor('expert', example)).toMatchObject({ candidates: [{ name: 'Odile', score: 76 }], proposed: 1, noMatch: 7 });
  });
});

describe('where nobody fits well', () => {
  const P = project('P', { needs: ['film'], networks: [{ text: 'Home', target: 'Home', isLink: false }] });
  const people = [
    person('Broker', { lastContact: day('2026-03-10') }),
    person('Bea', { introducedBy: ['[[Broker]]'] }),
    person('Old', { status: 'archived', skills: ['law'] }),
  ];

  test('the report says whom to ask and which networks are empty; who would not fit anyway is only counted', () => {
    expect(candidatesFor('mentor', { project: P, people })).toEqual({
      candidates: [], proposed: 0, excluded: [], noMatch: 3,
      ask: { networks: ['Home'], connectors: [{ name: 'Broker', path: 'People/Broker.md', brought: 1, knows: 1 }] },
    });
  });

  test('somebody nobody leads to has no way and no direct tie', () => {
    const [stranger] = candidatesFor('mentor', { project: P, people: [person('Ana', { skills: ['film'] })] }).candidates;
    expect(stranger).toMatchObject({ name: 'Ana', direct: null, way: null });
  });
});

test('of many candidates the ten best are told, and how many there are', () => {
  const people = Array.from({ length: 12 }, (_, index) => person(`P${index}`, { skills: ['film'] }));
  const { candidates, proposed } = candidatesFor('mentor', { project: project('P', { needs: ['film'] }), people });
  expect([candidates.length, proposed]).toEqual([10, 12]);
});
