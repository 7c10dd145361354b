import type { NotePath } from '../model/mention';
import type { Steps } from '../model/steps';
import type { Network } from '../network/network';
import { PhraseIndex } from './skill-index';
import type { Skill } from './skill-match';
import { meets, needsOf } from './skill-match';

/** What the active projects look for, kept up to date project by project. Its slow twin is `neededSkills`. */
export class LiveNeeds {
  private readonly needs = new Map<NotePath, readonly Skill[]>();
  private readonly index = new PhraseIndex();
  /** By folded skill, since many people share one; only as long as no need comes or goes. */
  private readonly known = new Map<string, boolean>();

  /** Whether any active project looks for something that whoever has a skill can do. */
  isNeeded({ folded, text }: Skill): boolean {
    const known = this.known.get(folded);
    if (known !== undefined) return known;
    const projects = [...this.index.perhapsMeeting([{ folded, text }])];
    const isNeeded = projects.some((project) => this.needs.get(project)?.some((need) => meets(folded, need.folded)));
    this.known.set(folded, isNeeded);
    return isNeeded;
  }

  /** Learns what these projects look for now, in steps; returns the needs that came or went. */
  *applying(projects: Iterable<NotePath>, network: Network): Steps<readonly Skill[]> {
    const moved: Skill[] = [];
    for (const path of projects) {
      moved.push(...this.learn(path, network));
      yield;
    }
    if (moved.length > 0) this.known.clear();
    return moved;
  }

  /** Learns what all projects look for now. */
  *applyingAll(network: Network): Steps {
    yield* this.applying(new Set([...this.needs.keys(), ...network.projects.keys()]), network);
  }

  private learn(path: NotePath, network: Network): readonly Skill[] {
    const project = network.projects.get(path);
    const before = this.needs.get(path) ?? NOTHING;
    const next = project?.status === 'active' ? needsOf(project).filter(({ folded }) => folded !== '') : NOTHING;
    const moved = [...without(before, next), ...without(next, before)];
    if (moved.length === 0) return NOTHING;
    this.index.remove(path, before);
    this.index.add(path, next);
    if (next.length === 0) this.needs.delete(path);
    else this.needs.set(path, next);
    return moved;
  }
}

const NOTHING: readonly Skill[] = [];

function without(some: readonly Skill[], others: readonly Skill[]): readonly Skill[] {
  const known = new Set(others.map(({ folded }) => folded));
  return some.filter(({ folded }) => !known.has(folded));
}
