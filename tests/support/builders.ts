import type { CalendarDate } from '../../src/model/calendar-date';
import { calendarDate } from '../../src/model/calendar-date';
import type { Mention } from '../../src/model/mention';
import type { Interaction } from '../../src/model/interaction';
import type { Journal } from '../../src/model/journal';
import { EMPTY_JOURNAL } from '../../src/model/journal';
import type { OwnAssignment, Person } from '../../src/model/person';
import type { Project, ProjectBox } from '../../src/model/project';
import { Network } from '../../src/network/network';
import type { Note, SkipReason } from '../../src/note/note';

/** A day that must exist; tests write days as text. */
export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

/** `[[People/Ana]]` as a link, anything else as plain words. */
export function mention(text: string): Mention {
  const link = /^\[\[(.+)\]\]$/.exec(text)?.[1];
  if (link === undefined) return { text, target: text, isLink: false };
  return { text: link.slice(link.lastIndexOf('/') + 1), target: link, isLink: true };
}

type PersonPlan = Partial<Omit<Person, 'kind' | 'log' | 'ownAssignments'>> & {
  log?: readonly (readonly [on: string, text?: string])[];
  /** `'mentor @ [[Salt Lines]]'`. */
  roles?: readonly string[];
};

/** A person's record with only what the test is about. */
export function person(name: string, plan: PersonPlan = {}): Person {
  const { log = [], roles = [], ...rest } = plan;
  const fields = Object.keys(rest).map((field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return {
    kind: 'person',
    path: `People/${name}.md`,
    name,
    aliases: [],
    status: 'active',
    organisation: null,
    function: null,
    networks: [],
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
    introducedBy: [],
    knows: [],
    introduceTo: [],
    introAsked: [],
    gave: [],
    received: [],
    birthday: null,
    emails: [],
    spelling: Object.fromEntries(fields.map((field) => [field, field])),
    frontMatter: {},
    ...rest,
  };
}

function ownAssignment(text: string): OwnAssignment {
  const [role = '', project = ''] = text.split(' @ ');
  return { role, project: mention(project), property: 'roles' };
}

type ProjectPlan = Partial<Omit<Project, 'kind' | 'boxes' | 'needs' | 'minimums'>> & {
  /** Names by role; `'none'` alone says nobody is known. */
  boxes?: Readonly<Record<string, readonly string[]>>;
  /** `'production'`, or `'mentor: production'`. */
  needs?: readonly string[];
  minimums?: Readonly<Record<string, number>>;
};

/** A project's record with only what the test is about. */
export function project(name: string, plan: ProjectPlan = {}): Project {
  const { boxes = {}, needs = [], minimums = {}, ...rest } = plan;
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
    partOf: null,
    networks: [],
    needs: needs.map((need) => {
      const [first = '', skill] = need.split(': ');
      return skill === undefined ? { role: null, skill: first } : { role: first, skill };
    }),
    stances: [],
    boxes: new Map(Object.entries(boxes).map(([role, names]) => [role, box(role, names)])),
    minimums: new Map(Object.entries(minimums)),
    spelling: {},
    frontMatter: {},
    ...rest,
  };
}

function box(role: string, names: readonly string[]): ProjectBox {
  if (names.length === 1 && names[0] === 'none') return { role, entries: [], consideredNone: true };
  const entries = names.map((name) => ({ mention: mention(name), property: role, line: null }));
  return { role, entries, consideredNone: false };
}

/** The note that holds a record, without problems. */
export function noteOf(subject: Person | Project): Note {
  const evidence = { by: 'property', found: `type: ${subject.kind}` } as const;
  const told = { path: subject.path, journal: EMPTY_JOURNAL, problems: [] };
  return subject.kind === 'person'
    ? { kind: 'person', ...told, person: subject, evidence }
    : { kind: 'project', ...told, project: subject, evidence };
}

/** A note that is nobody's, with what it tells about people. */
export function otherNote(path: string, journal: Partial<Journal> = {}, skipped: SkipReason | null = null): Note {
  return { kind: 'other', path, evidence: null, skipped, journal: { ...EMPTY_JOURNAL, ...journal }, problems: [] };
}

/** A network of these people and projects. */
export function networkOf(...subjects: readonly (Person | Project)[]): Network {
  const network = new Network();
  network.apply(subjects.map((subject) => ({ kind: 'upsert', note: noteOf(subject) })));
  return network;
}
