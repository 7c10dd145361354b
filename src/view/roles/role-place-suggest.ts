import type { RolePlace } from '../../derive/role-places';
import { preparePrompt } from '../shared/prompt';
import { paintSuggestion } from '../shared/suggestion';
import type { ViewContext } from '../shared/view-context';
import { searchPlaces, stateOfPlace, titleOfPlace } from './role-place-words';
import { Prompt } from '../shared/overlays';

/** What the suggester is asked. */
export interface RolePlaceQuestion {
  readonly placeholder: string;
  /** The roles to choose from, in the order in which they are offered. */
  readonly places: readonly RolePlace[];
  readonly onChoose: (place: RolePlace) => void;
}

/** Asks for a role of a project: "Atlas – Allies", with how it stands. */
export class RolePlaceSuggest extends Prompt<RolePlace> {
  constructor(
    private readonly context: ViewContext,
    private readonly question: RolePlaceQuestion,
  ) {
    super(context.app);
    const { editor } = context.strings;
    preparePrompt(this, question.placeholder, context.strings);
    this.emptyStateText = question.places.length === 0 ? editor.noProject : editor.noRole;
  }

  getSuggestions(query: string): RolePlace[] {
    return searchPlaces(this.question.places, query, this.context.strings);
  }

  renderSuggestion(place: RolePlace, el: HTMLElement): void {
    const { strings } = this.context;
    paintSuggestion(el, titleOfPlace(place, strings), stateOfPlace(place, strings));
  }

  onChooseSuggestion(place: RolePlace): void {
    this.question.onChoose(place);
  }
}
