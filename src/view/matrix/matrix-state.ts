/** Which way round the matrix is read. */
export type MatrixMode = 'projects' | 'people';
export type ProjectSort = 'name' | 'deadline' | 'coverage' | 'holes';
export type PersonSort = 'name' | 'roles';
/** Which projects are shown: those under way, or also ideas, paused and ended ones. */
export type ProjectScope = 'active' | 'all';

/** What a role matrix remembers between two starts of the app. */
export interface MatrixState {
  readonly mode: MatrixMode;
  readonly projectSort: ProjectSort;
  readonly personSort: PersonSort;
  readonly scope: ProjectScope;
  readonly filter: string;
}

export const MATRIX_MODES: readonly MatrixMode[] = ['projects', 'people'];
export const PROJECT_SORTS: readonly ProjectSort[] = ['name', 'deadline', 'coverage', 'holes'];
export const PERSON_SORTS: readonly PersonSort[] = ['name', 'roles'];
export const PROJECT_SCOPES: readonly ProjectScope[] = ['active', 'all'];

/** A matrix that nobody has touched yet. People with roles come first, since most of a vault's people have none. */
export const INITIAL_MATRIX_STATE: MatrixState = {
  mode: 'projects',
  projectSort: 'name',
  personSort: 'roles',
  scope: 'active',
  filter: '',
};

/**
 * Reads the state that the workspace kept; it may come from another version or another hand, so everything that is not
 * known falls back to `current`.
 */
export function readMatrixState(saved: unknown, current: MatrixState): MatrixState {
  const values: Readonly<Record<string, unknown>> = typeof saved === 'object' && saved !== null ? { ...saved } : {};
  return {
    mode: oneOf(MATRIX_MODES, values.mode, current.mode),
    projectSort: oneOf(PROJECT_SORTS, values.projectSort, current.projectSort),
    personSort: oneOf(PERSON_SORTS, values.personSort, current.personSort),
    scope: oneOf(PROJECT_SCOPES, values.scope, current.scope),
    filter: typeof values.filter === 'string' ? values.filter : current.filter,
  };
}

function oneOf<Option extends string>(options: readonly Option[], value: unknown, fallback: Option): Option {
  return options.find((option) => option === value) ?? fallback;
}
