import type { CacheItem, Reference } from 'obsidian';
import type { TFile } from './files';
import { getFrontMatterInfo } from './front-matter-info';
import { referencesOf } from './link-counts';
import { getLinkpath, parseLinktext } from './linktext';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** A reference and the file it leads to before a rename. */
export interface TrackedReference {
  readonly source: TFile;
  readonly target: TFile;
  readonly reference: Reference & Partial<CacheItem>;
}

interface Replacement {
  readonly reference: Reference & Partial<CacheItem>;
  readonly text: string;
}

/** Everything that leads somewhere now, so that it can be made to lead there after the rename. */
export function trackReferences(vault: Vault, cache: MetadataCache): TrackedReference[] {
  return vault.getMarkdownFiles().flatMap((source) =>
    referencesOf(cache.getFileCache(source) ?? {}).flatMap((reference) => {
      const target = cache.getFirstLinkpathDest(getLinkpath(reference.link), source.path);
      return target ? [{ source, target, reference }] : [];
    }),
  );
}

/** Rewrites the references that a rename has led astray, note by note; heading, alias and kind of link stay. */
export async function mendReferences(
  tracked: readonly TrackedReference[],
  vault: Vault,
  cache: MetadataCache,
): Promise<void> {
  const bySource = new Map<TFile, Replacement[]>();
  for (const { source, target, reference } of tracked) {
    if (cache.getFirstLinkpathDest(getLinkpath(reference.link), source.path) === target) continue;
    const text = rewritten(reference, target, cache.fileToLinktext(target, source.path));
    bySource.set(source, [...(bySource.get(source) ?? []), { reference, text }]);
  }
  for (const [source, replacements] of bySource) {
    await vault.process(source, (note) => replaceAll(note, replacements));
  }
}

function rewritten(reference: Reference, target: TFile, linktext: string): string {
  const { subpath } = parseLinktext(reference.link);
  const bang = reference.original.startsWith('!') ? '!' : '';
  if (!reference.original.startsWith(`${bang}[[`)) {
    const path = linktext + (target.extension === 'md' ? '.md' : '');
    return `${bang}[${reference.displayText ?? ''}](${encodeURI(path + subpath)})`;
  }
  const alias = /\|(.*)\]\]$/.exec(reference.original)?.[1];
  return `${bang}[[${linktext}${subpath}${alias === undefined ? '' : `|${alias}`}]]`;
}

/** From the end to the beginning, so that the positions stay true; what is no longer at its place is left alone. */
function replaceAll(note: string, replacements: readonly Replacement[]): string {
  const placeOf = ({ reference }: Replacement): number => reference.position?.start.offset ?? -1;
  let text = note;
  for (const replacement of [...replacements].sort((a, b) => placeOf(b) - placeOf(a))) {
    const place = placeOf(replacement);
    const { original } = replacement.reference;
    if (place === -1) text = replaceInBlock(text, replacement);
    else if (text.startsWith(original, place)) {
      text = text.slice(0, place) + replacement.text + text.slice(place + original.length);
    }
  }
  return text;
}

/** In properties the text is replaced and the rest of the block kept; how the app writes it is not verified. */
function replaceInBlock(note: string, { reference, text }: Replacement): string {
  const { contentStart } = getFrontMatterInfo(note);
  const inSingleQuotes = (value: string): string => value.replaceAll("'", "''");
  const block = note
    .slice(0, contentStart)
    .replaceAll(reference.original, () => text)
    .replaceAll(inSingleQuotes(reference.original), () => inSingleQuotes(text));
  return block + note.slice(contentStart);
}
