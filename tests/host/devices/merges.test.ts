// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { duplicatesOf } from '../../../src/derive/duplicates';
import { deriveVaultCheck } from '../../../src/derive/vault-check/check-steps';
import type { CalendarDate } from '../../../src/model/calendar-date';
import { answeredEdit, wroteEdit } from '../../../src/note/edits/person-edits';
import type { Store } from '../../../src/store';
import { day } from '../../support/builders';
import type { Device } from './device';
import { openDevice, syncDevices } from './device';
import type { Sync, Texts } from './sync';
import { COPY_NAMES, copyOf } from './sync';

const ANA = 'People/Ana Diaz.md';
const ATLAS = 'Projects/Atlas.md';
const TODAY = day('2026-03-16');
const NOTES: Texts = {
  [ANA]: '---\ntype: person\nname: Ana Diaz Prat\nlast-contact: 2026-02-10\ncircle: close\n---\n\n## Log\n- 2026-02-10 met\n',
  [ATLAS]: '---\ntype: project\nally:\n  - Ana Diaz Prat\nmentor: "[[Ana Diaz]]"\n---\n',
};

async function offline(notes: Texts = NOTES, today?: CalendarDate): Promise<readonly [Device, Device]> {
  return [await openDevice(notes), await openDevice(notes, today)];
}

const online = ([one, two]: readonly [Device, Device], how: Partial<Sync> = {}): ReturnType<typeof syncDevices> =>
  syncDevices(one, two, { base: NOTES, merge: 'last-writer', later: () => 'two', ...how });

const pathsOf = (store: Store): readonly string[] => store.people().map(({ path }) => path).sort();
const edit = (device: Device, from: string, to: string, path = ANA): void => device.disk.writeFromOutside(path, (device.disk.textOf(path) ?? '').replace(from, to));

/** Whom the boxes of the project name. */
function namedIn(store: Store): readonly (string | null)[] {
  return store.network.assignmentsOfProject(ATLAS).map(({ note }) => note);
}

describe('a copy beside the note', () => {
  test.each(COPY_NAMES)('is shown as one, and takes nobody’s place: Ana Diaz%s', async (copyName) => {
    const devices = await offline();
    edit(devices[0], '2026-02-10\ncircle', '2026-03-01\ncircle');
    edit(devices[1], 'close', 'core');
    const { texts, written } = await online(devices, { merge: 'copies', copyName });
    const copy = copyOf(ANA, copyName);
    for (const device of [...devices, await openDevice(texts)]) {
      const store = await device.store();
      expect(pathsOf(store)).toEqual([ANA, copy].sort());
      expect(store.problems()).toMatchObject([{ path: copy, line: 1, code: 'conflict-copy', found: 'Ana Diaz' }]);
      expect(duplicatesOf(store.people())).toMatchObject([{ certainty: 'sure' }]);
      expect(namedIn(store)).toEqual([ANA, ANA]);
    }
    expect(written).toEqual([]);
  });

  test.each([' 2', ' (1)'])('that only has a number may be somebody else of the name, and is proposed: Ana Diaz%s', async (copyName) => {
    const notes = { [ANA]: '---\ntype: person\n---\n', [copyOf(ANA, copyName)]: '---\ntype: person\ncircle: core\n---\n' };
    const store = await (await openDevice(notes)).store();
    expect(store.problems()).toEqual([]);
    expect(duplicatesOf(store.people())).toMatchObject([{ because: 'name', certainty: 'likely' }]);
    const { network, settings, today } = store;
    expect(deriveVaultCheck({ network, settings, today, people: store.people(), dayFirst: false, language: 'en' })).toMatchObject([{ kind: 'same-name' }]);
  });

  test('of a project or of a meeting is told as well', async () => {
    const meeting = '---\ntype: meeting\ndate: 2026-03-01\nparticipants: ["[[Ana Diaz]]"]\n---\n';
    const name = ' (conflicted copy 2026-03-02 120000)';
    const copies = [`Meetings/Coffee${name}.md`, copyOf(ATLAS, name)];
    const store = await (await openDevice({ ...NOTES, 'Meetings/Coffee.md': meeting, [copies[0] ?? '']: meeting, [copies[1] ?? '']: NOTES[ATLAS] ?? '' })).store();
    expect(store.problems().map(({ path, code }) => [path, code])).toEqual(copies.map((path) => [path, 'conflict-copy']));
  });
});

const CONFLICT = '<<<<<<< HEAD\nlast-contact: 2026-03-01\n=======\nlast-contact: 2026-03-02\n>>>>>>> theirs';
const WHOLE = NOTES[ANA] ?? '';
/** What git leaves, the line of the first mark, and what it is told as. */
const MARKED: readonly (readonly [string, string, number, string, string])[] = [
  ['in the properties', WHOLE.replace('last-contact: 2026-02-10', CONFLICT), 4, 'conflict-block', '<<<<<<< HEAD'],
  ['around all properties', `<<<<<<< HEAD\n${WHOLE}=======\n${WHOLE.replace('close', 'core')}>>>>>>> theirs\n`, 1, 'conflict-block', '<<<<<<< HEAD'],
  ['from the properties into the text', WHOLE.replace('circle: close\n---\n', '<<<<<<< HEAD\n---\nHers\n=======\ncircle: core\n---\n>>>>>>> theirs\n'), 5, 'conflict-block', '<<<<<<< HEAD'],
  ['in the properties, with what was there before', WHOLE.replace('circle: close', '<<<<<<<\ncircle: a\n||||||| base\n=======\ncircle: b\n>>>>>>>'), 5, 'conflict-block', '<<<<<<<'],
  ['half taken away by hand', WHOLE.replace('circle: close', 'circle: close\n=======\ncircle: core'), 6, 'conflict-block', '======='],
  ['with line ends of Windows', WHOLE.replace('last-contact: 2026-02-10', CONFLICT).replaceAll('\n', '\r\n'), 4, 'conflict-block', '<<<<<<< HEAD'],
  ['a property twice', WHOLE.replace('circle: close', 'circle: close\ncircle: core'), 6, 'unreadable-block', 'Map keys must be unique'],
];

describe.each(MARKED)('two versions %s', (_, text, line, code, found) => {
  test('leave the person on a device that knew her, are told with the line, and keep the note from being written', async () => {
    const [one, two] = await offline();
    edit(one, WHOLE, text);
    const { texts, written } = await online([one, two]);
    expect(written).toEqual([]);
    for (const device of [one, two]) {
      const store = await device.store();
      expect(pathsOf(store)).toEqual([ANA]);
      expect(store.people()[0]?.lastContact).toBe('2026-02-10');
      expect(store.problems()).toMatchObject([{ path: ANA, line, code, found }]);
      expect(await device.actions.run([wroteEdit(device.door.personAt(ANA), TODAY, 'en')], 'Done')).toMatchObject({ kind: 'unreadable', path: ANA, line });
      expect(await device.disk.texts()).toEqual(texts);
    }
  });

  test.each(['undefined', 'empty-object'] as const)('are told with the line on a device that is new, until they are mended (%s)', async (invalidFrontMatter) => {
    const device = await openDevice({ ...NOTES, [ANA]: text }, TODAY, invalidFrontMatter);
    expect((await device.store()).problems()).toContainEqual({ path: ANA, line, code, found });
    edit(device, text, WHOLE);
    expect(pathsOf(await device.store())).toEqual([ANA]);
    expect((await device.store()).problems()).toEqual([]);
  });
});

describe('two versions in the text', () => {
  const text = WHOLE.replace('- 2026-02-10 met', '<<<<<<< HEAD\n- 2026-03-01 call\n=======\n- 2026-03-02 mail\n>>>>>>> theirs');

  test('both count, are told with the line, and the note can be written', async () => {
    const device = await openDevice({ ...NOTES, [ANA]: text });
    const store = await device.store();
    expect(store.people()[0]?.log.map(({ on }) => on)).toEqual(['2026-03-01', '2026-03-02']);
    expect(store.problems()).toMatchObject([{ path: ANA, line: 9, code: 'conflict-lines', found: '<<<<<<< HEAD' }]);
    expect(await device.actions.run([answeredEdit(device.door.personAt(ANA), TODAY, 'en')], 'Done')).toEqual({ kind: 'written' });
  });

  test('that somebody only shows as code are none', async () => {
    const shown = WHOLE + '```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n```\n';
    expect((await (await openDevice({ ...NOTES, [ANA]: shown })).store()).problems()).toEqual([]);
  });
});

describe('what one device did', () => {
  test.each(['one', 'two'] as const)('a note deleted here and changed there is what the sync says, and nobody makes it again (%s is later)', async (later) => {
    const devices = await offline();
    devices[0].disk.removeFromOutside(ANA);
    edit(devices[1], 'close', 'core');
    const { written } = await online(devices, { later: () => later });
    for (const device of devices) expect(pathsOf(await device.store())).toEqual(later === 'one' ? [] : [ANA]);
    expect(written).toEqual([]);
  });

  test('a note renamed here and changed there stands under both names, and each is found', async () => {
    const devices = await offline();
    devices[0].disk.renameFromOutside(ANA, 'People/Ana Prat.md');
    edit(devices[1], 'close', 'core');
    await online(devices);
    for (const device of devices) {
      const store = await device.store();
      expect(pathsOf(store)).toEqual([ANA, 'People/Ana Prat.md']);
      expect(duplicatesOf(store.people())).toHaveLength(1);
    }
  });

  test('is not undone over what the other wrote: beside it where that can be, else not at all', async () => {
    for (const [theirs, outcome] of [['circle: core', 'written'], ['waiting-since: 2026-03-12', 'stale']] as const) {
      const devices = await offline();
      await devices[0].actions.run([wroteEdit(devices[0].door.personAt(ANA), TODAY, 'en')], 'Done');
      await online(devices);
      edit(devices[1], theirs.startsWith('circle') ? 'circle: close' : 'waiting-since: 2026-03-16', theirs);
      const { texts } = await online(devices, { base: { ...NOTES, [ANA]: devices[0].disk.textOf(ANA) ?? '' } });
      expect((await devices[0].actions.undo()).kind).toBe(outcome);
      expect(devices[0].disk.textOf(ANA)).toContain(theirs);
      if (outcome === 'stale') expect(await devices[0].disk.texts()).toEqual(texts);
    }
  });

  test('a contact of a day that has not come yet where the other device is, is told, and counts from that day on', async () => {
    const devices = await offline(NOTES, day('2026-03-15'));
    await devices[0].actions.run([answeredEdit(devices[0].door.personAt(ANA), TODAY, 'en')], 'Done');
    edit(devices[0], '2026-02-10\ncircle', '2026-03-16\ncircle');
    const { written } = await online(devices);
    const store = await devices[1].store();
    expect(new Set(store.problems().map(({ code }) => code))).toEqual(new Set(['future-date']));
    store.setToday(TODAY);
    expect(store.problems()).toEqual([]);
    expect(store.followUpOf(ANA)).toEqual((await devices[0].store()).followUpOf(ANA));
    expect(written).toEqual([]);
  });
});
