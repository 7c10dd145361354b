import { baseFileOf } from '../../exchange/base-file';
import { folderOf } from '../../model/note-path';
import { shownRoles } from '../../model/role';
import type { Store } from '../../store';
import { freeFilePathOf } from '../../vault/new-note-path';
import type { ViewContext } from '../../view/shared/view-context';
import { MATRIX_BASE_TYPE } from './matrix-base-view';
import { QUEUE_BASE_TYPE } from './queue-base-view';
import { notify } from '../../view/shared/overlays';

/**
 * Makes a base over the people and projects of the vault, beside the note that is open, and opens it; undo takes it back.
 * Says so when Bases is off, or when there is nobody. `register` makes our views known and tells whether Bases is on.
 */
export async function createBase(context: ViewContext, register: () => boolean): Promise<void> {
  const { app, actions, strings: { bases } } = context;
  if (!register()) {
    notify(bases.file.isOff);
    return;
  }
  await untilRead(context.store);
  const text = textOf(context);
  if (text === null) {
    notify(bases.file.nobody);
    return;
  }
  const path = freeFilePathOf(app.vault, wantedPath(context));
  const request = { kind: 'create-file', path, attachedTo: null, bytes: new TextEncoder().encode(text) } as const;
  const outcome = await actions.run([request], bases.file.made(path));
  const file = app.vault.getFileByPath(path);
  if (outcome.kind === 'written' && file !== null) await app.workspace.getLeaf('tab').openFile(file);
}

/** Resolves when the vault has been read: a base over half of it would miss people. */
function untilRead(store: Store): Promise<void> {
  if (store.phase.kind === 'ready') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.phase.kind !== 'ready') return;
      stop();
      resolve();
    });
  });
}

/** In the folder of the open note, else where the app puts new notes. */
function wantedPath({ app, strings }: ViewContext): string {
  const active = app.workspace.getActiveFile();
  const folder = active === null ? app.fileManager.getNewFileParent('').path : folderOf(active.path);
  const name = `${strings.bases.file.name}.base`;
  return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

function textOf({ store, strings }: ViewContext): string | null {
  const { bases, queue, matrix, roles } = strings;
  return baseFileOf({
    notes: store.network.notes.values(),
    roles: shownRoles(store.settings.roles).map(({ id }) => id),
    types: { queue: QUEUE_BASE_TYPE, matrix: MATRIX_BASE_TYPE },
    names: {
      views: { queue: queue.title, matrix: matrix.title, ...bases.file.views },
      fields: bases.file.fields,
      roleOf: (role) => roles.textsOf(role).box,
    },
  });
}
