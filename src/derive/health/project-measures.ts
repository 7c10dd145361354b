import type { NotePath } from '../../model/mention';
import type { Board, BoxName } from '../board';
import type { Named } from '../brief';
import { heldRolesOf } from '../held-role';
import { stanceInProject } from '../stance-in-project';
import { balanceOfStances } from '../stance-map';
import { byFigure } from './contact-measures';
import type { MeasureOf } from './measure';
import { entry, unknownMeasure } from './measure';
import type { HealthSource } from './source';

const COVERAGE_WARNS_BELOW = 60;
const COVERED = 100;

/** The mean coverage of the active projects; behind it each of them, the least covered first. */
export function coverageMeasure({ boards }: HealthSource): MeasureOf<'coverage'> {
  const list = boards.flatMap(({ project, coverage }) => (coverage === null ? [] : [entry(project, coverage)]));
  if (list.length === 0) return unknownMeasure('coverage', 0, 1);
  const mean = list.reduce((sum, { figure }) => sum + (figure ?? 0), 0) / list.length;
  const state = mean === COVERED ? 'good' : mean < COVERAGE_WARNS_BELOW ? 'warn' : 'info';
  const sorted = [...list].sort((a, b) => (a.figure ?? 0) - (b.figure ?? 0));
  return { id: 'coverage', state, facts: { mean, projects: list.length }, list: sorted };
}

/** Who is named in most boxes of one project. */
export interface BusiestPerson {
  readonly person: Named;
  readonly project: Named;
  readonly held: number;
  /** Boxes with at least one available name. */
  readonly filled: number;
}

/** The person in most boxes of a project, by name if several are; null while no box is filled. */
export function busiestOf({ project, boxes }: Board): BusiestPerson | null {
  const filled = boxes.filter(({ available }) => available > 0);
  const held = new Map<string, { person: BoxName; boxes: number }>();
  for (const person of filled.flatMap(({ names }) => names.filter(({ isAvailable }) => isAvailable))) {
    held.set(person.key, { person, boxes: (held.get(person.key)?.boxes ?? 0) + 1 });
  }
  const [top] = [...held.values()].map(({ person, boxes: count }) => entry(person, count)).sort(byFigure);
  if (top === undefined) return null;
  const { name, path } = project;
  return { person: { name: top.name, path: top.path }, project: { name, path }, held: top.figure ?? 0, filled: filled.length };
}

const SAME_HANDS_WARN_ABOVE = 1 / 3;
const LEAST_BOXES = 4;

/** How much of one project one person carries, at its worst; behind it the projects with four boxes filled. */
export function sameHandsMeasure({ boards }: HealthSource): MeasureOf<'sameHands'> {
  const all = boards.flatMap((board) => busiestOf(board) ?? []);
  const [worst, ...rest] = all
    .filter(({ filled }) => filled >= LEAST_BOXES)
    .sort((a, b) => b.held / b.filled - a.held / a.filled || b.held - a.held);
  if (worst === undefined) return unknownMeasure('sameHands', Math.max(0, ...all.map(({ filled }) => filled)), LEAST_BOXES);
  const list = [worst, ...rest].map(({ project, person, held, filled }) => entry(project, held, { other: filled, about: person }));
  const state = worst.held / worst.filled > SAME_HANDS_WARN_ABOVE ? 'warn' : 'info';
  return { id: 'sameHands', state, facts: worst, list };
}

/** Support and opposition in one project, each weighed by influence. */
export interface ProjectBalance {
  readonly plus: number;
  readonly minus: number;
  /** From −1 to 1; null when nobody is for or against it. */
  readonly balance: number | null;
  /** How many of those counted are rated by a role only. */
  readonly estimated: number;
}

/** The sums over everybody available whom a project names or rates. A stance that is not written follows from the roles. */
function projectBalanceOf(project: NotePath, { network, settings }: Pick<HealthSource, 'network' | 'settings'>): ProjectBalance {
  const named = network.assignmentsOfProject(project).flatMap(({ note }) => note ?? []);
  const people = new Set([...named, ...network.stancesIn(project).map(({ person }) => person)]);
  const stances = [...people].flatMap((path) => {
    if (network.people.get(path)?.status !== 'active') return [];
    const held = heldRolesOf(path, network, settings.roles);
    const { support, influence, isEstimated } = stanceInProject(path, project, held, network);
    return support === null ? [] : [{ support, influence, isEstimated }];
  });
  return { ...balanceOfStances(stances), estimated: stances.filter(({ isEstimated }) => isEstimated).length };
}

const AGAINST_BELOW = -0.3;

/** Support against opposition in all active projects; behind it each of them, the most opposed first. */
export function stanceMeasure(source: HealthSource): MeasureOf<'stance'> {
  const balances = source.boards.flatMap(({ project }) => {
    const { balance, ...sums } = projectBalanceOf(project.path, source);
    return balance === null ? [] : [{ project, balance, ...sums }];
  });
  if (balances.length === 0) return unknownMeasure('stance', 0, 1);
  const sumOf = (key: 'plus' | 'minus' | 'estimated'): number => balances.reduce((sum, each) => sum + each[key], 0);
  const [plus, minus, estimated] = [sumOf('plus'), sumOf('minus'), sumOf('estimated')];
  const against = balances.filter(({ balance }) => balance < AGAINST_BELOW).length;
  const state = against > 0 ? 'warn' : balances.every(({ balance }) => balance >= 0) ? 'good' : 'info';
  const list = balances
    .sort((a, b) => a.balance - b.balance)
    .map((each) => entry(each.project, each.plus, { other: each.minus }));
  return { id: 'stance', state, facts: { plus, minus, balance: (plus - minus) / (plus + minus), estimated, against }, list };
}
