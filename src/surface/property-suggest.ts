import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from 'obsidian';
import { EditorSuggest } from 'obsidian';
import type { Board } from '../derive/board';
import { candidateSourceOf } from '../derive/candidate-list';
import type { RolePlace } from '../derive/role-places';
import { isNamedIn, peopleForRole, rolePlacesOf } from '../derive/role-places';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { RoleId } from '../model/role';
import { languageOfNote } from '../note/edits/note-language';
import { scalarText } from '../note/edits/yaml-text';
import { propertySpot } from '../note/property-spot';
import { roleSpellingFor } from '../note/vocabulary';
import type { WantedValue } from '../note/wanted-value';
import { wantedInPerson, wantedInProject } from '../note/wanted-value';
import { searchPlaces, stateOfPlace, titleOfPlace } from '../view/roles/role-place-words';
import { searchPeople } from '../view/shared/person-search';
import { paintSuggestion } from '../view/shared/suggestion';
import type { ViewContext } from '../view/shared/view-context';
import { workLineOf } from '../view/shared/work-line';

/** What is offered: somebody, or a role in a project. */
type Offer =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'role-in-project'; readonly place: RolePlace };

/** People in the order for one role, and what that was made from. */
interface Ranking {
  readonly board: Board;
  readonly role: RoleId;
  readonly among: readonly Person[];
  readonly people: readonly Person[];
}

/**
 * Offers people while the properties of a project are written as text, for the box of a role; and people, or roles in
 * projects, in the properties of a person. It answers neither `[[` nor `@`, and never in the text of a note.
 */
export class PropertySuggest extends EditorSuggest<Offer> {
  private wanted: WantedValue | null = null;
  private ranking: Ranking | null = null;

  constructor(private readonly viewContext: ViewContext) {
    super(viewContext.app);
    const { suggest } = viewContext.strings.matrix;
    this.setInstructions([
      { command: '↑↓', purpose: suggest.navigate },
      { command: '↵', purpose: suggest.choose },
      { command: 'esc', purpose: suggest.dismiss },
    ]);
  }

  onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    const { people, projects } = this.viewContext.store.network;
    this.wanted = null;
    const isProject = file !== null && projects.has(file.path);
    if (file === null || (!isProject && !people.has(file.path))) return null;
    const spot = propertySpot((line) => editor.getLine(line), cursor.line, cursor.ch);
    if (spot === null) return null;
    const { roles, ownWords } = this.viewContext.store.settings;
    this.wanted = isProject ? wantedInProject(spot.key, roles, ownWords) : wantedInPerson(spot.key, ownWords);
    if (this.wanted === null) return null;
    const { line } = cursor;
    return { start: { line, ch: spot.start }, end: { line, ch: spot.end }, query: spot.query };
  }

  getSuggestions({ file, query }: EditorSuggestContext): Offer[] {
    const { wanted } = this;
    if (wanted === null) return [];
    if (wanted.kind === 'role-in-project') return this.placesFor(file.path, query).map((place) => ({ kind: wanted.kind, place }));
    return searchPeople(this.peopleFor(file.path, wanted.role), query.trim()).map((person) => ({ kind: wanted.kind, person }));
  }

  renderSuggestion(offer: Offer, el: HTMLElement): void {
    const { strings } = this.viewContext;
    el.addClass('reseauter-suggestion');
    if (offer.kind === 'person') paintSuggestion(el, offer.person.name, workLineOf(offer.person));
    else paintSuggestion(el, titleOfPlace(offer.place, strings), stateOfPlace(offer.place, strings));
  }

  selectSuggestion(offer: Offer): void {
    if (this.context === null) return;
    const { editor, file, start, end } = this.context;
    const text = scalarText(this.writtenValue(offer, file.path));
    editor.replaceRange(text, start, end);
    editor.setCursor({ line: start.line, ch: start.ch + text.length });
    this.close();
  }

  /** Those who could fill the role first; who is in the box already comes last. */
  private peopleFor(path: NotePath, role: RoleId | null): readonly Person[] {
    const { store } = this.viewContext;
    const among = store.people();
    const board = role === null ? null : store.boardOf(path);
    if (board === null || role === null) return among.filter((person) => person.path !== path);
    const { ranking } = this;
    if (ranking !== null && ranking.board === board && ranking.role === role && ranking.among === among) return ranking.people;
    const there = new Set(board.boxes.find((box) => box.role.id === role)?.names.map((name) => name.path));
    const ranked = peopleForRole(board.project, role, among, candidateSourceOf(store));
    const people = [...ranked.filter((person) => !there.has(person.path)), ...ranked.filter((person) => there.has(person.path))];
    this.ranking = { board, role, among, people };
    return people;
  }

  private placesFor(path: NotePath, query: string): readonly RolePlace[] {
    const places = rolePlacesOf(this.viewContext.store.boards()).filter((place) => !isNamedIn(place, path));
    return searchPlaces(places, query, this.viewContext.strings);
  }

  /** What is written, before it is quoted: `[[Path|Name]]`, with the role behind it in the words of the note. */
  private writtenValue(offer: Offer, source: NotePath): string {
    if (offer.kind === 'person') return this.linkTo(offer.person, source);
    const { store, language } = this.viewContext;
    const { board, box } = offer.place;
    const spelling = store.network.people.get(source)?.spelling ?? {};
    return `${this.linkTo(board.project, source)} (${roleSpellingFor(box.role.id, languageOfNote(spelling, language))})`;
  }

  /** A link as short as the app makes it; with the name behind it where the note is called otherwise. */
  private linkTo({ path, name }: { readonly path: NotePath; readonly name: string }, source: NotePath): string {
    const { vault, metadataCache } = this.viewContext.app;
    const file = vault.getFileByPath(path);
    const linktext = file === null ? name : metadataCache.fileToLinktext(file, source, true);
    return linktext === name ? `[[${linktext}]]` : `[[${linktext}|${name}]]`;
  }
}
