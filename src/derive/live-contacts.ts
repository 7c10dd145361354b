import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
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

  /** Derives the contacts with these people in steps: asked for one by one, those around a hub would all be derived at once. */
  *preparing(people: Iterable<NotePath>, source: ContactSource): Steps {
    for (const path of people) {
      const person = source.network.people.get(path);
      if (person !== undefined) this.of(person, source);
      yield;
    }
  }

  /** What is known of these people may not hold any more. */
  forget(people: Iterable<NotePath>): void {
    for (const path of people) this.contacts.delete(path);
  }

  /** Another day, or other settings: nothing holds. */
  forgetAll(): void {
    this.contacts.clear();
  }
}
