import { deriveAside } from '../../src/derive/aside';
import { deriveFollowUpQueue } from '../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../src/derive/person-follow-up';
import { deriveProblems } from '../../src/derive/problems';
import { deriveVaultSummary } from '../../src/derive/vault-summary';
import { deriveWaitingOn } from '../../src/derive/waiting-on';
import { deriveWeekPlan } from '../../src/derive/week-plan';
import type { CalendarDate } from '../../src/model/calendar-date';
import { compareNamed } from '../../src/model/order';
import type { NoteRecord } from '../../src/network/network';
import { Network } from '../../src/network/network';
import type { Note } from '../../src/note/note';
import type { Settings } from '../../src/settings';
import type { Store } from '../../src/store';
import { noteOf, otherNote } from './builders';
import { sourceOn } from './sources';

/** Everything that a screen may show. */
export interface StorePicture extends Readonly<Record<StorePart, unknown>> {
  readonly boards: ReturnType<Store['boards']>;
  readonly followUps: ReturnType<Store['followUps']>;
  readonly people: ReturnType<Store['people']>;
}

type StorePart = 'boards' | 'followUps' | 'people' | 'persons' | 'problems' | 'summary' | 'aside' | 'week' | 'waitingOn';

/** The same as a store says it. */
export function pictureOf(store: Store): StorePicture {
  return {
    boards: store.boards(),
    followUps: store.followUps(),
    people: store.people(),
    persons: store.people().map(({ path }) => store.followUpOf(path)),
    problems: store.problems(),
    summary: store.summary(),
    aside: store.aside(),
    week: store.weekPlan(),
    waitingOn: store.waitingOn(),
  };
}

/** The same derived from scratch from a network, nothing of it kept from before. */
export function pictureOfNetwork(network: Network, today: CalendarDate, settings: Settings): StorePicture {
  const { source, boards } = sourceOn(today, network, settings);
  const people = [...network.people.values()].sort(compareNamed);
  const problems = deriveProblems(network, today);
  const followUps = deriveFollowUpQueue(source, boards);
  const persons = people.map((each) => derivePersonFollowUp(each, source));
  return {
    boards,
    followUps,
    people,
    persons,
    problems,
    summary: deriveVaultSummary(network.notes.values(), new Set(problems.map(({ path }) => path)).size),
    aside: deriveAside(persons, source.today),
    week: deriveWeekPlan({ people: persons, queue: followUps, settings: source.settings, today: source.today }),
    waitingOn: deriveWaitingOn(persons, source.today),
  };
}

/** The same from nothing but the last state of every note. */
export function pictureFromScratch({ network: { notes }, today, settings }: Store): StorePicture {
  const network = new Network();
  network.apply([...notes.values()].reverse().map((record) => ({ kind: 'upsert', note: noteOfRecord(record) })));
  return pictureOfNetwork(network, today, settings);
}

/** A note that says what is known of one. */
export function noteOfRecord({ path, skipped, subject, evidence, journal, problems }: NoteRecord): Note {
  if (subject === null) return { ...otherNote(path, journal, skipped), evidence, problems } as Note;
  return { ...noteOf(subject, journal), problems, ...(evidence !== null && { evidence }) };
}
