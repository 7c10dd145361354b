// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { changeDataElsewhere, createApp, openSettings, runCommand } from '../../mocks/obsidian/testing';
import ReseauterPlugin from '../../src/main';
import { FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import { changeField, choicesOf, fieldOf, pressRow, rowOf, shownRows } from '../support/settings-page';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** Six people have to be written to today, by promises of different ages. */
const SIX = Object.fromEntries(
  ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fay'].map((name, late): [string, string] => [
    `People/${name}.md`,
    `---\ntype: person\nlast-contact: 2026-03-01\nfollow-up: 2026-03-${15 - late}\n---\n`,
  ]),
);

async function storedData(): Promise<unknown> {
  return app.storage.loadData(manifest.id);
}

/** What is in the file once it was written, which takes its time. */
function written(): ReturnType<typeof expect.poll> {
  return expect.poll(storedData, { timeout: 5000 });
}

function names(): string[] {
  return [...document.querySelectorAll('.reseauter-follow-up-name')].map((el) => el.textContent);
}

async function start(data?: unknown, notes: Record<string, string> = SIX): Promise<void> {
  const storage = new MemoryStorage();
  if (data !== undefined) await storage.saveData(manifest.id, data);
  app = await startReseauter({ notes, storage });
  runCommand(app, 'reseauter:open-follow-ups');
  await expect.poll(() => names().length).toBeGreaterThan(0);
}

describe('at the start of the app', () => {
  test('the page waits until the layout is ready', async () => {
    let before = -1;
    app = await createApp({
      beforeLoad: async (starting) => {
        await starting.plugins.enable(ReseauterPlugin, manifest);
        before = starting.settingTabs.size;
      },
    });
    expect([before, app.settingTabs.size]).toEqual([0, 1]);
  });

  test('switched off before that, the plugin leaves no page', async () => {
    app = await createApp({
      beforeLoad: async (starting) => {
        await starting.plugins.enable(ReseauterPlugin, manifest);
        starting.plugins.disable(manifest.id);
      },
    });
    expect(app.settingTabs.size).toBe(0);
  });
});

describe('what is chosen in the settings', () => {
  test('shows in the list at once and is written to data.json', async () => {
    await start();
    expect(names()).toHaveLength(5);
    openSettings(app);
    changeField('People a day', '2');
    await expect.poll(names).toEqual(['Fay', 'Eva']);
    await written().toEqual({ peoplePerDay: 2 });
  });

  test('is there again after a restart', async () => {
    await start({ peoplePerDay: 3, reasonWeights: { birthday: 0 } });
    expect(names()).toHaveLength(3);
    openSettings(app);
    expect(fieldOf('People a day').value).toBe('3');
    pressRow('Weight of each reason');
    expect(choicesOf('A birthday').chosen).toBe('Off');
  });

  test('is written at once when the plugin is switched off', async () => {
    await start();
    const modal = openSettings(app);
    changeField('People a day', '4');
    await expect.poll(names).toHaveLength(4);
    modal.close();
    app.plugins.disable(manifest.id);
    expect(await storedData()).toEqual({ peoplePerDay: 4 });
  });

  test('is refused with a sentence when it makes no sense, and nothing is written', async () => {
    await start();
    openSettings(app);
    changeField('People a day', '2.5');
    await expect.poll(() => rowOf('People a day').querySelector('.setting-item-error')?.textContent).toBe('Write a whole number from 1 to 20.');
    changeField('Ties asleep', '11');
    await expect.poll(() => rowOf('Ties asleep').className).toContain('is-invalid');
    expect(names()).toHaveLength(5);
    expect(await storedData()).toBeNull();
  });
});

describe('data.json', () => {
  test('is not written by starting, looking at the list or looking at the settings, and no note is', async () => {
    await start();
    openSettings(app).close();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await storedData()).toBeNull();
    for (const [path, text] of Object.entries(SIX)) expect(await textOf(app, path)).toBe(text);
  });

  test('that another device wrote counts without a restart, also in the open settings, and is not written again', async () => {
    await start();
    openSettings(app);
    const theirs = { peoplePerDay: 1, theme: 'night' };
    await changeDataElsewhere(app, manifest.id, theirs);
    await expect.poll(names).toEqual(['Fay']);
    await expect.poll(() => fieldOf('People a day').value).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await storedData()).toEqual(theirs);
  });

  test('gives words their meaning: the notes are read again, and not written', async () => {
    const hers = { 'Carnet/Gil.md': '---\nvu le: 2026-03-01\nà rappeler: 2026-03-01\n---\n' };
    await start(undefined, { ...SIX, ...hers });
    expect(names()).not.toContain('Gil');
    const before = app.vault.getFiles().length;
    await changeDataElsewhere(app, manifest.id, {
      ownWords: { folders: { person: ['Carnet'] }, person: { 'last-contact': ['Vu le'], 'follow-up': ['à rappeler'] } },
    });
    await expect.poll(() => names()[0]).toBe('Gil');
    const file = app.vault.getFileByPath('Carnet/Gil.md');
    expect(file === null ? null : await app.vault.read(file)).toBe(hers['Carnet/Gil.md']);
    expect(app.vault.getFiles()).toHaveLength(before);
  });

  test('keeps what a newer version wrote when something else is changed', async () => {
    await start({ theme: 'night', logStyle: 'calendar', peoplePerDay: 3 });
    openSettings(app);
    changeField('Ties asleep', '0');
    await written().toEqual({ theme: 'night', logStyle: 'calendar', peoplePerDay: 3, dormantPerList: 0 });
  });

  test('that is nonsense leaves the defaults', async () => {
    await start(['peoplePerDay', -3]);
    expect(names()).toHaveLength(5);
    expect(document.querySelector('.notice')).toBeNull();
  });

  test('that cannot be read is told, and the list works all the same', async () => {
    const storage = new MemoryStorage();
    storage.loadData = () => Promise.reject(new SyntaxError('Unexpected end of JSON input'));
    app = await startReseauter({ notes: SIX, storage });
    expect(document.querySelector('.notice')?.textContent).toContain('could not be read');
    runCommand(app, 'reseauter:open-follow-ups');
    await expect.poll(names).toHaveLength(5);
  });
});

describe('the settings tab', () => {
  test('gives the rhythms of all circles by one choice, and says when they are a person’s own', async () => {
    await start(undefined, { ...FOLLOW_UP_NOTES });
    openSettings(app);
    const preset = 'Rhythm of the circles';
    expect(choicesOf(preset).offered).toHaveLength(2);
    fieldOf(preset).focus();
    changeField(preset, 'dunbar');
    await expect.poll(() => fieldOf('Core circle').value).toBe('7');
    expect(document.activeElement === fieldOf(preset)).toBe(true);
    changeField('Close circle', '45');
    await expect.poll(() => choicesOf(preset).chosen).toBe('Your own');
    await written().toEqual({ circleDays: { core: 7, close: 45 } });
  });

  test('asks for a folder only where notes of meetings are written', async () => {
    await start();
    openSettings(app);
    expect(shownRows()).not.toContain('Folder for meetings');
    changeField('What to write', 'note');
    await expect.poll(shownRows).toContain('Folder for meetings');
    changeField('Folder for meetings', 'Notes/Meetings/');
    await written().toEqual({ logStyle: 'note', meetingFolder: 'Notes/Meetings' });
  });

  test('keeps a rule for a role: added, changed, deleted', async () => {
    await start();
    openSettings(app);
    expect(document.querySelector('.setting-list-empty')?.textContent).toContain('No rule yet');
    document.querySelector<HTMLElement>('[aria-label="Add a rule"]')?.click();
    changeField('Role', 'mentor');
    changeField('Days between two contacts', '14');
    document.querySelector<HTMLFormElement>('.reseauter-modal form')?.requestSubmit();
    await written().toEqual({ cadenceRules: [{ role: 'mentor', status: 'active', days: 14 }] });
    expect(rowOf('Mentors').textContent).toContain('Active projects: every 14 days');
    pressRow('Mentors');
    changeField('Projects', 'paused');
    document.querySelector<HTMLFormElement>('.reseauter-modal form')?.requestSubmit();
    await expect.poll(() => rowOf('Mentors').textContent).toContain('Paused projects: every 14 days');
    rowOf('Mentors').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    await expect.poll(() => document.querySelector('.setting-list-empty')).not.toBeNull();
    expect(document.querySelector('.reseauter-modal')).toBeNull();
    await written().toEqual({});
  });

  test('keeps skills as a list and a weight as a factor', async () => {
    await start({ reasonWeights: { new: 0.7 } });
    openSettings(app);
    changeField('Your skills', 'violin, , sound engineering');
    await written().toMatchObject({ mySkills: ['violin', 'sound engineering'] });
    pressRow('Weight of each reason');
    expect(choicesOf('Newly met')).toEqual({
      offered: ['Off', 'Half', '× 0.7', 'Normal', 'One and a half', 'Double'],
      chosen: '× 0.7',
    });
    changeField('Newly met', '150%');
    await written().toMatchObject({ reasonWeights: { new: 1.5 } });
    changeField('Newly met', '100%');
    await written().toEqual({ mySkills: ['violin', 'sound engineering'] });
  });
});
