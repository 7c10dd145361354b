import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/model/project';
import { parseNote } from '../../../src/note/parse-note';
import { CONTEXT, readProject, readText, told } from './read-note';

/** The boxes in short: `ally: Ana, Bob`, `opponent: –` (considered), `mentor:` (empty). */
function boxes(project: Project): string[] {
  return [...project.boxes.values()].map(({ role, entries, consideredNone }) =>
    `${role}: ${consideredNone ? '–' : entries.map(({ mention }) => mention.text).join(', ')}`.trim(),
  );
}

test('the example project reads with its nine boxes', () => {
  const path = 'Projets/Les Marées intérieures.md';
  const note = readText(path, readFileSync(`sample-vault/${path}`, 'utf8'));
  expect(note).toMatchObject({
    kind: 'project',
    problems: [],
    project: {
      name: 'Les Marées intérieures', status: 'active', deadline: '2026-04-30', start: '2026-01-05',
      networks: [{ text: 'Conservatoire de Liège' }, { text: 'Centres culturels' }],
      needs: [{ role: 'expert', skill: 'éclairage basse tension' }, { role: 'sponsor', skill: 'recommandation jeune public' }],
      spelling: { deadline: 'échéance', stances: 'positions', 'role:ally': 'allié' },
    },
  });
  expect(note.kind === 'project' && boxes(note.project)).toEqual([
    'ally: Tom Walschaert', 'opponent: Pascal Drumaux', 'mentor: Nadège Vanhulle', 'decider: Bruno Keppens', 'sponsor:',
    'connector: Mireille Dastrevigne', 'expert:', 'partner: Karim Benhadou', 'audience: classe de 2e, école du Quai',
  ]);
});

describe('a box', () => {
  test.each([
    ['ally: "[[Ana]]"', ['ally: Ana']],
    ['allies: ["[[Ana]]", Bob]', ['ally: Ana, Bob']],
    ['alliés:\n  - [[Ana]]\n  - "[Bob](People/Bob%20B.md)"', ['ally: Ana, Bob']],
    ['ally: "[[Ana]]"\nalliée: "[[Eva]]"', ['ally: Ana, Eva']],
    ['ally: "[[Ana]] and [[Bob]]"', ['ally: Ana, Bob']],
    ['mentor:', ['mentor:']],
    ['mentor: []', ['mentor:']],
    ['mentor: "?"', ['mentor:']],
    ['mentor: à trouver', ['mentor:']],
    ['opponent: none', ['opponent: –']],
    ['opposant: aucun', ['opponent: –']],
    ['opponent: "no"', ['opponent: –']],
    ['opposant: non', ['opponent: –']],
    ['opposants: [personne]', ['opponent: –']],
    ['opponent: [none, "[[Ana]]"]', ['opponent: Ana']],
    ['public: true', []],
    ['team: [Ana]\nowner: Bob\nmembers: [Eva]', []],
    ['stakeholders: ["[[Ana]] (sponsor)", "Sponsor: [[Bob]]", "Eva (mentor)", "Decider: Max"]', ['sponsor: Ana, Bob', 'mentor: Eva', 'decider: Max']],
    ['stakeholders:\n  - Sponsor: [[Bob]]', ['sponsor: Bob']],
    ['stakeholders: "[[Ana]] (sponsor), [[Bob]] (mentor)"', ['sponsor: Ana', 'mentor: Bob']],
    ['parties-prenantes: ["[[Ana]] – marraine"]', ['sponsor: Ana']],
  ])('%s', (block, expected) => {
    const { project, problems } = readProject(block);
    expect([boxes(project), told(problems)]).toEqual([expected, []]);
  });

  test.each([['mentor: false', 'mentor:'], ['ally: true', 'ally:']])('a tick names nobody, and is told: %s', (block, expected) => {
    const { project, problems } = readProject(block);
    expect([boxes(project), told(problems)]).toEqual([[expected], [block.replace(/: (.*)/, ': not-text ($1)')]]);
  });

  test('tells where each name is written', () => {
    const { project } = readProject('alliés: "[[Ana]]"', { body: '## Stakeholders\n- **Sponsor**: [[Jane]], [[Max]]\n' });
    expect(project.boxes.get('ally')?.entries).toMatchObject([{ property: 'alliés', line: null }]);
    expect(project.boxes.get('sponsor')?.entries).toMatchObject([
      { mention: { text: 'Jane' }, property: null, line: 6 },
      { mention: { text: 'Max' }, property: null, line: 6 },
    ]);
  });

  test('keeps a letter of responsibility behind a link as a mark, and every other word out of it', () => {
    const { project } = readProject('ally: ["[[Ana]] R", "[[Ben]] r", "[[Cleo]]", "Dan R"]');
    expect(project.boxes.get('ally')?.entries.map(({ mention, raci }) => [mention.text, raci])).toEqual([
      ['Ana', 'R'], ['Ben', undefined], ['Cleo', undefined], ['Dan R', undefined],
    ]);
  });

  test('keeps an unknown role with its own word, and tells it', () => {
    const { project, problems } = readProject('stakeholders: ["[[Ana]] (coach)", "[[Bob]]"]');
    expect(boxes(project)).toEqual(['coach: Ana']);
    expect(told(problems)).toEqual(['stakeholders: unknown-role ([[Ana]] (coach))', 'stakeholders: unknown-role ([[Bob]])']);
  });

  test('that holds a number keeps it as a name, and tells it', () => {
    const { project, problems } = readProject('expert: 3');
    expect([boxes(project), told(problems)]).toEqual([['expert: 3'], ['expert: not-text (3)']]);
  });
});

describe('a stakeholders section', () => {
  test.each([
    ['### Key Stakeholders\n- **Sponsor**: [[Jane]]', ['sponsor: Jane']],
    ['## Parties prenantes\n- Décideuse : Jane', ['decider: Jane']],
    ['## Stakeholders\n- [[Jane]] (mentor)\n### Later\n- Ally: [[Max]]', ['mentor: Jane', 'ally: Max']],
    ['## Stakeholders\n- Sponsor: ?\n- Budget: 3000\n- remember the cake', []],
    ['## Stakeholders\n## Notes\n- Sponsor: [[Jane]]', []],
    ['- Sponsor: [[Jane]]', []],
    ['## Stakeholders\n> - Sponsor: [[Jane]]\n```\n- Sponsor: [[Jane]]\n```', []],
  ])('%s', (body, expected) => {
    const { project, problems } = readProject('', { body });
    expect([boxes(project), problems]).toEqual([expected, []]);
  });

  test('tells a role it does not know, with its line', () => {
    const { project, problems } = readProject('', { body: '## Stakeholders\n- **Coach**: [[Jane]]' });
    expect([boxes(project), told(problems)]).toEqual([['coach: Jane'], ['line 6: unknown-role (**Coach**: [[Jane]])']]);
  });
});

describe('the numbers a project asks for', () => {
  test.each([
    ['needs-roles: ["ally 3", "mentor 0"]', [['ally', 3], ['mentor', 0]]],
    ['rôles-requis: ["alliés 3", "parrain : 2"]', [['ally', 3], ['sponsor', 2]]],
    ['roles_needed: [sponsor, ally x2, "2 experts", "3x partner"]', [['sponsor', 1], ['ally', 2], ['expert', 2], ['partner', 3]]],
    ['needs-roles: [ally]', [['ally', 2]]],
    ['needs-roles: {ally: 3}', [['ally', 3]]],
    ['needs-roles:\n  - ally: 1', [['ally', 1]]],
  ])('%s', (block, minimums) => {
    const { project, problems } = readProject(block);
    expect([[...project.minimums], told(problems)]).toEqual([minimums, []]);
  });

  test.each([
    ['needs-roles: ["ally -1"]', 'needs-roles: not-a-number (ally -1)'],
    ['needs-roles: ["ally 1.5"]', 'needs-roles: not-a-number (ally 1.5)'],
    ['needs-roles: ["ally 5000000000"]', 'needs-roles: not-a-number (ally 5000000000)'],
    ['needs-roles: ["coach 2"]', 'needs-roles: unknown-role (coach 2)'],
  ])('%s is told', (block, problem) => expect(told(readProject(block).problems)).toEqual([problem]));
});

describe('the rest of a project', () => {
  test('needs with and without a role', () => {
    expect(readProject('needs: ["mentor: production", "note: this one", lights]\nbesoins:\n  - parrain: jeune public').project.needs).toEqual([
      { role: 'mentor', skill: 'production' },
      { role: null, skill: 'note: this one' },
      { role: null, skill: 'lights' },
      { role: 'sponsor', skill: 'jeune public' },
    ]);
  });

  test.each([
    ['status: idea', 'idea'], ['statut: idée', 'idea'], ['statut: en-pause', 'paused'], ['status: On hold', 'paused'],
    ['statut: terminé', 'done'], ['status: dropped', 'dropped'], ['statut: abandonné', 'dropped'], ['', 'active'],
  ])('%s', (block, status) => expect(readProject(block)).toMatchObject({ project: { status }, problems: [] }));

  test('its name by name or title, else the file’s', () => {
    expect(readProject('title: Atlas of Rain').project).toMatchObject({ name: 'Atlas of Rain', aliases: ['Atlas'] });
    expect(readProject('').project).toMatchObject({ name: 'Atlas', aliases: [] });
  });

  test('what it is part of, and its objectives', () => {
    expect(readProject('partie-de: "[[Tides]]"\nobjectifs: [one, two]').project).toMatchObject({
      partOf: { target: 'Tides' },
      objectives: ['one', 'two'],
    });
  });

  test.each([
    ['deadline: soon', 'deadline: not-a-date (soon)'],
    ['échéance: "03/04/2026"', 'échéance: ambiguous-date (03/04/2026)'],
    ['status: maybe', 'status: unknown-status (maybe)'],
  ])('%s is told', (block, problem) => expect(told(readProject(block).problems)).toEqual([problem]));
});

describe('a text that somebody made to be slow', () => {
  test.each([
    ['stakeholders', ' '], ['stakeholders', ': '], ['needs-roles', ' '], ['needs-roles', ': '], ['needs', ' '], ['stances', ': '], ['horizons', ' '],
  ])('%s of many “%s” is read all the same', (key, sign) => {
    // As a parser gives it: a block with so many colons is too large to be parsed.
    const data = { type: 'project', [key]: [`x${sign.repeat(50_000)}y`], mentor: '[[Ana]]' };
    const note = parseNote({ path: 'Atlas.md', frontMatter: { kind: 'read', data }, tags: [], body: '', bodyLine: 1 }, CONTEXT);
    expect(note.kind === 'project' && boxes(note.project)).toContain('mentor: Ana');
  });
});
