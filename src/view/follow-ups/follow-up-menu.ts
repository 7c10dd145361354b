import { Menu } from 'obsidian';
import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import type { Strings } from '../../i18n/strings';
import type { BoxActions } from '../board/box-actions';
import { openNote } from '../shared/open-note';
import { addRoleAndCard } from '../note-menu/note-items';
import { addPrivacyItems } from '../privacy/privacy-items';
import type { ItemRow } from './panel-row';
import type { PersonAction } from '../shared/person-actions';
import type { ViewContext } from '../shared/view-context';

/** What a menu sets going. */
export interface MenuActions {
  readonly run: (action: PersonAction) => void;
  readonly select: () => void;
  /** Tells why somebody is where she is. */
  readonly askWhy: (followUp: PersonFollowUp) => void;
  readonly boxes: BoxActions;
  /** A dialog that the menu opened is gone: the focus may return. */
  readonly onClosed: () => void;
}

/** Everything that can be done about a line of the queue. */
export function followUpMenu(context: ViewContext, row: ItemRow, actions: MenuActions): Menu {
  const { app, strings } = context;
  const { item } = row;
  const texts = strings.queue.actions;
  const menu = new Menu();
  if (item.kind === 'person') addPersonItems(menu, item, row, actions, strings);
  else addProjectItems(menu, item, context, actions.boxes);
  menu.addSeparator();
  menu.addItem((entry) => entry.setTitle(texts.open).setIcon('file-text').onClick(() => void openNote(app, item.path)));
  const openInNewTab = (): void => {
    const file = app.vault.getFileByPath(item.path);
    if (file !== null) void app.workspace.getLeaf('tab').openFile(file);
  };
  menu.addItem((entry) => entry.setTitle(texts.openInNewTab).setIcon('file-plus').onClick(openInNewTab));
  if (item.kind !== 'person') return menu;
  addRoleAndCard(menu, context, item.path, actions.onClosed);
  addPrivacyItems(menu, context, item.path);
  return menu;
}

function addPersonItems(menu: Menu, item: PersonFollowUp, row: ItemRow, actions: MenuActions, strings: Strings): void {
  const texts = strings.queue.actions;
  const isWaiting = item.waiting !== null;
  const add = (title: string, icon: string, run: () => void): void => {
    menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
  };
  if (item.reasons.some(({ detail }) => detail.id === 'new')) add(texts['first-message'], 'mail', () => actions.run('first-message'));
  add(texts.log, 'notebook-pen', () => actions.run('log'));
  add(isWaiting ? texts.wroteAgain : texts.wrote, 'send', () => actions.run('wrote'));
  if (isWaiting) add(texts.answered, 'reply', () => actions.run('answered'));
  add(texts.snooze, 'alarm-clock', () => actions.run('snooze'));
  add(texts.date, 'calendar', () => actions.run('date'));
  menu.addSeparator();
  add(texts.why, 'circle-help', () => actions.askWhy(item));
  if (row.isSelected === null) return;
  add(row.isSelected ? texts.deselect : texts.select, 'square-check', actions.select);
}

type ProjectFollowUp = Exclude<FollowUp, PersonFollowUp>;

function addProjectItems(menu: Menu, item: ProjectFollowUp, context: ViewContext, boxes: BoxActions): void {
  const board = item.kind === 'role' ? context.store.boardOf(item.path) : null;
  if (item.kind !== 'role' || board === null) return;
  const place = { board, role: item.role };
  const { matrix, candidates } = context.strings;
  menu.addItem((entry) => entry.setTitle(candidates.ask).setIcon('lightbulb').onClick(() => boxes.findCandidates(place)));
  const nameTitle = matrix.menu.nameSomebody;
  menu.addItem((entry) => entry.setTitle(nameTitle).setIcon('user-plus').onClick(() => boxes.nameSomebody(place)));
}
