import type { NotePath } from '../model/mention';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import type { ConnectorToAsk, ExcludedPerson, ListedCandidate, WiderSearch } from '../derive/candidate-list';
import { deriveCandidateList } from '../derive/candidate-list';
import type { CandidateScore, CandidateSource, ExclusionReason } from '../derive/candidates';
import { APTITUDE_POINTS, fitOf } from '../derive/candidates';
import type { IntroductionPath } from '../derive/introductions';
import type { Strings } from '../i18n/strings';

/** Who could fill an open role. */
export interface ReportCandidates {
  /** The ten best. */
  readonly candidates: readonly ReportCandidate[];
  /** All who could, the ten among them. */
  readonly proposed: number;
  /** Who would fit and is left out all the same; whoever is against the project only where stances may be told. */
  readonly excluded: readonly ReportExcluded[];
  /** People of whom nothing noted fits. */
  readonly noMatch: number;
  /** Where else to look; null where somebody reaches 30 points. */
  readonly ask: ReportAsk | null;
}

/** Somebody who could fill a role. */
export interface ReportCandidate {
  readonly name: string;
  readonly path: NotePath;
  readonly score: number;
  /** `fit` holds the `aptitude`; the score is fit + reach + goodwill + novelty − load. */
  readonly parts: CandidateScore & { readonly aptitude: number };
  /** How strong my own tie to her is; null without one. */
  readonly direct: number | null;
  readonly way: ReportWay | null;
  readonly sentence: string;
}

/** The best way to somebody, from the first to be asked to herself. */
export interface ReportWay {
  readonly people: readonly ReportPersonName[];
  /** The product of its ties, and of 0.9 for each who is asked. */
  readonly strength: number;
  /** −ln(strength): what a search for the shortest way adds up. */
  readonly cost: number;
}

interface ReportPersonName {
  readonly name: string;
  readonly path: NotePath;
}

/** Somebody who is not proposed. */
export interface ReportExcluded extends ReportPersonName {
  readonly reason: ExclusionReason;
  readonly sentence: string;
}

/** Where else to look. */
export interface ReportAsk {
  /** Networks of the project with nobody in this role. */
  readonly networks: readonly string[];
  /** Whom to ask "who would you think of?". */
  readonly connectors: readonly (ReportPersonName & Pick<ConnectorToAsk, 'brought' | 'knows'>)[];
}

/** What the candidates of the report are made from. */
export interface ReportCandidatesSource {
  readonly candidateSource: CandidateSource;
  /** Whether it may be told who is against a project. */
  readonly withStance: boolean;
  readonly strings: Strings;
}

const CANDIDATES_TOLD = 10;

/** Puts those who could fill an open role into the documented shape. */
export function reportCandidates(project: Project, role: RoleId, source: ReportCandidatesSource): ReportCandidates {
  const { candidateSource, withStance, strings } = source;
  const { candidates, excluded, wider } = deriveCandidateList(project, role, candidateSource);
  const fitting = excluded.filter(({ person, reason }) => {
    return reason !== 'no-match' && fitOf(person, project, role, candidateSource.network) > 0;
  });
  return {
    candidates: candidates.slice(0, CANDIDATES_TOLD).map((candidate) => reportCandidate(candidate, strings)),
    proposed: candidates.length,
    excluded: fitting
      .filter(({ reason }) => withStance || reason !== 'opponent')
      .map((each) => reportExcluded(each, strings)),
    noMatch: excluded.length - fitting.length,
    ask: wider === null ? null : reportAsk(wider),
  };
}

function reportCandidate({ person, total, score, path, direct, facts }: ListedCandidate, { candidates }: Strings): ReportCandidate {
  const way = path?.people.map(({ name }) => name) ?? [];
  return {
    name: person.name,
    path: person.path,
    score: total,
    parts: { ...score, aptitude: facts.apt === null ? 0 : APTITUDE_POINTS },
    direct,
    way: path === null ? null : reportWay(path),
    sentence: candidates.sentence(facts, way),
  };
}

function reportWay({ people, strength }: IntroductionPath): ReportWay {
  return { people: people.map(nameOf), strength, cost: -Math.log(strength) };
}

function reportExcluded({ person, reason }: ExcludedPerson, { candidates }: Strings): ReportExcluded {
  return { ...nameOf(person), reason, sentence: candidates.excluded[reason] };
}

function reportAsk({ networks, connectors }: WiderSearch): ReportAsk {
  return { networks, connectors: connectors.map(({ person, brought, knows }) => ({ ...nameOf(person), brought, knows })) };
}

function nameOf({ name, path }: ReportPersonName): ReportPersonName {
  return { name, path };
}
