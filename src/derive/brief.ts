import type { CalendarDate } from '../model/calendar-date';
import type { Mention, NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import { nameIdentity } from '../network/link-path';
import type { Network } from '../network/network';
import type { Settings } from '../settings';
import type { Board } from './board';
import type { PersonFollowUp } from './follow-up';

/** What the briefs beside a note are made from; the store is one. */
export interface BriefSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: CalendarDate;
  followUpOf(person: NotePath): PersonFollowUp | null;
  boardOf(project: NotePath): Board | null;
}

/** Somebody or something by name; `path` is null where there is no note yet. */
export interface Named {
  readonly name: string;
  readonly path: NotePath | null;
}

/** How a note is called: by its person's or project's name, else by its file. */
export function nameOfNote(path: NotePath, network: Network): string {
  return network.notes.get(path)?.subject?.name ?? baseNameOf(path);
}

/** Those whom a note mentions, each note once and in the order of the note; names without a note as they are written. */
export function namedBy(mentions: readonly Mention[], source: NotePath, network: Network): readonly Named[] {
  const named = new Map<string, Named>();
  for (const mention of mentions) {
    const resolution = network.resolve(mention, source);
    const path = resolution.kind === 'note' ? resolution.path : null;
    const name = path === null ? mention.text : nameOfNote(path, network);
    const key = path ?? nameIdentity(mention);
    if (!named.has(key)) named.set(key, { name, path });
  }
  return [...named.values()];
}
