import type { NotePath } from '../model/mention';
import type { Network } from '../network/network';

/** What the notes say of two people: one introduced the other, each lists the other, or only one does. */
export type TieKind = 'introduced' | 'mutual' | 'one-sided';

/** How two people know each other; null where no note says that they do. */
export function tieBetween(one: NotePath, other: NotePath, network: Network): TieKind | null {
  const said = [
    ...network.tiesFrom(one).filter(({ to }) => to === other),
    ...network.tiesFrom(other).filter(({ to }) => to === one),
  ];
  if (said.length === 0) return null;
  if (said.some(({ kind }) => kind === 'introduced-by')) return 'introduced';
  return new Set(said.map(({ from }) => from)).size === 2 ? 'mutual' : 'one-sided';
}
