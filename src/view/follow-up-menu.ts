import { Menu } from 'obsidian';
import type { FollowUp } from '../derive/follow-up';
import type { BoxActions } from './box-actions';
import { openNote } from './open-note';
import type { PersonAction } from './person-actions';
import type { ViewContext } from './view-context';

const PERSON_ITEMS: readonly { action: PersonAction; icon: string }[] = [
  { action: 'log', icon: 'notebook-pen' },
  { action: 'wrote', icon: 'send' },
  { action: 'snooze', icon: 'alarm-clock' },
  { action: 'date', icon: 'calendar' },
];

/** Everything that can be done about a line of the queue. */
export function followUpMenu(
  { app, store, strings }: ViewContext,
  item: FollowUp,
  run: (action: PersonAction) => void,
  boxes: BoxActions,
): Menu {
  const { actions } = strings.queue;
  const menu = new Menu();
  if (item.kind === 'person') {
    for (const { action, icon } of PERSON_ITEMS) {
      menu.addItem((entry) => entry.setTitle(actions[action]).setIcon(icon).onClick(() => run(action)));
    }
  }
  const board = item.kind === 'role' ? store.boardOf(item.path) : null;
  if (item.kind === 'role' && board !== null) {
    const place = { board, role: item.role };
    const title = strings.matrix.menu.nameSomebody;
    menu.addItem((entry) => entry.setTitle(title).setIcon('user-plus').onClick(() => boxes.nameSomebody(place)));
  }
  menu.addSeparator();
  menu.addItem((entry) => entry.setTitle(actions.open).setIcon('file-text').onClick(() => void openNote(app, item.path)));
  const openInNewTab = (): void => {
    const file = app.vault.getFileByPath(item.path);
    if (file !== null) void app.workspace.getLeaf('tab').openFile(file);
  };
  menu.addItem((entry) => entry.setTitle(actions.openInNewTab).setIcon('file-plus').onClick(openInNewTab));
  return menu;
}
