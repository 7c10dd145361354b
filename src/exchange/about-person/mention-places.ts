import type { NotePath } from '../../model/mention';
import type { PersonMention } from './mentions-in';

/** A line that names her, to be ticked as one. Where it names her surely and perhaps, these are two places. */
export interface MentionPlace {
  /** From 1. */
  readonly line: number;
  readonly isSure: boolean;
  /** The whole line, without its end. */
  readonly text: string;
  /** In the order of the line; never empty. */
  readonly mentions: readonly PersonMention[];
}

/** A note or canvas that names her, with its whole text as it was read. */
export interface NamingFile {
  readonly path: NotePath;
  readonly text: string;
  readonly places: readonly MentionPlace[];
}

/** The mentions of a text as places, by line; what is sure comes before what is not. */
export function placesOf(mentions: readonly PersonMention[]): readonly MentionPlace[] {
  const places = new Map<string, MentionPlace & { mentions: PersonMention[] }>();
  for (const mention of mentions) {
    const { line, isSure, text } = mention;
    const key = `${line} ${String(isSure)}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { line, isSure, text, mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...places.values()].sort((a, b) => a.line - b.line || Number(b.isSure) - Number(a.isSure));
}

/** The files that name somebody surely, or perhaps, with these places alone. */
export function filesWith(files: readonly NamingFile[], isSure: boolean): readonly NamingFile[] {
  return files.flatMap((file) => {
    const places = file.places.filter((place) => place.isSure === isSure);
    return places.length === 0 ? [] : [{ ...file, places }];
  });
}

/** How many lines there are in files. */
export function linesIn(files: readonly NamingFile[]): number {
  return files.reduce((sum, { places }) => sum + places.length, 0);
}
