// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { BRUNO, FOLLOW_UP_NOTES } from '../../support/follow-up-notes';
import { examplesIn, runScript, runTemplate } from '../../support/recipes';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';

const DOCUMENT = 'docs/api.md';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

test('the recipes for Dataview run', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES, 'Projects/Two.md': '---\ntype: project\nmentor: ["[[Ben]]"]\nally: ["[[Ana]]", "[[Cem]]"]\n---\n' } });
  const tables: unknown[] = [];
  const ends: (() => void)[] = [];
  const container = document.body.createDiv();
  const dv = {
    table: (header: unknown, rows: unknown) => tables.push([header, rows]),
    paragraph: (text: unknown) => tables.push(text),
    fileLink: (path: string, _: boolean, name: string) => `[[${path}|${name}]]`,
    container,
    component: { register: (end: () => void) => ends.push(end) },
  };
  const all = examplesIn(DOCUMENT, 'js dataview');
  expect(all).toHaveLength(3);
  for (const code of all) await runScript(code, { app, dv });
  const plain: unknown = JSON.parse(JSON.stringify(tables));
  expect(plain).toMatchObject([
    [['Who', 'Why'], [[`[[${BRUNO}|Bruno Keppens]]`, expect.stringContaining('You promised for 12 March')], expect.anything(), expect.anything()]],
    [['Project', 'Role', 'Perhaps'], [['[[Projects/Two.md|Two]]', 'Deciders', expect.any(String)]]],
  ]);
  expect(container.textContent).toContain('Bruno Keppens 69');
  expect(ends).toHaveLength(1);
});

test('a vault without the plugin says so in the block', async () => {
  app = await startReseauter({ notes: {} });
  app.plugins.disable('reseauter');
  const said: string[] = [];
  await runScript(examplesIn(DOCUMENT, 'js dataview')[0] ?? '', { app, dv: { paragraph: (text: string) => said.push(text) } });
  expect(said).toEqual(['Réseauter is not switched on, or is another version.']);
});

test('the recipes for Templater run', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  const [tasks = '', log = '', ...more] = examplesIn(DOCUMENT, 'js templater');
  expect(more).toEqual([]);
  const tp = { app, file: { path: () => BRUNO } };
  expect(await runTemplate(tasks, { tp })).toMatch(/^- \[ \] \[\[Contacts\/Bruno Keppens\|Bruno Keppens\]\] You promised for 12 March.*\n/);
  await runTemplate(log, { tp });
  await expect.poll(() => document.querySelector('.modal-title')?.textContent).toBe('Contact with Bruno Keppens');
});
