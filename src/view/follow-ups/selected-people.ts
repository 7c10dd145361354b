import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Store } from '../../store';
import { withKey } from './follow-up-state';

/** Who is selected in a list, to do one thing with all of them. */
export class SelectedPeople {
  private selected: ReadonlySet<NotePath> = new Set();

  /** How many people are selected. */
  get count(): number {
    return this.selected.size;
  }

  get paths(): ReadonlySet<NotePath> {
    return this.selected;
  }

  /** Selects somebody, or not any more. */
  toggle(path: NotePath): void {
    this.selected = withKey(this.selected, path, !this.selected.has(path));
  }

  clear(): void {
    this.selected = new Set();
  }

  /** The selected people, in the order they were selected. */
  peopleOf({ network }: Pick<Store, 'network'>): readonly Person[] {
    return [...this.selected].flatMap((path) => network.people.get(path) ?? []);
  }

  /** Forgets those whose note is nobody's any more. */
  keepThoseOf(store: Pick<Store, 'network'>): void {
    this.selected = new Set(this.peopleOf(store).map(({ path }) => path));
  }
}
