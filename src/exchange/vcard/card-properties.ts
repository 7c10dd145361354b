import type { VCardProperty } from './property';
import { preferenceOf } from './property';

/** A list of a contact that is longer has been filled by a program, and nobody could look through it. */
const MOST_IN_A_LIST = 200;
/** In characters; a note may have more, and a picture. */
const LONGEST_VALUE = 10_000;
/** Names of properties that are shown as left out. */
const MOST_LEFT_OUT = 50;

/** What tells nothing about a person: how a program keeps, sorts and labels its cards. */
const ABOUT_THE_CARD = new Set([
  'VERSION', 'PRODID', 'REV', 'UID', 'KIND', 'PROFILE', 'NAME', 'SOURCE', 'CLASS', 'SORT-STRING', 'MAILER', 'CLIENTPIDMAP',
  'BEGIN', 'END', 'N', 'CREATED', 'X-ABLABEL', 'X-ABADR', 'X-ABUID', 'X-ABSHOWAS', 'X-EVOLUTION-FILE-AS', 'X-FILE-AS',
]);

/** The properties of one card by their name, the preferred ones first; remembers what nobody could make use of. */
export class CardProperties {
  private readonly byName = new Map<string, VCardProperty[]>();
  private readonly taken = new Set<VCardProperty>();

  constructor(properties: readonly VCardProperty[]) {
    for (const property of properties) {
      const same = this.byName.get(property.name) ?? [];
      this.byName.set(property.name, same);
      same.push(property);
    }
    for (const same of this.byName.values()) same.sort((one, other) => preferenceOf(one) - preferenceOf(other));
  }

  /**
   * The first value of a name that `read` makes something of; null where there is none. The values that say the same
   * count as read, the others as left out.
   */
  first<Value>(name: string, read: (property: VCardProperty) => Value | null): Value | null {
    const properties = this.readable(name);
    for (const property of properties) {
      const value = read(property);
      if (value === null) continue;
      for (const same of properties) if (same.value === property.value) this.taken.add(same);
      return value;
    }
    return null;
  }

  /** All texts that `read` finds in the properties of these names, each once as `keyOf` compares them, none empty. */
  list(
    names: readonly string[],
    read: (property: VCardProperty) => readonly string[],
    keyOf: (text: string) => string = (text) => text,
  ): readonly string[] {
    const texts = new Map<string, string>();
    for (const property of names.flatMap((name) => this.readable(name))) {
      const found = read(property).filter((text) => text !== '');
      const fresh = found.filter((text) => !texts.has(keyOf(text)));
      for (const text of fresh.slice(0, MOST_IN_A_LIST - texts.size)) texts.set(keyOf(text), text);
      if (found.length > 0 && fresh.every((text) => texts.has(keyOf(text)))) this.taken.add(property);
    }
    return [...texts.values()];
  }

  /** The names of the properties that say something and of which nothing was read, in the order of the card. */
  leftOut(): readonly string[] {
    const told = [...this.byName].filter(([name]) => !ABOUT_THE_CARD.has(name));
    const left = told.filter(([, properties]) => properties.some((property) => this.isLeft(property)));
    return left.slice(0, MOST_LEFT_OUT).map(([name]) => name);
  }

  private readable(name: string): readonly VCardProperty[] {
    const properties = this.byName.get(name) ?? [];
    if (name === 'NOTE' || name === 'PHOTO') return properties;
    return properties.filter(({ value, parameters }) =>
      [value, ...parameters.values()].every(({ length }) => length <= LONGEST_VALUE),
    );
  }

  /** A picture that is too long has lost its value, and is left out all the same. */
  private isLeft(property: VCardProperty): boolean {
    return !this.taken.has(property) && (property.isTooLong || /[^\s;,]/.test(property.value));
  }
}
