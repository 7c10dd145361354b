// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { BRUNO, FOLLOW_UP_NOTES } from '../../support/follow-up-notes';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';

const DOCUMENT = readFileSync('docs/api.md', 'utf8');

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** The recipes of one kind in the document, as a person copies them. */
function recipes(kind: 'dataview' | 'templater'): string[] {
  return [...DOCUMENT.matchAll(new RegExp(`\`\`\`js ${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
}

/** Runs the code of a recipe with what Dataview or Templater give it; resolves with what a template adds to the note. */
async function run(code: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const body = code.replace(/<%\*|%>/g, '');
  return (await (runInNewContext(`(async () => { let tR = '';\n${body}\nreturn tR; })()`, { ...given }) as Promise<string>));
}

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
  const all = recipes('dataview');
  expect(all).toHaveLength(3);
  for (const code of all) await run(code, { app, dv });
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
  await run(recipes('dataview')[0] ?? '', { app, dv: { paragraph: (text: string) => said.push(text) } });
  expect(said).toEqual(['Réseauter is not switched on, or is another version.']);
});

test('the recipes for Templater run', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  const [tasks = '', log = '', ...more] = recipes('templater');
  expect(more).toEqual([]);
  const tp = { app, file: { path: () => BRUNO } };
  expect(await run(tasks, { tp })).toMatch(/^- \[ \] \[\[Contacts\/Bruno Keppens\|Bruno Keppens\]\] You promised for 12 March.*\n/);
  await run(log, { tp });
  await expect.poll(() => document.querySelector('.modal-title')?.textContent).toBe('Contact with Bruno Keppens');
});
