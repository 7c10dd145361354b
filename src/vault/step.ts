import type { TFile } from 'obsidian';
import type { FileCreation, LinesEdit, NoteCreation, NoteEdit, NoteRewrite } from '../note/edits/note-edit';
import type { Refusal } from './write-outcome';

/** What changes a note that is there. */
export type Change = NoteEdit | LinesEdit | NoteRewrite;

/**
 * What was done to one note, with all it takes to reverse it; the reverse is a step again. The file knows its path also
 * after a rename.
 */
export type Step =
  | { readonly kind: 'edited'; readonly file: TFile; readonly request: Change; readonly before: string; readonly after: string }
  | { readonly kind: 'created'; readonly file: TFile; readonly request: NoteCreation }
  /** In the trash; the request makes it again. */
  | { readonly kind: 'trashed'; readonly request: NoteCreation | FileCreation }
  /** A file that is no note, with the fingerprint of what was written into it: its bytes would fill the memory. */
  | { readonly kind: 'file-made'; readonly file: TFile; readonly print: string };

/** A step, or why it was not taken; then the note is as it was. */
export type StepResult = { readonly step: Step } | { readonly refusal: Refusal };
