import type { FrontMatter } from '../../src/model/front-matter';

const CIRCLE_DAYS: Readonly<Record<string, number>> = { core: 21, close: 60, active: 180, wide: 365 };
const ROLES = ['ally', 'opponent', 'mentor', 'decider', 'sponsor', 'connector', 'expert', 'partner', 'audience'];

/** What the plainest loop makes of a vault. */
export interface Floor {
  readonly matrix: ReadonlyMap<string, ReadonlyMap<string, readonly unknown[]>>;
  readonly queue: readonly { readonly path: string; readonly points: number }[];
}

/**
 * The least that somebody would write who wants the two tables: one loop over the properties that the app has parsed
 * already. It checks nothing, knows one spelling of each property, follows no link and gives no reason.
 */
export function floorOf(notes: Iterable<readonly [path: string, properties: FrontMatter]>, today: string): Floor {
  const matrix = new Map<string, Map<string, unknown[]>>();
  const queue: { path: string; points: number }[] = [];
  const now = Date.parse(today);
  for (const [path, properties] of notes) {
    if (properties['type'] === 'project') {
      const boxes = new Map<string, unknown[]>();
      for (const role of ROLES) {
        const names = properties[role];
        if (names !== undefined) boxes.set(role, Array.isArray(names) ? names : [names]);
      }
      matrix.set(path, boxes);
    } else if (properties['type'] === 'person') {
      const last = properties['last-contact'] ?? properties['met'];
      const due = properties['follow-up'];
      const rhythm = CIRCLE_DAYS[String(properties['circle'])] ?? 180;
      const since = typeof last === 'string' ? (now - Date.parse(last)) / 86_400_000 : 0;
      const late = typeof due === 'string' ? (now - Date.parse(due)) / 86_400_000 : -1;
      const points = Math.max(since / rhythm, late >= 0 ? 50 + late : 0);
      if (points >= 1) queue.push({ path, points });
    }
  }
  queue.sort((a, b) => b.points - a.points || a.path.localeCompare(b.path));
  return { matrix, queue };
}
