import { createPerson, createProject } from './create-subject';
import type { EmptyStateAction, EmptyStateTexts } from './empty-state';
import { markNote, openNoteToMark } from './mark-note';
import { noteNameOf } from './note-name';
import type { ViewContext } from './view-context';

/** The ways on that an empty screen offers, the main one first; the vault check is always the last. */
export type FirstStep = 'project' | 'person';

/**
 * What every empty screen says below its own words: what was found in the vault and what was left out, and the ways on.
 * Where a note is open that is nobody's, it can be made a person's.
 */
export function firstSteps(context: ViewContext, steps: readonly FirstStep[]): Required<Pick<EmptyStateTexts, 'found' | 'actions'>> {
  const { store, strings: { reading }, showVaultCheck } = context;
  const open = openNoteToMark(context);
  const ways: Readonly<Record<FirstStep, Omit<EmptyStateAction, 'isMain'>>> = {
    project: { label: reading.createProject, run: () => createProject(context) },
    person: { label: reading.createPerson, run: () => createPerson(context) },
  };
  const mark: readonly EmptyStateAction[] = open === null ? [] : [{ label: reading.markOpen(noteNameOf(open.path)), isNaming: true, run: () => void markNote(context, open, 'person') }];
  return {
    found: reading.foundInVault(store.summary()),
    actions: [...steps.map((step, index) => ({ ...ways[step], isMain: index === 0 })), ...mark, { label: reading.showReport, run: showVaultCheck }],
  };
}
