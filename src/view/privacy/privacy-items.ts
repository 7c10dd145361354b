import type { Menu } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { ViewContext } from '../shared/view-context';
import { AboutModal } from './about-modal';
import { ForgetModal } from './forget-modal';

/** Adds to the menu of somebody what can be done about all that is known of her; nothing for a note that is nobody's. */
export function addPrivacyItems(menu: Menu, context: ViewContext, path: NotePath): void {
  const person = context.store.network.people.get(path);
  if (person === undefined) return;
  const { about, forget } = context.strings.privacy.menu;
  menu.addSeparator();
  const add = (title: string, icon: string, open: () => void): void => {
    menu.addItem((item) => item.setSection('privacy').setTitle(title).setIcon(icon).onClick(open));
  };
  add(about, 'scan-search', () => new AboutModal(context, person).open());
  add(forget, 'user-round-x', () => new ForgetModal(context, person).open());
}
