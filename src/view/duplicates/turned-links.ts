import type { App, TFile } from 'obsidian';
import { getLinkpath, parseYaml, stringifyYaml } from 'obsidian';
import type { NotePath } from '../../model/mention';
import { canvasMoved } from '../../note/edits/canvas-links';
import type { LinkMoves, LinkTarget } from '../../note/edits/link-edits';
import { addressOf, movedLinks } from '../../note/edits/link-edits';
import { withLinesChanged } from '../../note/edits/lines-edit';
import { applyNoteEdit } from '../../note/edits/apply-note-edit';
import { namedOnce } from '../../note/edits/named-once';
import type { LinesEdit, NoteRewrite, Yaml } from '../../note/edits/note-edit';
import { readFrontMatter } from '../../note/front-matter';

/** Two notes that are to be one. */
export interface TwoFiles {
  readonly kept: TFile;
  readonly other: TFile;
}

/** What makes everything that leads to one note lead to the other. */
export interface TurnedLinks {
  /** One for each note; a rewrite where a name would stand twice in a list then, and is taken out at once. */
  readonly notes: readonly (LinesEdit | NoteRewrite)[];
  readonly canvases: readonly NoteRewrite[];
  /** Canvases that seem to show the note and cannot be read. */
  readonly unreadCanvases: readonly NotePath[];
}

const YAML: Yaml = { parse: (text): unknown => parseYaml(text), stringify: stringifyYaml };

/** How many links of other notes lead to a note, as the app counts them. */
export function linksTo({ metadataCache }: App, path: NotePath): number {
  return Object.entries(metadataCache.resolvedLinks).reduce((sum, [source, targets]) => sum + (source === path ? 0 : (targets[path] ?? 0)), 0);
}

/**
 * The changes that turn the links of all other notes and canvases; or the note whose properties nobody could read any
 * more with its links turned.
 */
export async function turnedLinks(app: App, files: TwoFiles): Promise<TurnedLinks | { readonly unreadable: NotePath }> {
  const notes: (LinesEdit | NoteRewrite)[] = [];
  for (const file of linkingFiles(app, files)) {
    const text = await app.vault.read(file);
    const lines = movedLinks(text, toKept(app, files, file.path));
    const moved = withLinesChanged(text, lines);
    if (lines.length === 0) continue;
    if (moved === null || !isReadable(moved)) return { unreadable: file.path };
    const to = withNamesOnce(app, file.path, text, moved);
    notes.push(to === moved ? { kind: 'lines', path: file.path, lines } : { kind: 'rewrite', path: file.path, from: text, to });
  }
  const canvases: NoteRewrite[] = [];
  const unreadCanvases: NotePath[] = [];
  for (const { path, text: from } of await canvasesOf(app)) {
    const to = canvasMoved(from, { from: files.other.path, to: files.kept.path }, toKept(app, files, path));
    if (to === null && from.includes(files.other.basename)) unreadCanvases.push(path);
    else if (to !== null && to !== from) canvases.push({ kind: 'rewrite', path, from, to });
  }
  return { notes, canvases, unreadCanvases };
}

/** The text of the other note with every link as it must read in the kept one: to itself, and to whatever is nearer from there. */
export function textForKept(app: App, files: TwoFiles, text: string): string {
  const { kept, other } = files;
  const moves: LinkMoves = (linkpath) => {
    const target = destinationOf(app, linkpath, other.path);
    if (target === other) return targetFor(app, kept, kept.path);
    const isSame = target === null || target === destinationOf(app, linkpath, kept.path);
    return isSame ? null : targetFor(app, target, kept.path);
  };
  return withLinesChanged(text, movedLinks(text, moves)) ?? text;
}

/** The text of the kept note with its links to the other leading to itself, each once in a list. */
export function textOfKept(app: App, files: TwoFiles, text: string): string {
  const { path } = files.kept;
  return withNamesOnce(app, path, text, withLinesChanged(text, movedLinks(text, toKept(app, files, path))) ?? text);
}

/** A text with its links turned, without the names that stand twice in a list by that. */
function withNamesOnce(app: App, path: NotePath, before: string, after: string): string {
  const once = namedOnce({ path, before, after }, noteOf(app, path), YAML);
  const result = once === null ? null : applyNoteEdit(after, once, YAML);
  return result?.kind === 'applied' ? result.text : after;
}

function toKept(app: App, { kept, other }: TwoFiles, source: NotePath): LinkMoves {
  return (linkpath) => (destinationOf(app, linkpath, source) === other ? targetFor(app, kept, source) : null);
}

function noteOf(app: App, source: NotePath): (linkpath: string) => string {
  return (linkpath) => destinationOf(app, linkpath, source)?.path ?? linkpath;
}

function destinationOf({ metadataCache }: App, linkpath: string, source: NotePath): TFile | null {
  return metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source);
}

/** The words of the app, which follow what the person has set for new links. */
function targetFor({ metadataCache }: App, file: TFile, source: NotePath): LinkTarget {
  return { linktext: metadataCache.fileToLinktext(file, source, true), address: addressOf(metadataCache.fileToLinktext(file, source, false)) };
}

/** The app counts no link within a longer text of a property; such notes are found by the name that stands in them. */
function linkingFiles({ vault, metadataCache }: App, { kept, other }: TwoFiles): readonly TFile[] {
  const names = [other.basename, addressOf(other.basename)].map((name) => name.toLowerCase());
  return vault.getMarkdownFiles().filter((file) => {
    if (file === kept || file === other) return false;
    if ((metadataCache.resolvedLinks[file.path]?.[other.path] ?? 0) > 0) return true;
    const properties = metadataCache.getFileCache(file)?.frontmatter;
    if (properties === undefined) return false;
    const written = JSON.stringify(properties).normalize('NFC').toLowerCase();
    return names.some((name) => written.includes(name.normalize('NFC')));
  });
}

async function canvasesOf({ vault }: App): Promise<readonly { readonly path: NotePath; readonly text: string }[]> {
  const files = vault.getFiles().filter(({ extension }) => extension === 'canvas');
  return Promise.all(files.map(async (file) => ({ path: file.path, text: await vault.read(file) })));
}

function isReadable(text: string): boolean {
  return readFrontMatter(text, (block): unknown => parseYaml(block)).reading.kind !== 'unreadable';
}
