import { common } from './common';

function notes(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

/** Our views in Bases, and the command that makes a base. */
export const bases = {
  command: 'Create a base for people and projects',
  options: {
    onlyOpen: 'Only open roles',
    order: 'Order, where the base has none',
    mostPerPart: 'Lines before “more”',
    onlyDue: 'Only where there is something to do',
    hideSnoozed: 'Hide the snoozed',
  },
  /** Headings of a list that the base neither sorts nor groups, beside those of the sidebar. */
  parts: { snoozed: 'Snoozed', away: 'Archived, gone or not to be contacted' },
  calm: 'Nothing to do now',
  /** The heading of those for whom the property that groups is empty. */
  noValue: 'Without a value',
  groupHeading: (value: string, projects: number): string => `${value} · ${common.projects(projects)}`,
  others: (count: number): string => `${notes(count)} ${count === 1 ? 'is' : 'are'} neither a person nor a project.`,
  ofPeople: (people: number): string => `The projects and roles in which ${people === 1 ? 'the person' : `one of the ${people} people`} of this base has a part.`,
  leftOut: (people: number): string => `${common.people(people)} left out by the options of this view.`,
  quietProjects: (count: number): string => (count === 1 ? '1 project asks for nothing now.' : `${count} projects ask for nothing now.`),
  noEntries: { title: 'No note', text: 'The filters of this base leave none.' },
  noneOfOurs: 'No person, no project',
  noPart: (people: number): { title: string; text: string } => ({
    title: 'No part in any project',
    text: `${people === 1 ? 'The person' : `None of the ${people} people`} of this base ${people === 1 ? 'is not' : 'is'} named in a project.`,
  }),
  nothingOpen: { title: 'No open role', text: 'Every role that must be filled has its names.' },
  file: {
    name: 'People and projects',
    views: { people: 'People', projects: 'Projects' },
    made: (path: string): string => `“${path}” created.`,
    nobody: 'There is neither a person nor a project yet. A note becomes one by “type: person” or “type: project”.',
    isOff: 'Bases is switched off in this vault. Switch it on in the settings, under “Core plugins”, and run this command again.',
    fields: {
      organisation: 'Organisation', function: 'Function', circle: 'Circle', networks: 'Networks', skills: 'Skills',
      'last-contact': 'Last contact', 'follow-up': 'Next contact', 'waiting-since': 'Waiting since', status: 'Status',
      deadline: 'Deadline', objective: 'Objective',
    },
  },
};
