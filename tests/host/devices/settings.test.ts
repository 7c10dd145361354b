// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json';
import type { App } from '../../../mocks/obsidian/app';
import { openSettings } from '../../../mocks/obsidian/testing';
import { changeField, fieldOf } from '../../support/settings-page';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';
import { DataFile } from './data-file';

const OLD = '{"peoplePerDay":4,"dormantPerList":2}';

let app: App;
let file: DataFile;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** The settings of the plugin are open on a device whose settings file says this. */
async function openWith(text: string | null): Promise<void> {
  file = new DataFile(text);
  app = await startReseauter({ storage: file });
  openSettings(app);
}

/** A sync engine writes the file; the app tells the plugin. */
async function arrives(text: string): Promise<void> {
  file.text = text;
  app.plugins.announceExternalSettings(manifest.id);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

const people = (): string => fieldOf('People a day').value;
const asleep = (): string => fieldOf('Ties asleep').value;
const fileSays = (): ReturnType<typeof expect.poll> => expect.poll(() => JSON.parse(file.text ?? 'null') as unknown, { timeout: 5000 });
const told = (): string => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent).join('\n');

/** Longer than a change waits before it is written. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

describe('settings of two devices', () => {
  test('what is chosen while the other’s file arrives stays, beside what they chose and what a newer version wrote', async () => {
    await openWith(OLD);
    changeField('People a day', '7');
    await new Promise((resolve) => setTimeout(resolve, 0));
    await arrives('{"peoplePerDay":9,"dormantPerList":5,"theme":"night"}');
    await expect.poll(asleep).toBe('5');
    expect(people()).toBe('7');
    await fileSays().toEqual({ peoplePerDay: 7, dormantPerList: 5, theme: 'night' });
    await aWhile();
    expect(file.written).toHaveLength(1);
  });

  test('of a list that both changed nothing is lost', async () => {
    const found = (path: string): object => ({ kind: 'name-twice', path, property: '', found: 'Ana' });
    await openWith(JSON.stringify({ checkIgnored: [found('A.md')] }));
    changeField('Your skills', 'film');
    await new Promise((resolve) => setTimeout(resolve, 0));
    await arrives(JSON.stringify({ checkIgnored: [found('A.md'), found('B.md')], mySkills: ['sound'] }));
    await fileSays().toEqual({ checkIgnored: [found('A.md'), found('B.md')], mySkills: ['film', 'sound'] });
  });

  test('what was written while the disk was slow is not held against what the other chooses later', async () => {
    await openWith(OLD);
    file.wait = 1500;
    changeField('People a day', '6');
    await aWhile();
    changeField('People a day', '7');
    await expect.poll(() => file.written.length, { timeout: 5000 }).toBe(2);
    await aWhile();
    await arrives('{"peoplePerDay":9,"dormantPerList":2}');
    await expect.poll(people).toBe('9');
  });

  test.each(['', '{"peoplePerDay":', 'null', '[]', '"x"'])('a file that is half written changes nothing, and is told: %s', async (text) => {
    await openWith(OLD);
    await arrives(text);
    expect(told()).toContain('could not be read; those known so far count');
    expect([people(), asleep()]).toEqual(['4', '2']);
    await arrives('{"peoplePerDay":9}');
    await expect.poll(people).toBe('9');
    await aWhile();
    expect(file.written).toEqual([]);
  });

  test('what is chosen while the file cannot be read is added to what it says once it is whole', async () => {
    await openWith('{"peoplePer');
    expect(told()).toContain('could not be read');
    changeField('People a day', '7');
    file.text = OLD;
    await fileSays().toEqual({ peoplePerDay: 7, dormantPerList: 2 });
  });

  test('a file that stays broken is written anew when a person changes something, with all that was known', async () => {
    await openWith(OLD);
    await arrives('{"peoplePer');
    changeField('People a day', '7');
    await fileSays().toEqual({ peoplePerDay: 7, dormantPerList: 2 });
  });

  test('what one of them put back is put back on both', async () => {
    await openWith(OLD);
    await arrives('{"dormantPerList":2}');
    await expect.poll(people).toBe('5');
    changeField('Ties asleep', '3');
    await fileSays().toEqual({});
  });
});
