import type { BoxEntry } from '../model/project';
import type { NotePath } from '../model/mention';
import type { OwnAssignment } from '../model/person';
import type { RoleId } from '../model/role';
import { foldName, nameIdentity } from './link-path';

/** Where an assignment is written: in a box of the project's note, or on the person's own note. */
export type AssignmentSource =
  | { readonly on: 'project'; readonly path: NotePath; readonly entry: BoxEntry }
  | { readonly on: 'person'; readonly path: NotePath; readonly own: OwnAssignment };

/** A name on a role of a project. */
export interface Assignment {
  readonly project: NotePath;
  readonly role: RoleId;
  /** The name as a person reads it. */
  readonly name: string;
  /** The note that is meant, a person's or another one; null when there is no such note, or several. */
  readonly note: NotePath | null;
  readonly source: AssignmentSource;
}

/** Who holds the role, told from all others: the path of her note, else what her name says of her. */
export function identityOf({ note, name, source }: Assignment): string {
  if (note !== null) return note;
  return source.on === 'project' ? nameIdentity(source.entry.mention) : `name:${foldName(name)}`;
}
