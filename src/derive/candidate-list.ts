import { epochDayOf } from '../model/calendar-date';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import type { BriefSource } from './brief';
import type { Candidate, CandidateSource, ExclusionReason } from './candidates';
import {
  broughtBy, deriveCandidates, exclusionOf, holdsElsewhere, isAgainst, matchOf, networksIn,
} from './candidates';
import type { Contact } from './contact';
import { deriveContact } from './contact';
import { activeRolesOf } from './held-role';
import { acquaintancesOf, directStrength } from './introductions';
import { LiveIntroductions } from './live-introductions';
import { networkKeyOf, networkKeysOf } from './networks';
import { balanceOf, reciprocityOf } from './reciprocity';
import type { TieKind } from './tie-between';
import { tieBetween } from './tie-between';

/** What speaks for a candidate, behind the numbers of the score. */
export interface CandidateFacts {
  /** The needs of the project that she meets, as its note writes them. */
  readonly met: readonly string[];
  /** How many needs concern the role. */
  readonly wanted: number;
  /** People whom she introduced to me; counted for a connector only. */
  readonly brought: number;
  /** Whether her own note wishes the role, or she has it in another project; null for neither. */
  readonly apt: 'wishes' | 'holds' | null;
  /** Favours that the one to be asked is ahead; 0 or less when I owe her nothing. */
  readonly owed: number;
  /** How the one to be asked knows the next on the way; null where I know the candidate myself, or nobody does. */
  readonly tie: TieKind | null;
  /** Networks that she brings and nobody in the boxes belongs to, as her note writes them. */
  readonly newNetworks: readonly string[];
  /** Roles that she has in active projects. */
  readonly activeRoles: number;
}

/** Somebody who could fill a role, with what speaks for her and the ways to her. */
export interface ListedCandidate extends Candidate {
  readonly facts: CandidateFacts;
  /** Who is to be asked for an introduction; null where I know her best myself, or nobody leads to her. */
  readonly asked: Person | null;
  /** How strong my own tie to her is, above 0 and at most 1; null when there is none. */
  readonly direct: number | null;
}

/** Somebody who is not proposed, and why. */
export interface ExcludedPerson {
  readonly person: Person;
  readonly reason: ExclusionReason;
}

/** Somebody to ask "who would you think of?". */
export interface ConnectorToAsk {
  readonly person: Person;
  /** People whom she introduced to me. */
  readonly brought: number;
  /** People whom the notes tie to her. */
  readonly knows: number;
}

/** What to do where nobody fits well. */
export interface WiderSearch {
  /** Networks of the project to which nobody in the box belongs, as its note writes them. */
  readonly networks: readonly string[];
  /** At most three, the one who links the most people first. */
  readonly connectors: readonly ConnectorToAsk[];
}

/** Who could fill a role of a project. */
export interface CandidateList {
  /** The best first. */
  readonly candidates: readonly ListedCandidate[];
  /** By reason, in the order of {@link REASONS}, then by name. */
  readonly excluded: readonly ExcludedPerson[];
  /** null where somebody fits well enough. */
  readonly wider: WiderSearch | null;
}

/** A candidate below fits so little that others should be asked (docs/follow-ups.md, "Who could fill an empty box"). */
const WELL_ENOUGH = 30;
const CONNECTORS_ASKED = 3;
const REASONS: readonly ExclusionReason[] = ['in-box', 'opponent', 'do-not-contact', 'archived', 'deceased', 'no-match'];

/**
 * What candidates are scored from, out of what the panels are made from. The ways to people are kept while it is: many
 * roles ask for the same ones. So it is to be made anew for a network that has changed.
 */
export function candidateSourceOf(brief: BriefSource): CandidateSource {
  const base = { network: brief.network, settings: brief.settings, today: epochDayOf(brief.today) };
  const contactOf = (person: Person): Contact => brief.followUpOf(person.path)?.contact ?? deriveContact(person, base);
  const ways = new LiveIntroductions();
  return { ...base, contactOf, wayTo: (person, mayBeAsked) => ways.wayTo(person, { ...base, contactOf }, mayBeAsked) };
}

/** Everybody for one role: who could fill it, who is left out and why, and where else to look. */
export function deriveCandidateList(project: Project, role: RoleId, source: CandidateSource): CandidateList {
  const candidates = deriveCandidates(project, role, source);
  const [best] = candidates;
  const known = networksIn(project, source);
  return {
    candidates: candidates.map((candidate) => listed(candidate, factsOf(candidate, { project, role, known }, source), source)),
    excluded: excludedFrom(project, role, source),
    wider: best !== undefined && best.total >= WELL_ENOUGH ? null : widerSearch(project, role, source),
  };
}

function listed(candidate: Candidate, facts: CandidateFacts, source: CandidateSource): ListedCandidate {
  const { person, path } = candidate;
  const [first = null, second] = path?.people ?? [];
  return { ...candidate, facts, asked: second === undefined ? null : first, direct: directStrength(person, source) };
}

/** The role that somebody is looked for, and the networks that are in the boxes of its project already. */
interface Sought {
  readonly project: Project;
  readonly role: RoleId;
  readonly known: ReadonlySet<string>;
}

function factsOf({ person, path }: Candidate, { project, role, known }: Sought, source: CandidateSource): CandidateFacts {
  const { network, today } = source;
  const [first = person, second] = path?.people ?? [];
  const { met, wanted } = matchOf(person, project, role);
  const holds = holdsElsewhere(person.path, project, role, network);
  return {
    met: met.map(({ text }) => text),
    wanted: wanted.length,
    brought: role === 'connector' ? broughtBy(person.path, network) : 0,
    apt: holds ? 'holds' : person.aptitudes.includes(role) ? 'wishes' : null,
    owed: balanceOf(reciprocityOf(first, today)),
    tie: second === undefined ? null : tieBetween(first.path, second.path, network),
    newNetworks: person.networks.filter((mention) => !known.has(networkKeyOf(mention))).map(({ text }) => text),
    activeRoles: activeRolesOf(person.path, network, source.settings.roles),
  };
}

function excludedFrom(project: Project, role: RoleId, source: CandidateSource): readonly ExcludedPerson[] {
  return [...source.network.people.values()]
    .flatMap((person) => {
      const reason = exclusionOf(person, project, role, source);
      return reason === null ? [] : [{ person, reason }];
    })
    .sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || compareNamed(a.person, b.person));
}

function widerSearch(project: Project, role: RoleId, source: CandidateSource): WiderSearch {
  return { networks: networksWithout(project, role, source), connectors: connectorsToAsk(project, source) };
}

function networksWithout(project: Project, role: RoleId, { network }: CandidateSource): readonly string[] {
  const inBox = network.assignmentsOfProject(project.path).filter((each) => each.role === role);
  const there = new Set(inBox.flatMap(({ note }) => network.people.get(note ?? '') ?? []).flatMap(networkKeysOf));
  return project.networks.filter((mention) => !there.has(networkKeyOf(mention))).map(({ text }) => text);
}

/** Those I know myself, by how many they introduced to me, then how many they know, then how well I know them. */
function connectorsToAsk(project: Project, source: CandidateSource): readonly ConnectorToAsk[] {
  const { network } = source;
  return [...network.people.values()]
    .flatMap((person) => {
      const strength = directStrength(person, source);
      if (strength === null || person.status !== 'active' || isAgainst(person, project, source)) return [];
      const connector = { person, brought: broughtBy(person.path, network), knows: acquaintancesOf(person.path, network).size };
      return connector.brought + connector.knows === 0 ? [] : [{ connector, strength }];
    })
    .sort((a, b) =>
      b.connector.brought - a.connector.brought
      || b.connector.knows - a.connector.knows
      || b.strength - a.strength
      || compareNamed(a.connector.person, b.connector.person))
    .slice(0, CONNECTORS_ASKED)
    .map(({ connector }) => connector);
}
