import type { Person } from '../model/person';
import { PersonSuggest } from '../view/shared/person-suggest';
import type { ViewContext } from '../view/shared/view-context';
import { openPath } from './open-note';

/** A command that may be out of place just now: asked with `true`, it only says whether it is offered. */
export type CheckedCommand = (checking: boolean) => boolean;

/** A command about somebody who is asked for; offered as soon as there is anybody. */
export function askingForPerson(context: ViewContext, placeholder: string, run: (person: Person) => void): CheckedCommand {
  return whilePeople(context, () => askForPerson(context, placeholder, run));
}

/** A command that is offered as soon as there is anybody. */
export function whilePeople({ store }: ViewContext, run: () => void): CheckedCommand {
  return (checking) => {
    const hasPeople = store.people().length > 0;
    if (hasPeople && !checking) run();
    return hasPeople;
  };
}

/** Asks for a person; the one whose note is open comes first. */
export function askForPerson(context: ViewContext, placeholder: string, onPerson: (person: Person) => void): void {
  const people = context.store.people();
  const openAt = openPath(context);
  const open = people.find(({ path }) => path === openAt);
  const ordered = open === undefined ? people : [open, ...people.filter((person) => person !== open)];
  askAmong(context, { placeholder, people: ordered }, onPerson);
}

/** Asks for one of these people, in their order. */
export function askAmong(
  context: ViewContext,
  question: { readonly placeholder: string; readonly people: readonly Person[] },
  onPerson: (person: Person) => void,
): void {
  new PersonSuggest(context, {
    ...question,
    taken: new Set(),
    canCreate: false,
    onChoose: (choice) => {
      if (choice.kind === 'person') onPerson(choice.person);
    },
  }).open();
}
