import type { LabelLanguage } from './role';

/** What a template can leave open, each written as `{event}`. */
export const MESSAGE_PLACEHOLDERS = ['name', 'given', 'organisation', 'event', 'topic', 'need', 'skill', 'project', 'pitch', 'me'] as const;

/**
 * `given`: the given name; `event`: where we met; `need`: something she needs and I can do; `skill`: something she can do
 * and a project of mine looks for; `me`: my own name. The others are named as what they stand for.
 */
export type MessagePlaceholder = (typeof MESSAGE_PLACEHOLDERS)[number];

/** What stands in the place of each placeholder, on one line; '' where it is not known. */
export type MessageValues = Readonly<Record<MessagePlaceholder, string>>;

/** The words of a message. */
export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

/** A text to begin a message with. */
export interface MessageTemplate extends MessageText {
  readonly name: string;
  readonly language: LabelLanguage;
}
