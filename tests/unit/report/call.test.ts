import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/exchange/report';
import { faultsAgainst } from '../../support/documented-shape';
import { report } from './run-report';

const SCHEMA = readFileSync('docs/report-schema.md', 'utf8');
const empty = mkdtempSync(join(tmpdir(), 'reseauter-report-'));
afterAll(() => rmSync(empty, { recursive: true }));

function fieldsOf(json: string): string[] {
  return Object.keys(JSON.parse(json) as object);
}

describe('a wrong call ends with 2, says what is wrong and how to call, and prints nothing', () => {
  test.each<[string, string[], string]>([
    ['no vault', [], 'Which vault? Name its folder.'],
    ['two vaults', ['sample-vault', 'docs'], 'One vault at a time; found also: docs'],
    ['a folder that is not there', ['no-such-vault'], 'There is no folder no-such-vault.'],
    ['a file', ['package.json'], 'There is no folder package.json.'],
    ['a day that does not exist', ['sample-vault', '--today', '2026-02-31'], 'not “2026-02-31”'],
    ['a day in another order', ['sample-vault', '--today', '16/03/2026'], 'not “16/03/2026”'],
    ['an unknown format', ['sample-vault', '--format', 'xml'], '--format takes text, json, markdown, csv, not “xml”.'],
    ['an unknown part', ['sample-vault', '--only', 'people'], '--only takes matrix, queue, health, problems, not “people”.'],
    ['an unknown language', ['sample-vault', '--language', 'ja'], '--language takes de, en, es, fr, it, nl, pt, not “ja”.'],
    ['an unknown option', ['sample-vault', '--colour'], '--colour'],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await report(...argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n')[0]).toContain(message);
    expect(stderr).toContain('Usage: npm run report -- VAULT');
  });

  test('asking for help is no wrong call', async () => {
    const { code, stdout, stderr } = await report('--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: npm run report -- VAULT');
  });
});

describe('the report', () => {
  test('ends with 0 although there are problems to list', async () => {
    const { code, stdout, stderr } = await report('sample-vault');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Role matrix\n═+\n/);
    expect(stdout).toContain('\nFollow-ups, 16 March\n═');
    expect(stdout).toContain('\nNetwork health\n═');
    expect(stdout).toContain('\nTo mend in the notes\n═');
  });

  test('of an empty vault says so, part by part', async () => {
    const { code, stdout } = await report(empty, '--today', '2026-03-16');
    expect(code).toBe(0);
    expect(stdout).toContain('No network without a project');
    expect(stdout).toContain('No active project has a box to fill.');
    expect(stdout).toContain('Nobody waits for you today');
    expect(stdout).toContain('Every note was understood.');
  });

  test('as JSON has the documented shape, field for field', async () => {
    const { stdout } = await report('sample-vault', '--format', 'json');
    expect(faultsAgainst(SCHEMA, JSON.parse(stdout))).toEqual([]);
    expect(fieldsOf(stdout)).toEqual([
      'schema', 'today', 'projects', 'people', 'queue', 'week', 'waitingOn', 'introductions', 'networks', 'health', 'problems',
    ]);
    const withStance = await report('sample-vault', '--format', 'json', '--stance');
    expect(faultsAgainst(SCHEMA, JSON.parse(withStance.stdout))).toEqual([]);
  });

  test('tells how people stand only with --stance', async () => {
    const told = async (...argv: string[]): Promise<unknown> => {
      const { projects, health } = JSON.parse((await report('sample-vault', '--format', 'json', ...argv)).stdout) as Report;
      return [projects.some((each) => 'stance' in each), health.measures.some(({ id }) => id === 'stance')];
    };
    expect(await told()).toEqual([false, false]);
    expect(await told('--stance')).toEqual([true, true]);
    const [plain, asked] = [await report('sample-vault', '--only', 'health'), await report('sample-vault', '--only', 'health', '--stance')];
    expect([plain.stdout.includes('Allies and opponents'), asked.stdout.includes('Allies and opponents')]).toEqual([false, true]);
  });

  test('has numbers of at most four decimals', async () => {
    const { stdout } = await report('sample-vault', '--format', 'json', '--only', 'health');
    expect(stdout).toMatch(/\d\.\d{4}\b/);
    expect(stdout).not.toMatch(/: -?\d+\.\d{5}/);
  });

  test('names candidates below the matrix', async () => {
    const { stdout } = await report('sample-vault', '--only', 'matrix');
    expect(stdout).toContain('\nCandidates\n══════════\n');
    expect(stdout).toContain('\nSalt Lines – Mentors\n   73  Pascal Drumaux\n       has both skills you look for; Bruno Keppens knows');
  });

  test.each([
    ['matrix', ['schema', 'today', 'projects']],
    ['queue', ['schema', 'today', 'people', 'queue', 'week', 'waitingOn', 'introductions']],
    ['health', ['schema', 'today', 'networks', 'health']],
    ['problems', ['schema', 'today', 'problems']],
  ])('as JSON with --only %s has %j', async (part, fields) => {
    const { stdout } = await report('sample-vault', '--format', 'json', '--only', part);
    expect(fieldsOf(stdout)).toEqual(fields);
  });

  test('is of the day it is asked for, with the sample day as the default for the sample', async () => {
    const dayOf = async (...argv: string[]): Promise<unknown> => {
      const { stdout } = await report('sample-vault', '--format', 'json', '--only', 'problems', ...argv);
      return (JSON.parse(stdout) as { today: unknown }).today;
    };
    expect(await dayOf()).toBe('2026-03-16');
    expect(await dayOf('--today', '2026-04-01')).toBe('2026-04-01');
  });

  test('as Markdown is one table under a heading for each part', async () => {
    const { stdout } = await report('sample-vault', '--format', 'markdown');
    const headings = ['## Role matrix', '## Follow-ups, 16 March', '## Network health', '## To mend in the notes'];
    expect(stdout.match(/^## .*$/gm)).toEqual(headings);
    for (const table of stdout.split(/^## .*$/m).slice(1)) {
      const widths = table.trim().split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('as CSV begins with its columns, and every line ends as the standard has it', async () => {
    const { stdout } = await report('sample-vault', '--format', 'csv', '--only', 'queue');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('When,Points,Who,Why');
    expect(lines[2]).toBe('Today,60,Yann Corbesier,"Met on 11 March, not written yet (60)"');
    expect(stdout.replaceAll('\r\n', '')).not.toContain('\n');
    const whole = await report('sample-vault', '--format', 'csv');
    expect(whole.stdout.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('speaks French when asked to', async () => {
    const { stdout } = await report('sample-vault', '--language', 'fr');
    expect(stdout).toMatch(/^Matrice des rôles\n/);
    expect(stdout).toContain('Promis pour le 12 mars, 4 jours de retard');
    const json = await report('sample-vault', '--language', 'fr', '--format', 'json', '--only', 'problems');
    expect(json.stdout).toContain('Écrivez le jour dans l’ordre année-mois-jour');
  });
});

describe('the settings of the vault', () => {
  const vault = mkdtempSync(join(tmpdir(), 'reseauter-settings-'));
  afterAll(() => rmSync(vault, { recursive: true }));
  const folder = join(vault, '.obsidian/plugins/reseauter');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(vault, 'Ana.md'), '---\ntype: person\ncircle: core\nlast-contact: 2026-03-06\n---\n');

  test.each([
    ['are those that were chosen in the app', '{ "circleDays": { "core": 7 } }', 7],
    ['are the defaults where the file cannot be read', '{ "circleDays": ', 21],
  ])('%s', async (_, data, cadence) => {
    writeFileSync(join(folder, 'data.json'), data);
    const { stdout } = await report(vault, '--today', '2026-03-16', '--format', 'json');
    expect((JSON.parse(stdout) as Report).people[0]?.cadence).toBe(cadence);
  });
});
