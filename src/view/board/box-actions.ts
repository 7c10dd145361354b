import type { Board, BoxName } from '../../derive/board';
import type { Named } from '../../derive/brief';
import { candidateSourceOf } from '../../derive/candidate-list';
import { peopleForRole } from '../../derive/role-places';
import { assignmentSource } from '../../derive/source';
import type { RoleTexts } from '../../i18n/role-texts';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import type { RoleId } from '../../model/role';
import type { Assignment, AssignmentSource } from '../../network/assignment';
import { nameAllInBoxEdit, noneKnownEdit, removeNameEdits } from '../../note/edits/box-edits';
import { moveNameEdits } from '../../note/edits/move-name-edits';
import type { NoteEdit } from '../../note/edits/note-edit';
import type { NoteOfName, WrittenName } from '../../note/edits/written-name';
import { CandidatesModal } from './candidates-modal';
import { boxOf } from '../matrix/matrix-rows';
import { createNote } from '../shared/create-note';
import { askIntroduction } from './introduction-actions';
import { NameModal } from '../shared/name-modal';
import { newPersonNote } from '../shared/new-note';
import { openNote } from '../shared/open-note';
import { PersonSuggest } from '../shared/person-suggest';
import { rateSomebody } from '../stance/stance-actions';
import type { ViewContext } from '../shared/view-context';
import { notify } from '../shared/overlays';

/** A role of a project: the box that an action is about. */
export interface BoxPlace {
  readonly board: Board;
  readonly role: RoleId;
}

/** What can be done with a box. Everything is written to the notes, with a notice that offers to take it back. */
export class BoxActions {
  /** @param onClosed - called when a dialog is gone, so that the focus can go back to where it came from */
  constructor(
    private readonly context: ViewContext,
    private readonly onClosed: () => void,
  ) {}

  /** Asks who it is, those who could fill the box first. Somebody without a note can be created on the way. */
  nameSomebody(place: BoxPlace): void {
    const { store, strings } = this.context;
    const taken = new Set((boxOf(place.board, place.role)?.names ?? []).flatMap(({ path }) => path ?? []));
    new PersonSuggest(this.context, {
      placeholder: strings.matrix.suggest.placeholder(this.textsOf(place).one, place.board.project.name),
      people: peopleForRole(place.board.project, place.role, store.people(), candidateSourceOf(store)),
      taken,
      canCreate: true,
      onChoose: (choice) =>
        void (choice.kind === 'person' ? this.namePath(place, choice.person.path) : this.createAndName(place, choice.name)),
      onClosed: this.onClosed,
    }).open();
  }

  /** Shows who could be in the box, whom to ask for an introduction, and who is left out. */
  findCandidates({ board, role }: BoxPlace): void {
    new CandidatesModal(this.context, {
      board,
      role,
      onName: (path) => void this.namePath({ board, role }, path),
      onAsk: (candidate) => askIntroduction(this.context, board.project, role, candidate, this.onClosed),
      onClosed: this.onClosed,
    }).open();
  }

  /** Asks how somebody stands towards the project. */
  rate({ board }: BoxPlace, named: Named): void {
    rateSomebody(this.context, board.project, named, this.onClosed);
  }

  /** Asks for a name, makes the note and names the person. */
  createPerson(place: BoxPlace): void {
    const { reading } = this.context.strings;
    new NameModal(this.context, {
      title: reading.createPerson,
      label: reading.nameOf.person,
      button: reading.createPerson,
      onName: (name) => void this.createAndName(place, name),
      onClosed: this.onClosed,
    }).open();
  }

  /** Makes the note of somebody who is named already, and opens it. */
  async createNoteFor(name: string): Promise<void> {
    const { app, store, language } = this.context;
    const file = await createNote(this.context, newPersonNote(name, store.people(), language, store.settings.ownWords));
    if (file !== null) await openNote(app, file.path);
  }

  /** Names somebody who has a note. */
  async namePath(place: BoxPlace, path: NotePath): Promise<void> {
    await this.namePaths(place, [path]);
  }

  /** Names several people who have a note, as one action. */
  async namePaths(place: BoxPlace, paths: readonly NotePath[]): Promise<void> {
    const { app, store } = this.context;
    const files = paths.flatMap((path) => app.vault.getFileByPath(path) ?? []);
    if (files.length === 0) return;
    const links = files.map((file) => `[[${app.metadataCache.fileToLinktext(file, place.board.project.path, true)}]]`);
    await this.nameLinks(place, links, files.map(({ path, basename }) => store.network.people.get(path)?.name ?? basename));
  }

  /** Names somebody who is only a name so far. */
  async nameOnly(place: BoxPlace, name: string): Promise<void> {
    await this.nameLinks(place, [`[[${name}]]`], [name]);
  }

  /** Writes that nobody is known for this role. */
  async markNoneKnown(place: BoxPlace): Promise<void> {
    const { actions, store, strings, language } = this.context;
    const { project } = place.board;
    const message = strings.matrix.done.noneKnown(this.textsOf(place).box, project.name);
    await actions.run([noneKnownEdit(project, place.role, store.settings.roles, language)], message);
  }

  /** Takes a name out everywhere it is written for this role; where only a hand can do it, opens the note there. */
  async remove(place: BoxPlace, name: BoxName): Promise<void> {
    const { app, actions, strings } = this.context;
    const byHand = name.assignments.find((assignment) => this.removalOf([assignment]) === null);
    if (byHand !== undefined) {
      await openNote(app, byHand.source.path, undefined, assignmentSource(byHand));
      return;
    }
    const message = strings.matrix.done.removed(name.name, this.textsOf(place).one, place.board.project.name);
    await actions.run(this.removalOf(name.assignments) ?? [], message);
  }

  /**
   * Takes a name out of one box and into another, wherever it is written, as one action. Resolves to what became of it,
   * in a sentence; null where nothing was written for a reason that was told already.
   */
  async move(place: BoxPlace, name: BoxName, to: RoleId): Promise<string | null> {
    const { actions, language, store, strings } = this.context;
    const target = boxOf(place.board, to);
    const edits = moveNameEdits(
      {
        project: place.board.project,
        from: place.role,
        to,
        places: this.placesOf(name.assignments),
        isThere: target?.names.some((other) => other.path === name.path && (other.path !== null || other.name === name.name)) ?? false,
      },
      store.settings.roles,
      language,
    );
    if (edits === null) {
      const refusal = strings.board.byHand(name.name);
      notify(refusal);
      return refusal;
    }
    const message = strings.board.moved(name.name, this.textsOf(place).box, strings.roles.textsOf(to).box);
    return (await actions.run(edits, message)).kind === 'written' ? message : null;
  }

  /** Whether a name can be taken out without a person looking at the note. */
  canRemove(name: BoxName): boolean {
    return this.removalOf(name.assignments) !== null;
  }

  private async createAndName(place: BoxPlace, name: string): Promise<void> {
    const { store, language } = this.context;
    const file = await createNote(this.context, newPersonNote(name, store.people(), language, store.settings.ownWords));
    if (file !== null) await this.namePath(place, file.path);
  }

  private async nameLinks(place: BoxPlace, links: readonly string[], names: readonly string[]): Promise<void> {
    const { actions, strings, store, language } = this.context;
    const { project } = place.board;
    const { one } = this.textsOf(place);
    const [only = '', ...others] = names;
    const message = others.length === 0 ? strings.matrix.done.named(only, one, project.name) : strings.editor.named(names.length, one, project.name);
    await actions.run([nameAllInBoxEdit(project, place.role, links, store.settings.roles, language)], message);
  }

  /** What takes a name out of these places; null where one of them has no note any more, or is for a hand. */
  private removalOf(assignments: readonly Assignment[]): readonly NoteEdit[] | null {
    const [role] = assignments.map((each) => each.role);
    const places = this.placesOf(assignments);
    if (role === undefined || places.length < assignments.length) return null;
    return removeNameEdits(places, role, this.context.store.settings.roles);
  }

  private placesOf(assignments: readonly Assignment[]): readonly NoteOfName[] {
    return assignments.flatMap(({ source }) => {
      const note = this.noteOf(source);
      return note === undefined ? [] : [{ note, written: writtenAt(source) }];
    });
  }

  private noteOf({ on, path }: AssignmentSource): Project | Person | undefined {
    const { network } = this.context.store;
    return on === 'project' ? network.projects.get(path) : network.people.get(path);
  }

  private textsOf({ role }: BoxPlace): RoleTexts {
    return this.context.strings.roles.textsOf(role);
  }
}

function writtenAt(source: AssignmentSource): WrittenName {
  return source.on === 'project' ? source.entry : source.own;
}
