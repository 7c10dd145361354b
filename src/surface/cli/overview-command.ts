import { pairsText, problemsText, queueText } from '../../exchange/plain-text';
import type { ReportCounts, ReportSource } from '../../exchange/report';
import { reportCounts, reportOf } from '../../exchange/report';
import type { Table } from '../../exchange/table';
import { gapsTable, problemsTable, queueTable } from '../../exchange/tables';
import type { Strings } from '../../i18n/strings';
import type { ViewContext } from '../../view/shared/view-context';
import { boardsWithGaps } from './board-filter';
import type { CliCommand } from './cli-command';
import { queueData, sourceOf } from './picture-commands';

/** As many lines of each list as are read at a glance. */
const SHOWN = 5;
const COUNTS = ['people', 'projects', 'activeProjects', 'today', 'week', 'later', 'openRoles', 'problems'] as const satisfies readonly (keyof ReportCounts)[];

/** `reseauter`: how things stand, and which commands there are. */
export function overviewCommand(context: ViewContext, others: readonly CliCommand[]): CliCommand {
  const { strings } = context;
  return {
    id: 'reseauter',
    name: 'overview',
    flags: { limit: 'limit', format: 'format' },
    answer: (call) => {
      const whole = sourceOf(context);
      const counts = reportCounts(whole);
      const shown = call.limit() ?? SHOWN;
      const source: ReportSource = {
        ...whole,
        queue: whole.queue.filter(({ bucket }) => bucket === 'today').slice(0, shown),
        boards: boardsWithGaps(whole.boards, shown),
        problems: whole.problems.slice(0, shown),
        withoutCandidates: true,
      };
      return {
        text: () => overviewText(counts, source, others, strings),
        tables: () => [
          countsTable(counts, strings),
          queueTable(source.queue, source.today, strings),
          gapsTable(source.boards, source.candidateSource, strings),
          problemsTable(source.problems, strings),
        ],
        data: () => ({ counts, ...reportOf(source, ['matrix', 'problems']), ...queueData(source) }),
      };
    },
  };
}

function overviewText(counts: ReportCounts, source: ReportSource, others: readonly CliCommand[], strings: Strings): string {
  const { commandLine } = strings;
  const { queue, today, boards, problems } = source;
  const { rows } = countsTable(counts, strings);
  const open = boards.flatMap(({ project, openRoles }) => openRoles.map(({ role, needed, found }): [string, string] => {
    return [project.name, `${strings.roles.textsOf(role).box}: ${strings.matrix.stillToFind(needed - found)}`];
  }));
  const more = (listed: number, all: number): string => (all > listed ? `${commandLine.more(all - listed)}\n` : '');
  const parts = [
    pairsText(commandLine.counts.title, rows.map(([what = '', count = '']) => [what, count])),
    queueText(queue, today, strings) + more(queue.length, counts.today),
    pairsText(commandLine.counts.openRoles, open) + more(open.length, counts.openRoles),
    problems.length === 0 ? '' : problemsText(problems, strings) + more(problems.length, counts.problems),
    pairsText(commandLine.commands, others.map(({ id, name }) => [id, commandLine.descriptions[name]])),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function countsTable(counts: ReportCounts, { commandLine: { counts: texts } }: Strings): Table {
  return { title: texts.title, header: [texts.what, texts.count], rows: COUNTS.map((name) => [texts[name], String(counts[name])]) };
}
