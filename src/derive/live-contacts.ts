import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { sameData } from '../model/same';
import type { Contact, ContactSource } from './contact';
import { deriveContact } from './contact';

/** The contact with each person, derived when it is first asked for and kept until it is forgotten. */
export class LiveContacts {
  private readonly contacts = new Map<NotePath, { readonly person: Person; readonly contact: Contact }>();

  /** The contact with a person, as of the day and the network of `source`. */
  of(person: Person, source: ContactSource): Contact {
    const known = this.contacts.get(person.path);
    if (known?.person === person) return known.contact;
    const contact = deriveContact(person, source);
    this.contacts.set(person.path, { person, contact });
    return contact;
  }

  /** Learns anew what was known of these people. Returns those whose note is another one now, or the contact with them. */
  renew(people: Iterable<NotePath>, source: ContactSource): ReadonlySet<NotePath> {
    const moved = new Set<NotePath>();
    for (const path of people) {
      const [before, person] = [this.contacts.get(path), source.network.people.get(path)];
      this.contacts.delete(path);
      const isSame = before !== undefined && before.person === person && sameData(before.contact, this.of(person, source));
      if (!isSame) moved.add(path);
    }
    return moved;
  }

  /** Another day, or other settings: nothing holds. */
  forgetAll(): void {
    this.contacts.clear();
  }
}
