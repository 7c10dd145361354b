import type { CalendarDate, EpochDay } from '../../model/calendar-date';
import { epochDayOf } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Network } from '../../network/network';
import type { Settings } from '../../settings';
import type { Board } from '../board';
import type { Contact } from '../contact';
import type { PersonFollowUp } from '../follow-up';
import type { TieGraph } from '../tie-graph';
import { graphAmong, tieGraphOf } from '../tie-graph';

/** Whoever keeps the pictures up to date; the store is one. */
export interface HealthStore {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: CalendarDate;
  /** Everybody, by name. */
  people(): readonly Person[];
  boards(): readonly Board[];
  followUpOf(person: NotePath): PersonFollowUp | null;
}

/** What the health of a network is measured on. */
export interface HealthSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: EpochDay;
  /** The boards of active projects, by name. */
  readonly boards: readonly Board[];
  /** Everybody who is available, by name. */
  readonly available: readonly Person[];
  /** The ties among the available people. */
  readonly graph: TieGraph;
  /** The population: available people whom I met or was in contact with, by name. */
  readonly known: readonly KnownPerson[];
  readonly contactOf: (person: NotePath) => Contact | null;
}

/** Somebody whom I know directly, and how the contact stands. */
export interface KnownPerson {
  readonly person: Person;
  readonly contact: Contact;
}

/** Looks at everybody once. */
export function healthSourceOf(store: HealthStore): HealthSource {
  const { network, settings } = store;
  const available = store.people().filter(({ status }) => status === 'active');
  const contactOf = (person: NotePath): Contact | null => store.followUpOf(person)?.contact ?? null;
  const known = available.flatMap((person) => {
    const contact = contactOf(person.path);
    return contact === null || (contact.last === null && contact.met === null) ? [] : [{ person, contact }];
  });
  const boards = store.boards().filter(({ project }) => project.status === 'active');
  const graph = tieGraphOf(available, network);
  return { network, settings, today: epochDayOf(store.today), boards, available, graph, known, contactOf };
}

/** The ties among the people whom I know directly. */
export function knownGraphOf({ known, graph }: HealthSource): TieGraph {
  return graphAmong(known.map(({ person }) => person.path), graph);
}
