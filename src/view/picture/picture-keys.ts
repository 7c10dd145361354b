import type { PictureNode } from '../../derive/network-picture';

/** Where an arrow key points to. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** What lies beside the way counts more than what lies on it. */
const SIDEWAYS = 2;

/**
 * The person to whom a key leads from another: with an arrow the nearest in its direction, with Home and End the first
 * and the last. null for other keys, and where nobody stands that way.
 */
export function nextNode(key: string, from: PictureNode, nodes: readonly PictureNode[]): PictureNode | null {
  if (key === 'Home') return nodes[0] ?? null;
  if (key === 'End') return nodes[nodes.length - 1] ?? null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [dx, dy] = direction;
  let best: { readonly node: PictureNode; readonly cost: number } | null = null;
  for (const node of nodes) {
    const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
    if (along < 1e-6) continue;
    const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
    const cost = along + SIDEWAYS * aside;
    if (best === null || cost < best.cost) best = { node, cost };
  }
  return best?.node ?? null;
}
