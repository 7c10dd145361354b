import type { CalendarDate } from '../../src/model/calendar-date';
import { calendarDate } from '../../src/model/calendar-date';
import type { Horizon } from '../../src/model/horizon';
import type { IntroductionStatus, Mention, PromisedIntroduction } from '../../src/model/mention';
import type { Interaction, InteractionKind } from '../../src/model/interaction';
import type { Journal } from '../../src/model/journal';
import { EMPTY_JOURNAL } from '../../src/model/journal';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import type { Birthday, Favour, OwnAssignment, Person } from '../../src/model/person';
import type { Project, ProjectBox } from '../../src/model/project';
import type { Stance, StanceLevel } from '../../src/model/stance';
import { Network } from '../../src/network/network';
import { parseHorizon } from '../../src/note/horizon-text';
import type { Note, SkipReason } from '../../src/note/note';

/** A day that must exist; tests write days as text. */
export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

/** A birthday on the same day of some year. */
export function birthdayOn(date: CalendarDate): Birthday {
  return { month: Number(date.slice(5, 7)), day: Number(date.slice(8)), year: null };
}

/** `[[People/Ana]]` and `[[People/Ana|A.]]` as a link, anything else as plain words. */
export function mention(text: string): Mention {
  const link = /^\[\[(.+)\]\]$/.exec(text)?.[1];
  if (link === undefined) return { text, target: text, isLink: false };
  const [target = '', alias] = link.split('|');
  return { text: alias ?? target.slice(target.lastIndexOf('/') + 1), target, isLink: true };
}

type Names = readonly (string | Mention)[];
type Introductions = readonly (PromisedIntroduction | readonly [to: string, on?: string | null, status?: IntroductionStatus])[];
/** How many without a day; or the day of each, null for one without. */
type Favours = number | readonly (string | null)[];

interface ToldOfPerson {
  readonly log?: readonly (readonly [on: string, text?: string])[];
  /** `'mentor @ [[Salt Lines]]'`. */
  readonly roles?: readonly string[];
  readonly networks?: Names;
  readonly knows?: Names;
  readonly introducedBy?: Names;
  readonly introduceTo?: Introductions;
  readonly introAsked?: Introductions;
  readonly gave?: Favours;
  readonly received?: Favours;
}

/** What is told of a person, in short. */
export type PersonPlan = Partial<Omit<Person, 'kind' | 'ownAssignments' | keyof ToldOfPerson>> & ToldOfPerson;

/** A person's record with only what the test is about. */
export function person(name: string, plan: PersonPlan = {}): Person {
  const { log = [], roles = [], networks = [], knows = [], introducedBy = [], ...others } = plan;
  const { introduceTo = [], introAsked = [], gave = [], received = [], ...rest } = others;
  const fields = Object.keys(plan).map((field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return {
    kind: 'person',
    path: `People/${name}.md`,
    name,
    aliases: [],
    status: 'active',
    organisation: null,
    function: null,
    networks: networks.map(mentionOf),
    skills: [],
    needs: [],
    aptitudes: [],
    ownAssignments: roles.map(ownAssignment),
    circle: null,
    cadence: null,
    longestCadence: null,
    met: null,
    metAt: null,
    topic: null,
    lastContact: null,
    log: log.map(([on, text = ''], index): Interaction => ({ on: day(on), kind: 'line', text, line: 10 + index, property: null })),
    followUp: null,
    followUpNote: null,
    waitingSince: null,
    nudges: 0,
    snooze: null,
    introducedBy: introducedBy.map(mentionOf),
    knows: knows.map(mentionOf),
    introduceTo: introduceTo.map(introduction),
    introAsked: introAsked.map(introduction),
    gave: favours(gave),
    received: favours(received),
    birthday: null,
    emails: [],
    spelling: Object.fromEntries(fields.map((field) => [field, field])),
    words: NO_OWN_WORDS,
    frontMatter: {},
    ...rest,
  };
}

function mentionOf(name: string | Mention): Mention {
  return typeof name === 'string' ? mention(name) : name;
}

function introduction(promised: Introductions[number]): PromisedIntroduction {
  if ('mention' in promised) return promised;
  const [to, on = null, status = null] = promised;
  return { mention: mention(to), on: on === null ? null : day(on), status };
}

function favours(told: Favours): Favour[] {
  const days = typeof told === 'number' ? Array.from({ length: told }, () => null) : told;
  return days.map((on) => ({ on: on === null ? null : day(on), text: '' }));
}

function ownAssignment(text: string): OwnAssignment {
  const [role = '', project = ''] = text.split(' @ ');
  return { role, project: mention(project), property: 'roles' };
}

/** What is told of a project, in short. */
export type ProjectPlan = Partial<Omit<Project, 'kind' | 'boxes' | 'needs' | 'minimums' | 'stances'>> & {
  /** Names by role; `'none'` alone says nobody is known. */
  boxes?: Readonly<Record<string, readonly string[]>>;
  /** `'production'`, or `'mentor: production'`. */
  needs?: readonly string[];
  minimums?: Readonly<Record<string, number>>;
  /** `'[[Ana]] s1 a3 i4'`, or `'[[Ana]] -2 i4'`. */
  stances?: readonly (string | Stance)[];
};

/** A project's record with only what the test is about. */
export function project(name: string, plan: ProjectPlan = {}): Project {
  const { boxes = {}, needs = [], minimums = {}, stances = [], ...rest } = plan;
  return {
    kind: 'project',
    path: `Projects/${name}.md`,
    name,
    aliases: [],
    status: 'active',
    deadline: null,
    start: null,
    pitch: null,
    objectives: [],
    measure: null,
    why: null,
    feasibility: null,
    resources: [],
    obstacles: [],
    owner: null,
    scope: [],
    outOfScope: [],
    horizons: [],
    partOf: null,
    networks: [],
    needs: needs.map((need) => {
      const [first = '', skill] = need.split(': ');
      return skill === undefined ? { role: null, skill: first } : { role: first, skill };
    }),
    stances: stances.map((told) => (typeof told === 'string' ? stance(told) : told)),
    boxes: new Map(Object.entries(boxes).map(([role, names]) => [role, box(role, names)])),
    minimums: new Map(Object.entries(minimums)),
    spelling: {},
    words: NO_OWN_WORDS,
    frontMatter: {},
    ...rest,
  };
}

function box(role: string, names: readonly string[]): ProjectBox {
  if (names.length === 1 && names[0] === 'none') return { role, entries: [], consideredNone: true };
  const entries = names.map((name) => ({ mention: mention(name), property: role, line: null }));
  return { role, entries, consideredNone: false };
}

/** `'[[Ana]] s1 a3 i4'`, or `'[[Ana]] -2 i4'`. */
export function stance(text: string): Stance {
  const [, name, s, a, support, i] = /^(.+?) (?:s([1-4]) a([1-4])|([+-]?[0-3]))(?: i([1-5]))?$/.exec(text) ?? [];
  if (name === undefined) throw new Error(`No such stance: ${text}`);
  const simple = Number(support ?? 0);
  const synergy = Number(s ?? 1 + Math.max(0, simple)) as StanceLevel;
  const antagonism = Number(a ?? 1 - Math.min(0, simple)) as StanceLevel;
  const axes = { synergy, antagonism, isSupportOnly: support !== undefined };
  const influence = i === undefined ? null : Number(i);
  return { mention: mention(name), ...axes, influence, wanted: null, on: null, property: 'stances' };
}

/** The note that holds a record, with what it tells of others, without problems. */
export function noteOf(subject: Person | Project, journal: Partial<Journal> = {}): Note {
  const evidence = { by: 'property', found: `type: ${subject.kind}` } as const;
  const told = { path: subject.path, journal: { ...EMPTY_JOURNAL, ...journal }, problems: [] };
  return subject.kind === 'person'
    ? { kind: 'person', ...told, person: subject, evidence }
    : { kind: 'project', ...told, project: subject, evidence };
}

/** A note that is nobody's, with what it tells about people. */
export function otherNote(path: string, journal: Partial<Journal> = {}, skipped: SkipReason | null = null): Note {
  return { kind: 'other', path, evidence: null, skipped, journal: { ...EMPTY_JOURNAL, ...journal }, problems: [] };
}

/** A note that tells of a meeting with these people. */
export function meetingNote(path: string, on: string, ...people: readonly string[]): Note {
  return otherNote(path, toldOn(on, 'meeting', ...people));
}

/** An exchange with these people, as a journal tells it. */
export function toldOn(on: string, kind: InteractionKind, ...people: readonly string[]): Partial<Journal> {
  const interaction: Interaction = { on: day(on), kind, text: '', line: null, property: null };
  return { interactions: [{ interaction, people: people.map(mention) }] };
}

/** A network of these people, projects and other notes. */
export function networkOf(...subjects: readonly (Person | Project | Note)[]): Network {
  const network = new Network();
  network.apply(subjects.map((subject) => ({ kind: 'upsert', note: isRecord(subject) ? noteOf(subject) : subject })));
  return network;
}

function isRecord(subject: Person | Project | Note): subject is Person | Project {
  return 'frontMatter' in subject;
}

/** Horizons as a project's note writes them, one text each; what is none is left out. */
export function horizonsOf(lines: readonly string[]): readonly Horizon[] {
  return lines.flatMap((line) => {
    const told = parseHorizon(line);
    return told === null ? [] : [{ ...told, property: 'horizons' }];
  });
}
