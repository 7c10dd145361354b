import type { NotePath } from '../../model/mention';
import type { Discretion } from '../../exchange/overview/told';
import type { MatrixState } from '../matrix/matrix-state';
import { INITIAL_MATRIX_STATE, readMatrixState } from '../matrix/matrix-state';

/** What can be exported: the matrix of all active projects, of one, or as it is shown; the queue up to a part of it. */
export const OVERVIEW_SUBJECTS = ['active', 'project', 'shown', 'today', 'week', 'all'] as const;

/** What can be exported. */
export type OverviewSubject = (typeof OVERVIEW_SUBJECTS)[number];

/** What is exported, and what of it is told. Plain data: a page to print keeps it over a restart of the app. */
export interface OverviewChoice extends Discretion {
  readonly subject: OverviewSubject;
  /** The one of `project`; null where none was chosen. */
  readonly project: NotePath | null;
  /** What the matrix shows, for `shown`; null where it was not asked from there. */
  readonly shown: MatrixState | null;
}

/** All active projects, and nothing that is private. */
export const INITIAL_CHOICE: OverviewChoice = {
  subject: 'active', project: null, shown: null, withAway: false, withOpponents: false, withPromises: false,
};

/** Whether it is the queue, and not the matrix. */
export function isOfQueue(subject: OverviewSubject): subject is 'today' | 'week' | 'all' {
  return subject === 'today' || subject === 'week' || subject === 'all';
}

/** Reads a choice that the workspace kept; what is not known falls back to `current`, and nothing private is told. */
export function readChoice(saved: unknown, current: OverviewChoice): OverviewChoice {
  const values: Readonly<Record<string, unknown>> = typeof saved === 'object' && saved !== null ? { ...saved } : {};
  const subject = OVERVIEW_SUBJECTS.find((each) => each === values.subject);
  if (subject === undefined) return current;
  const { project, shown } = values;
  return {
    subject,
    project: typeof project === 'string' ? project : null,
    shown: typeof shown === 'object' && shown !== null ? readMatrixState(shown, INITIAL_MATRIX_STATE) : null,
    withAway: values.withAway === true,
    withOpponents: values.withOpponents === true,
    withPromises: values.withPromises === true,
  };
}
