import type { Board } from '../../derive/board';
import type { FollowUp } from '../../derive/follow-up';
import { matrixCanvas, peopleCanvas, queueCanvas } from '../../exchange/canvas/canvases';
import { linkedPeople, linkedProject } from '../../exchange/overview/overview-tables';
import type { WrittenOverview } from '../../exchange/overview/overview-text';
import { awayOn, toldBoard, toldQueue } from '../../exchange/overview/told';
import type { LinkedTable } from '../../exchange/linked-table';
import { linkedMatrix, linkedQueue } from '../../exchange/tables';
import { shownRoles } from '../../model/role';
import { derivePeopleMatrix } from '../matrix/people-matrix';
import { deriveProjectMatrix } from '../matrix/matrix-rows';
import type { MatrixState } from '../matrix/matrix-state';
import { INITIAL_MATRIX_STATE } from '../matrix/matrix-state';
import type { ViewContext } from '../shared/view-context';
import type { OverviewChoice } from './overview-choice';
import { isOfQueue } from './overview-choice';

/** What was chosen, ready to be shown or written. */
export interface Overview extends WrittenOverview {
  /** With the day: "Role matrix · 16 March 2026". */
  readonly title: string;
  /** Without the day: the name of the file until somebody gives it another. */
  readonly name: string;
  /** What narrows it, such as a filter; '' where nothing does. */
  readonly about: string;
  /** How many rows it has; 0 where there is nothing to write down. */
  readonly count: number;
  /** How many people are left out since they are away. */
  readonly leftOut: number;
}

type Source = Pick<ViewContext, 'store' | 'strings'>;

/** The picture of a choice, as the store has it now. */
export function overviewOf(choice: OverviewChoice, source: Source): Overview {
  const { subject } = choice;
  if (isOfQueue(subject)) return overviewOfQueue(subject, choice, source);
  if (subject === 'project') return overviewOfProject(choice, source);
  const state = subject === 'shown' ? (choice.shown ?? INITIAL_MATRIX_STATE) : INITIAL_MATRIX_STATE;
  return state.mode === 'people' ? overviewOfPeople(state, choice, source) : overviewOfMatrix(state, choice, source);
}

function overviewOfQueue(subject: 'today' | 'week' | 'all', choice: OverviewChoice, { store, strings }: Source): Overview {
  const told = toldQueue(store.followUps(), choice, store.settings.roles);
  const isAsked = ({ bucket }: FollowUp): boolean => subject === 'all' || bucket === 'today' || (subject === 'week' && bucket === 'week');
  const queue = told.filter(isAsked);
  const name = strings.overview.queueTitles[subject];
  const title = strings.overview.titleOf(name, store.today);
  const table = { ...linkedQueue(queue, store.today, strings), title };
  return { title, name, about: '', count: queue.length, leftOut: 0, table, canvas: () => queueCanvas(queue, { title, strings }) };
}

function overviewOfProject(choice: OverviewChoice, source: Source): Overview {
  const { store, strings } = source;
  const board = choice.project === null ? null : store.boardOf(choice.project);
  const told = toldBoards(board === null ? [] : [board], choice, source);
  const [shown] = told;
  const nothing: LinkedTable = { title: '', header: [], rows: [] };
  const table = shown === undefined ? nothing : linkedProject(shown, strings);
  const title = strings.overview.titleOf(table.title, store.today);
  const coverage = board?.coverage ?? null;
  return {
    title, name: table.title, count: table.rows.length, leftOut: leftOutOf(board === null ? [] : [board], choice, source),
    about: coverage === null ? '' : strings.overview.covered(coverage),
    table: { ...table, title },
    canvas: () => matrixCanvas(told, { title, strings }),
  };
}

function overviewOfMatrix(state: MatrixState, choice: OverviewChoice, source: Source): Overview {
  const { store, strings } = source;
  const roles = shownRoles(store.settings.roles);
  // Filtered as it is told: a row that only a name left out would bring says nothing of her either.
  const { rows } = deriveProjectMatrix(toldBoards(store.boards(), choice, source), roles, state, strings.roles.textsOf);
  const shown = new Set(rows.map(({ project }) => project.path));
  const title = strings.overview.titleOf(strings.matrix.title, store.today);
  return {
    ...matrixFrame(state, source),
    title, count: rows.length,
    leftOut: leftOutOf(store.boards().filter(({ project }) => shown.has(project.path)), choice, source),
    table: { ...linkedMatrix(rows, strings), title },
    canvas: () => matrixCanvas(rows, { title, strings }),
  };
}

function overviewOfPeople(state: MatrixState, choice: OverviewChoice, source: Source): Overview {
  const { store, strings } = source;
  const people = store.people().filter(({ status }) => choice.withAway || status === 'active');
  const { rows, columns } = derivePeopleMatrix(people, toldBoards(store.boards(), choice, source), state, strings.roles.textsOf);
  const title = strings.overview.titleOf(strings.matrix.title, store.today);
  return {
    ...matrixFrame(state, source),
    title, count: rows.length, leftOut: store.people().length - people.length,
    table: { ...linkedPeople(rows, columns, strings), title },
    canvas: () => peopleCanvas(rows, columns, { title, strings }),
  };
}

function matrixFrame({ filter }: MatrixState, { strings: { matrix, overview } }: Source): Pick<Overview, 'name' | 'about'> {
  const words = filter.trim();
  return { name: matrix.title, about: words === '' ? '' : overview.filtered(words) };
}

function toldBoards(boards: readonly Board[], choice: OverviewChoice, { store }: Source): readonly Board[] {
  return boards.map((board) => toldBoard(board, choice, store.settings.roles));
}

/** Who is away in the boxes that are told; a box that is not says nothing of anybody. */
function leftOutOf(boards: readonly Board[], choice: OverviewChoice, source: Source): number {
  return choice.withAway ? 0 : awayOn(toldBoards(boards, { ...choice, withAway: true }, source));
}
