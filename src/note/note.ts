import type { FrontMatter } from '../model/front-matter';
import type { Journal } from '../model/journal';
import type { NotePath } from '../model/mention';
import type { OwnWords } from '../model/own-words';
import type { Person } from '../model/person';
import type { Problem, UnreadableCode } from '../model/problem';
import type { Project } from '../model/project';
import type { Role } from '../model/role';

/** What became of the block between the fences of a note. `line` counts from 1 in the note. */
export type FrontMatterReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly data: FrontMatter }
  | {
      readonly kind: 'unreadable';
      readonly code: UnreadableCode;
      readonly line: number | null;
      readonly message: string;
      /** The block, or as much of it as shows whose note it is. */
      readonly block: string;
    };

/** A note as it comes through the door, before anything in it is understood. */
export interface NoteSource {
  readonly path: NotePath;
  readonly frontMatter: FrontMatterReading;
  /** Tags of block and body without `#`. */
  readonly tags: readonly string[];
  /** The text below the block, or null while it has not been read; then nothing is said about logs. */
  readonly body: string | null;
  /** The line of the note, counted from 1, on which `body` begins. */
  readonly bodyLine: number;
}

/** What the reader must know besides the note. */
export interface ReadingContext {
  readonly roles: readonly Role[];
  /** A person's own words beside the built-in ones. */
  readonly words: OwnWords;
  /** Whether `03/04/2026` may be read as 3 April (French); otherwise such a day is refused as ambiguous. */
  readonly dayFirst: boolean;
}

/** Why a note counts as a person or a project, to be told to whoever asks. */
export interface KindEvidence {
  readonly by: 'property' | 'tag' | 'folder' | 'file-name' | 'body';
  /** What was found, as written: `type: personne`, `#person`, `People/`. */
  readonly found: string;
}

/** Why a note that looked like one of ours was left out. */
export type SkipReason = 'template' | 'index-note' | 'drawing';

/** What a note turned out to be. Reading is total: every text gives one of these, and none throws. */
export type Note =
  | (Told & { readonly kind: 'person'; readonly person: Person; readonly evidence: KindEvidence })
  | (Told & { readonly kind: 'project'; readonly project: Project; readonly evidence: KindEvidence })
  /** `evidence` says what marks the note as something else (`type: organisation`), or as ours although it is skipped. */
  | (Told & { readonly kind: 'other'; readonly evidence: KindEvidence | null; readonly skipped: SkipReason | null })
  | { readonly kind: 'unreadable'; readonly path: NotePath; readonly problems: readonly Problem[] };

/** What every readable note gives. */
interface Told {
  readonly path: NotePath;
  readonly journal: Journal;
  readonly problems: readonly Problem[];
}
