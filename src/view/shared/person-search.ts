import type { Person } from '../../model/person';
import { searchFor, searchText } from './search-text';

/**
 * The people a typed name may mean, best first: names that begin with it, then names with a word that does, then
 * everybody whose aliases, organisation or job hold all the words. Equal ones stay in the order given.
 */
export function searchPeople(people: readonly Person[], query: string): Person[] {
  const wanted = searchText(query).trim();
  const matches = searchFor(query);
  const ranked = people.filter((person) => matches(textsOf(person))).map((person) => ({ person, rank: rankOf(person, wanted) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ person }) => person);
}

/** The people who go by exactly this name, in the order given. */
export function peopleCalled(people: readonly Person[], name: string): Person[] {
  const wanted = searchText(name).trim();
  return people.filter((person) => [person.name, ...person.aliases].some((own) => searchText(own) === wanted));
}

/** Whether somebody already goes by exactly this name; then there is nobody to create. */
export function isNameOfSomebody(people: readonly Person[], name: string): boolean {
  return peopleCalled(people, name).length > 0;
}

function textsOf({ name, aliases, organisation, function: job }: Person): string[] {
  return [name, ...aliases, organisation?.text ?? '', job ?? ''];
}

function rankOf(person: Person, wanted: string): number {
  const names = [person.name, ...person.aliases].map(searchText);
  if (names.some((name) => name.startsWith(wanted))) return 0;
  return names.some((name) => name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) ? 1 : 2;
}
