// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { createApp, runInTerminal, untilQuiet } from '../../../mocks/obsidian/testing';
import manifest from '../../../manifest.json';
import type { Report } from '../../../src/exchange/report';
import ReseauterPlugin from '../../../src/main';
import { faultsAgainst } from '../../support/documented-shape';
import { FOLLOW_UP_NOTES } from '../../support/follow-up-notes';
import { sampleNotes } from '../../support/sample-notes';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';

const SCHEMA = readFileSync('docs/report-schema.md', 'utf8');
const PROJECT_2 = '---\ntype: project\nally: ["[[Yann Corbesier]]"]\nmentor: ["[[Nadège Vanhulle]]"]\ndecider:\n---\n';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function start(language = 'en'): Promise<void> {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES, 'Projects/Two.md': PROJECT_2 }, language });
}

const run = (line: string): Promise<string> => runInTerminal(app, line);
const json = async (line: string): Promise<Partial<Report> & Record<string, unknown>> => JSON.parse(await run(`${line} format=json`)) as Partial<Report> & Record<string, unknown>;

/** What does not fit the documented shape; parts that are not asked for may be missing. */
function faultsOf(data: unknown): string[] {
  return faultsAgainst(SCHEMA, data).filter((fault) => !/^\.\w+: missing$/.test(fault));
}

describe('reseauter', () => {
  test('alone says how things stand and which commands there are', async () => {
    await start();
    const text = await run('reseauter');
    expect(text).toMatch(/^Réseauter\n═+\n\n {2}People\s+6\n {2}Projects\s+2\n/);
    expect(text).toContain('\nFollow-ups, 16 March\n═');
    expect(text).toContain('Bruno Keppens');
    expect(text).toMatch(/\nOpen roles\n═+\n\n {2}Two {2}Allies: 1 more to find\n {2}Two {2}Deciders: 1 more to find\n/);
    expect(text).toContain('reseauter:queue    The follow-up queue: whom to write to, and why');
    expect(text).toContain('reseauter:capture  Make notes of new contacts');
  });

  test('lists at most as many of each as are wanted, and says how many more there are', async () => {
    await start();
    expect(await run('reseauter limit=1')).toContain('… ');
    const { counts, queue, projects } = await json('reseauter limit=1');
    expect(counts).toMatchObject({ people: 6, projects: 2, activeProjects: 2 });
    expect(queue).toHaveLength(1);
    expect(projects?.flatMap(({ openRoles }) => openRoles)).toHaveLength(1);
  });

  test('speaks the language of the app', async () => {
    await start('fr');
    expect(await run('reseauter')).toContain('La file des relances\u202f: à qui écrire, et pourquoi');
    expect(await run('reseauter:queue limit=0')).toBe('limit= accepte un nombre entier de 1 à 10000, pas «\u202f0\u202f».\n');
  });
});

describe('every picture in every format', () => {
  test.each(['reseauter', 'reseauter:queue', 'reseauter:matrix', 'reseauter:gaps'])('%s: JSON of the documented shape, and tables', async (id) => {
    app = await startReseauter({ notes: sampleNotes() });
    const data = await json(id);
    expect(data.schema).toBe(2);
    expect(faultsOf(data)).toEqual([]);
    expect(await run(`${id} format=markdown`)).toMatch(/^## .+\n\n\|.+\|\n\| ---/);
    expect(await run(`${id} format=md`)).toBe(await run(`${id} format=markdown`));
    expect(await run(`${id} format=csv`)).toMatch(/^[^\r\n]+\r\n/);
    expect(await run(`${id} format=text`)).toBe(await run(id));
    expect(await run(id)).not.toContain('undefined');
  });
});

describe('reseauter:queue', () => {
  test('of a part, of a project, of a role, of somebody', async () => {
    await start();
    const names = async (flags: string): Promise<string[]> => (await json(`reseauter:queue ${flags}`)).queue?.map(({ path }) => path) ?? [];
    expect(await names('person="Bruno Keppens"')).toEqual(['Contacts/Bruno Keppens.md']);
    expect(await names('person="Contacts/Bruno Keppens.md" bucket=later')).toEqual([]);
    expect(await names('project=Two role=decider')).toEqual(['Projects/Two.md']);
    expect(await names('project=M bucket=today')).toContain('Contacts/Bruno Keppens.md');
    expect(await names('bucket=today limit=1')).toHaveLength(1);
  });

  test('tells in JSON only of those who are listed', async () => {
    await start();
    const { people, queue } = await json('reseauter:queue limit=1');
    expect(people?.map(({ path }) => path)).toEqual(queue?.map(({ path }) => path));
  });
});

describe('reseauter:matrix and reseauter:gaps', () => {
  test('the boxes in which somebody is, and those of a role', async () => {
    await start();
    const boxes = async (flags: string): Promise<unknown> => (await json(`reseauter:matrix ${flags}`)).projects?.map(({ name, boxes: all }) => [name, ...all.map(({ role }) => role)]);
    expect(await boxes('person="Nadège Vanhulle"')).toEqual([['M', 'mentor'], ['Two', 'mentor']]);
    expect(await boxes('person="Nadege Vanhulle" project=M')).toEqual([['M', 'mentor']]);
    expect(await boxes('role=décideur')).toEqual([['M', 'decider'], ['Two', 'decider']]);
    for (const asked of ['matrix person="Nora Unknown"', 'queue person="Nora Unknown"', 'gaps role=audience']) {
      expect(await run(`reseauter:${asked}`)).toBe('Nothing fits.\n');
    }
  });

  test('who could fill an open role', async () => {
    await start();
    expect(await run('reseauter:gaps role=decider')).toContain('Two – Deciders');
    expect(await run('reseauter:gaps role=decider format=csv')).toMatch(/^Project,Role,Missing,Best candidates\r\nTwo,Deciders,1,/);
    expect(await run('reseauter:gaps project=M')).not.toContain('Two');
  });
});

describe('a wrong call gets a plain sentence', () => {
  test.each([
    ['queue colour=red', 'There is no flag “colour”. This command takes: bucket, project, person, role, limit, format.\n'],
    ['queue format=xml', 'format= takes text, json, markdown, csv, not “xml”.\n'],
    ['queue limit', 'limit= needs a value: <number>.\n'],
    ['queue limit=-1', 'limit= takes a whole number from 1 to 10000, not “-1”.\n'],
    ['queue limit=1e3', 'limit= takes a whole number from 1 to 10000, not “1e3”.\n'],
    ['queue bucket=tomorrow', 'bucket= takes today, week, later, not “tomorrow”.\n'],
    ['matrix project=Three', 'No project is called “Three”.\n'],
    ['matrix person=Nad', 'Nobody is called “Nad”. Perhaps one of these:\n  People/Nadège Vanhulle.md\n'],
    ['matrix role=wizard', 'role= takes ally, opponent, mentor, decider, sponsor, connector, expert, partner, audience, not “wizard”.\n'],
    ['gaps person=Bruno', 'There is no flag “person”. This command takes: project, role, limit, format.\n'],
    ['log', 'person= is missing: Who was there; a semicolon parts several.\n'],
    ['log person="Bruno Keppens" date=2026-02-31', 'date= takes a day such as 2026-03-16, not “2026-02-31”.\n'],
    ['log person="Bruno Keppens" date=2026-03-17', 'date= takes a day that is not in the future, not 2026-03-17.\n'],
    ['log person="Bruno Keppens" next=2026-03-16', 'next= takes a day after today, not 2026-03-16.\n'],
    ['log person="Bruno Keppens" title=Launch', 'title= is only for style=note.\n'],
    ['log person="Bruno Keppens" dry-run=maybe', 'dry-run is only set or left out; “maybe” says nothing to it.\n'],
    ['capture event=Fair', 'lines= is missing: A line each, parted by \\n: Name — organisation — function — e-mail — topic.\n'],
  ])('reseauter:%s', async (line, sentence) => {
    await start();
    expect(await run(`reseauter:${line}`)).toBe(sentence);
  });

  test('and in JSON an error that a script can read', async () => {
    await start();
    expect(await json('reseauter:matrix person=Nad')).toEqual({ error: 'Nobody is called “Nad”. Perhaps one of these:', matches: ['People/Nadège Vanhulle.md'] });
  });
});

describe('the life of the commands', () => {
  test('a call waits until the notes were read', async () => {
    app = await createApp({ notes: { ...FOLLOW_UP_NOTES } });
    await app.plugins.enable(ReseauterPlugin, manifest);
    const answer = run('reseauter format=json');
    expect((JSON.parse(await answer) as { counts: { people: number } }).counts.people).toBe(6);
  });

  test('the plugin is switched on again, and works, where the app keeps its commands, which say so', async () => {
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, commandLine: { keepsCommands: true } });
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    app.plugins.disable(manifest.id);
    await app.plugins.enable(ReseauterPlugin, manifest);
    await untilQuiet(app);
    expect(warned).toHaveBeenCalledTimes(6);
    warned.mockRestore();
    expect(await run('reseauter')).toBe('Réseauter was switched off or started anew. Start the app again to use this command.');
  });

  test('switched on again they answer, where the app takes them back', async () => {
    await start();
    app.plugins.disable(manifest.id);
    expect(app.commandLine.all).toEqual([]);
    await app.plugins.enable(ReseauterPlugin, manifest);
    expect(await run('reseauter')).toContain('Follow-ups');
  });

  test('a phone has none', async () => {
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, device: 'phone' });
    expect(app.commandLine.all).toEqual([]);
  });

  test('the help of the app knows every flag', async () => {
    await start();
    const log = app.commandLine.all.find(({ id }) => id === 'reseauter:log');
    expect(log?.flags?.person).toEqual({ value: '<name or path>', description: 'Who was there; a semicolon parts several', required: true });
    expect(log?.flags?.['dry-run']).toEqual({ description: 'Say what would be written, and write nothing' });
  });
});
