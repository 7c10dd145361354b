// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { openSettings, runCommand } from '../../mocks/obsidian/testing';
import { openNoteAt } from '../support/companion-page';
import { pressRow, rowOf } from '../support/settings-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';

const person = (...lines: string[]): string => ['---', 'type: person', ...lines, '---', ''].join('\n');
const MET = 'met: 2026-03-13\nmet-at: "[[FIRSTS]]"';
const NOTES = {
  'People/Ana Diaz.md': person(MET, 'topic: masks', 'email: ana@x.org', 'language: French'),
  'People/Bo Lund.md': person(MET, 'needs: [sound]'),
  'People/Cy Moss.md': person(MET, 'last-contact: 2026-03-15'),
  'People/Old.md': person('met: 2020-01-01', 'last-contact: 2026-03-01'),
  'Projects/Tides.md': '---\ntype: project\npitch: Nine workshops open at night.\nally: "[[Bo Lund]]"\n---\n',
};

let app: App;

afterEach(async () => {
  vi.restoreAllMocks();
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function open(data: unknown = {}, note?: string): Promise<void> {
  const storage = new MemoryStorage();
  await storage.saveData(manifest.id, data);
  app = await startReseauter({ notes: NOTES, storage });
  if (note !== undefined) await openNoteAt(app, note);
  runCommand(app, 'reseauter:first-message');
  await expect.poll(title).toContain('First message');
}

const title = (): string | undefined => document.querySelector('.modal-title')?.textContent;
const count = (): string | undefined => document.querySelector('.reseauter-message-count')?.textContent;
const note = (): string | undefined => document.querySelector('.reseauter-message-note')?.textContent;
function field<El extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(label: string): El {
  return document.querySelector<El>(`.modal [aria-label="${label}"]`) ?? expect.fail(`No field ${label}`);
}
const words = (): string => field<HTMLTextAreaElement>('Message').value;
function type(label: string, value: string): void {
  const el = field(label);
  el.value = value;
  el.dispatchEvent(new Event('input', { bubbles: true }));
  el.dispatchEvent(new Event('change', { bubbles: true }));
}
function button(text: string): HTMLButtonElement {
  const all = [...document.querySelectorAll<HTMLButtonElement>('.modal button, .notice button')];
  return all.find((el) => el.textContent === text || el.ariaLabel === text) ?? expect.fail(`No button ${text}`);
}

describe('the words of a first message', () => {
  test('are in her language, from what is known, and change with the template and the project', async () => {
    await open();
    expect(title()).toBe('First message to Ana Diaz');
    expect(words()).toContain('Merci pour notre échange lors de «\u202FFIRSTS\u202F». Ce que vous m’avez dit me reste en tête\u202F: masks.');
    expect(field<HTMLInputElement>('Subject').value).toBe('Notre échange – FIRSTS');
    expect(words()).not.toContain('{');
    type('Language', 'en');
    expect(words()).toContain('Hello Ana,\n\nIt was good to meet you at FIRSTS.');
    type('Template', '1');
    expect(words()).not.toContain('workshops');
    expect(field<HTMLInputElement>('Subject').value).toBe('Our conversation');
    type('About', 'Projects/Tides.md');
    expect(words()).toContain('I am working on Tides. Nine workshops open at night.');
  });

  test('begin with the project in which she has a role, and with my own name and skills', async () => {
    await open({ mySkills: ['sound'], myName: 'Zoé' }, 'People/Bo Lund.md');
    expect(field<HTMLSelectElement>('About').value).toBe('Projects/Tides.md');
    expect(words()).toContain('You were looking for sound: I may be able to help.');
    expect(words()).toMatch(/\n\nZoé$/);
  });

  test('that were typed are there again when somebody comes back to them', async () => {
    await open();
    type('Message', 'My own words');
    button('Next person').click();
    expect(title()).toBe('First message to Bo Lund');
    button('Previous person').click();
    expect(words()).toBe('My own words');
    type('Language', 'en');
    expect(words()).toContain('Hello Ana');
    type('Language', 'fr');
    expect(words()).toBe('My own words');
  });
});

describe('a message that is sent', () => {
  test('is noted, counted and followed by the next; undo brings it back', async () => {
    await open();
    expect(count()).toBe('1 of 3 written');
    type('Subject', 'Masks');
    button('Mark as sent').click();
    await expect.poll(title).toBe('First message to Bo Lund');
    expect(count()).toBe('2 of 3 written');
    const text = await textOf(app, 'People/Ana Diaz.md');
    expect(text).toContain('last-contact: 2026-03-16\n');
    expect(text).toContain('waiting-since: 2026-03-16\n');
    expect(text).toContain('## Log\n- 2026-03-16 first message: Masks\n');
    button('Undo').click();
    await expect.poll(count).toBe('1 of 3 written');
    expect(await textOf(app, 'People/Ana Diaz.md')).toBe(NOTES['People/Ana Diaz.md']);
  });

  test('by the mail program is logged as mail; the last one closes the dialog', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await open();
    button('Open in the mail program').click();
    expect(opened).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^mailto:ana@x\.org\?subject=Notre%20%C3%A9change%20%E2%80%93%20FIRSTS&body=Bonjour%20Ana%2C%0D%0A/));
    button('Mark as sent').click();
    await expect.poll(title).toBe('First message to Bo Lund');
    expect(await textOf(app, 'People/Ana Diaz.md')).toContain('- 2026-03-16 mail: first message: Notre échange – FIRSTS\n');
    button('Mark as sent').click();
    await expect.poll(title).toBeUndefined();
  });

  test('is told by its properties alone where contacts are logged so', async () => {
    await open({ logStyle: 'property' });
    button('Mark as sent').click();
    await expect.poll(() => textOf(app, 'People/Ana Diaz.md')).toContain('waiting-since: 2026-03-16\n');
    expect(await textOf(app, 'People/Ana Diaz.md')).not.toContain('##');
  });

  test('goes to nobody when it is too long for a link, and says so', async () => {
    await open();
    expect(note()).toBe('Goes to ana@x.org.');
    type('Message', 'x'.repeat(3000));
    expect(note()).toMatch(/^Too long to be handed to the mail program, by 1\d\d\d characters/);
    expect(button('Open in the mail program').disabled).toBe(true);
    button('Next person').click();
    expect(note()).toBe('No e-mail address is noted; the mail program asks for it.');
  });
});

test('nothing is written before somebody says that it was sent', async () => {
  await open();
  type('Message', 'x');
  button('Next person').click();
  document.querySelector<HTMLElement>('.modal-close-button')?.click();
  expect(await textOf(app, 'People/Ana Diaz.md')).toBe(NOTES['People/Ana Diaz.md']);
});

describe('the templates in the settings', () => {
  const stored = (): ReturnType<typeof expect.poll> => expect.poll(() => app.storage.loadData(manifest.id), { timeout: 5000 });
  const own = { name: 'Mine', language: 'en', subject: '', text: 'Hi {given} of {organisation}.\nBye {given}' };

  test('are those of the product until one is changed; the change counts in the next message', async () => {
    await open({}, 'People/Bo Lund.md');
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    openSettings(app);
    expect(rowOf('Après une rencontre').textContent).toContain('French · comes with the product');
    pressRow('After an event');
    expect(field<HTMLTextAreaElement>('Message').value).toContain('{event}');
    type('Message', 'Hi {given}, {colour}!');
    button('Save').click();
    await stored().toMatchObject({ messageTemplates: [{ name: 'After an event', text: 'Hi {given}, {colour}!' }, {}, {}, {}] });
    expect(rowOf('Après une rencontre').textContent).not.toContain('comes with the product');
    runCommand(app, 'reseauter:first-message');
    const texts = (): string[] => [...document.querySelectorAll<HTMLTextAreaElement>('.modal textarea')].map(({ value }) => value);
    await expect.poll(texts).toContain('Hi Bo, {colour}!');
  });

  test('of one’s own are the only ones, in one language', async () => {
    await open({ messageTemplates: [own, { name: 'Bad' }] });
    expect(words()).toBe('Bye Ana');
    expect(field<HTMLInputElement>('Subject').value).toBe('Our conversation');
    expect(document.querySelector('.modal [aria-label="Language"]')).toBeNull();
  });
});
