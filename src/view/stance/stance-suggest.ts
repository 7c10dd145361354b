import type { RateableName } from '../../derive/stance-map';
import { supportOf } from '../../model/stance';
import { preparePrompt } from '../shared/prompt';
import { searchFor } from '../shared/search-text';
import type { ViewContext } from '../shared/view-context';
import { Prompt } from '../shared/overlays';

/** Who can be rated, and who hears the choice. */
export interface WhomQuestion {
  /** The name of the project. */
  readonly project: string;
  readonly names: readonly RateableName[];
  readonly onChoose: (named: RateableName) => void;
  /** After the suggester is gone, chosen or not. */
  readonly onClosed: () => void;
}

/** Asks whose stance is to be noted, among those who are named in a project. */
export class StanceSuggest extends Prompt<RateableName> {
  constructor(
    private readonly context: ViewContext,
    private readonly question: WhomQuestion,
  ) {
    super(context.app);
    const { stances: texts } = context.strings;
    preparePrompt(this, texts.whom(question.project), context.strings);
    this.emptyStateText = texts.nobody;
  }

  override onClose(): void {
    super.onClose();
    this.question.onClosed();
  }

  getSuggestions(query: string): RateableName[] {
    const matches = searchFor(query);
    return this.question.names.filter(({ name }) => matches([name]));
  }

  renderSuggestion({ name, roles, ratings }: RateableName, el: HTMLElement): void {
    const { strings } = this.context;
    el.addClass('mod-complex');
    const contentEl = el.createDiv('suggestion-content');
    contentEl.createDiv({ cls: 'suggestion-title', text: name, attr: { dir: 'auto' } });
    const held = roles.map((role) => strings.roles.textsOf(role).one).join(', ');
    if (held !== '') contentEl.createDiv({ cls: 'suggestion-note', text: held });
    const [rated] = ratings;
    if (rated === undefined) return;
    el.createDiv('suggestion-aux').createSpan({ cls: 'suggestion-flair', text: strings.stances.signed(supportOf(rated)) });
  }

  onChooseSuggestion(named: RateableName): void {
    this.question.onChoose(named);
  }
}
