import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Contact, ContactSource, DatedContact } from './contact';
import { agedContact, deriveDatedContact } from './contact';

/** A contact as of a day. */
interface KnownContact extends DatedContact {
  readonly person: Person;
  readonly today: EpochDay;
}

/** The contact with each person, derived when it is first asked for and kept until it is forgotten, or its day is over. */
export class LiveContacts {
  private readonly contacts = new Map<NotePath, KnownContact>();

  /** The contact with a person, as of the day and the network of `source`. */
  of(person: Person, source: ContactSource): Contact {
    const { path } = person;
    const { today } = source;
    const known = this.contacts.get(path);
    if (known?.person === person && known.today === today) return known.contact;
    const held = known?.person === person ? this.heldOn(path, today) : null;
    if (held !== null) return held;
    const { contact, turnsOn } = deriveDatedContact(person, source);
    this.contacts.set(path, { contact, turnsOn, person, today });
    return contact;
  }

  /** What is known of somebody, counted on to a day; null where it is to be derived again. */
  heldOn(path: NotePath, today: EpochDay): Contact | null {
    const known = this.contacts.get(path);
    if (known === undefined || known.today === today) return known?.contact ?? null;
    if (today < known.today || today >= known.turnsOn) return null;
    const { person, turnsOn } = known;
    const contact = agedContact(known.contact, today - known.today);
    this.contacts.set(path, { contact, turnsOn, person, today });
    return contact;
  }

  /** What is known of these people may not hold any more. */
  forget(people: Iterable<NotePath>): void {
    for (const path of people) this.contacts.delete(path);
  }

  /** Other settings, or a day that was before: nothing holds. */
  forgetAll(): void {
    this.contacts.clear();
  }
}
