import { circleOf } from '../../derive/contact';
import { networkKeyOf, networkKeysOf } from '../../derive/networks';
import { isOpposing } from '../../exchange/opposing-role';
import type { Circle } from '../../model/cadence';
import type { NotePath } from '../../model/mention';
import { compareNamed } from '../../model/order';
import type { Person } from '../../model/person';
import type { Store } from '../../store';
import { searchPeople } from '../shared/person-search';

/** Whom to export. */
export type Whom =
  | { readonly kind: 'all' }
  /** Those who were selected before. */
  | { readonly kind: 'selected'; readonly paths: ReadonlySet<NotePath> }
  | { readonly kind: 'project'; readonly path: NotePath }
  /** `key` as networks are compared by. */
  | { readonly kind: 'network'; readonly key: string }
  | { readonly kind: 'circle'; readonly circle: Circle }
  | { readonly kind: 'search'; readonly query: string };

/** Whom to export, and whether to take along who is usually left out. */
export interface WhomChoice {
  readonly whom: Whom;
  /** The archived, the dead and those who are not to be contacted. */
  readonly withAway: boolean;
  /** Those who have no other part in a project than being against it. */
  readonly withOpponents: boolean;
}

/** The people to export, by name, and how many of those asked for are left out since they are away. */
export interface ChosenPeople {
  readonly people: readonly Person[];
  readonly away: number;
}

/** Whom a choice means. */
export function chosenPeople({ whom, withAway, withOpponents }: WhomChoice, store: Pick<Store, 'people' | 'network' | 'settings'>): ChosenPeople {
  const asked = peopleOf(whom, withOpponents, store);
  const people = withAway ? asked : asked.filter(({ status }) => status === 'active');
  return { people, away: asked.length - people.length };
}

function peopleOf(whom: Whom, withOpponents: boolean, store: Pick<Store, 'people' | 'network' | 'settings'>): readonly Person[] {
  const all = store.people();
  switch (whom.kind) {
    case 'all': return all;
    case 'selected': return all.filter(({ path }) => whom.paths.has(path));
    case 'project': {
      const paths = peopleOfProject(whom.path, withOpponents, store);
      return all.filter(({ path }) => paths.has(path));
    }
    case 'network': return all.filter((person) => networkKeysOf(person).includes(whom.key));
    case 'circle': return all.filter((person) => circleOf(person) === whom.circle);
    case 'search': return whom.query.trim() === '' ? [] : searchPeople(all, whom.query);
  }
}

function peopleOfProject(project: NotePath, withOpponents: boolean, { network, settings }: Pick<Store, 'network' | 'settings'>): ReadonlySet<NotePath> {
  const opposing = new Set(settings.roles.filter(isOpposing).map(({ id }) => id));
  const held = network.assignmentsOfProject(project).filter(({ role }) => withOpponents || !opposing.has(role));
  return new Set(held.flatMap(({ note }) => note ?? []));
}

/** A network by the name of its first mention, with its key. */
export interface NamedNetwork {
  readonly key: string;
  readonly name: string;
}

/** The networks that people's notes name, by name. */
export function networksOf(people: readonly Person[]): readonly NamedNetwork[] {
  const names = new Map<string, string>();
  for (const { networks } of people) {
    for (const mention of networks) {
      const key = networkKeyOf(mention);
      if (!names.has(key)) names.set(key, mention.text);
    }
  }
  return [...names].map(([key, name]) => ({ key, name, path: key })).sort(compareNamed);
}
