import type { FollowUp } from '../../derive/follow-up';
import { candidatesText, matrixText, queueText } from '../../exchange/plain-text';
import type { Report, ReportSource } from '../../exchange/report';
import { reportOf } from '../../exchange/report';
import { gapsTable, matrixTable, queueTable } from '../../exchange/tables';
import type { Answer } from '../../exchange/written-report';
import { reportSourceOf } from '../../exchange/written-report';
import type { NotePath } from '../../model/mention';
import type { RoleId } from '../../model/role';
import type { ViewContext } from '../../view/shared/view-context';
import type { BoardFilter } from './board-filter';
import { boardsAsked, boardsWithGaps } from './board-filter';
import type { CliCall } from './cli-call';
import type { CliCommand } from './cli-command';

const BUCKETS = ['today', 'week', 'later'] as const;

/** `reseauter:queue`: whom to write to, and why. */
export function queueCommand(context: ViewContext): CliCommand {
  const { store, strings } = context;
  return {
    id: 'reseauter:queue',
    name: 'queue',
    flags: { bucket: 'bucket', project: 'project', person: 'person', role: 'role', limit: 'limit', format: 'format' },
    answer: (call) => {
      const bucket = call.oneOf('bucket', BUCKETS);
      const filter = filterOf(call);
      const source = sourceOf(context);
      const asked = source.queue.filter((item) => (bucket === null || item.bucket === bucket) && isAsked(item, filter, context));
      const queue = asked.slice(0, call.limit() ?? asked.length);
      return {
        text: () => (queue.length === 0 && source.queue.length > 0 ? nothingFits(context) : queueText(queue, store.today, strings)),
        tables: () => [queueTable(queue, store.today, strings)],
        data: () => queueData({ ...source, queue }),
      };
    },
  };
}

/** `reseauter:matrix`: projects, roles and who plays them. */
export function matrixCommand(context: ViewContext): CliCommand {
  const { strings } = context;
  return {
    id: 'reseauter:matrix',
    name: 'matrix',
    flags: { project: 'project', person: 'person', role: 'role', limit: 'limit', format: 'format' },
    answer: (call) => {
      const source = sourceOf(context);
      const asked = boardsAsked(source.boards, filterOf(call));
      const boards = asked.slice(0, call.limit() ?? asked.length);
      return {
        text: () => (boards.length === 0 && source.boards.length > 0 ? nothingFits(context) : matrixText(boards, strings)),
        tables: () => [matrixTable(boards, strings)],
        data: () => reportOf({ ...source, boards, withoutCandidates: true }, ['matrix']),
      };
    },
  };
}

/** `reseauter:gaps`: open roles of active projects, and who could fill them. */
export function gapsCommand(context: ViewContext): CliCommand {
  return {
    id: 'reseauter:gaps',
    name: 'gaps',
    flags: { project: 'project', role: 'role', limit: 'limit', format: 'format' },
    answer: (call): Answer => {
      const { strings } = context;
      const source = sourceOf(context);
      const boards = boardsWithGaps(boardsAsked(source.boards, filterOf(call)), call.limit());
      const isFiltered = boards.length === 0 && boardsWithGaps(source.boards, null).length > 0;
      return {
        text: () => (isFiltered ? nothingFits(context) : candidatesText(boards, source.candidateSource, strings)),
        tables: () => [gapsTable(boards, source.candidateSource, strings)],
        data: () => reportOf({ ...source, boards }, ['matrix']),
      };
    },
  };
}

/** What the commands answer from; how people stand stays private. */
export function sourceOf({ store, strings }: ViewContext): ReportSource {
  return reportSourceOf(store, { strings, withStance: false });
}

/** The lines of a queue with the people whom they are about; the week and what is waited for are asked for by nobody. */
export function queueData(source: ReportSource): Partial<Report> {
  const listed = new Set(source.queue.map(({ path }) => path));
  const people = source.people.filter(({ path }) => listed.has(path));
  const { week, waitingOn, introductions, ...asked } = reportOf({ ...source, people }, ['queue']);
  return asked;
}

/** There is something, and nothing of it is what was asked for. */
function nothingFits({ strings }: ViewContext): string {
  return `${strings.commandLine.nothingFits}\n`;
}

function filterOf(call: CliCall): BoardFilter {
  return { project: call.project()?.path ?? null, person: call.person()?.path ?? null, role: call.role() };
}

/** A person's line is asked for by her roles, that of a project by itself. */
function isAsked(item: FollowUp, { project, person, role }: BoardFilter, { store }: ViewContext): boolean {
  if (person !== null && item.path !== person) return false;
  if (item.kind === 'person') return (project === null && role === null) || plays(item.path, project, role, store.network);
  return (project === null || item.path === project) && (role === null || (item.kind === 'role' && item.role === role));
}

function plays(person: NotePath, project: NotePath | null, role: RoleId | null, network: ViewContext['store']['network']): boolean {
  return network.assignmentsOfPerson(person).some((each) => (project === null || each.project === project) && (role === null || each.role === role));
}
