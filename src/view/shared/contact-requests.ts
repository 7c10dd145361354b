import { dateOfEpochDay, epochDayOf } from '../../model/calendar-date';
import type { CalendarDate } from '../../model/calendar-date';
import type { Person } from '../../model/person';
import { latestOf, toldHistory } from '../../derive/history';
import { meetingFolderOf } from '../../derive/meeting-folder';
import { logContactEdits, meetingFileName, meetingNote } from '../../note/edits/meeting-note';
import type { NoteCreation, NoteRequest } from '../../note/edits/note-edit';
import type { ToldContact } from './log-contact-modal';
import type { ViewContext } from './view-context';

/**
 * What a told contact asks to be written: an edit for everybody who took part and, where it is noted in a note of its
 * own, that note. All of it is one action.
 */
export function requestsFor(told: ToldContact, context: ViewContext): readonly NoteRequest[] {
  const { store, language } = context;
  const today = epochDayOf(store.today);
  const people = told.people.map((person) => store.network.people.get(person.path) ?? person);
  const knownOf = (person: Person): CalendarDate | null => {
    const latest = latestOf(toldHistory(person.path, store.network), today);
    return latest === null ? null : dateOfEpochDay(latest.on);
  };
  const edits = logContactEdits(people, told.contact, store.today, language, told.style, knownOf);
  return told.style === 'note' ? [...edits, noteOf({ ...told, people }, context)] : edits;
}

function noteOf({ people, contact, title }: ToldContact, context: ViewContext): NoteCreation {
  const { app, language, store } = context;
  const { on, channel, text } = contact;
  const path = `${folderOfMeetings(context)}/${meetingFileName({ names: people.map(({ name }) => name), on, language, title })}`;
  const links = people.map((person) => {
    const file = app.vault.getFileByPath(person.path);
    return `[[${file === null ? person.name : app.metadataCache.fileToLinktext(file, path, true)}]]`;
  });
  return { kind: 'create', path, text: meetingNote({ people: links, on, channel, text, language, words: store.settings.ownWords, title }) };
}

/** The folder for notes of meetings; where there is none yet, one that is called so. */
export function folderOfMeetings({ store, strings }: ViewContext): string {
  return meetingFolderOf(store.network, store.settings) ?? strings.queue.meetingFolder;
}
