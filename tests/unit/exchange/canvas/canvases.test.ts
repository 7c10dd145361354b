import { describe, expect, test } from 'vitest';
import { deriveFollowUpQueue } from '../../../../src/derive/follow-up-queue';
import type { Canvas } from '../../../../src/exchange/canvas/canvas';
import { canvasText } from '../../../../src/exchange/canvas/canvas';
import { matrixCanvas, peopleCanvas, queueCanvas } from '../../../../src/exchange/canvas/canvases';
import { stringsFor } from '../../../../src/i18n/strings';
import { day, networkOf, person, project } from '../../../support/builders';
import { sourceOn } from '../../../support/sources';

const strings = stringsFor('en');
const words = { title: 'Roles', strings };
const tides = project('Tides', { boxes: { ally: ['[[Ana]]', 'The choir'], opponent: ['none'], mentor: ['[[Ben]]'] } });
const people = [person('Ana'), person('Ben', { followUp: day('2026-03-10') })];
const { source, boards } = sourceOn('2026-03-16', networkOf(tides, ...people));

/** What lies in each group, and how it is drawn. */
function groupsOf({ nodes }: Canvas): Record<string, string[]> {
  const groups = nodes.flatMap((node) => (node.type === 'group' ? [node] : []));
  return Object.fromEntries(groups.map((group) => {
    const inside = nodes.filter((node) => node.type !== 'group' && node.x > group.x && node.x < group.x + group.width && node.y > group.y && node.y < group.y + group.height);
    return [group.label, inside.map((node) => (node.type === 'file' ? `→ ${node.file}` : node.type === 'text' ? node.text : ''))];
  }));
}

describe('the canvas of one project', () => {
  const canvas = matrixCanvas(boards, words);

  test('has a group for each role that says something: people as their notes, other names as words, what is missing', () => {
    expect(groupsOf(canvas)).toEqual({
      '▲ Allies': ['→ People/Ana.md', 'The choir'],
      '▼ Opponents': ['none known'],
      '★ Mentors': ['→ People/Ben.md'],
      '◆ Deciders': ['to find'],
    });
  });

  test('ties the note of the project at the left to each of them, by the name of the role', () => {
    const [head] = canvas.nodes.filter((node) => node.type === 'file' && node.file === tides.path);
    expect(canvas.edges.map(({ fromNode, fromSide, toSide, label }) => [fromNode === head?.id, fromSide, toSide, label])).toEqual([
      [true, 'right', 'left', 'Allies'], [true, 'right', 'left', 'Opponents'], [true, 'right', 'left', 'Mentors'], [true, 'right', 'left', 'Deciders'],
    ]);
  });

  test('keeps its ids when somebody else joins, so that a canvas made again changes where the project did', () => {
    const more = project('Tides', { boxes: { ally: ['[[Ana]]', 'The choir', 'Zoe'], opponent: ['none'], mentor: ['[[Ben]]'] } });
    const later = matrixCanvas(sourceOn('2026-03-17', networkOf(more, ...people)).boards, words);
    const ids = new Set(later.nodes.map(({ id }) => id));
    expect(canvas.nodes.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(later.nodes).toHaveLength(canvas.nodes.length + 1);
  });
});

test('several projects lie in rows whose roles stand in columns', () => {
  const salt = project('Salt', { boxes: { mentor: ['[[Ben]]', '[[Ana]]'] } });
  const { nodes } = matrixCanvas(sourceOn('2026-03-16', networkOf(tides, salt, ...people)).boards, words);
  const mentors = nodes.filter((node) => node.type === 'group' && node.label === '★ Mentors');
  expect(new Set(mentors.map(({ x }) => x)).size).toBe(1);
  expect(new Set(mentors.map(({ y }) => y)).size).toBe(2);
});

test('a hundred people in one box lie in a block, not in a line', () => {
  const crowd = Array.from({ length: 100 }, (_, index) => person(`P${index}`));
  const fair = project('Fair', { boxes: { audience: crowd.map(({ name }) => `[[${name}]]`) } });
  const { nodes } = matrixCanvas(sourceOn('2026-03-16', networkOf(fair, ...crowd)).boards, words);
  const group = nodes.find((node) => node.type === 'group' && node.label.includes('Audience'));
  const ratio = (group?.width ?? 0) / (group?.height ?? 1);
  expect(ratio).toBeGreaterThan(1);
  expect(ratio).toBeLessThan(6);
});

test('people by their roles: somebody, her roles, the projects in them', () => {
  const [board] = boards;
  const roles = new Map([[tides.path, (board?.boxes ?? []).slice(0, 1).map((box) => ({ box }))]]);
  const ana = { key: 'a', name: 'Ana', path: 'People/Ana.md', roles };
  const nobody = { key: 'b', name: 'Ben', path: 'People/Ben.md', roles: new Map() };
  expect(groupsOf(peopleCanvas([ana, nobody], boards, words))).toEqual({ '▲ Allies': [`→ ${tides.path}`] });
});

test('the queue has a group for each part that has somebody, with the reasons beside her', () => {
  const groups = groupsOf(queueCanvas(deriveFollowUpQueue(source, boards), words));
  expect(groups.Today).toEqual(['→ People/Ben.md', '**56 points**\n- You promised for 10 March, 6 days late (56)']);
  expect(groups.Later).toEqual(['→ Projects/Tides.md', '**20 points**\n- Find a decider for Tides (decider 0 of 1)']);
  expect(Object.keys(groups)).toEqual(['Today', 'Later']);
});

test('the text of a canvas has a line for each card, and none is a canvas too', () => {
  expect(canvasText({ nodes: [], edges: [] })).toBe('{\n\t"nodes":[],\n\t"edges":[]\n}\n');
  const canvas = matrixCanvas(boards, words);
  expect(canvasText(canvas).split('\n')).toHaveLength(canvas.nodes.length + canvas.edges.length + 7);
});
