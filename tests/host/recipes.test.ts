// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { App } from '../../mocks/obsidian/app';
import { openAddress, untilQuiet } from '../../mocks/obsidian/testing';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { parseBlock } from '../../src/note/block/parse-block';
import { personKeyOf } from '../../src/note/person-vocabulary';
import type { ReseauterApi } from '../../src/surface/api/reseauter-api';
import { CONTEXT, readText } from '../unit/note/read-note';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { examplesIn, runScript, runTemplate } from '../support/recipes';
import { startReseauter, stopReseauter } from '../support/start-reseauter';

const DOCUMENT = 'docs/recipes.md';
const TODAY = '2026-03-16';
const NADEGE = 'People/Nadège Vanhulle.md';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function start(more: Readonly<Record<string, string>> = {}): Promise<ReseauterApi> {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES, ...more } });
  return (app.plugins.plugins['reseauter'] as unknown as { api: ReseauterApi }).api;
}

/** What Dataview gives a script that stands in the note of a project; tables come out as plain data. */
function dataview(tables: unknown[]): object {
  return {
    current: () => ({ file: { path: 'Projects/M.md' } }),
    fileLink: (_: string, __: boolean, name: string) => name,
    table: (header: unknown, rows: unknown) => tables.push(JSON.parse(JSON.stringify([header, rows]))),
  };
}

test('Dataview: people of the project of whom nothing was heard for 30 days, and what is still to be found', async () => {
  await start({ 'Projects/Two.md': '---\ntype: project\ndeadline: 2026-04-01\nally: ["[[Ana]]", "[[Cem]]"]\nmentor: "[[Ben]]"\n---\n' });
  const tables: unknown[] = [];
  const moment = () => ({ subtract: () => ({ format: () => '2026-02-14' }) });
  const scripts = examplesIn(DOCUMENT, 'js dataview');
  for (const code of scripts) await runScript(code, { app, dv: dataview(tables), moment });
  expect(tables).toEqual([
    [['Who', 'Role', 'Last contact'], [['Zélie Marchetti', 'Allies', 'none yet'], ['Nadège Vanhulle', 'Mentors', '2025-12-20'], ['Bruno Keppens', 'Deciders', '2026-02-10']]],
    [['Project', 'By', 'Role', 'Missing'], [['Two', '2026-04-01', 'Deciders', 1]]],
  ]);
});

test('Templater: a meeting lists those who were chosen, and they have been in touch', async () => {
  const api = await start();
  const [template = ''] = examplesIn(DOCUMENT, 'js templater meeting');
  const chosen = [BRUNO, NADEGE];
  const suggester = (_: unknown, people: readonly { path: string }[]) => {
    const next = chosen.shift();
    return Promise.resolve(people.find(({ path }) => path === next) ?? null);
  };
  const text = await runTemplate(template, { tp: { app, system: { suggester }, date: { now: () => TODAY } } });
  expect(text).toBe(`---\ntype: meeting\ndate: ${TODAY}\nplace:\nattendees:\n  - "[[Contacts/Bruno Keppens|Bruno Keppens]]"\n  - "[[People/Nadège Vanhulle|Nadège Vanhulle]]"\n---\n## Notes\n\n`);
  await app.vault.create('Talk.md', text);
  await untilQuiet(app);
  await expect.poll(() => [BRUNO, NADEGE].map((path) => api.person(path)?.lastContact)).toEqual([TODAY, TODAY]);
});

test('Templater: the note of a person is one, and every key of it is read', async () => {
  await start();
  const [template = ''] = examplesIn(DOCUMENT, 'js templater person');
  const note = readText('Inbox/Ana Diaz.md', await runTemplate(template, { tp: { date: { now: () => TODAY } } }));
  expect(note).toMatchObject({ kind: 'person', person: { met: TODAY }, problems: [] });
  for (const [, key = ''] of template.matchAll(/^([a-z-]+):/gm)) expect(personKeyOf(key, NO_OWN_WORDS), key).not.toBeNull();
});

test('Tasks: what is ticked was a contact, and what is open was none', async () => {
  const api = await start({ 'Plan.md': examplesIn(DOCUMENT, 'markdown')[0] ?? '' });
  // Bodies are read after the properties.
  await expect.poll(() => [BRUNO, NADEGE].map((path) => api.person(path)?.lastContact)).toEqual(['2026-02-10', '2026-03-14']);
});

test('every code block of it is understood', async () => {
  await start();
  const blocks = examplesIn(DOCUMENT, 'reseauter');
  expect(blocks).toHaveLength(3);
  for (const block of blocks) expect(parseBlock(block, CONTEXT).problems, block).toEqual([]);
});

test('QuickAdd: who was chosen stands in the dialog', async () => {
  await start();
  const suggester = (names: readonly string[], people: readonly unknown[]) => Promise.resolve(people[names.findIndex((name) => name.startsWith('Bruno Keppens – You promised'))]);
  const [script = ''] = examplesIn(DOCUMENT, 'js quickadd');
  await runScript(`const module = {};\n${script}\nawait module.exports({ app, quickAddApi });`, { app, quickAddApi: { suggester } });
  await expect.poll(() => document.querySelector('.modal-title')?.textContent).toBe('Contact with Bruno Keppens');
});

describe('links for a phone', () => {
  const links = examplesIn(DOCUMENT, '').flatMap((block) => block.split('\n').filter((line) => line.startsWith('obsidian:')));

  test.each(links)('%s', async (link) => {
    vi.stubGlobal('ResizeObserver', class { observe(): void {} unobserve(): void {} disconnect(): void {} });
    await start();
    openAddress(app, link);
    const isThere = () => document.querySelector('.modal-title, .reseauter-follow-ups') !== null;
    await expect.poll(isThere).toBe(true);
    expect(document.querySelector('.notice')).toBeNull();
  });
});

/** Words that are no properties: keywords and functions of Dataview, and what every file has. */
const DATAVIEW_WORDS = new Set(['TABLE', 'AS', 'FROM', 'WHERE', 'AND', 'SORT', 'ASC', 'outgoing', 'date', 'today', 'dur', '30', 'days']);

test('queries and bases ask for properties that are read', async () => {
  await start();
  const queries = examplesIn(DOCUMENT, 'dataview').map((query) => query.replace(/"[^"]*"/g, ''));
  const asked = queries.flatMap((query) => query.match(/[\w-]{2,}/g) ?? []).filter((word) => !DATAVIEW_WORDS.has(word));
  const bases = [DOCUMENT, 'docs/bases.md'].flatMap((document) => examplesIn(document, 'base'));
  const views = bases.flatMap((base) => (parse(base) as { views: { type: string; order?: string[] }[] }).views);
  expect(views.map(({ type }) => type)).toEqual(['reseauter-queue', 'reseauter-queue', 'reseauter-matrix']);
  const shown = views.flatMap(({ order = [] }) => order).filter((property) => !property.startsWith('file.'));
  for (const property of [...asked, ...shown]) expect(personKeyOf(property, NO_OWN_WORDS), property).not.toBeNull();
});
