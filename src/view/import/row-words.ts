import type { ImportRow } from '../../derive/import-row';
import { fieldsOf, textsOfField } from '../../derive/import-row';
import type { Strings } from '../../i18n/strings';
import type { CardField, ContactCard } from '../../model/contact-card';

/** Fields by which one knows a person again, in the order in which they are shown. */
const TELLING: readonly CardField[] = ['organisation', 'function', 'emails', 'phones', 'city'];

/** Whom a row is about. */
export function nameOfRow({ review: { reading } }: ImportRow, { contactImport }: Strings): string {
  if (reading.kind === 'unreadable') return reading.found === '' ? contactImport.noName : reading.found;
  const { name, emails } = reading.card;
  return name === '' ? (emails[0] ?? contactImport.noName) : name;
}

/** What a row brings and whose note it goes into, in parts to be put side by side. */
export function wordsOfRow(row: ImportRow, strings: Strings): readonly string[] {
  const { brings } = strings.contactImport;
  const { review: { reading, first, candidates }, choice, differences } = row;
  if (reading.kind === 'unreadable') return [brings.unreadable(reading.line, reading.why)];
  const before = first === null ? [] : [brings.firstOn(first.line)];
  if (choice.kind !== 'person') {
    const perhaps = choice.kind === 'new' ? candidates.slice(0, 1).map(({ person, because }) => brings.perhaps(person.name, because)) : [];
    return [...before, ...perhaps, tellingOf(reading.card)].filter((text) => text !== '');
  }
  const { person } = choice;
  const reason = candidates.find((each) => each.person.path === person.path)?.because;
  const who = reason === undefined ? brings.chosen(person.name) : brings.into(person.name, reason);
  const labels = (isConflict: boolean): readonly string[] =>
    differences.filter(({ kind }) => (kind === 'conflicts') === isConflict).map(({ field }) => labelOf(field, strings));
  const [added, other] = [labels(false), labels(true)];
  const said = [
    ...(other.length === 0 ? [] : [brings.conflicts(other)]),
    ...(added.length === 0 ? [] : [brings.adds(added)]),
    ...(differences.length === 0 ? [brings.nothing] : []),
  ];
  return [...before, ...said, who];
}

/** The name of a field within a sentence. */
export function labelOf(field: CardField, { csv }: Strings): string {
  return csv.within(csv.columns[field]);
}

function tellingOf(card: ContactCard): string {
  const telling = TELLING.filter((field) => fieldsOf(card).includes(field));
  return telling.map((field) => textsOfField(card, field)[0] ?? '').join(' · ');
}
