import type { NotePath } from '../model/mention';
import type { Person, PersonField } from '../model/person';
import type { Place } from '../model/place';
import type { Assignment } from '../network/assignment';

/** The place in a note that something was read from: its line and property as far as they are known. */
export function sourceIn(
  path: NotePath,
  { line, property }: { readonly line: number | null; readonly property: string | null },
): Place {
  return { path, ...(property !== null && { property }), ...(line !== null && { line }) };
}

/** The property of a person's note that tells a field; the note alone where it has no such property. */
export function propertySource(person: Person, field: PersonField): Place {
  return sourceIn(person.path, { line: null, property: person.spelling[field] ?? null });
}

/** The place that gives somebody a role. */
export function assignmentSource({ source }: Assignment): Place {
  if (source.on === 'person') return sourceIn(source.path, { line: null, property: source.own.property });
  return sourceIn(source.path, source.entry);
}
