import { parseYaml, stringifyYaml } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { ComparedProperty } from '../../note/edits/merge-people';
import { comparedProperties, mergeEdits } from '../../note/edits/merge-people';
import type { NoteRequest, Yaml } from '../../note/edits/note-edit';
import type { ViewContext } from '../shared/view-context';
import { textForKept, textOfKept, turnedLinks } from './turned-links';

/** Two people's notes of which one is to stay. */
export interface KeptAndOther {
  readonly kept: Person;
  readonly other: Person;
}

/** What merging two notes will do, before anything is written; or the note for which it cannot be done. */
export type MergePlan =
  | {
      readonly kind: 'ready';
      /** One action: the kept note, all that links to the other, and the other's way to the trash. */
      readonly requests: readonly NoteRequest[];
      /** Those that wait for a choice first, then what both notes say, then the rest. */
      readonly properties: readonly ComparedProperty[];
      /** How the kept note will read. */
      readonly text: string;
      readonly linkingNotes: number;
      readonly canvases: number;
      readonly unreadCanvases: readonly NotePath[];
    }
  | { readonly kind: 'unreadable' | 'missing'; readonly path: NotePath };

const YAML: Yaml = { parse: (text): unknown => parseYaml(text), stringify: stringifyYaml };

/**
 * Reads both notes and all that links to the other, and says what is to be written. What changes meanwhile makes the
 * action refuse itself.
 *
 * @param choices - keys of the other note whose value is to stand
 */
export async function mergePlanOf(
  { app, language }: Pick<ViewContext, 'app' | 'language'>,
  { kept, other }: KeptAndOther,
  choices: ReadonlySet<string>,
): Promise<MergePlan> {
  const [keptFile, otherFile] = [app.vault.getFileByPath(kept.path), app.vault.getFileByPath(other.path)];
  if (keptFile === null || otherFile === null) return { kind: 'missing', path: keptFile === null ? kept.path : other.path };
  const files = { kept: keptFile, other: otherFile };
  const [keptText, writtenText] = [await app.vault.read(keptFile), await app.vault.read(otherFile)];
  const people = { kept, keptText, other, otherText: textForKept(app, files, writtenText) };
  const merge = mergeEdits(people, choices, language, YAML);
  if (merge.kind === 'unreadable') return merge;
  const turned = await turnedLinks(app, files);
  if ('unreadable' in turned) return { kind: 'unreadable', path: turned.unreadable };
  const text = textOfKept(app, files, merge.rewrite.to);
  return {
    kind: 'ready',
    requests: [
      { ...merge.rewrite, to: text },
      ...turned.notes,
      ...turned.canvases,
      { ...merge.trash, text: writtenText },
    ],
    properties: openFirst(comparedProperties(people, choices, YAML) ?? []),
    text,
    linkingNotes: turned.notes.length,
    canvases: turned.canvases.length,
    unreadCanvases: turned.unreadCanvases,
  };
}

/** The order does not depend on what is chosen. */
function openFirst(properties: readonly ComparedProperty[]): readonly ComparedProperty[] {
  const rank = ({ choice, other }: ComparedProperty): number => (choice !== null ? 0 : other.length > 0 ? 1 : 2);
  return [...properties].sort((a, b) => rank(a) - rank(b));
}
