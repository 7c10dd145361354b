// @vitest-environment jsdom
import type { CliData } from 'obsidian';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandLine } from '../../../mocks/obsidian/command-line';
import { NotModelled } from '../../../mocks/obsidian/not-modelled';
import { setDevice } from '../../../mocks/obsidian/platform';

let commandLine: CommandLine;
const echo = (data: CliData): string => JSON.stringify(data);

beforeEach(() => {
  setDevice('desktop');
  commandLine = new CommandLine();
});

afterEach(() => setDevice('desktop'));

describe('the command line of the stand-in', () => {
  test.each([
    ['it limit=5 format=json', { limit: '5', format: 'json' }],
    ['vault=Mine it dry-run --copy', { 'dry-run': 'true' }],
    ['it text="two words" name=\'Ana\'', { text: 'two words', name: 'Ana' }],
    ['it lines="one\\ntwo\\tthree"', { lines: 'one\ntwo\tthree' }],
    ['it empty= equation=a=b', { empty: '', equation: 'a=b' }],
  ])('hands over %s', async (line, data) => {
    commandLine.register('it', 'Says it again', null, echo);
    expect(JSON.parse(await commandLine.run(line))).toEqual(data);
  });

  test('throws for an id that is taken, until it is taken back', () => {
    const takeBack = commandLine.register('it', '', null, echo);
    expect(() => commandLine.register('it', '', null, echo)).toThrow('registered already');
    takeBack();
    commandLine.register('it', '', null, echo);
  });

  test('is not known on phones, nor what it says to an unknown command', async () => {
    await expect(commandLine.run('nothing')).rejects.toThrow(NotModelled);
    setDevice('phone');
    expect(() => commandLine.register('it', '', null, echo)).toThrow(NotModelled);
  });
});
