import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'one introduced the other', mutual: 'they list each other', 'one-sided': 'one lists the other',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'in this box already', opponent: 'against the project', 'do-not-contact': 'not to be contacted',
  archived: 'archived', deceased: 'deceased', 'no-match': 'no skill or wish for it is noted',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Fit', means: 'how much of what you look for they can do, and whether they have or wish the role', most: 50 },
  reach: { name: 'Reach', means: 'how strong the best way to them is', most: 30 },
  goodwill: { name: 'Goodwill', means: 'whether you owe nothing to the one you would ask', most: 10 },
  novelty: { name: 'Novelty', means: 'whether they bring a network that the project does not have', most: 10 },
  load: { name: 'Load', means: 'taken off for roles they have already', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `has ${met.length} of the ${wanted} skills you look for: ${met.join(', ')}`;
  if (wanted === 1) return `has the skill you look for: ${met.join(', ')}`;
  return wanted === 2 ? 'has both skills you look for' : `has all ${wanted} skills you look for`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `you owe ${name} nothing`;
  return plural(owed, { one: `you owe ${name} a favour`, other: `you owe ${name} ${owed} favours: give something first` });
}

/** `way` holds the names from the one to be asked to the candidate; empty where nobody leads to her. */
function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'nobody you know leads there';
  if (second === undefined) return `you know each other, and ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, who knows ${third}`;
  return `${first} knows ${second}${known}${further}, and ${goodwill(owed, first)}`;
}

/** Who could fill a box. */
export const candidates = {
  ask: 'Who could it be?',
  sectionTitle: 'Candidates',
  nothingOpen: 'No active project has a box to fill.',
  title: (role: string, project: string): string => `Who could be ${role} of ${project}?`,
  parts,
  partOf: (part: keyof CandidateScore, points: number): string =>
    part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} of ${parts[part].most}`,
  total: (points: number): string => `${points} of 100`,
  scoreLabel: (name: string): string => `The score of ${name}, part by part`,
  howCounted: 'How this is counted',
  means: (part: keyof CandidateScore): string => `${parts[part].name}: ${parts[part].means}`,
  judgement: 'Points are judgement, not science; each comes from what your notes say.',
  /** What speaks for somebody, in one sentence without its full stop. */
  sentence: (facts: CandidateFacts, way: readonly string[]): string => {
    const apt = { wishes: 'wishes this role', holds: 'has this role in another project' };
    const brings = plural(facts.newNetworks.length, { one: 'brings a new network', other: 'brings new networks' });
    return [
      skills(facts),
      facts.brought === 0 ? '' : `introduced you to ${common.people(facts.brought)}`,
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}: ${facts.newNetworks.join(', ')}`,
      facts.activeRoles < 2 ? '' : `has ${facts.activeRoles} roles already`,
    ].filter((part) => part !== '').join('; ');
  },
  me: 'Me',
  wayLabel: (way: readonly string[]): string => `The best way: from you to ${way.join(', then to ')}`,
  /** Strengths as they are shown: "0.35". */
  strength: (strength: number): string => strength.toFixed(2),
  direct: (strength: string): string => `direct tie ${strength}`,
  noDirect: 'no direct tie',
  through: (name: string, strength: string): string => `through ${name} ${strength}`,
  name: (name: string): string => `Name ${name}`,
  askFor: (asked: string): string => `Ask ${asked}`,
  askLabel: (asked: string, name: string): string => `Ask ${asked} for an introduction to ${name}`,
  nobody: 'Nobody in your notes fits this role well enough (30 points or more).',
  nobodyAtAll: 'Nobody in your notes fits this role: no skill that the project looks for, and nobody wishes or has the role.',
  noNeeds: 'The project says nothing of what it looks for here. Write it under “needs”, for instance “mentor: production”.',
  widerTitle: 'Where else to look',
  networks: 'Networks of the project with nobody in this role',
  connectors: 'Whom to ask “Who would you think of?”',
  connector: (brought: number, knows: number): string =>
    [brought === 0 ? '' : `introduced you to ${common.people(brought)}`, knows === 0 ? '' : `knows ${common.people(knows)}`]
      .filter((part) => part !== '').join(' · '),
  excludedTitle: (count: number): string => `Not proposed: ${common.people(count)}`,
  excluded,
};
