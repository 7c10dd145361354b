import type { Named } from '../derive/brief';
import type { NetworkHealth } from '../derive/health';
import type { ListEntry, Measure, MeasureFacts, MeasureId, MeasureState } from '../derive/health/measure';
import type { ProjectWarning } from '../derive/health/project-warnings';
import type { PeopleNetwork } from '../derive/networks';
import type { Strings } from '../i18n/strings';

/** People who belong together by what their notes say. */
export interface ReportNetwork extends Named {
  readonly members: readonly Named[];
  readonly keyPersons: readonly (Named & { readonly ties: number; readonly roles: number })[];
  /** One or two people, or nobody yet. */
  readonly thin: boolean;
  /** The projects whose notes name it. */
  readonly projects: readonly Named[];
}

/** How the network as a whole is doing. */
export interface ReportHealth {
  readonly measures: readonly ReportMeasure[];
  /** What to look at in single projects. */
  readonly warnings: readonly { readonly kind: ProjectWarning['kind']; readonly project: Named; readonly sentence: string }[];
  /** Networks without a common member and without a tie between their members. */
  readonly holes: readonly { readonly one: string; readonly other: string }[];
}

/** One measure; `value` and `facts` are null and `list` is empty while too little is known. */
export interface ReportMeasure {
  readonly id: MeasureId;
  readonly name: string;
  readonly state: MeasureState;
  /** The number that is judged. */
  readonly value: number | null;
  readonly sentence: string;
  readonly facts: MeasureFacts[MeasureId] | null;
  readonly list: readonly (ListEntry & { readonly sentence: string })[];
}

/** Puts the networks into the documented shape, the largest first. */
export function reportNetworks({ networks }: NetworkHealth): readonly ReportNetwork[] {
  return networks.all.map(({ name, path, members, keyPersons, isThin, projects }: PeopleNetwork) => ({
    name,
    path,
    members: members.map((member) => ({ name: member.name, path: member.path })),
    keyPersons: keyPersons.map((person) => ({ name: person.name, path: person.path, ties: person.ties, roles: person.roles })),
    thin: isThin,
    projects,
  }));
}

/** Puts the health of the network into the documented shape; who stands how is told only where it may be. */
export function reportHealth({ measures, warnings, holes }: NetworkHealth, withStance: boolean, strings: Strings): ReportHealth {
  return {
    measures: toldMeasures(measures, withStance).map((measure) => reportMeasure(measure, strings)),
    warnings: warnings.map((warning) => {
      return { kind: warning.kind, project: warning.project, sentence: strings.health.warningOf(warning) };
    }),
    holes: holes.map(({ one, other }) => ({ one: one.name, other: other.name })),
  };
}

/** The measures that may be told outside the app: the one of allies and opponents only where stances may be. */
export function toldMeasures(measures: readonly Measure[], withStance: boolean): readonly Measure[] {
  return measures.filter(({ id }) => withStance || id !== 'stance');
}

function reportMeasure(measure: Measure, { health }: Strings): ReportMeasure {
  const { id, state } = measure;
  const told = { id, name: health.names[id], state, sentence: health.sentenceOf(measure) };
  if (measure.state === 'not-enough-data') return { ...told, value: null, facts: null, list: [] };
  const list = measure.list.map((entry) => ({ ...entry, sentence: health.lineOf(id, entry) }));
  return { ...told, value: valueOf(measure), facts: measure.facts, list };
}

/** The number of a measure that its thresholds are about (docs/network.md). */
function valueOf(measure: Exclude<Measure, { readonly state: 'not-enough-data' }>): number {
  switch (measure.id) {
    case 'coverage': return measure.facts.mean;
    case 'sameHands': return measure.facts.held / measure.facts.filled;
    case 'stance': return measure.facts.balance;
    case 'contact': return measure.facts.dormant / measure.facts.people;
    case 'firstMessage': return measure.facts.written / measure.facts.met;
    case 'dependency': return measure.facts.share;
    case 'diversity': return measure.facts.effective;
    case 'redundancy': return measure.facts.efficiency;
    case 'constraint': return measure.facts.constraint;
    case 'doors': return measure.facts.self / measure.facts.people;
    case 'favours': return measure.facts.index;
  }
}
