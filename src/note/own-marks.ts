import type { OwnWords, PointedKind } from '../model/own-words';
import { POINTED_KINDS } from '../model/own-words';
import { foldWord } from './fold-word';
import { perWords } from './own-names';

/** A mark of a person's own, taken apart. Everything is folded. */
export type OwnMark =
  | { readonly by: 'tag'; readonly tag: string }
  | { readonly by: 'property'; readonly key: string; readonly value: string };

/** The marks and folders of a person's own, to be asked by what stands in a note. */
interface Pointers {
  readonly tags: ReadonlyMap<string, PointedKind>;
  /** By key, then by value. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, PointedKind>>;
  /** By path, in lower case. */
  readonly folders: ReadonlyMap<string, PointedKind>;
  /** Own names of the property that names the kind, of people or of projects. */
  readonly kindKeys: ReadonlySet<string>;
}

const OUTER_SLASHES = /^\/+|\/+$/g;

const pointersOf = perWords<Pointers | null>(null, ({ folders, marks, person, project }) => {
  const tags = new Map<string, PointedKind>();
  const properties = new Map<string, Map<string, PointedKind>>();
  const byPath = new Map<string, PointedKind>();
  for (const kind of POINTED_KINDS) {
    for (const mark of marks[kind].map(ownMarkOf)) {
      if (mark?.by === 'tag') learn(tags, mark.tag, kind);
      else if (mark !== null) learn(innerOf(properties, mark.key), mark.value, kind);
    }
    for (const folder of folders[kind].map(folderKey)) if (folder !== '') learn(byPath, folder, kind);
  }
  const kindKeys = new Set([...(person.type ?? []), ...(project.type ?? [])].map(foldWord));
  return { tags, properties, folders: byPath, kindKeys };
});

/**
 * Takes a mark apart: `#client` is a tag, `type: client` a property with its value, which may be a link. A bare word is
 * taken for a tag, as the app writes tags in a block. `null` for what can mark nothing: a sign alone, a key without value.
 */
export function ownMarkOf(written: string): OwnMark | null {
  const text = written.trim();
  const colon = text.startsWith('#') ? -1 : text.indexOf(':');
  if (colon === -1) {
    const tag = foldWord(text.replace(/^#+/, '').replace(OUTER_SLASHES, ''));
    return tag === '' ? null : { by: 'tag', tag };
  }
  const key = foldWord(text.slice(0, colon));
  const value = wordOfValue(text.slice(colon + 1));
  return key === '' || value === '' ? null : { by: 'property', key, value };
}

/** The kind that a person gave to a property with this value; `null` for any other. */
export function ownKindOfValue(key: string, text: string, own: OwnWords): PointedKind | null {
  return pointersOf(own)?.properties.get(foldWord(key))?.get(wordOfValue(text)) ?? null;
}

/** Whether a person gave a kind to some value of a property. */
export function isOwnMarkKey(key: string, own: OwnWords): boolean {
  return pointersOf(own)?.properties.has(foldWord(key)) === true;
}

/** The kind that a person gave to a tag, or to one that it is nested in; `isExact` tells which. `null` for any other. */
export function ownKindOfTag(tag: string, own: OwnWords): { readonly kind: PointedKind; readonly isExact: boolean } | null {
  const tags = pointersOf(own)?.tags;
  if (tags === undefined || tags.size === 0) return null;
  const folded = foldWord(tag);
  for (let part = folded; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const kind = tags.get(part);
    if (kind !== undefined) return { kind, isExact: part === folded };
  }
  return null;
}

/** The kind that a person gave to this very folder, a path within the vault; `null` for any other. */
export function ownKindOfFolder(folder: string, own: OwnWords): PointedKind | null {
  const folders = pointersOf(own)?.folders;
  return folders === undefined || folders.size === 0 ? null : (folders.get(folderKey(folder)) ?? null);
}

/** Whether a key is a name of a person's own for the property that names the kind. */
export function isOwnKindKey(key: string, own: OwnWords): boolean {
  return pointersOf(own)?.kindKeys.has(foldWord(key)) === true;
}

/** What a value of a kind's property says: the last part of a link or a path, folded. */
export function wordOfValue(text: string): string {
  const path = text.replace(/[[\]#"']/g, '').split('|')[0] ?? '';
  return foldWord(path.slice(path.lastIndexOf('/') + 1));
}

/** A folder as it is compared: some disks tell no capitals apart, and some write accents in two characters. */
export function folderKey(folder: string): string {
  return folder.normalize('NFC').replace(OUTER_SLASHES, '').toLowerCase();
}

/** Of two kinds that claim one mark, the first has it. */
function learn(kinds: Map<string, PointedKind>, key: string, kind: PointedKind): void {
  if (!kinds.has(key)) kinds.set(key, kind);
}

function innerOf<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, known);
  return known;
}
