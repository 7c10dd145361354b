import type { Person } from '../../model/person';
import { addProgress } from '../shared/progress';
import type { ViewContext } from '../shared/view-context';
import type { FoundPerson } from './search-vault';
import { searchVault } from './search-vault';

/** Who waits for a search. */
export interface SearchListener {
  readonly onFound: (found: FoundPerson) => void;
  readonly onCancel: () => void;
}

/** Looks for somebody in the whole vault, with its progress and a way to stop it in `el`. Returns what stops it unheard. */
export function searchIn(el: HTMLElement, person: Person, { app, store, strings }: ViewContext, listener: SearchListener): () => void {
  const { privacy, common } = strings;
  let isCancelled = false;
  const boxEl = el.createDiv({ cls: 'reseauter-privacy-search' });
  const label = privacy.searching(person.name);
  boxEl.createEl('p', { text: label });
  const { lineEl, show } = addProgress(boxEl, { label, lineClass: 'reseauter-privacy-quiet' });
  const stop = (): void => {
    isCancelled = true;
  };
  const cancelEl = boxEl.createEl('button', { text: common.cancel, type: 'button' });
  cancelEl.addEventListener('click', () => {
    stop();
    listener.onCancel();
  });
  cancelEl.focus();
  const run = {
    win: el.win,
    isCancelled: () => isCancelled,
    onProgress: (done: number, total: number) => show(done, total, privacy.searched(done, total)),
  };
  void searchVault(app, person, store.network, run).then(
    (found) => {
      if (found === null || isCancelled) return;
      boxEl.remove();
      listener.onFound(found);
    },
    () => lineEl.setText(privacy.failed),
  );
  return stop;
}
