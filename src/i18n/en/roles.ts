import type { RoleId } from '../../model/role';

/** How a role is called: the box on a board, one person in it, and what it means. */
export interface RoleTexts {
  readonly box: string;
  readonly one: string;
  readonly definition: string;
}

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Allies', one: 'ally', definition: 'Puts more energy for than against the project; acts, speaks for it, opens doors.' },
  opponent: { box: 'Opponents', one: 'opponent', definition: 'Puts energy against it, or carries a rival project (often “do nothing”).' },
  mentor: { box: 'Mentors', one: 'mentor', definition: 'Gives guidance from experience; a sounding board.' },
  decider: { box: 'Deciders', one: 'decider', definition: 'Can say yes or no: programmer, jury, commission, owner.' },
  sponsor: { box: 'Door-openers', one: 'door-opener', definition: 'Uses their own credit to recommend you: mentors advise, door-openers act.' },
  connector: { box: 'Connectors', one: 'connector', definition: 'Links groups you do not reach; introduces you.' },
  expert: { box: 'Experts', one: 'expert', definition: 'Has a skill, information, place or tool the project lacks.' },
  partner: { box: 'Partners', one: 'partner', definition: 'Does the work with you and shares the risk.' },
  audience: { box: 'Audience', one: 'audience', definition: 'The people the project is for, or who can speak for them.' },
};

/** The names of roles. A role word that only a note knows is shown as written, with a question mark. */
export const roles = {
  textsOf: (role: RoleId): RoleTexts => builtIn[role] ?? { box: `?${role}`, one: `?${role}`, definition: '' },
};
