import type { Circle } from '../../model/cadence';
import type { CalendarDate } from '../../model/calendar-date';
import type { ClassifyingStep } from '../../derive/classified';
import { common } from './common';
import { dayWithYear, longDay } from './days';
import { plural } from './plural';

const circles: Readonly<Record<Circle, string>> = { core: 'Core', close: 'Close', active: 'Active', wide: 'Wide' };

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'a network', rhythm: 'a circle', contribution: 'a skill, a need or a role',
};

function toClassify(count: number): string {
  return `${count} to classify`;
}

/** "a network · a circle": what is still to be said. */
function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

/** The view in which new contacts are classified, one after the other. */
export const triage = {
  title: 'Classify contacts',
  command: 'Classify new contacts',
  /** The line of a mission: "12 met · 3 to classify · 5 written". */
  mission: (met: number, left: number, written: number): string => `${met} met · ${toClassify(left)} · ${written} written`,
  toClassify,
  /** In the follow-ups: "Training: 3 to classify". */
  fromFollowUps: (event: string, left: number): string => `${event}: ${toClassify(left)}`,
  place: 'Met where',
  others: 'Others',
  othersLine: (left: number): string => `${toClassify(left)}, met longer ago or nobody knows when`,
  metOn: (on: CalendarDate): string => `Met on ${longDay(on)}`,
  progress: (done: number, met: number): string => `${done} of ${met} classified`,
  position: (at: number, of: number): string => `${at} of ${of}`,
  met: (on: CalendarDate | null, at: string | null): string => {
    if (on === null) return at === null ? 'When and where you met is not noted' : `Met: ${at}`;
    return at === null ? `Met on ${dayWithYear(on)}` : `Met on ${dayWithYear(on)}: ${at}`;
  },
  event: (name: string, on: CalendarDate): string => `${name} · ${longDay(on)}`,
  topic: (topic: string): string => `Talked about: ${topic}`,
  openNote: 'Open the note',
  stillMissing: (left: readonly ClassifyingStep[]): string => (left.length === 0 ? 'Nothing is missing' : `Still missing: ${listed(left)}`),
  meanwhile: (name: string): string => `${name} is classified: the note says enough by now. Go on with the next one.`,
  fields: { circle: 'Circle', networks: 'Networks', skills: 'Skills', needs: 'Needs', role: 'Role', next: 'Next contact' },
  circles,
  every: (days: number): string => plural(days, { one: 'every day', other: `every ${days} days` }),
  hints: { networks: 'A school, a collective, a course', skills: 'What this person can do', needs: 'What this person looks for' },
  add: (name: string): string => `Add ${name}`,
  takeOut: (name: string): string => `Take ${name} out`,
  suggestions: (field: string): string => `${field}: suggestions`,
  role: {
    project: 'Where',
    role: 'As what',
    none: 'No role',
    anyProject: 'In any project: could be',
    choose: 'Choose…',
    open: 'To find',
    others: 'Other roles',
    openIn: (project: string, open: number): string => `${project}: ${open} to find`,
    held: (role: string, project: string): string => `${role} of ${project}`,
    couldBe: (role: string): string => `could be ${role}`,
  },
  next: { today: 'Today', tomorrow: 'Tomorrow', inAWeek: 'In a week' },
  buttons: { previous: 'Previous', later: 'Later', save: 'Save and next' },
  done: {
    classified: (name: string): string => `${name} is classified.`,
    noted: (name: string, left: readonly ClassifyingStep[]): string => `Noted for ${name}; still missing: ${listed(left)}.`,
  },
  legend: {
    label: 'Keys',
    escape: 'Esc',
    circle: 'circle', field: 'field', move: 'previous, next', save: 'save and next', saveInField: 'save while typing', later: 'later', undo: 'undo', leave: 'leave the field',
  },
  empty: {
    placeDone: 'Everybody met here is classified',
    othersDone: 'All others are classified',
    allDone: 'Everybody is classified',
    toWrite: (count: number): string => `${common.people(count)} ${plural(count, { one: 'waits', other: 'wait' })} for a first message.`,
    allWritten: 'You have written to all of them.',
    nobody: 'People you met in the last sixty days come here, and those whose notes say too little.',
    write: (count: number): string => `Write to ${common.people(count)}`,
    followUps: 'Open the follow-ups',
    goOn: (place: string, left: number): string => `${place}: ${toClassify(left)}`,
  },
};
