import type { App, TFile } from 'obsidian';
import type { NotePath } from '../../model/mention';
import { isUnreadable } from '../../model/problem';
import type { MarkedKind } from '../../note/edits/mark-edit';
import { markEdit, usualMark } from '../../note/edits/mark-edit';
import type { NoteEdit } from '../../note/edits/note-edit';
import type { NoteSource } from '../../note/note';
import { sourceFromCache, sourceFromText } from '../../vault/note-source';
import { noteNameOf } from './note-name';
import type { ViewContext } from './view-context';
import { notify } from './overlays';

/** A note as its text says now; null where the disk does not give it. */
export async function readSource(app: App, file: TFile): Promise<NoteSource | null> {
  const text = await app.vault.cachedRead(file).catch(() => null);
  return text === null ? null : sourceFromText(file.path, text, null);
}

/**
 * The edit that makes a note what it is to be, in the way that most notes of the vault say so. Null for a note that says
 * so already, one whose block cannot be read, and one that only a hand can change.
 */
export function markingOf({ store, language }: ViewContext, { path, frontMatter }: NoteSource, as: MarkedKind): NoteEdit | null {
  if (frontMatter.kind === 'unreadable') return null;
  const { people, projects } = store.network;
  const { ownWords } = store.settings;
  const mark = usualMark(as, as === 'person' ? people.values() : projects.values(), language, ownWords);
  return markEdit(path, frontMatter.kind === 'read' ? frontMatter.data : {}, as, mark, ownWords);
}

/** The same edit by what the app's cache knows of the note, for showing it before it is made. */
export function markingByCache(context: ViewContext, path: NotePath, as: MarkedKind): NoteEdit | null {
  const { metadataCache, vault } = context.app;
  const file = vault.getFileByPath(path);
  const cache = file === null ? null : metadataCache.getFileCache(file);
  return cache === null ? null : markingOf(context, sourceFromCache(path, cache), as);
}

/** Makes a note a person's or a project's, with Undo; says why where it cannot be. Never throws. */
export async function markNote(context: ViewContext, file: TFile, as: MarkedKind): Promise<void> {
  const { app, actions, strings } = context;
  const source = await readSource(app, file);
  const edit = source === null ? null : markingOf(context, source, as);
  if (edit === null) notify(strings.explain.cannotMark);
  else await actions.run([edit], strings.explain.made[as](noteNameOf(file.path)));
}

/** The note that is open where it could be made a person's: no person yet, no project, and not left out. */
export function openNoteToMark({ app, store }: ViewContext): TFile | null {
  const file = app.workspace.getActiveFile();
  return file !== null && canBeMarked(store.network.notes.get(file.path)) ? file : null;
}

/** Whether a note can be made something by a property: templates and drawings stay what they are. */
export function canBeMarked(record: ReturnType<ViewContext['store']['network']['notes']['get']>): boolean {
  if (record === undefined || record.subject !== null) return false;
  const { skipped, problems } = record;
  return skipped !== 'template' && skipped !== 'drawing' && !problems.some(isUnreadable);
}
