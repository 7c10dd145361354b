import { afterEach } from 'vitest';
import { stringsFor } from '../../../src/i18n/strings';
import type { CalendarDate } from '../../../src/model/calendar-date';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import { EditActions } from '../../../src/view/shared/edit-actions';
import { day } from '../../support/builders';
import { FaultyDisk } from '../faults/faulty-disk';
import type { OpenDoor } from '../vault-door/open-door';
import { openDoor } from '../vault-door/open-door';
import type { Sync, Texts } from './sync';
import { sync } from './sync';

/** A device on which the vault is open, with the pictures that the views show. */
export interface Device {
  readonly door: OpenDoor;
  readonly disk: FaultyDisk;
  readonly actions: EditActions;
  /** What the views show, once the app has heard of everything. */
  readonly store: () => Promise<Store>;
}

const open: Device[] = [];

afterEach(closeDevices);

/** Closes all devices; also after each test. */
export async function closeDevices(): Promise<void> {
  for (const { door, actions } of open.splice(0)) {
    actions.unload();
    door.feed.unload();
    await door.app.stop();
  }
  document.body.replaceChildren();
}

/** Opens a vault on a device of its own. `today` is what its clock says; the rest is what the app is not known to do. */
export async function openDevice(
  notes: Texts,
  today: CalendarDate = day('2026-03-16'),
  invalidFrontMatter: 'undefined' | 'empty-object' = 'undefined',
): Promise<Device> {
  const disk = new FaultyDisk(notes);
  const door = await openDoor({}, { disk, metadata: { delay: 0, invalidFrontMatter } });
  const actions = new EditActions(door.hostApp, door.writer, stringsFor('en'));
  actions.load();
  const shown = new Store({ settings: DEFAULT_SETTINGS, today, schedule: () => undefined });
  const store = async (): Promise<Store> => {
    await door.settled();
    shown.apply(door.changes.splice(0));
    return shown;
  };
  const device = { door, disk, actions, store };
  open.push(device);
  await store();
  return device;
}

/** Lets both devices go online. Returns the notes as they are then, and what the disks were told to write from then on. */
export async function syncDevices(one: Device, two: Device, how: Sync): Promise<{ readonly texts: Texts; readonly written: readonly string[] }> {
  const written: string[] = [];
  const texts = await sync(one.disk, two.disk, how);
  for (const { disk } of [one, two]) {
    disk.begin(({ kind, path }) => {
      if (kind !== 'read') written.push(path);
    });
  }
  await Promise.all([one.store(), two.store()]);
  for (const { disk } of [one, two]) disk.end();
  return { texts, written };
}
