import type { FollowUp } from '../../derive/follow-up';
import type { FollowUpList, Section } from './follow-up-list';
import type { RowChoices } from './item-rows';
import { itemRows } from './item-rows';
import type { PanelRow } from './panel-row';

/** The list as lines: headings, groups, people with what was unfolded of them, and "n more". */
export function rowsOf({ sections, hiddenPromises }: FollowUpList, choices: RowChoices): readonly PanelRow[] {
  const rows = sections.flatMap((section) => rowsOfSection(section, choices));
  if (hiddenPromises === 0) return rows;
  const key = 'hidden-promises';
  return [...rows, { kind: key, key, level: 2, isOpen: null, count: hiddenPromises }];
}

function rowsOfSection({ id, isOpen, items, groups, hidden }: Section, choices: RowChoices): PanelRow[] {
  const count = items.length + hidden;
  const rows: PanelRow[] = [{ kind: 'heading', key: `heading:${id}`, level: 1, isOpen, section: id, count }];
  const done = new Set<FollowUp>();
  for (const item of items) {
    if (done.has(item)) continue;
    const group = groups.get(item);
    if (group === undefined) {
      rows.push(...itemRows({ key: keyOf(item), item, level: 2, about: LIST }, choices));
      continue;
    }
    // Those met together stand where the first of them does.
    const members = items.filter((other) => groups.get(other) === group);
    for (const member of members) done.add(member);
    const key = `group:${id}:${group.id}`;
    const isGroupOpen = !choices.closed.has(key);
    rows.push({ kind: 'group', key, level: 2, isOpen: isGroupOpen, group, shown: members.length, section: id });
    for (const member of isGroupOpen ? members : []) {
      rows.push(...itemRows({ key: keyOf(member), item: member, level: 3, about: LIST }, choices));
    }
  }
  if (!isOpen || hidden === 0) return rows;
  return [...rows, { kind: 'more', key: `more:${id}`, level: 2, isOpen: null, section: id, count: hidden }];
}

const LIST = { mode: 'list' } as const;

/** The key of a line: a project may stand in a list once for each open role and once for its deadline, a person once. */
export function keyOf(item: FollowUp): string {
  return item.kind === 'role' ? `role:${item.role}:${item.path}` : `${item.kind}:${item.path}`;
}
