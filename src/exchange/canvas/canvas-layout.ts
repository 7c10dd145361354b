import { shortHash } from '../short-hash';
import type { Canvas, CanvasEdge, CanvasNode, CanvasPlace } from './canvas';
import type { CanvasPicture, PlannedCard, PlannedGroup, PlannedRow } from './canvas-picture';
import type { LaidGroup, PlacedCard } from './group-layout';
import { laidGroup } from './group-layout';

const GAP_BESIDE_HEAD = 220;
const GAP_BETWEEN_GROUPS = 80;
/** Lines from a head to groups further off go above its row. */
const GAP_BETWEEN_ROWS = 180;
const GAP_BELOW_TITLE = 160;

interface PlacedGroup {
  readonly laid: LaidGroup;
  readonly x: number;
  readonly y: number;
}

interface PlacedRow {
  readonly head: PlacedCard | null;
  readonly groups: readonly PlacedGroup[];
  readonly bottom: number;
}

/**
 * Gives everything its place: nothing lies over anything else but the cards in their groups. The same picture gives the
 * same canvas, to the byte.
 */
export function layOutCanvas({ title, rows, columns: order, arrangement }: CanvasPicture): Canvas {
  const laid = rows.map(({ head, groups }) => ({ head, groups: groups.map((group) => laidGroup(group, arrangement)) }));
  const columns = columnsOf(laid, order);
  const placed: PlacedRow[] = [];
  let y = title.height + GAP_BELOW_TITLE;
  for (const row of laid) {
    const next = arrangement === 'tree' ? placedTree(row, y) : placedAcross(row, columns, y);
    placed.push(next);
    y = next.bottom + GAP_BETWEEN_ROWS;
  }
  const idOf = idsFor();
  const groups = placed.flatMap((row) => row.groups.map((group) => groupNode(group, idOf)));
  const cards = [{ card: title, x: 0, y: 0, width: title.width, height: title.height }, ...placed.flatMap(cardsOfRow)];
  return {
    // Groups first: what comes later lies above.
    nodes: [...groups, ...cards.map((card) => cardNode(card, idOf))],
    edges: rows.flatMap((row) => edgesOf(row, arrangement, idOf)),
  };
}

type LaidRow = Omit<PlannedRow, 'groups'> & { readonly groups: readonly LaidGroup[] };

function placedTree({ head, groups }: LaidRow, top: number): PlacedRow {
  const x = head === null ? 0 : head.width + GAP_BESIDE_HEAD;
  const placed: PlacedGroup[] = [];
  let y = top;
  for (const laid of groups) {
    placed.push({ laid, x, y });
    y += laid.height + GAP_BETWEEN_GROUPS;
  }
  const bottom = Math.max(groups.length === 0 ? top : y - GAP_BETWEEN_GROUPS, top + (head?.height ?? 0));
  const middle = top + Math.floor((bottom - top - (head?.height ?? 0)) / 2);
  return { head: head && placedAt(head, 0, middle), groups: placed, bottom };
}

function placedAcross({ head, groups }: LaidRow, columns: Columns, top: number): PlacedRow {
  const placed = groups.map((laid) => ({ laid, x: columns.get(laid.group.column) ?? 0, y: top }));
  const bottom = Math.max(top + (head?.height ?? 0), ...groups.map(({ height }) => top + height));
  return { head: head && placedAt(head, 0, top), groups: placed, bottom };
}

/** Where each column begins. */
type Columns = ReadonlyMap<string, number>;

/** A column is as wide as its widest group; one that has none takes no room. */
function columnsOf(rows: readonly LaidRow[], order: readonly string[]): Columns {
  const widths = new Map<string, number>();
  for (const { groups } of rows) {
    for (const { group: { column }, width } of groups) widths.set(column, Math.max(width, widths.get(column) ?? 0));
  }
  const heads = rows.flatMap(({ head }) => (head === null ? [] : [head.width]));
  let x = heads.length === 0 ? 0 : Math.max(...heads) + GAP_BESIDE_HEAD;
  return new Map(order.flatMap((column): [string, number][] => {
    const left = x;
    const width = widths.get(column);
    if (width === undefined) return [];
    x += width + GAP_BETWEEN_GROUPS;
    return [[column, left]];
  }));
}

function placedAt(card: PlannedCard, x: number, y: number): PlacedCard {
  return { card, x, y, width: card.width, height: card.height };
}

function cardsOfRow({ head, groups }: PlacedRow): readonly PlacedCard[] {
  const inside = groups.flatMap(({ laid, x, y }) => laid.cards.map((placed) => ({ ...placed, x: x + placed.x, y: y + placed.y })));
  return head === null ? inside : [head, ...inside];
}

type IdOf = (key: string) => string;

/** Sixteen digits for each key; of two keys with the same digits the later gets others. */
function idsFor(): IdOf {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    let id = shortHash(key);
    for (let number = 2; taken.has(id); number += 1) id = shortHash(`${key} ${number}`);
    taken.add(id);
    ids.set(key, id);
    return id;
  };
}

function groupNode({ laid: { group, width, height }, x, y }: PlacedGroup, idOf: IdOf): CanvasNode {
  const { key, label, colour } = group;
  return { id: idOf(key), type: 'group', x, y, width, height, label, ...(colour !== null && { color: colour }) };
}

function cardNode({ card, x, y, width, height }: PlacedCard, idOf: IdOf): CanvasNode {
  const place: CanvasPlace = { x, y, width, height };
  const colour = card.colour === null ? {} : { color: card.colour };
  const id = idOf(card.key);
  if (card.path !== null) return { id, type: 'file', file: card.path, ...place, ...colour };
  return { id, type: 'text', text: card.text, ...place, ...colour };
}

function edgesOf({ head, groups }: PlannedRow, arrangement: CanvasPicture['arrangement'], idOf: IdOf): readonly CanvasEdge[] {
  if (head === null) return [];
  const sides = arrangement === 'tree' ? (['right', 'left'] as const) : (['top', 'top'] as const);
  return groups.filter(({ edge }) => edge !== '').map(({ key, edge }: PlannedGroup) => ({
    id: idOf(`${head.key} → ${key}`),
    fromNode: idOf(head.key), fromSide: sides[0],
    toNode: idOf(key), toSide: sides[1],
    label: edge,
  }));
}
