import type { TFile } from 'obsidian';
import { kindLooksOf } from '../../note/note-kind';
import type { NoteEdit } from '../../note/edits/note-edit';
import type { MarkedKind } from '../../note/edits/mark-edit';
import { addChange } from './change-picture';
import { canBeMarked, markNote, markingOf, readSource } from './mark-note';
import { onPress } from './single-press';
import type { ViewContext } from './view-context';

/** Why a note is no person's: everything that was looked at, and how it would be made one. */
export async function paintKind(parentEl: HTMLElement, context: ViewContext, file: TFile, onDone: () => void): Promise<void> {
  const { app, store, strings: { explain } } = context;
  const source = await readSource(app, file);
  if (source === null || !parentEl.isConnected) return;
  parentEl.createEl('h2', { cls: 'reseauter-why-heading', text: explain.looked });
  const listEl = parentEl.createEl('ol', 'reseauter-why-looks');
  for (const look of kindLooksOf(source, store.settings.ownWords)) {
    const itemEl = listEl.createEl('li', look.found === null ? 'mod-nothing' : '');
    itemEl.createDiv({ text: explain.lookedAt[look.at] });
    itemEl.createDiv({ cls: 'reseauter-why-look', text: explain.lookFound(look), attr: { dir: 'auto' } });
  }
  if (!canBeMarked(store.network.notes.get(file.path))) return;
  for (const as of ['person', 'project'] as const) {
    const edit = markingOf(context, source, as);
    if (edit !== null) paintMaking(parentEl, { as, edit, label: as === 'person' ? explain.makePerson : explain.makeProject, context, file, onDone });
  }
}

interface Making {
  readonly as: MarkedKind;
  readonly edit: NoteEdit;
  readonly label: string;
  readonly context: ViewContext;
  readonly file: TFile;
  readonly onDone: () => void;
}

/** What would be written, and the button that writes it. */
function paintMaking(parentEl: HTMLElement, { as, edit, label, context, file, onDone }: Making): void {
  const makingEl = parentEl.createDiv('reseauter-why-making');
  for (const change of edit.properties) addChange(makingEl, change, context.strings);
  const buttonEl = makingEl.createEl('button', { text: label, type: 'button' });
  onPress(buttonEl, () => {
    onDone();
    void markNote(context, file, as);
  });
}

