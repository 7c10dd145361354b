/**
 * The programming interface of Réseauter for scripts in the vault: `app.plugins.plugins.reseauter.api`, version 1.
 *
 * Everything it hands out is plain data, frozen, as it was when it was asked for. Nothing it offers writes to notes: `log`
 * and `capture` open the dialogs, which a person confirms. Whatever is asked in a wrong way is answered with `null`, an
 * empty list or `false`, never with an error. Paths are those of notes in the vault, days are `YYYY-MM-DD`.
 *
 * Within a version, fields and functions may come and none goes or changes its meaning.
 */
export interface ReseauterApi {
  readonly version: 1;
  /** Resolves when the notes have been read once; before that every list may be short. Never rejects. */
  readonly ready: Promise<void>;
  /** Everybody, by name. */
  people(): readonly ApiPerson[];
  /** Somebody by path, name, alias or e-mail address; `null` for nobody, and where several share the name. */
  person(name: string): ApiPerson | null;
  /** All projects, by name. */
  projects(): readonly ApiProject[];
  /** A project by path, name or alias; `null` for none, and where several share the name. */
  project(name: string): ApiProject | null;
  /** The role matrix: a row for each project, by name. */
  matrix(): readonly ApiMatrixRow[];
  /** The follow-up queue, the most pressing first. */
  queue(options?: ApiQueueOptions): readonly ApiQueueItem[];
  /** The boxes of active projects that must be filled and have too few names. */
  gaps(): readonly ApiGap[];
  /** Who could fill a role of a project, the best first; empty where the project or the role is not known. */
  candidates(project: string, role: string): readonly ApiCandidate[];
  /** What could not be understood in the notes. */
  problems(): readonly ApiProblem[];
  /** Calls back after notes, settings or the day changed, at most once a frame. Returns what ends it. */
  onChange(callback: () => void): () => void;
  /** Opens the dialog for a contact, filled with what is given. Returns whether it was opened. */
  log(contact?: ApiContact): boolean;
  /** Opens the dialog for new people, filled with what is given. Returns whether it was opened. */
  capture(event?: ApiEvent): boolean;
}

/** When to act. */
export type ApiBucket = 'today' | 'week' | 'later';

/** Somebody with a note of her own. */
export interface ApiPerson {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: 'active' | 'archived' | 'deceased' | 'do-not-contact';
  readonly organisation: string | null;
  readonly function: string | null;
  /** The last contact that any note tells of. */
  readonly lastContact: string | null;
  /** Days between two contacts; `null` where none are wished. */
  readonly cadence: number | null;
  /** The day that her note sets for the next contact. */
  readonly followUp: string | null;
  /** Why she is out of the queue; `null` while she may be in it. */
  readonly out: 'snoozed' | 'archived' | 'deceased' | 'do-not-contact' | null;
  /** Points in the queue, 0 where nothing speaks for her. */
  readonly points: number;
  readonly bucket: ApiBucket | null;
  readonly roles: readonly { readonly role: string; readonly project: string }[];
}

/** A project. */
export interface ApiProject {
  readonly path: string;
  readonly name: string;
  readonly status: 'idea' | 'active' | 'paused' | 'done' | 'dropped';
  readonly deadline: string | null;
  /** How much of what it needs is there, 0–100; `null` when it needs nobody. */
  readonly coverage: number | null;
}

/** A project with its boxes. */
export interface ApiMatrixRow extends ApiProject {
  readonly boxes: readonly ApiBox[];
}

/** The box of one role. */
export interface ApiBox {
  /** The id of the role: `ally`, `mentor`… */
  readonly role: string;
  /** How the person calls it. */
  readonly label: string;
  readonly state: 'empty' | 'considered-none' | 'named' | 'named-silent';
  /** Names that are missing, 0 where none must be there. */
  readonly missing: number;
  /** `path` is `null` for a name without a note. */
  readonly people: readonly { readonly name: string; readonly path: string | null }[];
}

/** A line of the queue: somebody, a role to be filled, or a project long past its deadline. */
export interface ApiQueueItem {
  readonly kind: 'person' | 'role' | 'deadline';
  /** The note of the person or of the project. */
  readonly path: string;
  readonly name: string;
  readonly role: string | null;
  readonly points: number;
  readonly bucket: ApiBucket;
  /** Why, in the language of the app, the most telling first. */
  readonly reasons: readonly string[];
}

/** A box that must be filled and has too few names. */
export interface ApiGap {
  readonly project: string;
  readonly projectName: string;
  readonly role: string;
  readonly label: string;
  readonly missing: number;
}

/** Somebody who could fill a role. */
export interface ApiCandidate {
  readonly path: string;
  readonly name: string;
  /** 0–100. */
  readonly score: number;
  /** What speaks for her, in the language of the app. */
  readonly sentence: string;
}

/** Something in a note that could not be understood. */
export interface ApiProblem {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number | null;
  readonly property: string | null;
  /** Stable, for programs. */
  readonly code: string;
  readonly found: string;
  /** How to mend it, in the language of the app. */
  readonly advice: string;
}

/** What is wanted of the queue. */
export interface ApiQueueOptions {
  readonly bucket?: ApiBucket;
  /** 1 or more. */
  readonly limit?: number;
}

/** What the dialog for a contact begins with. */
export interface ApiContact {
  /** Path, name or alias of one or several. */
  readonly person?: string | readonly string[];
  readonly date?: string;
  /** By which way: mail, phone… */
  readonly via?: string;
  readonly text?: string;
  readonly next?: string;
}

/** What the dialog for new people begins with. */
export interface ApiEvent {
  readonly event?: string;
  readonly date?: string;
  readonly place?: string;
  /** A person a line: `Name — organisation — function — e-mail — topic`. */
  readonly lines?: string;
}
