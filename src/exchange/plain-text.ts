import type { CalendarDate } from '../model/calendar-date';
import type { Problem } from '../model/problem';
import type { Board } from '../derive/board';
import type { CandidateList } from '../derive/candidate-list';
import { deriveCandidateList } from '../derive/candidate-list';
import type { CandidateSource } from '../derive/candidates';
import type { FollowUp } from '../derive/follow-up';
import type { NetworkHealth } from '../derive/health';
import type { Strings } from '../i18n/strings';
import { toldMeasures } from './report-health';
import { CANDIDATES_SHOWN, boxCell, placeOf, projectCell, whyOf } from './tables';

/** The role matrix for a terminal: a block for each project, a line for each box that has a name or needs one. */
export function matrixText(boards: readonly Board[], strings: Strings): string {
  const blocks = boards.map((board) => {
    const lines = board.boxes.flatMap((box) => {
      const text = boxCell(box, strings);
      return text === '' ? [] : [{ label: `${box.role.glyph} ${strings.roles.textsOf(box.role.id).box}`, text }];
    });
    const width = Math.max(0, ...lines.map(({ label }) => lengthOf(label)));
    const coverage = board.coverage === null ? '' : `  ${strings.matrix.coverage(board.coverage)}`;
    const boxes = lines.map(({ label, text }) => `  ${padded(label, width)}  ${text}`);
    return [`${projectCell(board, strings)}${coverage}`, ...boxes].join('\n');
  });
  return section(strings.matrix.title, blocks, strings.reading.noProject.title);
}

/** Who could fill the open roles of active projects, for a terminal: the three best, or whom to ask where nobody fits. */
export function candidatesText(boards: readonly Board[], source: CandidateSource, strings: Strings): string {
  const blocks = boards
    .filter(({ project }) => project.status === 'active')
    .flatMap(({ project, openRoles }) => openRoles.map(({ role }) => {
      const list = deriveCandidateList(project, role, source);
      return [`${project.name} – ${strings.roles.textsOf(role).box}`, ...candidateLines(list, strings)].join('\n');
    }));
  return section(strings.candidates.sectionTitle, blocks, strings.candidates.nothingOpen);
}

function candidateLines({ candidates, wider }: CandidateList, { candidates: texts }: Strings): readonly string[] {
  const lines = candidates.slice(0, CANDIDATES_SHOWN).flatMap(({ person, total, facts, path }) => {
    const sentence = texts.sentence(facts, path?.people.map(({ name }) => name) ?? []);
    return [`  ${String(total).padStart(3)}  ${person.name}`, `       ${sentence}`];
  });
  if (wider === null) return lines;
  const asked = wider.connectors.map(({ person }) => person.name).join(', ');
  const places = wider.networks.map((network) => `       ${network}`);
  return [
    ...lines,
    `  ${candidates.length === 0 ? texts.nobodyAtAll : texts.nobody}`,
    ...(asked === '' ? [] : [`  ${texts.connectors}`, `       ${asked}`]),
    ...(places.length === 0 ? [] : [`  ${texts.networks}`, ...places]),
  ];
}

/** How the network is doing, for a terminal: the measures, then projects to look at and the networks that are thin. */
export function healthText(health: NetworkHealth, withStance: boolean, { health: texts }: Strings): string {
  const measures = toldMeasures(health.measures, withStance).map((measure) => {
    return [texts.names[measure.id], texts.states[measure.state], texts.sentenceOf(measure)] as const;
  });
  const nameWidth = Math.max(...measures.map(([name]) => lengthOf(name)));
  const stateWidth = Math.max(...measures.map(([, state]) => lengthOf(state)));
  const lines = measures.map(([name, state, sentence]) => `  ${padded(name, nameWidth)}  ${padded(state, stateWidth)}  ${sentence}`);
  const warnings = health.warnings.map((warning) => `  ${warning.project.name} – ${texts.warningOf(warning)}`);
  const thin = health.networks.all.filter(({ isThin }) => isThin).map(({ name, members }) => `  ${name} – ${texts.networks.members(members.length)}`);
  const blocks = [[texts.measures, ...lines], [texts.warnings, ...warnings], [texts.networks.thinTitle, ...thin]];
  return section(texts.sectionTitle, blocks.filter(({ length }) => length > 1).map((block) => block.join('\n')), '');
}

/** The queue for a terminal: under each part its lines, with the points before and the reasons below. */
export function queueText(queue: readonly FollowUp[], today: CalendarDate, strings: Strings): string {
  const { title, buckets } = strings.queue;
  const blocks = (['today', 'week', 'later'] as const).flatMap((bucket) => {
    const items = queue.filter((item) => item.bucket === bucket);
    if (items.length === 0) return [];
    const lines = items.flatMap((item) => [
      `  ${String(item.total).padStart(3)}  ${item.name}`,
      ...whyOf(item, strings).map((why) => `       ${why}`),
    ]);
    return [[buckets[bucket], ...lines].join('\n')];
  });
  return section(`${title}, ${strings.reasons.longDay(today)}`, blocks, strings.queue.nobodyToday);
}

/** What could not be understood, for a terminal: under each note its problems and how to mend them. */
export function problemsText(problems: readonly Problem[], strings: Strings): string {
  const byPath = new Map<string, string[]>();
  for (const problem of problems) {
    const { what, mend } = strings.problems[problem.code];
    const place = placeOf(problem, strings);
    const lines = [`  ${place === '' ? '' : `${place} – `}${what(problem.found)}`, `    ${mend}`];
    byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), ...lines]);
  }
  const blocks = [...byPath].map(([path, lines]) => [path, ...lines].join('\n'));
  return section(strings.reading.problemsTitle, blocks, strings.reading.noProblems);
}

/** Lines of two columns under a title, for a terminal; empty where there are none. */
export function pairsText(title: string, pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...pairs.map(([label]) => lengthOf(label)));
  return pairs.length === 0 ? '' : section(title, [pairs.map(([label, text]) => `  ${padded(label, width)}  ${text}`).join('\n')], '');
}

function section(title: string, blocks: readonly string[], nothing: string): string {
  return `${title}\n${'═'.repeat(lengthOf(title))}\n\n${blocks.length === 0 ? nothing : blocks.join('\n\n')}\n`;
}

// Counted in signs, not in UTF-16 units, so that names with rare letters line up.
function lengthOf(text: string): number {
  return [...text].length;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}
