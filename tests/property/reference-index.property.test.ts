import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network } from '../../src/network/network';
import { ReferenceIndex } from '../../src/network/reference-index';
import { aChange } from '../support/random-vault';

interface Saying {
  readonly by: string;
  readonly about: string | null;
  readonly word: string;
}

const aNote = fc.constantFrom('a', 'b', 'c', 'd');
const aSaying = fc.record({ about: fc.option(aNote, { nil: null }), word: fc.constantFrom('x', 'y') });
// So many that lists become longer than those that are copied.
const aWriting = fc.tuple(aNote, fc.array(aSaying, { maxLength: 12 }));

describe('what notes say about other notes', () => {
  test('is found from the other side as if all that is written were read again', () => {
    fc.assert(
      fc.property(fc.array(aWriting, { maxLength: 20 }), (writings) => {
        const index = new ReferenceIndex<Saying>(({ about }) => about, ({ by }) => by);
        const written = new Map<string, readonly Saying[]>();
        for (const [owner, said] of writings) {
          const sayings = said.map((each) => ({ by: owner, ...each }));
          const before = written.get(owner) ?? [];
          const told = new Set<string>();
          const isOther = index.set(owner, sayings, told);
          written.set(owner, sayings);
          const about = (note: string, said: readonly Saying[]): Saying[] => said.filter((each) => each.about === note);
          for (const note of ['a', 'b', 'c', 'd']) {
            const isAffected = JSON.stringify(about(note, before)) !== JSON.stringify(about(note, sayings));
            if (isAffected) expect(told).toContain(note);
            const owners = [...written.keys()].sort().filter((each) => about(note, written.get(each) ?? []).length > 0);
            expect(index.of(note)).toEqual(owners.flatMap((each) => about(note, written.get(each) ?? [])));
            expect(index.writtenBy(note)).toEqual(written.get(note) ?? []);
          }
          expect(isOther).toBe(JSON.stringify(before) !== JSON.stringify(sayings));
          if (!isOther) expect(told.size).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** All that a network knows of every note, from both sides. */
function knownOf(network: Network): unknown {
  return [...network.notes.keys()].sort().map((path) => ({
    path,
    interactions: network.interactionsWith(path),
    tasks: network.tasksAbout(path),
    ties: [network.tiesFrom(path), network.tiesTo(path)],
    stances: [network.stancesOf(path), network.stancesIn(path)],
    assignments: [network.assignmentsOfPerson(path), network.assignmentsOfProject(path)],
    problems: network.linkProblemsOf(path),
  }));
}

describe('what a network knows of exchanges, tasks, ties and stances', () => {
  test('after any changes is what it would know had it read the last state of every note in another order', () => {
    fc.assert(
      fc.property(fc.array(aChange, { minLength: 1, maxLength: 25 }), (changes) => {
        const network = new Network();
        for (const change of changes) network.apply([change]);
        const twin = new Network();
        twin.apply([...network.notes.values()].reverse().map(({ path, subject, evidence, skipped, journal, problems }) => {
          const told = { path, journal, problems };
          if (subject === null || evidence === null) return { kind: 'upsert', note: { kind: 'other', ...told, evidence: null, skipped } } as const;
          if (subject.kind === 'person') return { kind: 'upsert', note: { kind: 'person', ...told, person: subject, evidence } } as const;
          return { kind: 'upsert', note: { kind: 'project', ...told, project: subject, evidence } } as const;
        }));
        expect(knownOf(network)).toEqual(knownOf(twin));
      }),
      { numRuns: 500 },
    );
  });

  test('everybody whose exchanges, tasks, ties, stances or roles are not what they were is told of', () => {
    fc.assert(
      fc.property(fc.array(aChange, { minLength: 1, maxLength: 15 }), (changes) => {
        const network = new Network();
        for (const change of changes) {
          const before = new Map([...network.people.keys()].map((path) => [path, toldOf(network, path)]));
          const tiesBefore = new Map([...network.people.keys()].map((path) => [path, tiesOf(network, path)]));
          const diff = network.apply([change]);
          for (const path of network.people.keys()) {
            if (before.get(path) !== toldOf(network, path)) expect(diff.people).toContain(path);
          }
          for (const path of before.keys()) if (!network.people.has(path)) expect(diff.people).toContain(path);
          for (const [path, ties] of tiesBefore) if (ties !== tiesOf(network, path)) expect(diff.tied).toContain(path);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** What any note says of a person's ties, as one text. */
function tiesOf(network: Network, path: string): string {
  return JSON.stringify([network.tiesFrom(path), network.tiesTo(path)]);
}

/** What any note says about a person beside her ties, as one text. */
function toldOf(network: Network, path: string): string {
  return JSON.stringify([
    network.people.get(path), network.interactionsWith(path), network.tasksAbout(path), network.stancesOf(path),
    network.assignmentsOfPerson(path),
  ]);
}
