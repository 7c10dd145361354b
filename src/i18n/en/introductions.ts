import type { IntroductionStatus } from '../../model/mention';

const status: Readonly<Record<IntroductionStatus, string>> = {
  asked: 'asked', accepted: 'accepted', introduced: 'introduced', met: 'met',
};

/** What a request for an introduction is made of. */
export interface RequestTexts {
  /** The given name of the one who is asked. */
  readonly asked: string;
  readonly target: string;
  readonly project: string;
  /** null where the project has none. */
  readonly pitch: string | null;
  readonly role: string;
  /** What is looked for and she can do. */
  readonly skills: readonly string[];
}

/** Asking for an introduction, and how far it is. */
export const introductions = {
  title: (asked: string, target: string): string => `Ask ${asked} to introduce you to ${target}`,
  etiquette: (asked: string, target: string): string =>
    `Both sides say yes first: ${asked} asks ${target}, and only then introduces you.`,
  noPitch: 'The project has no pitch yet: fill in the words in brackets.',
  language: 'Language of the text',
  languages: { en: 'English', fr: 'French' },
  text: 'The text, ready to be forwarded',
  textHint: 'Change it as you like; nothing is sent from here.',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'It could not be copied; the text is selected instead.',
  save: 'Note that I asked',
  saved: (asked: string, target: string): string => `You asked ${asked} for an introduction to ${target}.`,
  request: ({ asked, target, project, pitch, role, skills }: RequestTexts): string =>
    [
      `Hello ${asked},`,
      `Would you introduce me to ${target}? Please ask first; what follows can be forwarded as it is.`,
      `${project}: ${pitch ?? '[the project in two sentences]'}`,
      `Why ${target}: we are looking for somebody in the role of ${role}${skills.length === 0 ? '' : `, with experience of ${skills.join(', ')}`}. Twenty minutes would help us a lot.`,
      'If it is not the moment, no reply is needed, and no explanation either.',
      'Thank you!',
    ].join('\n\n'),
  promised: 'Asked to introduce you to',
  status,
  change: (target: string, status: string): string => `Introduction to ${target}: ${status}. Change`,
  changed: (target: string, status: string): string => `Introduction to ${target}: ${status}.`,
};
