// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { openSettings } from '../../mocks/obsidian/testing';
import { pressRow, rowOf, shownRows } from '../support/settings-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const NOTES = {
  'People/Ana.md': '---\ntype: person\nlast_contact: 2026-03-01\nvibe: sunny\n---\n',
  'People/Ben.md': '---\ntype: person\nlast_contact: 2026-03-02\nvibe: calm\n---\n',
  'Projects/Atlas.md': '---\ntype: project\ndeadline: 2026-05-01\n---\n',
};

function stored(): Promise<unknown> {
  return app.storage.loadData(manifest.id);
}

function pressButton(text: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('.modal button')].filter((el) => el.textContent === text || el.ariaLabel === text);
  const button = found[found.length - 1];
  if (button === undefined) throw new Error(`No button “${text}”`);
  button.click();
}

function type(text: string): void {
  const field = document.querySelector<HTMLInputElement>('.reseauter-words-modal input');
  if (field === null) throw new Error('No field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the pages for words of one’s own', () => {
  test('say what the vault uses, in how many notes', async () => {
    app = await startReseauter({ notes: NOTES });
    openSettings(app);
    pressRow('Properties of people');
    expect(rowOf('last-contact').textContent).toContain('last_contact: 2 notes');
    expect(rowOf('birthday').textContent).toContain('Not in your notes yet');
  });

  test('take a name that is typed, and write it to data.json', async () => {
    app = await startReseauter({ notes: NOTES });
    openSettings(app);
    pressRow('Properties of people');
    pressRow('birthday');
    type('jour-de-fete');
    pressButton('Save');
    await expect.poll(stored, { timeout: 5000 }).toEqual({ ownWords: { person: { birthday: ['jour-de-fete'] } } });
    expect(rowOf('birthday').textContent).toContain('Also: jour-de-fete');
  });

  test('offer properties that mean nothing yet, and take what they mean', async () => {
    app = await startReseauter({ notes: NOTES });
    openSettings(app);
    pressRow('Properties of people');
    pressRow('vibe: 2 notes');
    const select = document.querySelector<HTMLSelectElement>('.modal .reseauter-field select');
    if (select === null) throw new Error('No list');
    select.value = 'topic';
    pressButton('Save');
    await expect.poll(stored, { timeout: 5000 }).toEqual({ ownWords: { person: { topic: ['vibe'] } } });
  });

  test('keep a mark, and refuse what is none', async () => {
    app = await startReseauter({ notes: NOTES });
    openSettings(app);
    pressRow('Where your notes are');
    const adders = [...document.querySelectorAll<HTMLElement>('[aria-label="Add a mark"]')];
    adders[0]?.click();
    const field = document.querySelector<HTMLInputElement>('.modal form input');
    if (field === null) throw new Error('No field');
    field.value = 'client';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(field.validationMessage).toContain('#client');
    field.value = '#client';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    pressButton('Save');
    await expect.poll(stored, { timeout: 5000 }).toEqual({ ownWords: { marks: { person: ['#client'] } } });
    expect(shownRows()).toContain('#client');
  });

  test('count what a new mark finds, as soon as the notes were read with it', async () => {
    app = await startReseauter({ notes: { 'Gigs/Zoe.md': '---\ntags: [client]\n---\n' } });
    openSettings(app);
    pressRow('Where your notes are');
    expect(rowOf('Found by').textContent).toContain('No such note was found yet');
    document.querySelector<HTMLElement>('[aria-label="Add a mark"]')?.click();
    const field = document.querySelector<HTMLInputElement>('.modal form input');
    if (field === null) throw new Error('No field');
    field.value = '#client';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    pressButton('Save');
    await expect.poll(() => rowOf('Found by').textContent, { timeout: 5000 }).toContain('#client (1 note)');
  });

  test('say in full how to type a word, and which words are always understood', async () => {
    app = await startReseauter({ notes: NOTES });
    openSettings(app);
    pressRow('Words for values');
    pressRow('Core circle');
    const facts = [...document.querySelectorAll('.reseauter-words-fact')].map((el) => el.textContent);
    expect(facts[0]).toContain('Always understood: core, intime, inner');
    expect(facts[1]).toContain('press Enter');
  });
});

test('a word that was given to two things is told with how it is read', async () => {
  const storage = new MemoryStorage();
  await storage.saveData(manifest.id, { ownWords: { person: { topic: ['vibe'], needs: ['Vibe'] } } });
  app = await startReseauter({ notes: NOTES, storage });
  openSettings(app);
  pressRow('Properties of people');
  expect(rowOf('vibe').textContent).toContain('Read as “needs”, not as “topic”.');
});

describe('settings for another vault', () => {
  test('are saved as a file, and taken from one after what changes was shown; the way back is offered', async () => {
    app = await startReseauter({ notes: NOTES });
    openSettings(app);
    pressRow('Export the settings');
    await expect.poll(() => app.vault.getFileByPath('Reseauter settings.json')).not.toBeNull();
    pressRow('Import settings');
    const area = document.querySelector('textarea');
    if (area === null) throw new Error('No field');
    area.value = '{"format":"reseauter-settings","version":1,"settings":{"peoplePerDay":2}}';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    expect(document.querySelector('.reseauter-settings-import-found')?.textContent).toBe('This would change:People a day');
    pressButton('Use these settings');
    await expect.poll(stored, { timeout: 5000 }).toEqual({ peoplePerDay: 2 });
    pressButton('Back to my settings');
    await expect.poll(stored, { timeout: 5000 }).toEqual({});
  });
});
