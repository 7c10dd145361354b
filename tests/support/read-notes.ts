import type { Person } from '../../src/model/person';
import type { Project } from '../../src/model/project';
import type { Network } from '../../src/network/network';
import { readText } from '../unit/note/read-note';
import { networkOf } from './builders';

/** A network of notes that are read as they stand, text by path. */
export function networkOfNotes(notes: Readonly<Record<string, string>>): Network {
  return networkOf(...Object.entries(notes).map(([path, text]) => readText(path, text)));
}

/** A note with these lines in its block. */
export function noteText(...lines: readonly string[]): string {
  return ['---', ...lines, '---', ''].join('\n');
}

/** The project of a note; throws when there is none. */
export function projectAt(path: string, network: Network): Project {
  const found = network.projects.get(path);
  if (found === undefined) throw new Error(`No project at ${path}`);
  return found;
}

/** The person of a note; throws when there is none. */
export function personAt(path: string, network: Network): Person {
  const found = network.people.get(path);
  if (found === undefined) throw new Error(`Nobody at ${path}`);
  return found;
}
