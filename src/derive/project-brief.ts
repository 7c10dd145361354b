import type { CalendarDate } from '../model/calendar-date';
import { daysBetween } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import { compareNamed, compareText } from '../model/order';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import type { Network } from '../network/network';
import type { Board } from './board';
import type { BriefSource } from './brief';
import type { Clarity } from './clarity';
import { deriveClarity } from './clarity';
import type { Growth } from './horizons';
import { deriveGrowth } from './horizons';
import type { Pitch } from './pitch';
import { derivePitch } from './pitch';
import type { StanceMap } from './stance-map';
import { deriveStanceMap } from './stance-map';

/** Somebody in a key box that has gone silent. */
export interface SilentHolder {
  readonly path: NotePath;
  readonly name: string;
  /** Her silent key roles, in their order. */
  readonly roles: readonly RoleId[];
  /** Days since the last contact; null when none is known. */
  readonly since: number | null;
}

/** A day that a project, or an objective of it, is to be ready by. */
export interface BriefDeadline {
  readonly path: NotePath;
  readonly name: string;
  readonly on: CalendarDate;
  /** Days until then, negative once it has passed. */
  readonly days: number;
  /** The project's own, not that of an objective. */
  readonly isOwn: boolean;
}

/** What a project looks like today: its board, who has gone silent, what comes next, how clear it is. */
export interface ProjectBrief {
  readonly board: Board;
  /** The longest silence first. */
  readonly silent: readonly SilentHolder[];
  readonly stances: StanceMap;
  /** The earliest first; without those of what has ended. */
  readonly deadlines: readonly BriefDeadline[];
  readonly growth: Growth;
  /** null for a project that has ended: nobody asks it any more. */
  readonly clarity: Clarity | null;
  readonly pitch: Pitch;
}

/** The brief of one project. */
export function deriveProjectBrief(board: Board, source: BriefSource): ProjectBrief {
  const { project } = board;
  const { network, today } = source;
  return {
    board,
    silent: silentHoldersIn(board, source),
    stances: deriveStanceMap(project, source),
    deadlines: deadlinesOf(project, source),
    growth: deriveGrowth(board, network, today),
    clarity: hasEnded(project) ? null : deriveClarity(board, today),
    pitch: derivePitch(board),
  };
}

function silentHoldersIn({ boxes }: Board, source: BriefSource): readonly SilentHolder[] {
  const holders = new Map<NotePath, SilentHolder>();
  for (const { role, state, names } of boxes) {
    if (!role.key || state !== 'named-silent') continue;
    for (const { person, isAvailable } of names) {
      if (person === null || !isAvailable) continue;
      const { path, name } = person;
      const roles = [...(holders.get(path)?.roles ?? []), role.id];
      holders.set(path, { path, name, roles, since: source.followUpOf(path)?.contact.since ?? null });
    }
  }
  return [...holders.values()].sort((a, b) => (b.since ?? -1) - (a.since ?? -1) || compareNamed(a, b));
}

function deadlinesOf(project: Project, { network, today }: BriefSource): readonly BriefDeadline[] {
  return [project, ...objectivesOf(project, network)]
    .flatMap((each) => {
      const { path, name, deadline } = each;
      if (deadline === null || hasEnded(each)) return [];
      return [{ path, name, on: deadline, days: daysBetween(today, deadline), isOwn: path === project.path }];
    })
    .sort((a, b) => compareText(a.on, b.on) || Number(b.isOwn) - Number(a.isOwn) || compareNamed(a, b));
}

function hasEnded({ status }: Project): boolean {
  return status === 'done' || status === 'dropped';
}

/** The projects that say they are part of this one. */
function objectivesOf({ path }: Project, network: Network): readonly Project[] {
  return [...network.projects.values()].filter(({ path: own, partOf }) => {
    if (partOf === null || own === path) return false;
    const whole = network.resolve(partOf, own);
    return whole.kind === 'note' && whole.path === path;
  });
}
