import type { WaitingOn } from '../../derive/waiting-on';
import type { RowChoices } from './item-rows';
import { itemRows } from './item-rows';
import type { PanelRow, WaitingEntry } from './panel-row';

const LISTS: readonly (keyof WaitingOn)[] = ['answers', 'introductions', 'promises'];

/** What is open between me and others, as lines: three lists, each with a word where it is empty. */
export function waitingRowsOf(waitingOn: WaitingOn, choices: RowChoices): readonly PanelRow[] {
  return LISTS.flatMap((list): PanelRow[] => {
    const entries: readonly WaitingEntry[] = waitingOn[list];
    const count = entries.length;
    const title: PanelRow = { kind: 'title', key: `title:${list}`, level: 1, isOpen: null, list, count };
    if (count === 0) return [title, { kind: 'none', key: `none:${list}`, level: 2, isOpen: null, list }];
    const rows = entries.flatMap((entry) =>
      itemRows({ key: keyOf(entry), item: entry.followUp, level: 2, about: { mode: 'waiting', entry } }, choices),
    );
    return [title, ...rows];
  });
}

/** Somebody may be waited for, have promised several introductions, and be promised something herself. */
function keyOf(entry: WaitingEntry): string {
  const to = 'to' in entry ? `:${entry.to}` : '';
  return `${entry.kind}:${entry.followUp.path}${to}`;
}
