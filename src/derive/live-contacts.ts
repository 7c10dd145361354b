import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
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

  /** Another day, or other settings: nothing holds. */
  forgetAll(): void {
    this.contacts.clear();
  }
}
