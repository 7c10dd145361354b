import { idOfFinding } from '../../model/ignored-finding';
import { hasPair, pathPair } from '../../model/path-pair';
import type { DuplicatePair } from '../duplicates';
import { addPairsOf, sortedPairs } from '../duplicates';
import { deriveProblemsOf } from '../problems';
import type { CheckSource, Finding } from './finding';
import { compareFindings } from './finding';
import { boxFindings, nameProblem } from './name-findings';
import { PeopleNames } from './people-names';
import { findingOfProblem } from './problem-findings';
import { PropertyShapes } from './shape-findings';

const NOTHING: readonly Finding[] = [];

/** How many steps {@link checkSteps} takes, for a bar that shows how far it is. */
export function countOfSteps({ network, people }: CheckSource): number {
  const { projects, notes } = network;
  const boxed = [...projects.keys()].reduce((count, path) => count + network.assignmentsOfProject(path).length, 0);
  return 4 * people.length + 2 * projects.size + notes.size + boxed + 1;
}

/**
 * The whole check in steps of well under a millisecond, so that whoever takes them can let others in between; each gives
 * what it found. The findings come in no order, and with those that a person ignores.
 */
export function* checkSteps(source: CheckSource): Generator<readonly Finding[], void, undefined> {
  const { network, people, settings } = source;
  const subjects = [...people, ...network.projects.values()];
  const names = new PeopleNames();
  const shapes = new PropertyShapes(settings.roles);
  for (const person of people) {
    names.add(person);
    yield NOTHING;
  }
  for (const subject of subjects) {
    shapes.add(subject);
    yield NOTHING;
  }
  for (const path of network.notes.keys()) yield problemsOf(path, source);
  for (const { path } of network.projects.values()) {
    for (const assignment of network.assignmentsOfProject(path)) yield boxFindings(assignment, source, names);
  }
  for (const subject of subjects) yield shapes.findingsOf(subject);
  const pairs = new Map<string, DuplicatePair>();
  for (const person of people) {
    addPairsOf(person, names.same, pairs);
    yield NOTHING;
  }
  yield sortedPairs(pairs).flatMap((pair) => sameNameFinding(pair, source));
}

/** What the check finds, from scratch and at once: by kind, path, line and property, without what a person ignores. */
export function deriveVaultCheck(source: CheckSource): readonly Finding[] {
  return shownFindings([...checkSteps(source)].flat(), source);
}

/** Findings in their order, each once, without those that a person ignores. */
export function shownFindings(findings: readonly Finding[], { settings }: Pick<CheckSource, 'settings'>): readonly Finding[] {
  const ignored = new Set(settings.checkIgnored.map(idOfFinding));
  const shown = new Map(findings.map((finding) => [idOfFinding(finding), finding]));
  return [...shown.values()].filter((finding) => !ignored.has(idOfFinding(finding))).sort(compareFindings);
}

function problemsOf(path: string, source: CheckSource): readonly Finding[] {
  const { network, today } = source;
  return deriveProblemsOf(path, network, today).map((problem) => {
    const isName = problem.code === 'ambiguous-name' || problem.code === 'role-without-project';
    return isName ? nameProblem(problem, source) : findingOfProblem(problem, source);
  });
}

/** Only where the name itself says so; addresses and initials are for the dialog that looks for such pairs. */
function sameNameFinding({ first, second, because, certainty }: DuplicatePair, { settings }: CheckSource): readonly Finding[] {
  const pair = pathPair(first.path, second.path);
  const isSameName = because === 'name' || because === 'name-and-organisation' || certainty === 'sure';
  if (!isSameName || hasPair(settings.notSame, pair)) return NOTHING;
  return [{
    kind: 'same-name', path: first.path, property: '', line: null, found: second.path, told: { id: 'same-name', other: second.path },
    fixes: [{ label: { id: 'compare' }, does: { kind: 'compare', pair: [first.path, second.path] }, isCertain: false }],
  }];
}
