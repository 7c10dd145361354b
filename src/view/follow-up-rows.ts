import type { FollowUp } from '../derive/follow-up';
import type { FollowUpList, Section, SectionId } from './follow-up-list';

/** One line on screen. */
export type ListRow =
  | HeadingRow
  | ItemRow
  | { readonly kind: 'more'; readonly key: string; readonly section: SectionId; readonly count: number }
  | { readonly kind: 'hidden-promises'; readonly key: string; readonly count: number };

/** The line that a section begins with. */
interface HeadingRow {
  readonly kind: 'heading';
  readonly key: string;
  readonly section: SectionId;
  readonly count: number;
  readonly isOpen: boolean;
}

/** The line of somebody or something that waits. */
export interface ItemRow {
  readonly kind: 'item';
  readonly key: string;
  readonly item: FollowUp;
}

const itemRows = new WeakMap<FollowUp, ItemRow>();

/** The list as lines, headings and "n more" among them. The line of an unchanged item is the same object. */
export function rowsOf({ sections, hiddenPromises }: FollowUpList): readonly ListRow[] {
  const rows = sections.flatMap(rowsOfSection);
  if (hiddenPromises === 0) return rows;
  return [...rows, { kind: 'hidden-promises', key: 'hidden-promises', count: hiddenPromises }];
}

function rowsOfSection({ id, isOpen, items, hidden }: Section): ListRow[] {
  const rows: ListRow[] = [{ kind: 'heading', key: `heading:${id}`, section: id, count: items.length + hidden, isOpen }];
  for (const item of items) rows.push(rowOf(item));
  if (isOpen && hidden > 0) rows.push({ kind: 'more', key: `more:${id}`, section: id, count: hidden });
  return rows;
}

function rowOf(item: FollowUp): ItemRow {
  const known = itemRows.get(item);
  if (known !== undefined) return known;
  const row: ItemRow = { kind: 'item', key: keyOf(item), item };
  itemRows.set(item, row);
  return row;
}

/** A project may stand in the list once for each open role and once for its deadline; a person stands there once. */
function keyOf(item: FollowUp): string {
  return item.kind === 'role' ? `role:${item.role}:${item.path}` : `${item.kind}:${item.path}`;
}
