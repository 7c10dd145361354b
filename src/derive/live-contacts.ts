import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import type { Contact, ContactSource } from './contact';
import { agedContact, deriveDatedContact } from './contact';

/** A contact as of a day. */
interface KnownContact {
  readonly person: Person;
  contact: Contact;
  today: EpochDay;
  readonly turnsOn: EpochDay;
}

/** The contact with each person, derived when it is first asked for and kept until it is forgotten, or its day is over. */
export class LiveContacts {
  private readonly contacts = new Map<NotePath, KnownContact>();

  /** The contact with a person, as of the day and the network of `source`. */
  of(person: Person, source: ContactSource): Contact {
    const { path } = person;
    const { today } = source;
    const known = this.contacts.get(path);
    const held = known?.person === person ? heldOn(known, today) : null;
    if (held !== null) return held;
    const { contact, turnsOn } = deriveDatedContact(person, source);
    this.contacts.set(path, { contact, turnsOn, person, today });
    return contact;
  }

  /** The first day on which a contact that was asked for is to be derived again. */
  turnsOn({ path }: Person): EpochDay {
    return this.contacts.get(path)?.turnsOn ?? -Infinity;
  }

  /** Learns anew, in steps, what was known of these people. Returns those whose note is another one now, or the contact with them. */
  *renewing(people: Iterable<NotePath>, source: ContactSource): Steps<ReadonlySet<NotePath>> {
    const moved = new Set<NotePath>();
    for (const path of people) {
      const [before, person] = [this.contacts.get(path), source.network.people.get(path)];
      this.contacts.delete(path);
      const next = person === undefined ? null : this.of(person, source);
      const isSame = before !== undefined && before.person === person && sameData(before.contact, next);
      if (!isSame) moved.add(path);
      yield;
    }
    return moved;
  }

  /** Derives the contacts with these people in steps: asked for one by one, those around a hub would all be derived at once. */
  *preparing(people: Iterable<NotePath>, source: ContactSource): Steps {
    for (const path of people) {
      const person = source.network.people.get(path);
      if (person !== undefined) this.of(person, source);
      yield;
    }
  }

  /** Other settings, or a day that was before: nothing holds. */
  forgetAll(): void {
    this.contacts.clear();
  }
}

/** What is known, counted on to a day; null where it has to be derived again. */
function heldOn(known: KnownContact, today: EpochDay): Contact | null {
  if (known.today === today) return known.contact;
  if (today < known.today || today >= known.turnsOn) return null;
  known.contact = agedContact(known.contact, today - known.today);
  known.today = today;
  return known.contact;
}
