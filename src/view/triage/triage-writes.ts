import { stepsLeft } from '../../derive/classified';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { sameData } from '../../model/same';
import type { Classification } from '../../note/edits/classify-edit';
import { classifyEdits } from '../../note/edits/classify-edit';
import type { NoteEdit } from '../../note/edits/note-edit';
import { currentValue } from '../../note/edits/property-change';
import type { ViewContext } from '../shared/view-context';
import type { TriageDraft } from './triage-draft';
import { itemsOf, withDraft } from './triage-draft';

/** Somebody whose note was written from the view, so that she can come back when that is undone. */
export interface Written {
  readonly path: NotePath;
  readonly place: string | null;
  readonly draft: TriageDraft;
}

interface Remembered extends Written {
  readonly edit: NoteEdit;
  /** Whether the note was seen as it was written; before that nothing can be undone. */
  isSeen: boolean;
}

/** What became of writing: done, with a sentence; nothing to write; or refused, which was told already. */
export type TriageOutcome = { readonly kind: 'written'; readonly message: string } | { readonly kind: 'nothing' | 'refused' };

/** Writes what was filled in, and notices when it was taken back. */
export class TriageWrites {
  private readonly written: Remembered[] = [];

  constructor(private readonly context: ViewContext) {}

  /** Writes a draft as one action. The edits are made from the notes as they are known now. */
  async write(path: NotePath, draft: TriageDraft, place: string | null): Promise<TriageOutcome> {
    const { store, actions, language, strings: { triage } } = this.context;
    const person = store.network.people.get(path);
    if (person === undefined) return { kind: 'nothing' };
    const edits = classifyEdits(person, this.classificationOf(person, draft), store.settings.roles, language);
    const [first] = edits;
    if (first === undefined) return { kind: 'nothing' };
    const left = stepsLeft(withDraft(person, draft), store.network);
    const message = left.length === 0 ? triage.done.classified(person.name) : triage.done.noted(person.name, left);
    const outcome = await actions.run(edits, message);
    if (outcome.kind !== 'written') return { kind: 'refused' };
    this.written.push({ path, place, draft, edit: first, isSeen: false });
    return { kind: 'written', message };
  }

  /** The last of those written whose note is again as it was before; each is told once, null when there is none. */
  takenBack(): Written | null {
    const last = this.written[this.written.length - 1];
    if (last === undefined) return null;
    const isBack = this.isBefore(last.edit);
    if (!isBack) last.isSeen = true;
    if (!isBack || !last.isSeen) return null;
    this.written.pop();
    return last;
  }

  private isBefore({ path, properties }: NoteEdit): boolean {
    const { people, projects } = this.context.store.network;
    const note = people.get(path) ?? projects.get(path);
    return note !== undefined && properties.every(({ property, from }) => sameData(currentValue(note.frontMatter, property), from));
  }

  private classificationOf(person: Person, draft: TriageDraft): Classification {
    const { circle, role, next } = draft;
    const isAptitude = role !== null && role.project === null;
    return {
      circle,
      networks: itemsOf(draft.networks),
      skills: itemsOf(draft.skills),
      needs: itemsOf(draft.needs),
      aptitude: isAptitude ? role.role : null,
      role: this.roleIn(person, draft),
      next,
    };
  }

  private roleIn({ path }: Person, { role }: TriageDraft): Classification['role'] {
    const { app, store } = this.context;
    if (role === null || role.role === null || role.project === null) return null;
    const project = store.network.projects.get(role.project);
    const file = app.vault.getFileByPath(path);
    if (project === undefined || file === null) return null;
    return { project, role: role.role, link: `[[${app.metadataCache.fileToLinktext(file, project.path, true)}]]` };
  }
}
