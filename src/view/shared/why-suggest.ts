import type { TFile } from 'obsidian';
import { folderOf } from '../../model/note-path';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { noteNameOf } from './note-name';
import { searchPeople } from './person-search';
import { preparePrompt } from './prompt';
import { searchFor } from './search-text';
import type { ViewContext } from './view-context';
import { WhyModal } from './why-modal';
import { workLineOf } from './work-line';
import { Prompt } from './overlays';

/** A person, or a note that is nobody's. */
type Subject = { readonly path: NotePath; readonly person: Person | null };

/** Asks about whom or which note, and says why she is in the list or not. */
export function askWhy(context: ViewContext): void {
  new WhySuggest(context).open();
}

/** Offers everybody, and below them every other note: who is missing may be missing because her note is no person's. */
class WhySuggest extends Prompt<Subject> {
  private readonly others: readonly TFile[];

  constructor(private readonly context: ViewContext) {
    super(context.app);
    const { app, store, strings } = context;
    this.others = app.vault.getMarkdownFiles().filter(({ path }) => !store.network.people.has(path));
    preparePrompt(this, strings.explain.placeholder, strings);
  }

  getSuggestions(query: string): Subject[] {
    const { app, store, strings } = this.context;
    this.emptyStateText = query.trim() === '' ? strings.matrix.suggest.empty : strings.explain.nothingFound;
    const matches = searchFor(query);
    const active = app.workspace.getActiveFile()?.path ?? null;
    const found = searchPeople(store.people(), query.trim());
    const people = found.map((person): Subject => ({ path: person.path, person }));
    const others = this.others.filter(({ path }) => matches([path])).map(({ path }): Subject => ({ path, person: null }));
    const all = [...people, ...others];
    // The note that is open is the one a person wonders about.
    const open = query.trim() === '' ? all.filter(({ path }) => path === active) : [];
    return [...open, ...all.filter((subject) => !open.includes(subject))];
  }

  renderSuggestion({ path, person }: Subject, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: person?.name ?? noteNameOf(path) });
    const about = person === null ? folderOf(path) : workLineOf(person);
    if (about !== '') content.createDiv({ cls: 'suggestion-note', text: about });
    if (person !== null) return;
    el.addClass('reseauter-is-taken');
    const flair = this.context.strings.explain.notAPerson;
    el.createDiv('suggestion-aux').createSpan({ cls: 'suggestion-flair', text: flair });
  }

  onChooseSuggestion({ path }: Subject): void {
    new WhyModal(this.context, path).open();
  }
}
