import { isDeepStrictEqual } from 'node:util';
import { Network } from '../../src/network/network';
import type { NoteChange } from '../../src/network/note-change';
import { noteOfRecord, pictureOf, pictureOfNetwork } from '../support/store-picture';
import { readText } from '../unit/note/read-note';
import { screenWrongs } from './screens';
import type { World } from './world';

/** What is not as it should be once everything is quiet: the files, what was read of them, what the screens show. */
export async function wrongsOf(world: World): Promise<string[]> {
  await world.quiet();
  const wrongs = [...world.wrongs, ...(await fileWrongs(world))];
  if (wrongs.length > 0) return wrongs;
  const read = storeWrongs(world);
  return read.length > 0 ? read : [...(await screenWrongs(world)), ...world.wrongs];
}

/** The files hold what the model says, to the byte. */
async function fileWrongs(world: World): Promise<string[]> {
  const texts = await world.disk.texts();
  const paths = new Set([...texts.keys(), ...world.texts.keys()]);
  return [...paths].flatMap((path) => {
    const [is, shouldBe] = [texts.get(path), world.texts.get(path)];
    return is === shouldBe ? [] : [`${path} is ${JSON.stringify(is)} and should be ${JSON.stringify(shouldBe)}`];
  });
}

/** What the store says is what the files say that are read from scratch, with a parser of their own. */
function storeWrongs(world: World): string[] {
  const { store } = world.context;
  if (store.phase.kind !== 'ready') return [`the vault is still being read: ${JSON.stringify(store.phase)}`];
  const network = networkFromFiles(world);
  const notes = differences('note', new Map(store.network.notes), new Map(network.notes));
  if (notes.length > 0) return notes;
  const [is, shouldBe] = [pictureOf(store), pictureOfNetwork(network, store.today, store.settings)];
  return differences('picture', new Map(Object.entries(is)), new Map(Object.entries(shouldBe)));
}

/**
 * The network that the files make. Of a note whose properties cannot be read, what was last read of it counts, and only
 * whoever saw it knows that.
 */
function networkFromFiles({ texts, context: { store, dayFirst } }: World): Network {
  const context = { roles: store.settings.roles, words: store.settings.ownWords, dayFirst };
  const changes: NoteChange[] = [];
  for (const [path, text] of texts) {
    if (!path.endsWith('.md')) continue;
    const note = readText(path, text, context);
    const known = store.network.notes.get(path);
    if (note.kind === 'unreadable' && known !== undefined) changes.push({ kind: 'upsert', note: noteOfRecord(known) });
    changes.push({ kind: 'upsert', note });
  }
  const network = new Network();
  network.apply(changes);
  return network;
}

function differences(what: string, is: ReadonlyMap<string, unknown>, shouldBe: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...is.keys(), ...shouldBe.keys()])].flatMap((key) => {
    const [one, other] = [is.get(key), shouldBe.get(key)];
    return isDeepStrictEqual(one, other) ? [] : [`${what} ${key}: ${firstDifference(one, other)}`];
  });
}

/** Where two values begin to differ, and how. */
function firstDifference(one: unknown, other: unknown, at = ''): string {
  if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [a, b] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, `${at}.${key}`);
    }
  }
  return `${at} is ${brief(one)} and should be ${brief(other)}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Map) && !(value instanceof Set);
}

function brief(value: unknown): string {
  const text = value instanceof Map || value instanceof Set ? JSON.stringify([...value]) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
