import type { ViewContext } from '../shared/view-context';
import { addSelect } from '../shared/form-fields';

/** Adds the choice of a folder: the top of the vault, which is '', and every folder of it. */
export function addFolderField(formEl: HTMLElement, { app, strings }: Pick<ViewContext, 'app' | 'strings'>, value = ''): HTMLSelectElement {
  const { exportContacts: texts } = strings;
  const paths = app.vault.getAllFolders(false).map(({ path }) => path).sort();
  const options = [{ text: texts.top, value: '' }, ...paths.map((path) => ({ text: path, value: path }))];
  const folderEl = addSelect(formEl, { label: texts.folder, value }, options);
  if (folderEl.selectedIndex < 0) folderEl.value = '';
  return folderEl;
}
