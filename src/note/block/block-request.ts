import type { Circle } from '../../model/cadence';
import type { Mention } from '../../model/mention';
import type { ProjectStatus } from '../../model/project';
import type { RoleId } from '../../model/role';
import type { BlockBucket, BlockOption, BlockRows, BlockSort, BlockView, BlockWord, HealthPart, PersonPart } from './block-words';

/** A role that a block names, known to the settings or only hoped to be in a note. */
export interface AskedRole {
  readonly role: RoleId;
  /** The word as the block spells it. */
  readonly text: string;
  readonly isKnown: boolean;
}

/** The heading of a block: the usual one, none, or words of a person's own. */
export type BlockTitle = { readonly kind: 'usual' | 'none' } | { readonly kind: 'own'; readonly text: string };

/** What a code block asks for. Empty lists ask for nothing in particular. */
export interface BlockRequest {
  readonly view: BlockView;
  /** Whether a line says which view; else a person's own note may show what is known of her. */
  readonly isViewSaid: boolean;
  /** null where no line says which. */
  readonly projects: readonly Mention[] | 'all' | null;
  readonly people: readonly Mention[];
  readonly roles: readonly AskedRole[];
  /** null where no line says which. */
  readonly statuses: readonly (ProjectStatus | 'all')[] | null;
  readonly networks: readonly Mention[];
  readonly circles: readonly Circle[];
  readonly rows: BlockRows;
  readonly sort: BlockSort;
  readonly personParts: readonly PersonPart[];
  readonly healthParts: readonly HealthPart[];
  readonly buckets: readonly BlockBucket[];
  /** At most so many boards, rows or lines; null where no line says how many. */
  readonly limit: number | null;
  readonly openRolesOnly: boolean;
  readonly title: BlockTitle;
}

/** A place in the text of a block where something is wrong: the line, counted from 1. */
interface At {
  readonly line: number;
}

/** What is wrong with a line of a block, seen from its text alone. */
export type BlockTextProblem =
  | (At & { readonly kind: 'no-option'; readonly text: string })
  | (At & { readonly kind: 'unknown-option'; readonly text: string; readonly nearest: string | null; readonly allowed: readonly BlockWord[] })
  | (At & { readonly kind: 'not-for-view'; readonly text: string; readonly view: BlockWord; readonly allowed: readonly BlockWord[] })
  | (At & { readonly kind: 'said-twice'; readonly text: string })
  | (At & {
      readonly kind: 'unknown-value'; readonly option: string; readonly text: string; readonly nearest: string | null;
      readonly allowed: readonly BlockWord[];
    })
  | (At & { readonly kind: 'one-value-only'; readonly option: string })
  | (At & { readonly kind: 'no-count'; readonly option: string; readonly text: string })
  | (At & { readonly kind: 'people-rows-only'; readonly option: string });

/** What the notes do not know of what a block names. `nearest` is the name that was meant, perhaps. */
export type BlockNameProblem =
  | { readonly kind: 'unknown-project' | 'unknown-person' | 'unknown-network'; readonly text: string; readonly nearest: string | null }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly paths: readonly string[] }
  | { readonly kind: 'unknown-role'; readonly text: string; readonly nearest: string | null; readonly allowed: readonly RoleId[] }
  | { readonly kind: 'no-project' | 'no-person' };

/** Anything that is wrong with a block. */
export type BlockProblem = BlockTextProblem | BlockNameProblem;

/** The lines that each view understands. */
export const OPTIONS_OF_VIEW: Readonly<Record<BlockView, readonly BlockOption[]>> = {
  board: ['view', 'project', 'role', 'open-roles-only', 'limit', 'title'],
  matrix: ['view', 'project', 'rows', 'status', 'role', 'network', 'circle', 'open-roles-only', 'sort', 'limit', 'title'],
  queue: ['view', 'project', 'person', 'role', 'network', 'circle', 'when', 'open-roles-only', 'limit', 'title'],
  person: ['view', 'person', 'show', 'title'],
  health: ['view', 'show', 'title'],
};
