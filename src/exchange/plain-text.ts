import type { CalendarDate } from '../model/calendar-date';
import type { Problem } from '../model/problem';
import type { Board } from '../derive/board';
import type { FollowUp } from '../derive/follow-up';
import type { Strings } from '../i18n/strings';
import { boxCell, placeOf, projectCell, whyOf } from './tables';

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
