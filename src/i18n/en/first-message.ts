import type { MessagePlaceholder } from '../../model/message-template';
import type { CalendarDate } from '../../model/calendar-date';
import { longDay } from './days';
import { plural } from './plural';

const placeholders: Readonly<Record<MessagePlaceholder, string>> = {
  name: 'the whole name', given: 'the given name', organisation: 'the organisation', event: 'where you met', topic: 'what you talked about',
  need: 'something they need and you can do', skill: 'something they can do and a project of yours looks for', project: 'the project',
  pitch: 'its pitch', me: 'your own name',
};

/** The first message to somebody new, and the templates that it is made from. */
export const firstMessage = {
  command: 'Write first messages',
  whom: 'To whom do you want to write?',
  title: (name: string): string => `First message to ${name}`,
  previous: 'Previous person',
  next: 'Next person',
  place: (at: number, count: number): string => `${at} of ${count}`,
  written: (written: number, count: number): string => `${written} of ${count} written`,
  met: (on: CalendarDate): string => `Met on ${longDay(on)}`,
  topic: (topic: string): string => `talked about: ${topic}`,
  language: 'Language',
  languages: { en: 'English', fr: 'French' },
  template: 'Template',
  project: 'About',
  noProject: 'No project',
  subject: 'Subject',
  text: 'Message',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The text could not be copied; select it and copy it yourself.',
  mail: 'Open in the mail program',
  sent: 'Mark as sent',
  isSent: 'Marked as sent',
  to: (address: string): string => `Goes to ${address}.`,
  noAddress: 'No e-mail address is noted; the mail program asks for it.',
  tooLong: (over: number): string =>
    `Too long to be handed to the mail program, by ${plural(over, { one: '1 character', other: `${over} characters` })} as it counts them. Copy it instead.`,
  /** The line in the log of a note. */
  logged: (subject: string): string => `first message: ${subject}`,
  /** The subject where a template has none, or nothing is known for the one that it has. */
  usualSubject: 'Our conversation',
  usualTemplates: [
    {
      name: 'After an event',
      subject: 'Our conversation at {event}',
      text: [
        'Hello {given},', '',
        'It was good to meet you at {event}. I keep thinking about what you said about {topic}.', '',
        'You were looking for {need}: I may be able to help.', '',
        'I would like to continue this conversation: would you have half an hour in the next two weeks, on the phone or over a coffee?', '',
        '{me}',
      ].join('\n'),
    },
    {
      name: 'About a project',
      subject: '{project}',
      text: [
        'Hello {given},', '',
        'It was good to meet you at {event}. I am working on {project}. {pitch}', '',
        'What you know of {skill} would help it along.', '',
        'What do you think of it? An honest opinion is what helps me most.', '',
        '{me}',
      ].join('\n'),
    },
  ],
  settings: {
    heading: 'First messages',
    add: 'Add a template',
    usual: 'comes with the product',
    title: { add: 'New template', edit: 'Change the template' },
    name: 'Name',
    subject: 'Subject',
    text: 'Message',
    hint: 'What is not known takes its whole sentence along.',
    placeholders,
    placeholdersTitle: 'What can stand in it',
    myName: { name: 'Your name', desc: 'As your messages end with it.' },
  },
};
