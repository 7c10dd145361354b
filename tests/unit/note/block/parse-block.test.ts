import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import { DEFAULT_ROLES } from '../../../../src/model/role';
import { parseBlock } from '../../../../src/note/block/parse-block';

const read = (source: string): ReturnType<typeof parseBlock> => parseBlock(source, { roles: DEFAULT_ROLES, words: NO_OWN_WORDS });
const targets = (mentions: readonly { target: string }[] | 'all' | null): unknown =>
  mentions === null || mentions === 'all' ? mentions : mentions.map(({ target }) => target);

describe('a code block', () => {
  test.each<[string, string, unknown]>([
    ['a project and a view', 'project: [[Atlas]]\nview: board', ['Atlas']],
    ['in French, with its space before the colon', 'Projet\u202F: "[[Projets/Atlas|le projet]]"\nvue : tableau\n', ['Projets/Atlas']],
    ['a plain name', "project: 'Atlas'", ['Atlas']],
    ['a plain name with a comma, in quotes', 'project: "Atlas, the second"', ['Atlas, the second']],
    ['nothing but remarks', '# the board\n\n', null],
    ['a project without a name', 'project:', null],
    ['several projects', 'project: [[Atlas]], [[La Nuit, deux]]; Tides', ['Atlas', 'La Nuit, deux', 'Tides']],
    ['several, as properties write them', 'projects: ["[[Atlas]]", "Tides"]', ['Atlas', 'Tides']],
    ['several, one below the other', 'projets:\n  - "[[Atlas]]"\n  - Tides', ['Atlas', 'Tides']],
    ['all projects', 'projet: tous', 'all'],
  ])('%s', (_what, source, projects) => {
    const { request, problems } = read(source);
    expect(problems).toEqual([]);
    expect(request.view).toBe('board');
    expect(targets(request.projects)).toEqual(projects);
  });

  test('says the same in English and in French', () => {
    const english = read('view: matrix\nrows: people\nrole: mentor, decider\nstatus: idea, active\nnetwork: Quay\ncircle: close\nsort: name\nlimit: 3\ntitle: off');
    const french = read('vue: matrice\nlignes: personnes\nrôles: mentor, décideuse\nstatut: idée, en cours\nréseau: Quay\ncercle: proche\ntri: nom\nlimite: 3\ntitre: non');
    expect(english.problems).toEqual([]);
    expect(french.problems).toEqual([]);
    const withoutTexts = ({ request }: typeof english): unknown => ({ ...request, roles: request.roles.map(({ role }) => role) });
    expect(withoutTexts(french)).toEqual(withoutTexts(english));
    expect(english.request).toMatchObject({ view: 'matrix', rows: 'people', statuses: ['idea', 'active'], circles: ['close'], sort: 'name', limit: 3, title: { kind: 'none' } });
  });

  test('a queue by day, in both languages', () => {
    expect(read('view: queue\nwhen: today, later').request.buckets).toEqual(['today', 'later']);
    expect(read('vue: relances\nquand: aujourd\'hui, plus tard').request.buckets).toEqual(['today', 'later']);
    expect(read('vue: relances\nrôles-à-trouver-seulement: oui').request.openRolesOnly).toBe(true);
  });

  test('a person is what a block shows that names one and no view', () => {
    expect(read('person: [[Ana]]').request).toMatchObject({ view: 'person', isViewSaid: false });
    expect(read('view: person\nshow: all').request.personParts).toEqual(['reasons', 'tasks', 'roles', 'history', 'balance', 'introductions']);
    expect(read('vue: réseau\nmontrer: alertes').request).toMatchObject({ view: 'health', healthParts: ['warnings'], personParts: [] });
  });

  test('people are asked for by network or circle, so that the rows are people', () => {
    expect(read('view: matrix\nnetwork: Quay').request.rows).toBe('people');
    expect(read('view: matrix\nnetwork: Quay\nrows: projects').problems).toMatchObject([{ kind: 'people-rows-only', option: 'network' }]);
  });

  test('a title of one’s own', () => {
    expect(read('title: "Who helps: now"').request.title).toEqual({ kind: 'own', text: 'Who helps: now' });
  });

  test.each([
    ['view: cake', { kind: 'unknown-value', option: 'view', text: 'cake', nearest: null }],
    ['view: bord', { kind: 'unknown-value', option: 'view', text: 'bord', nearest: 'board' }],
    ['vue: matirce', { kind: 'unknown-value', option: 'vue', text: 'matirce', nearest: 'matrice' }],
    ['sort by name', { kind: 'no-option', text: 'sort by name' }],
    ['colour: red', { kind: 'unknown-option', text: 'colour', nearest: null }],
    ['projcet: [[Atlas]]', { kind: 'unknown-option', text: 'projcet', nearest: 'project' }],
    ['view: matrix\nlimit: ten', { kind: 'no-count', line: 2, option: 'limit', text: 'ten' }],
    ['view: matrix\nlimit: 0', { kind: 'no-count', text: '0' }],
    ['view: matrix\nwhen: today', { kind: 'not-for-view', text: 'when', view: { en: 'matrix' } }],
    ['view: queue\nwhen: tomorow', { kind: 'unknown-value', text: 'tomorow' }],
    ['view: board\nview: matrix', { kind: 'said-twice', line: 2, text: 'view' }],
    ['view: board, matrix', { kind: 'one-value-only', option: 'view' }],
    ['- [[Atlas]]', { kind: 'no-option', text: '- [[Atlas]]' }],
  ])('%s is not understood', (source, problem) => expect(read(source).problems).toMatchObject([problem]));

  test('every wrong line is told, in the order of the block', () => {
    const { problems, request } = read('limt: 3\nview: queue\nproject: [[Atlas]]\nwhen: soon\nsort: name\noh');
    expect(problems.map(({ kind, line }) => [line, kind])).toEqual([[1, 'unknown-option'], [4, 'unknown-value'], [5, 'not-for-view'], [6, 'no-option']]);
    expect(read('vew: matrix\nwhen: today').problems.map(({ kind }) => kind)).toEqual(['unknown-option']);
    expect(read('view: board\nwhen: soon').problems.map(({ kind }) => kind)).toEqual(['not-for-view']);
    expect(targets(request.projects)).toEqual(['Atlas']);
  });

  test('a role that no setting knows is kept, for a note may know it', () => {
    expect(read('role: Marraine, luthier').request.roles).toEqual([
      { role: 'sponsor', text: 'Marraine', isKnown: true },
      { role: 'luthier', text: 'luthier', isKnown: false },
    ]);
  });
});

describe('the examples of the document', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/code-blocks.md'), 'utf8');
  const examples = [...text.matchAll(/^```(?:reseauter)?\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example);

  test('there is one for every view', () => {
    expect(new Set(examples.map((example) => read(example).request.view))).toEqual(new Set(['board', 'matrix', 'queue', 'person', 'health']));
  });

  test.each(examples)('%s', (example) => expect(read(example).problems).toEqual([]));
});
