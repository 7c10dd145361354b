import type { CalendarDate } from '../../src/model/calendar-date';
import { addDays } from '../../src/model/calendar-date';
import type { FrontMatter } from '../../src/model/front-matter';
import type { NoteSource } from '../../src/note/note';
import { day } from '../support/builders';
import { numbersFrom } from './large-network';

/** The day on which the made-up vault is looked at. */
export const VAULT_DAY: CalendarDate = day('2026-03-16');

/** A made-up vault: its notes as the app's cache and their texts give them. */
export interface LargeVault {
  readonly people: readonly NoteSource[];
  /** A twentieth as many as people. */
  readonly projects: readonly NoteSource[];
  /** A fifth as many as people. */
  readonly meetings: readonly NoteSource[];
}

/** Draws from a seed. */
interface Draw {
  /** A whole number from 0 up to below `among`. */
  readonly below: (among: number) => number;
  /** True that many times in a hundred. */
  readonly inHundred: (times: number) => boolean;
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** A day up to so many days before {@link VAULT_DAY}. */
  readonly past: (days: number) => CalendarDate;
  readonly skill: () => string;
  readonly network: () => string;
  readonly somebody: () => string;
  readonly project: () => string;
}

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'da', 'fe', 'go', 'ha', 'jo', 'li', 'pa'] as const;
const GIVEN = ['Ana', 'Bruno', 'Chloé', 'Dirk', 'Élise', 'Farid', 'Greta', 'Hugo', 'Ilse', 'Jonas', 'Katia', 'Loïc', 'Mira'] as const;
const CIRCLES = ['core', 'close', 'active', 'active', 'wide', 'wide'] as const;
const ROLES = ['mentor', 'ally', 'decider', 'sponsor', 'connector', 'expert', 'partner'] as const;
const JOBS = ['curator', 'stage designer', 'producer', 'lawyer', 'teacher', 'engineer', 'journalist'] as const;
const STATES = ['active', 'active', 'active', 'idea', 'paused', 'done'] as const;

/**
 * So many people with all that belongs to them, always the same for the same seed. A person's note has 8 to 15
 * properties; two of five have a log. A vault's words grow with the root of its size, so that in a larger one more people
 * share a skill.
 */
export function largeVault(count: number, seed: number): LargeVault {
  const projects = Math.ceil(count / 20);
  const draw = drawFrom(seed, count, projects);
  return {
    people: Array.from({ length: count }, (_, at) => personNote(at, draw)),
    projects: Array.from({ length: projects }, (_, at) => projectNote(at, draw)),
    meetings: Array.from({ length: Math.ceil(count / 5) }, (_, at) => meetingNote(at, draw)),
  };
}

function drawFrom(seed: number, people: number, projects: number): Draw {
  const next = numbersFrom(seed);
  const below = (among: number): number => Math.floor(next() * among);
  const skills = Math.round(6.4 * Math.sqrt(people));
  return {
    below,
    inHundred: (times) => next() * 100 < times,
    one: (items) => items[below(items.length)] ?? items[0],
    past: (days) => addDays(VAULT_DAY, -below(days)),
    skill: () => wordOf(below(skills)),
    network: () => `[[Network ${wordOf(below(Math.ceil(skills / 8)))}]]`,
    somebody: () => `[[${nameOf(below(people))}]]`,
    project: () => `[[Project ${below(projects)}]]`,
  };
}

/** A word of three or four syllables for a number, another one for another. */
function wordOf(number: number): string {
  const digits = (number + 512).toString(16).split('');
  return digits.map((digit) => SYLLABLES[parseInt(digit, 16)] ?? '').join('');
}

/** The name of the person with a number, another one for another. */
function nameOf(at: number): string {
  const family = wordOf(Math.floor(at / GIVEN.length));
  return `${GIVEN[at % GIVEN.length] ?? ''} ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`;
}

function someOf(draw: Draw, most: number, make: () => string): string[] {
  return Array.from({ length: 1 + draw.below(most) }, make);
}

function personNote(at: number, draw: Draw): NoteSource {
  const name = nameOf(at);
  const hasMet = draw.inHundred(70);
  const properties: Record<string, unknown> = {
    type: 'person',
    organisation: `[[House ${draw.below(400)}]]`,
    function: draw.one(JOBS),
    networks: someOf(draw, 2, draw.network),
    skills: someOf(draw, 3, draw.skill),
    circle: draw.one(CIRCLES),
    email: `p${at}@example.org`,
    city: draw.one(['Liège', 'Ghent', 'Lyon', 'Namur']),
    ...(hasMet && { met: draw.past(1500), topic: `${draw.skill()} and ${draw.skill()}` }),
    ...(hasMet && draw.inHundred(80) && { 'last-contact': draw.past(700) }),
    ...(draw.inHundred(50) && { knows: someOf(draw, 7, draw.somebody) }),
    ...(draw.inHundred(15) && { 'introduced-by': draw.somebody() }),
    ...(draw.inHundred(15) && { needs: someOf(draw, 2, draw.skill) }),
    ...(draw.inHundred(10) && { 'follow-up': addDays(VAULT_DAY, draw.below(60) - 20), 'follow-up-note': `send ${draw.skill()}` }),
    ...(draw.inHundred(8) && { roles: `${draw.one(ROLES)} @ ${draw.project()}` }),
    ...(draw.inHundred(6) && { roles: [draw.one(ROLES)] }),
    ...(draw.inHundred(5) && { received: `${draw.past(500)} ${draw.skill()}` }),
    ...(draw.inHundred(20) && { birthday: draw.past(365).slice(5) }),
    ...(draw.inHundred(4) && { 'waiting-since': draw.past(50) }),
    ...(draw.inHundred(3) && { status: 'archived' }),
  };
  const log = draw.inHundred(40) ? someOf(draw, 4, () => `- ${draw.past(900)} ${draw.skill()} over coffee`) : [];
  return noteOf(`People/${name}.md`, properties, log.length === 0 ? '' : `## Log\n${log.join('\n')}\n`);
}

function projectNote(at: number, draw: Draw): NoteSource {
  const box = (role: string, percent: number, most: number): Record<string, unknown> =>
    draw.inHundred(percent) ? { [role]: someOf(draw, most, draw.somebody) } : {};
  return noteOf(`Projects/Project ${at}.md`, {
    type: 'project',
    status: draw.one(STATES),
    deadline: addDays(VAULT_DAY, draw.below(400) - 40),
    pitch: `Everybody learns ${draw.skill()}`,
    networks: someOf(draw, 2, draw.network),
    needs: someOf(draw, 3, () => (draw.inHundred(40) ? `${draw.one(ROLES)}: ${draw.skill()}` : draw.skill())),
    ...box('ally', 60, 3), ...box('opponent', 40, 2), ...box('mentor', 30, 1), ...box('decider', 50, 1), ...box('sponsor', 30, 1),
    ...box('expert', 40, 3), ...box('partner', 30, 2),
    ...(draw.inHundred(30) && { stances: `${draw.somebody()} -2 i4` }),
  }, '');
}

function meetingNote(at: number, draw: Draw): NoteSource {
  const properties = { type: 'meeting', date: draw.past(900), attendees: someOf(draw, 4, draw.somebody) };
  return noteOf(`Meetings/Meeting ${at}.md`, properties, `About ${draw.skill()}.\n`);
}

function noteOf(path: string, data: FrontMatter, body: string): NoteSource {
  return { path, frontMatter: { kind: 'read', data }, tags: [], body, bodyLine: Object.keys(data).length + 3 };
}
