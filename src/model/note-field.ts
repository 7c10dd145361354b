/** Everything a person's note can say about her, by its English key. Finds the note's own spelling again. */
export type PersonField =
  | 'type' | 'name' | 'aliases' | 'organisation' | 'function' | 'networks' | 'skills' | 'needs' | 'roles'
  | 'projects' | 'circle' | 'cadence' | 'met' | 'met-at' | 'topic' | 'last-contact' | 'follow-up' | 'follow-up-note'
  | 'waiting-since' | 'nudges' | 'snooze' | 'introduced-by' | 'knows' | 'introduce-to' | 'intro-asked' | 'gave'
  | 'received' | 'interactions' | 'birthday' | 'status' | 'email' | 'phone' | 'url' | 'address' | 'city' | 'language' | 'source';

/** Everything a project's note can say about it, by its English key; a role's box is `role:<id>`. */
export type ProjectField =
  | 'type' | 'name' | 'aliases' | 'pitch' | 'objective' | 'measure' | 'deadline' | 'start' | 'why' | 'feasibility'
  | 'resources' | 'obstacles' | 'owner' | 'scope' | 'out-of-scope' | 'horizons' | 'networks' | 'needs'
  | 'needs-roles' | 'stances' | 'part-of' | 'status' | 'stakeholders' | `role:${string}`;
