import type { App } from 'obsidian';
import { parseYaml } from 'obsidian';
import type { NotePath } from '../../model/mention';
import { baseNameOf, withoutEnding } from '../../model/note-path';
import { readFrontMatter } from '../../note/front-matter';
import { cardEdit } from '../../note/edits/card-edits';
import { eventFileName, eventNote, participantsEdit } from '../../note/edits/event-note';
import type { NewPersonNote, PersonBase } from '../../note/edits/new-person-note';
import { newPersonText } from '../../note/edits/new-person-note';
import type { NoteCreation, NoteRequest } from '../../note/edits/note-edit';
import { freeNotePathOf, freeNotePathsOf } from '../../vault/new-note-path';
import { folderOfMeetings } from '../shared/contact-requests';
import { pathOf } from '../shared/create-note';
import type { ViewContext } from '../shared/view-context';
import type { CapturedEvent, KnownEvent } from './capture-event';
import type { ReviewedRow } from './capture-review';
import { isWritten } from './capture-review';

/** What is to be written. */
export interface CapturePlan {
  readonly reviewed: readonly ReviewedRow[];
  readonly event: CapturedEvent;
  /** The note of the event where there is one; null for one that is to be made. */
  readonly known: KnownEvent | null;
  readonly base: PersonBase;
}

/** A note of somebody new, and where it will be. */
interface PlacedNote {
  readonly reviewed: ReviewedRow;
  readonly note: NewPersonNote;
  readonly path: NotePath;
}

/**
 * The link from people's notes to the event, by its name: `[[2026-03-13 Training|Training]]`; the place where the event
 * has no name; null for neither.
 */
export function metAtOf(event: CapturedEvent, known: KnownEvent | null, context: ViewContext, base: PersonBase): string | null {
  if (event.title === '') return event.place === '' ? null : event.place;
  const target = linkTextOf(known?.path ?? eventPathOf(event, context, base), context.app);
  const shown = event.title.replace(/[[\]|\s]+/g, ' ').trim();
  return target === shown || shown === '' ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

/**
 * Everything that is written: a note for everybody new, what is more in the notes of those who have one, and last the
 * note of the event with all of them. The paths are decided here, so that each link leads where the note will be.
 */
export async function captureRequests(plan: CapturePlan, context: ViewContext): Promise<readonly NoteRequest[]> {
  const { reviewed, base } = plan;
  const placed = placedNotes(reviewed, base, context.app);
  const creations = placed.map(({ note, path }): NoteCreation => ({ kind: 'create', path, text: note.text }));
  const edits = reviewed.flatMap((each) => {
    const { card, person, row } = each;
    if (card === null || person === null || !isWritten(each)) return [];
    return cardEdit(person, card, row.accepted, base.language) ?? [];
  });
  const pathByRow = new Map(placed.map(({ reviewed: { row }, path }) => [row, path]));
  const paths = reviewed.flatMap(({ row, person }) => person?.path ?? pathByRow.get(row) ?? []);
  const event = await eventRequest(plan, paths, context);
  return [...creations, ...edits, ...(event === null ? [] : [event])];
}

function placedNotes(reviewed: readonly ReviewedRow[], base: PersonBase, app: App): readonly PlacedNote[] {
  const notes = reviewed.flatMap((each) => {
    const note = each.decision.kind === 'new' && each.card !== null ? newPersonText(each.card, base) : null;
    return note === null ? [] : [{ reviewed: each, note }];
  });
  const wanted = notes.map(({ note: { fileName } }) => pathOf({ folder: base.folder, fileName, properties: {} }, app));
  const paths = freeNotePathsOf(app.vault, wanted);
  return notes.map((each, index) => ({ ...each, path: paths[index] ?? '' }));
}

async function eventRequest({ event, known, base }: CapturePlan, people: readonly NotePath[], context: ViewContext): Promise<NoteRequest | null> {
  const { app } = context;
  if (event.title === '') return null;
  const path = known?.path ?? eventPathOf(event, context, base);
  const links = people.map((person) => `[[${linkTextOf(person, app, people)}]]`);
  const file = known === null ? null : app.vault.getFileByPath(known.path);
  if (file === null) {
    const { title, on, place } = event;
    const text = eventNote({ title, on, place: place === '' ? null : place, participants: links, language: base.language, words: base.words });
    return { kind: 'create', path, text };
  }
  const { reading } = readFrontMatter(await app.vault.cachedRead(file), (yaml): unknown => parseYaml(yaml));
  // A block that cannot be read is refused when it is written, and told then.
  return participantsEdit({ path, frontMatter: reading.kind === 'read' ? reading.data : {} }, links, base.words);
}

function eventPathOf({ title, on }: CapturedEvent, context: ViewContext, { language }: PersonBase): NotePath {
  return freeNotePathOf(context.app.vault, `${folderOfMeetings(context)}/${eventFileName({ title, on, language })}`).path;
}

/** The shortest link that leads to a note, which may not be there yet; its path where another one has its name. */
function linkTextOf(path: NotePath, app: App, together: readonly NotePath[] = []): string {
  const name = baseNameOf(path);
  const file = app.vault.getFileByPath(path);
  const there = app.metadataCache.getFirstLinkpathDest(name, '');
  const isShared = together.some((other) => other !== path && baseNameOf(other).toLowerCase() === name.toLowerCase());
  if (!isShared && (there === null || there === file)) return name;
  return withoutEnding(path);
}
