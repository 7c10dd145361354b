// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { cardsOf } from '../../src/exchange/csv/cards-of';
import { mappingFor } from '../../src/exchange/csv/csv-mapping';
import { recognise } from '../../src/exchange/csv/csv-source';
import { readCsv } from '../../src/exchange/csv/read-csv';
import { readVCards } from '../../src/exchange/vcard/read-vcards';
import type { ContactCard } from '../../src/model/contact-card';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { rowOf } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const NOTES = {
  'People/Ana Diaz.md': [
    '---', 'type: person', 'email: ana@x.org', 'birthday: 1990-11-04', 'networks: [Quai]', 'follow-up: 2026-03-20', 'follow-up-note: SECRETPROMISE',
    'topic: SECRETTOPIC', '---', 'SECRETNOTE', '', 'Phone:: +32 478 12 34 56', '', '## Log', '- 2026-03-14 SECRETLOG', '',
  ].join('\n'),
  'People/=HYPERLINK(1).md': '---\ntype: person\norganisation: "@SUM(A1)"\ncity: "-1+1"\n---\n',
  'People/Eve.md': '---\ntype: person\nstatus: deceased\nbirthday: 1990-11-04\n---\n',
  'Projects/Tides.md': '---\ntype: project\nopponent: "[[Ana Diaz]]"\nmentor: "[[=HYPERLINK(1)]]"\nstances: ["[[Ana Diaz]] -3"]\n---\n',
  'Exports/x.md': '',
};

let app: App;

afterEach(async () => {
  vi.restoreAllMocks();
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function open(notes: Record<string, string> = NOTES, options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes, ...options });
  runCommand(app, 'reseauter:export-contacts');
  await expect.poll(preview).toContain('Ana');
}

const preview = (): string => document.querySelector('.reseauter-export-preview')?.textContent ?? '';
const counted = (): string | undefined => document.querySelector('.reseauter-export-count')?.textContent;
const warning = (): string | undefined => document.querySelector('.reseauter-export-warning')?.textContent;
const files = (): string[] => app.vault.getFiles().map(({ path }) => path).filter((path) => !path.endsWith('.md')).sort();

function choose(label: string, value: string): void {
  const el = document.querySelector<HTMLSelectElement | HTMLInputElement>(`.modal [aria-label="${label}"]`) ?? expect.fail(`No field ${label}`);
  el.value = value;
  for (const kind of ['input', 'change']) el.dispatchEvent(new Event(kind, { bubbles: true }));
}
function tick(text: string): void {
  const label = [...document.querySelectorAll<HTMLElement>('.reseauter-export-tick')].find((el) => el.textContent === text);
  (label?.querySelector('input') ?? expect.fail(`No tick ${text}`)).click();
}
function button(text: string): HTMLButtonElement {
  return [...document.querySelectorAll<HTMLButtonElement>('.modal button')].find((el) => el.textContent === text) ?? expect.fail(`No button ${text}`);
}
async function saved(path: string): Promise<string> {
  button('Save in the vault').click();
  await expect.poll(files).toContain(path);
  return textOf(app, path);
}
const cardsIn = (text: string): ContactCard[] => [...readVCards(text)].flatMap((reading) => (reading.kind === 'card' ? [reading.card] : []));

describe('a file of cards', () => {
  test('is saved in the folder that was chosen, with a date and a number, and never over another one', async () => {
    await open();
    choose('Folder', 'Exports');
    const text = await saved('Exports/Contacts 2026-03-16.vcf');
    expect(cardsIn(text)).toMatchObject([
      { name: '=HYPERLINK(1)', organisation: '@SUM(A1)', city: '-1+1', topic: null, note: null },
      { name: 'Ana Diaz', emails: ['ana@x.org'], phones: ['+32 478 12 34 56'], networks: ['Quai'], birthday: { year: 1990, month: 11, day: 4 }, topic: null, note: null },
    ]);
    expect(text).not.toMatch(/SECRET|opponent|-3|Eve/i);
    await expect.poll(() => document.querySelector('.notice')?.textContent).toBe('2 people saved in “Exports/Contacts 2026-03-16.vcf”.Undo');
    runCommand(app, 'reseauter:export-contacts');
    await expect.poll(preview).toContain('Ana');
    choose('Folder', 'Exports');
    await saved('Exports/Contacts 2026-03-16 2.vcf');
    expect(await textOf(app, 'Exports/Contacts 2026-03-16.vcf')).toBe(text);
  });

  test('holds what was noted once that is ticked, with a warning', async () => {
    await open();
    expect(warning()).toBe('');
    tick('What you talked about');
    tick('What their note begins with');
    expect(warning()).toBe('This file will tell what you think and noted about people. Mind where it goes.');
    const [, ana] = cardsIn(await saved('Contacts 2026-03-16.vcf'));
    expect(ana).toMatchObject({ topic: 'SECRETTOPIC', note: 'SECRETNOTE' });
  });
});

describe('a table', () => {
  test('keeps its cells from being formulas, and is read back as it was', async () => {
    await open();
    choose('As', 'csv');
    tick('Roles in projects');
    const text = await saved('Contacts 2026-03-16.csv');
    expect(text).not.toMatch(/(^|[,\n])"?[=@-]/);
    expect(text).not.toMatch(/SECRET|opponent|-3/i);
    expect(text).toContain('Tides: mentor');
    const table = readCsv(text);
    expect([...cardsOf(table, mappingFor(table, [], NO_OWN_WORDS), recognise(table.headers), { dayFirst: false, source: null })]).toMatchObject([
      { card: { name: '=HYPERLINK(1)', organisation: '@SUM(A1)', city: '-1+1' } }, { card: { name: 'Ana Diaz', phones: ['+32 478 12 34 56'] } },
    ]);
  });

  test('tells opponents, stances and the log when asked', async () => {
    await open();
    choose('As', 'csv');
    for (const text of ['Roles in projects', 'The role of opponent', 'How they stand', 'Log', 'What you promised']) tick(text);
    const text = await saved('Contacts 2026-03-16.csv');
    expect(text.split('\r\n')[2]).toMatch(/^Ana Diaz,.*Tides: opponent,SECRETPROMISE,2026-03-14 SECRETLOG,Tides: -3$/);
  });
});

test('a calendar has the planned contacts and the birthdays of those who are to be contacted', async () => {
  await open();
  choose('As', 'ics');
  await expect.poll(preview).toContain('VCALENDAR');
  expect(counted()).toBe('1 person · 1 archived, dead or not to be contacted left out');
  tick('Also the archived, the dead and those who are not to be contacted');
  expect(counted()).toBe('2 people');
  tick('Also the archived, the dead and those who are not to be contacted');
  const text = await saved('Follow-ups and birthdays 2026-03-16.ics');
  expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Follow up: Ana Diaz', 'SUMMARY:Birthday: Ana Diaz (1990)']);
  expect(text).not.toContain('SECRET');
});

describe('whom to export', () => {
  test.each([
    ['project', 'Projects/Tides.md', '1 person'],
    ['network', 'quai', '1 person'],
    ['circle', 'core', '0 people'],
    ['search', 'diaz', '1 person'],
  ])('the people of one %s', async (kind, which, expected) => {
    await open();
    choose('Whom', kind);
    const label = { project: 'Project', network: 'Network', circle: 'Circle', search: 'Name, organisation or function' }[kind] ?? '';
    choose(label, which);
    await expect.poll(counted).toBe(expected);
    expect(button('Save in the vault').disabled).toBe(expected === '0 people');
    if (expected === '0 people') await expect.poll(preview).toBe('Nobody to write down.');
  });

  test('those who are selected among the follow-ups', async () => {
    app = await startReseauter({ notes: { ...NOTES, 'People/Bo.md': '---\ntype: person\nfollow-up: 2026-03-10\n---\n' } });
    runCommand(app, 'reseauter:open-follow-ups');
    const row = await rowOf('Bo');
    row.focus();
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    const bar = (): HTMLButtonElement | undefined => [...document.querySelectorAll<HTMLButtonElement>('.reseauter-selection button')].find((el) => el.textContent === 'Export…');
    bar()?.click();
    await expect.poll(counted).toBe('1 person');
    await expect.poll(preview).toContain('FN:Bo');
  });
});

test('the preview shows the first three, the copy has everybody', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`People/Ana ${at}.md`, '---\ntype: person\n---\n']));
  const copied = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText: copied } }));
  await open(many);
  expect(cardsIn(preview())).toHaveLength(3);
  button('Copy').click();
  await expect.poll(() => copied.mock.calls.length).toBe(1);
  expect(cardsIn(copied.mock.calls[0]?.[0] ?? '')).toHaveLength(60);
  vi.unstubAllGlobals();
  expect(files()).toEqual([]);
});

test('a note that was changed meanwhile is written as it is now; a disk that fails is told and the dialog stays', async () => {
  await open();
  await writeNote(app, 'People/Ana Diaz.md', (text) => text.replace('+32 478 12 34 56', '+32 400 00 00 00'));
  await untilQuiet(app);
  vi.spyOn(app.vault, 'createBinary').mockRejectedValueOnce(new Error('disk full'));
  button('Save in the vault').click();
  await expect.poll(() => document.querySelector('.notice')?.textContent).toBe('Contacts 2026-03-16.vcf could not be written: disk full');
  expect(await saved('Contacts 2026-03-16.vcf')).toContain('TEL:+32 400 00 00 00');
});
