import type { Person, PersonField } from '../../model/person';
import type { Project, ProjectField } from '../../model/project';
import type { Role } from '../../model/role';
import { fixEdit, valueChange } from '../../note/edits/fix-edits';
import { currentValue } from '../../note/edits/property-change';
import { personKeyOf } from '../../note/person-vocabulary';
import { projectKeyOf } from '../../note/project-vocabulary';
import { foundText, isEmptyValue } from '../../note/property';
import { isPlaceholder } from '../../note/value-words';
import type { Finding } from './finding';

/** Fields that hold one value or many, so that either shape is read; `aliases` is always a list to the app. */
const LISTS: ReadonlySet<PersonField | ProjectField> = new Set<PersonField | ProjectField>([
  'networks', 'skills', 'needs', 'roles', 'projects', 'introduced-by', 'knows', 'introduce-to', 'intro-asked', 'gave', 'received',
  'interactions', 'email', 'phone', 'url', 'objective', 'resources', 'obstacles', 'scope', 'out-of-scope', 'horizons', 'needs-roles',
  'stances', 'stakeholders',
]);

/**
 * Properties that are a list in some notes and one text in others. The app gives a property one type in the whole vault
 * (help, Properties), so one of the two shows a warning there; a list can hold both.
 */
export class PropertyShapes {
  private readonly lists = new Map<string, number>();

  constructor(private readonly roles: readonly Role[]) {}

  /** Counts the lists of a note. */
  add({ frontMatter }: Person | Project): void {
    for (const [key, value] of Object.entries(frontMatter)) {
      if (Array.isArray(value) && !isEmptyValue(value)) this.lists.set(key, (this.lists.get(key) ?? 0) + 1);
    }
  }

  /** The properties of a note that are one text and a list elsewhere; to be asked once all notes are counted. */
  findingsOf(note: Person | Project): readonly Finding[] {
    return Object.keys(note.frontMatter).flatMap((property): readonly Finding[] => {
      const value = currentValue(note.frontMatter, property);
      const lists = this.lists.get(property) ?? 0;
      if (lists === 0 || typeof value !== 'string' || isPlaceholder(value) || !holdsMany(note, property, this.roles)) return [];
      const change = valueChange(note.frontMatter, property, [value]);
      return [{
        kind: 'shape', path: note.path, property, line: null, found: foundText(value), told: { id: 'text-and-list', lists },
        fixes: change === null ? [] : [{ label: { id: 'as-list' }, does: { kind: 'edit', edit: fixEdit(note.path, change) }, isCertain: true }],
      }];
    });
  }
}

/** Whether a property is one that holds one value or many, so that a list of one is right as well. */
export function holdsMany({ kind, words }: Person | Project, property: string, roles: readonly Role[]): boolean {
  const meaning = kind === 'person' ? personKeyOf(property, words) : projectKeyOf(property, roles, words);
  if (meaning === null || meaning.isWeak) return false;
  return meaning.field.startsWith('role:') || LISTS.has(meaning.field as PersonField | ProjectField);
}
