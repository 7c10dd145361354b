import type { CalendarDate } from '../model/calendar-date';
import type { Problem } from '../model/problem';
import type { Board, Box, BoxName } from '../derive/board';
import { deriveCandidateList } from '../derive/candidate-list';
import type { CandidateSource } from '../derive/candidates';
import type { FollowUp } from '../derive/follow-up';
import type { NetworkHealth } from '../derive/health';
import type { Strings } from '../i18n/strings';
import type { LinkedCell, LinkedTable } from './linked-table';
import { joinedCells, plainCell, plainTable, textOfCell } from './linked-table';
import { toldMeasures } from './report-health';
import type { Table } from './table';

/** How many who could fill a role are told where there is no room for all. */
export const CANDIDATES_SHOWN = 3;

/** The role matrix: a row for each project, a column for each role. */
export function matrixTable(boards: readonly Board[], strings: Strings): Table {
  return plainTable(linkedMatrix(boards, strings));
}

/** The role matrix, in which projects and people are links. */
export function linkedMatrix(boards: readonly Board[], strings: Strings): LinkedTable {
  const { matrix, roles } = strings;
  const roleIds = [...new Set(boards.flatMap((board) => board.boxes.map((box) => box.role.id)))];
  const header = [matrix.corner.projects, '%', ...roleIds.map((id) => roles.textsOf(id).box)];
  const rows = boards.map((board) => {
    const boxes = new Map(board.boxes.map((box) => [box.role.id, box]));
    const cells = roleIds.map((id) => linkedBox(boxes.get(id), strings));
    return [[{ text: projectCell(board, strings), path: board.project.path }], plainCell(coverageCell(board)), ...cells];
  });
  return { title: matrix.title, header, rows };
}

/** The open roles of active projects: a row for each, with those who could fill it, the best first. */
export function gapsTable(boards: readonly Board[], source: CandidateSource, strings: Strings): Table {
  const { gaps } = strings.commandLine;
  const rows = boards.filter(({ project }) => project.status === 'active').flatMap(({ project, openRoles }) =>
    openRoles.map(({ role, needed, found }) => {
      const best = deriveCandidateList(project, role, source).candidates.slice(0, CANDIDATES_SHOWN);
      const names = best.map(({ person, total }) => `${person.name} (${total})`).join(', ');
      return [project.name, strings.roles.textsOf(role).box, String(needed - found), names];
    }));
  return { title: strings.candidates.sectionTitle, header: [gaps.project, gaps.role, gaps.missing, gaps.candidates], rows };
}

/** The follow-up queue with its sentences, the most pressing first. */
export function queueTable(queue: readonly FollowUp[], today: CalendarDate, strings: Strings): Table {
  return plainTable(linkedQueue(queue, today, strings));
}

/** The follow-up queue, in which people and projects are links. */
export function linkedQueue(queue: readonly FollowUp[], today: CalendarDate, strings: Strings): LinkedTable {
  const { title, columns, buckets } = strings.queue;
  const rows = queue.map((item) => [
    plainCell(buckets[item.bucket]),
    plainCell(String(item.total)),
    [{ text: item.name, path: item.path }],
    plainCell(whyOf(item, strings).join('; ')),
  ]);
  const header = [columns.when, columns.points, columns.who, columns.why];
  return { title: `${title}, ${strings.reasons.longDay(today)}`, header, rows };
}

/** How the network is doing: a row for each measure, then one for each project to look at. */
export function healthTable({ measures, warnings }: NetworkHealth, withStance: boolean, { health }: Strings): Table {
  const rows = [
    ...toldMeasures(measures, withStance).map((measure) => [health.names[measure.id], health.states[measure.state], health.sentenceOf(measure)]),
    ...warnings.map((warning) => [warning.project.name, health.states.warn, health.warningOf(warning)]),
  ];
  const { what, state, sentence } = health.columns;
  return { title: health.sectionTitle, header: [what, state, sentence], rows };
}

/** What could not be understood, and how to mend it. */
export function problemsTable(problems: readonly Problem[], strings: Strings): Table {
  const { columns, problemsTitle } = strings.reading;
  const rows = problems.map((problem) => {
    const { what, mend } = strings.problems[problem.code];
    return [problem.path, placeOf(problem, strings), what(problem.found), mend];
  });
  return { title: problemsTitle, header: [columns.note, columns.place, columns.found, columns.mend], rows };
}

/** A project's name, with its status when it is not active. */
export function projectCell({ project }: Board, { matrix }: Strings): string {
  return project.status === 'active' ? project.name : `${project.name} (${matrix.projectStatus[project.status]})`;
}

function coverageCell({ coverage }: Board): string {
  return coverage === null ? '–' : String(coverage);
}

/**
 * What a box holds, in words: `Ana, Ben`, `Ana · 1 more to find`, `none known`. Empty for an empty optional box.
 */
export function boxCell(box: Box | undefined, strings: Strings): string {
  return textOfCell(linkedBox(box, strings));
}

/** What a box holds, with its people as links. */
export function linkedBox(box: Box | undefined, { matrix }: Strings): LinkedCell {
  if (box === undefined) return [];
  const names = joinedCells(box.names.map((name) => [{ text: nameCell(name, matrix), path: name.path }]), ', ');
  const remark = boxRemark(box, matrix);
  const isAnswered = names.length > 0 || box.state === 'considered-none' || remark === '';
  return joinedCells([names, plainCell(isAnswered ? remark : `[${remark}]`)], ' · ');
}

/** What a box says beside its names: that nobody is known, how many are to be found, that nobody was thought about. */
export function boxRemark(box: Box, matrix: Strings['matrix']): string {
  if (box.state === 'considered-none') return matrix.noneKnown;
  const missing = box.must ? box.minimum - box.available : 0;
  if (missing > 0) return box.available === 0 ? matrix.toFind : matrix.stillToFind(missing);
  return box.names.length === 0 && box.role.consider && box.minimum === 0 ? matrix.noneConsidered : '';
}

/** A name, with what keeps its person from counting. */
export function nameCell({ name, person }: BoxName, { personStatus }: Strings['matrix']): string {
  if (person === null || person.status === 'active') return name;
  return person.status === 'deceased' ? `${name} †` : `${name} (${personStatus[person.status]})`;
}

/** Why a line is in the queue: every reason with its points. */
export function whyOf(item: FollowUp, { reasons }: Strings): string[] {
  switch (item.kind) {
    case 'person':
      return item.reasons.map(({ points, detail }) => `${reasons.sentenceOf(detail)} (${points})`);
    case 'role':
      return [`${reasons.openRole(item)} (${reasons.openRoleCount(item)})`];
    case 'deadline':
      return [reasons.deadlinePassed(item)];
  }
}

/** Where a problem is: `property, line 4`; empty when only the note is known. */
export function placeOf({ line, property }: Problem, { reading }: Strings): string {
  const parts = [property, line === undefined ? undefined : reading.line(line)];
  return parts.filter((part) => part !== undefined).join(', ');
}
