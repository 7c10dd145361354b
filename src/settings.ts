import type { Role } from './model/role';
import { DEFAULT_ROLES } from './model/role';

/** What a person may choose. Held in `data.json`; everything else lives in the notes. */
export interface Settings {
  /** The roles in the order of the board. */
  readonly roles: readonly Role[];
  /** People shown per day in the queue before "n more", 1 or more. */
  readonly peoplePerDay: number;
  /** Whether a first message that would be due on a Saturday or Sunday waits for Monday. */
  readonly weekendGrace: boolean;
}

export const DEFAULT_SETTINGS: Settings = { roles: DEFAULT_ROLES, peoplePerDay: 5, weekendGrace: true };
