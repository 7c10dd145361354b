import { isEmptyValue } from '../property';
import { isPlaceholder } from '../value-words';
import type { PropertyValue } from './note-edit';

/** What a property holds, item by item, as it is written; nothing where it is empty or a placeholder (`?`). */
export function itemsIn(value: PropertyValue | undefined): readonly PropertyValue[] {
  if (value === undefined || isEmptyValue(value)) return [];
  if (typeof value === 'string' && isPlaceholder(value)) return [];
  return isList(value) ? value : [value];
}

function isList(value: PropertyValue): value is readonly PropertyValue[] {
  return Array.isArray(value);
}
