import type { App, TFile } from 'obsidian';
import type { AboutPerson } from '../../exchange/about-person/about-markdown';
import type { NamingFile } from '../../exchange/about-person/mention-places';
import { placesOf } from '../../exchange/about-person/mention-places';
import type { PersonMention } from '../../exchange/about-person/mentions-in';
import { mentionsIn } from '../../exchange/about-person/mentions-in';
import { chunksOf } from '../../exchange/about-person/text-chunks';
import type { Whom } from '../../exchange/about-person/whom';
import { whomOf } from '../../exchange/about-person/whom';
import type { NotePath } from '../../model/mention';
import { compareText } from '../../model/order';
import type { Person } from '../../model/person';
import type { Network } from '../../network/network';
import { inSlices } from '../../vault/slices';

/** How a search is watched and stopped. */
export interface SearchRun {
  /** The window whose timers give the work its slices. */
  readonly win: Window;
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** What was found, and whom it was looked for with. */
export interface FoundPerson extends AboutPerson {
  readonly whom: Whom;
}

/**
 * Finds every line of the notes and canvases that names somebody. Reads one file after the other, from the app's own
 * memory where it is there, and gives way every few milliseconds. Resolves with null when it was cancelled.
 */
export async function searchVault(app: App, person: Person, network: Network, run: SearchRun): Promise<FoundPerson | null> {
  const { win, onProgress, isCancelled } = run;
  const own = app.vault.getFileByPath(person.path);
  const ownText = own && (await textOf(app, own));
  const whom = whomOf(person, network, ownText);
  const files: NamingFile[] = [];
  const named: NotePath[] = [];
  const unread: NotePath[] = [];
  const all = app.vault.getFiles().filter(({ path }) => path !== person.path).sort((a, b) => compareText(a.path, b.path));
  const look = async (file: TFile): Promise<void> => {
    const { path, basename } = file;
    if (mentionsIn(basename, whom, { path: '' }).some(({ isSure }) => isSure)) named.push(path);
    if (!isText(file)) return;
    const text = await textOf(app, file);
    if (text === null) unread.push(path);
    const found = text === null ? null : await namingFileOf(path, text, whom, run);
    if (found !== null && found.places.length > 0) files.push(found);
  };
  await inSlices(all, look, { win, isStopped: isCancelled, onSlice: (done) => onProgress(done, all.length) });
  if (isCancelled()) return null;
  const { name, path } = person;
  if (own !== null && ownText === null) unread.push(path);
  return { whom, name, path, ownText, files, named, unread, attachments: attachmentsOf(app, path) };
}

/** A file with the places that name somebody; of a long text they are looked for part by part. */
export async function namingFileOf(path: NotePath, text: string, whom: Whom, { win, isCancelled }: Omit<SearchRun, 'onProgress'>): Promise<NamingFile> {
  const mentions: PersonMention[] = [];
  const chunks = chunksOf(text);
  const look = (chunk: (typeof chunks)[number]): void => {
    mentions.push(...mentionsIn(chunk.text, whom, { path, firstLine: chunk.firstLine }));
  };
  if (chunks.length > 1) await inSlices(chunks, look, { win, isStopped: isCancelled, onSlice: () => undefined });
  else chunks.forEach(look);
  return { path, text, places: placesOf(mentions) };
}

/** The text of a file; null where it cannot be read. */
export function textOf(app: App, file: TFile): Promise<string | null> {
  return app.vault.cachedRead(file).catch(() => null);
}

function isText({ extension }: TFile): boolean {
  return ['md', 'canvas'].includes(extension.toLowerCase());
}

/** What a note shows or links to that is no note, and that no other note uses. */
function attachmentsOf({ metadataCache: { resolvedLinks } }: App, path: NotePath): readonly NotePath[] {
  const own = Object.keys(resolvedLinks[path] ?? {}).filter((target) => !/\.(?:md|canvas)$/i.test(target));
  if (own.length === 0) return [];
  const others = new Set(Object.entries(resolvedLinks).flatMap(([source, targets]) => (source === path ? [] : Object.keys(targets))));
  return own.filter((target) => !others.has(target)).sort(compareText);
}
