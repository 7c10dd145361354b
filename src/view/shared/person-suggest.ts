import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { isNameOfSomebody, searchPeople } from './person-search';
import { preparePrompt } from './prompt';
import { paintSuggestion } from './suggestion';
import type { ViewContext } from './view-context';
import { workLineOf } from './work-line';
import { Prompt } from './overlays';

/** Whom the person chose: somebody with a note, or a name that has none yet. */
export type PersonChoice =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'create'; readonly name: string };

/** What the suggester is asked. */
export interface PersonQuestion {
  readonly placeholder: string;
  readonly people: readonly Person[];
  /** People who are there already: marked, listed last, and not chosen again. */
  readonly taken: ReadonlySet<NotePath>;
  /** How they are marked; as being in the box already where nothing else is said. */
  readonly takenText?: string;
  /** Whether a name without a note may be answered too. */
  readonly canCreate: boolean;
  readonly onChoose: (choice: PersonChoice, event: MouseEvent | KeyboardEvent) => void;
  /** After the suggester is gone, chosen or not. */
  readonly onClosed?: () => void;
}

/** Asks for a person by any of her names, without regard to accents and case. */
export class PersonSuggest extends Prompt<PersonChoice> {
  private readonly texts: ViewContext['strings']['matrix']['suggest'];

  constructor(
    context: ViewContext,
    private readonly question: PersonQuestion,
  ) {
    super(context.app);
    this.texts = context.strings.matrix.suggest;
    preparePrompt(this, question.placeholder, context.strings);
  }

  override onClose(): void {
    super.onClose();
    this.question.onClosed?.();
  }

  getSuggestions(query: string): PersonChoice[] {
    const { people, taken, canCreate } = this.question;
    const name = query.trim();
    this.emptyStateText = name === '' ? this.texts.empty : this.texts.nobody;
    const found = searchPeople(people, name);
    const free = found.filter((person) => !taken.has(person.path));
    const here = found.filter((person) => taken.has(person.path));
    const choices = [...free, ...here].map((person): PersonChoice => ({ kind: 'person', person }));
    if (canCreate && name !== '' && !isNameOfSomebody(people, name)) choices.push({ kind: 'create', name });
    return choices;
  }

  renderSuggestion(choice: PersonChoice, el: HTMLElement): void {
    if (choice.kind === 'create') {
      paintSuggestion(el, this.texts.create(choice.name), this.texts.createHint);
      return;
    }
    const { name, path } = choice.person;
    paintSuggestion(el, name, workLineOf(choice.person));
    if (!this.question.taken.has(path)) return;
    el.addClass('reseauter-is-taken');
    el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair', text: this.question.takenText ?? this.texts.alreadyHere });
  }

  onChooseSuggestion(choice: PersonChoice, event: MouseEvent | KeyboardEvent): void {
    if (choice.kind === 'person' && this.question.taken.has(choice.person.path)) return;
    this.question.onChoose(choice, event);
  }
}
