import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

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
  gatekeeper: { box: 'Gatekeepers', one: 'gatekeeper', definition: 'Controls the way to a decider, or to information.' },
  champion: { box: 'Champions', one: 'champion', definition: 'Carries the cause from inside and speaks for it there.' },
  funder: { box: 'Funders', one: 'funder', definition: 'Gives or lends the money: a fund, a patron, an investor.' },
  press: { box: 'Press', one: 'press contact', definition: 'Tells others about it: press, critics, those whose word counts.' },
  supplier: { box: 'Suppliers', one: 'supplier', definition: 'Does paid work that the project needs.' },
  peer: { box: 'Peers', one: 'peer', definition: 'Somebody to report to as an equal: each keeps the other going.' },
};

/** The names of roles in English, as the settings of the moment have them. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('en', builtIn, roles);
