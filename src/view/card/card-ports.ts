import type { Person } from '../../model/person';
import { openNote } from '../shared/open-note';
import { PersonActions } from '../shared/person-actions';
import type { ViewContext } from '../shared/view-context';
import type { CardPorts } from './card-parts';

/** What the buttons of somebody's card do; `leave` takes the card away before what they open comes. */
export function cardPortsOf(context: ViewContext, person: Person, leave: () => void): CardPorts {
  const people = new PersonActions(context);
  const run = (action: 'log' | 'snooze') => (): void => {
    leave();
    people.run(action, person);
  };
  const open = (event: MouseEvent): void => {
    leave();
    void openNote(context.app, person.path, event);
  };
  return { log: run('log'), snooze: run('snooze'), open };
}
