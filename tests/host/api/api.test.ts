// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import manifest from '../../../manifest.json';
import type { App } from '../../../mocks/obsidian/app';
import { createApp, untilQuiet } from '../../../mocks/obsidian/testing';
import ReseauterPlugin from '../../../src/main';
import type { ReseauterApi } from '../../../src/surface/api/reseauter-api';
import { BRUNO, FOLLOW_UP_NOTES } from '../../support/follow-up-notes';
import { sampleNotes } from '../../support/sample-notes';
import { startReseauter, stopReseauter, textOf, writeNote } from '../../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** As a script finds it. */
function apiOf(): ReseauterApi {
  const plugin = app.plugins.plugins['reseauter'] as unknown as { readonly api: ReseauterApi };
  return plugin.api;
}

async function start(notes: Record<string, string> = { ...FOLLOW_UP_NOTES }): Promise<ReseauterApi> {
  app = await startReseauter({ notes });
  await apiOf().ready;
  return apiOf();
}

/** Every object in there that could be changed. */
function changeable(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(changeable)];
}

describe('what a script can ask', () => {
  test('people, projects and what is known of them', async () => {
    const api = await start();
    expect(api.version).toBe(1);
    expect(api.people().map(({ name }) => name)).toEqual(['Bruno Keppens', 'Lucie Ferrant', 'Nadège Vanhulle', 'Nora Unknown', 'Yann Corbesier', 'Zélie Marchetti']);
    expect(api.person('bruno keppens')).toEqual({
      path: BRUNO, name: 'Bruno Keppens', aliases: [], status: 'active', organisation: null, function: null, lastContact: '2026-02-10',
      cadence: 60, followUp: '2026-03-12', out: null, points: 69, bucket: 'today', roles: [{ role: 'decider', project: 'Projects/M.md' }],
    });
    expect(api.person('Lucie Ferrant')?.out).toBe('snoozed');
    expect(api.project('M')).toEqual({ path: 'Projects/M.md', name: 'M', status: 'active', deadline: '2026-04-30', coverage: api.matrix()[0]?.coverage });
  });

  test('the matrix, the queue, the gaps, candidates, problems', async () => {
    const api = await start(sampleNotes());
    const row = api.matrix().find(({ name }) => name === 'The Paper Whale');
    expect(row?.boxes.map(({ role }) => role).slice(0, 3)).toEqual(['ally', 'opponent', 'mentor']);
    const queue = api.queue({ bucket: 'today', limit: 2 });
    expect(queue.map(({ bucket }) => bucket)).toEqual(['today', 'today']);
    expect(queue.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const gap = api.gaps()[0] ?? expect.fail('The sample vault has open roles.');
    expect(api.candidates(gap.project, gap.label).length).toBeGreaterThan(0);
    expect(api.problems()[0]).toMatchObject({ advice: expect.any(String) as string });
  });

  test('nothing of it can be changed, and asking again gives the same', async () => {
    const api = await start(sampleNotes());
    const gap = api.gaps()[0];
    const ask = (): unknown[] => [api.people(), api.projects(), api.matrix(), api.queue(), api.gaps(), api.problems(), api.candidates(gap?.project ?? '', gap?.role ?? '')];
    expect([api, ...ask()].flatMap(changeable).filter((each) => !(each instanceof Promise))).toEqual([]);
    expect(JSON.stringify(ask())).toBe(JSON.stringify(ask()));
  });

  test('a wrong question gets nothing, never an error', async () => {
    const api = await start({ ...FOLLOW_UP_NOTES, 'A/Twin.md': '---\ntype: person\n---\n', 'B/Twin.md': '---\ntype: person\n---\n' });
    const anything = [undefined, null, 7, '', 'Nobody', {}, [], () => 1, 'x'.repeat(10_000), '[[', 'Twin'] as unknown as string[];
    for (const each of anything) {
      expect([api.person(each), api.project(each), api.candidates(each, each)]).toEqual([null, null, []]);
    }
    const wrong = [{ bucket: 'soon' }, { limit: 0 }, { limit: 'two' }, { limit: Number.NaN }] as unknown as Parameters<ReseauterApi['queue']>[0][];
    expect(wrong.map((each) => api.queue(each))).toEqual([[], [], [], []]);
    expect(api.queue(null as unknown as undefined)).toEqual(api.queue());
    expect(api.onChange('no' as unknown as () => void)()).toBeUndefined();
  });
});

describe('changes', () => {
  test('are told until a script has heard enough; one that fails keeps none of the others from hearing', async () => {
    const api = await start();
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const heard = vi.fn();
    api.onChange(() => {
      throw new Error('a script');
    });
    const end = api.onChange(heard);
    await writeNote(app, BRUNO, (text) => text.replace('2026-02-10\nrelance', '2026-03-16\nrelance'));
    await expect.poll(() => heard.mock.calls.length).toBe(1);
    expect(api.person('Bruno Keppens')?.lastContact).toBe('2026-03-16');
    expect(error).toHaveBeenCalledWith('a script');
    end();
    await writeNote(app, BRUNO, (text) => text.replace('2026-03-16', '2026-03-15'));
    await expect.poll(() => api.person('Bruno Keppens')?.lastContact).toBe('2026-03-15');
    expect(heard).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });

  test('ready waits for the first reading', async () => {
    app = await createApp({ notes: { ...FOLLOW_UP_NOTES } });
    await app.plugins.enable(ReseauterPlugin, manifest);
    await apiOf().ready;
    expect(apiOf().people()).toHaveLength(6);
  });
});

describe('dialogs', () => {
  const title = (): string | undefined => document.querySelector('.modal-title')?.textContent;

  test('are filled and write nothing', async () => {
    const api = await start();
    expect(api.log({ person: ['Yann Corbesier', 'Zélie Marchetti', 'Nobody'], text: 'the dates' })).toBe(true);
    await expect.poll(title).toBe('Contact with 2 people');
    expect(document.querySelector<HTMLInputElement>('.modal input[aria-label="What was said"]')?.value).toBe('the dates');
    await untilQuiet(app);
    expect(await textOf(app, 'People/Yann Corbesier.md')).toBe(FOLLOW_UP_NOTES['People/Yann Corbesier.md']);
  });

  test('that of new people too; and nothing opens once the plugin is off', async () => {
    const api = await start();
    expect(api.capture({ event: 'Fair', lines: 'Ana Díaz — X' })).toBe(true);
    await expect.poll(() => document.querySelector('.reseauter-capture-count')?.textContent).toBe('1 person');
    app.plugins.disable('reseauter');
    expect([api.log({ person: BRUNO }), api.capture()]).toEqual([false, false]);
  });
});

test('the published types are those of the source, and can be copied alone', () => {
  const source = readFileSync('src/surface/api/reseauter-api.ts', 'utf8');
  expect(readFileSync('docs/reseauter-api.d.ts', 'utf8').endsWith(source)).toBe(true);
  expect(source).not.toContain('import');
});
