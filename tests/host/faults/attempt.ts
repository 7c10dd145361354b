import { afterEach } from 'vitest';
import { stringsFor } from '../../../src/i18n/strings';
import type { WriteOutcome } from '../../../src/vault/write-outcome';
import { EditActions } from '../../../src/view/shared/edit-actions';
import type { EditName, NoteRequest } from '../../../src/note/edits/note-edit';
import { openDoor } from '../vault-door/open-door';
import type { OpenDoor } from '../vault-door/open-door';
import { EVERY_ACTION, VAULT } from './every-action';
import type { DiskDeed } from './faulty-disk';
import { FaultyDisk } from './faulty-disk';

export type Texts = Readonly<Record<string, string>>;

/** An action that was tried on a vault, and what became of it. */
export interface Attempt {
  readonly door: OpenDoor;
  readonly disk: FaultyDisk;
  readonly actions: EditActions;
  readonly requests: readonly NoteRequest[];
  readonly outcome: WriteOutcome;
  /** What the person was told. */
  readonly said: string;
  readonly texts: Texts;
}

const open: OpenDoor[] = [];

afterEach(async () => {
  for (const { feed, app } of open.splice(0)) {
    feed.unload();
    await app.stop();
  }
  document.body.replaceChildren();
});

/** What the last notice says, without its buttons. */
export function lastNotice(): string {
  return [...document.querySelectorAll('.notice span')].at(-1)?.textContent ?? '';
}

/** Opens the app on these notes and decides to do something; nothing is written yet. */
export async function decide(name: EditName, notes: Texts = VAULT): Promise<{ door: OpenDoor; disk: FaultyDisk; actions: EditActions; requests: readonly NoteRequest[] }> {
  const disk = new FaultyDisk(notes);
  const door = await openDoor({}, { disk });
  open.push(door);
  await door.settled();
  const actions = new EditActions(door.hostApp, door.writer, stringsFor('en'));
  actions.load();
  return { door, disk, actions, requests: await EVERY_ACTION[name](door) };
}

/** Does something on a disk with a fault: `before` hears of each deed of the disk first and may stop it, `after` of each change. */
export async function attempt(name: EditName, before: (deed: DiskDeed, disk: FaultyDisk) => void, after: (disk: FaultyDisk) => void = () => undefined): Promise<Attempt> {
  const decided = await decide(name);
  const { disk, actions, requests } = decided;
  disk.begin((deed) => before(deed, disk), () => after(disk));
  const outcome = await actions.run(requests, 'Done');
  disk.end();
  return { ...decided, outcome, said: lastNotice(), texts: await disk.texts() };
}

/** The action without a fault: each deed of the disk, and the vault at its end and after each change. */
export async function undisturbed(name: EditName): Promise<Attempt & { readonly deeds: readonly DiskDeed[]; readonly cuts: readonly Texts[] }> {
  const deeds: DiskDeed[] = [];
  const cuts: Promise<Texts>[] = [];
  const done = await attempt(name, (deed) => deeds.push(deed), (disk) => cuts.push(disk.texts()));
  return { ...done, deeds, cuts: await Promise.all(cuts) };
}
