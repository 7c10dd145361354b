import type { Circle, CirclePreset } from '../../model/cadence';
import type { ProjectStatus } from '../../model/project';
import type { ReasonId } from '../../model/reason-id';
import type { LogStyle, Settings } from '../../settings';
import { plural } from './plural';

/** The name of a setting and what it does, in a sentence. */
export interface SettingTexts {
  readonly name: string;
  readonly desc: string;
}

const circles: Readonly<Record<Circle, SettingTexts>> = {
  core: { name: 'Core circle', desc: 'Days between two contacts with the handful of people who are closest.' },
  close: { name: 'Close circle', desc: 'Days between two contacts with some fifteen people.' },
  active: { name: 'Active circle', desc: 'Days between two contacts with everybody whose note names no circle.' },
  wide: { name: 'Wide circle', desc: 'Days between two contacts with those whom you do not want to lose sight of.' },
};

const presets: Readonly<Record<CirclePreset | 'custom', string>> = {
  calm: 'Calm: 3 weeks to 1 year',
  dunbar: 'Dunbar: 1 week to 1 year',
  custom: 'Your own',
};

const projects: Readonly<Record<ProjectStatus, string>> = {
  idea: 'Projects that are an idea',
  active: 'Active projects',
  paused: 'Paused projects',
  done: 'Projects that are done',
  dropped: 'Dropped projects',
};

const logStyles: Readonly<Record<LogStyle, string>> = {
  property: 'Only the date',
  line: 'Date and a line of the log',
  note: 'Date, line and a meeting note',
};

const leapBirthdays: Readonly<Record<Settings['leapBirthday'], string>> = {
  'february-28': '28 February',
  'march-1': '1 March',
};

const reasons: Readonly<Record<ReasonId, SettingTexts>> = {
  promise: { name: 'A promise is due', desc: 'The day that you set for writing to somebody has come.' },
  introduction: { name: 'You promised an introduction', desc: 'You said that you would bring two people together.' },
  'no-reply': { name: 'No answer', desc: 'You wrote between a week and a month ago, and no answer is noted.' },
  new: { name: 'Newly met', desc: 'You met in the last sixty days and have not written since.' },
  'key-role-silent': { name: 'Silent in a key role', desc: 'A project needs them, its deadline comes near, and there was no contact for two weeks.' },
  overdue: { name: 'The rhythm', desc: 'More time has passed than you want between two contacts.' },
  'introduction-awaited': { name: 'They promised an introduction', desc: 'They said a week ago or more that they would introduce you.' },
  opponent: { name: 'An influential opponent', desc: 'They are against an active project and have influence, and you have not spoken for a month.' },
  birthday: { name: 'A birthday', desc: 'It is today or in the next seven days.' },
  'i-owe': { name: 'You received more', desc: 'They did you more favours than you did them, by two at least.' },
  'can-fill': { name: 'Could fill a role', desc: 'They suit a role that a project still has to find somebody for.' },
  'can-help': { name: 'Needs something', desc: 'You or somebody you know can do what they need.' },
  dormant: { name: 'A tie asleep', desc: 'There was no contact for three times the rhythm, and for half a year at least.' },
  'i-give': { name: 'You gave more', desc: 'You did them more favours than they did you, by three at least: you may ask.' },
};

/** What a person may choose, and the words around it. */
export const settings = {
  peoplePerDay: { name: 'People a day', desc: 'So many stand under “Today” before the rest is folded away, from 1 to 20.' },
  dormantPerList: { name: 'Ties asleep', desc: 'So many people stand in the list only because of a long silence, from 0 to 10.' },
  weekendGrace: { name: 'Leave weekends alone', desc: 'A first message that would be due on a Saturday or Sunday waits for Monday.' },
  logging: 'Logging a contact',
  logStyle: { name: 'What to write', desc: 'In the note of the person; for meetings, if you like, also a note of their own.', options: logStyles },
  meetingFolder: { name: 'Folder for meetings', desc: 'New notes of meetings go here; where such notes lie already if this is empty.' },
  rhythms: 'Rhythms',
  circlePreset: { name: 'Rhythm of the circles', desc: 'A rhythm in the note of a person comes before these.', options: presets },
  circles,
  nurtureDays: { name: 'New relations', desc: 'At most so many days pass in the first three months with somebody new to whom you have written.' },
  rules: {
    heading: 'Rhythms by role',
    empty: 'No rule yet: the rhythm depends on the circle alone.',
    add: 'Add a rule',
    anyRole: 'Any role',
    projects,
    /** "Active projects: every 14 days". */
    rhythm: (status: ProjectStatus, days: number): string => `${projects[status]}: every ${plural(days, { one: 'day', other: `${days} days` })}`,
    title: { add: 'New rule', edit: 'Change the rule' },
    role: 'Role',
    status: 'Projects',
    days: 'Days between two contacts',
    hint: 'The shortest rhythm that applies to somebody counts.',
  },
  reasonsHeading: 'Reasons to write',
  weights: {
    name: 'Weight of each reason',
    desc: 'Make a reason count more or less, or switch it off.',
    /** The name of a factor for the points of a reason. */
    of: (weight: number): string => {
      const names = new Map([[0, 'Off'], [0.5, 'Half'], [1, 'Normal'], [1.5, 'One and a half'], [2, 'Double']]);
      return names.get(weight) ?? `× ${weight}`;
    },
  },
  reasons,
  leapBirthday: { name: 'Birthdays on 29 February', desc: 'The day on which they are kept in other years.', options: leapBirthdays },
  mySkills: { name: 'Your skills', desc: 'What you can do for others, with commas between.', placeholder: 'sound, translation' },
  wholeNumber: (min: number, max: number): string => `Write a whole number from ${min} to ${max}.`,
  notRead: 'The settings could not be read; those known so far count. Changing a setting writes them anew.',
  notSaved: (message: string): string => `The settings could not be saved: ${message}`,
};
