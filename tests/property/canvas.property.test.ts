import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFollowUpQueue } from '../../src/derive/follow-up-queue';
import type { Canvas, CanvasNode, CanvasPlace } from '../../src/exchange/canvas/canvas';
import { canvasText } from '../../src/exchange/canvas/canvas';
import { matrixCanvas, peopleCanvas, queueCanvas } from '../../src/exchange/canvas/canvases';
import { stringsFor } from '../../src/i18n/strings';
import { addDays } from '../../src/model/calendar-date';
import { derivePeopleMatrix } from '../../src/view/matrix/people-matrix';
import { INITIAL_MATRIX_STATE } from '../../src/view/matrix/matrix-state';
import { day, networkOf, person, project } from '../support/builders';
import { faultsOfCanvas } from '../support/canvas-schema';
import { sourceOn } from '../support/sources';

const TODAY = '2026-03-16';
const strings = stringsFor('en');
const words = { title: 'Role matrix *#|', strings };

// Names of notes, of nobody's note, and such as Markdown, JSON or a canvas might trip over.
const aName = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((number) => `[[P${number}]]`),
  fc.constantFrom('Jury', '# Heading', '"quoted" \\ back', 'a\u2028b', '👩‍🎨', '[x] ]]', 'none'),
);
const aBox = fc.array(aName, { maxLength: 12 });
const aProject = fc.record({ ally: aBox, opponent: aBox, mentor: aBox, coach: aBox, audience: fc.array(aName, { maxLength: 60 }) }, { requiredKeys: [] });
const aDay = fc.option(fc.integer({ min: -200, max: 5 }), { nil: null });
const aVault = fc.record({ projects: fc.array(aProject, { maxLength: 5 }), lastContacts: fc.array(aDay, { maxLength: 40 }) });

interface Canvases {
  readonly matrix: Canvas;
  readonly people: Canvas;
  readonly queue: Canvas;
}

function canvasesOf({ projects, lastContacts }: (typeof aVault) extends fc.Arbitrary<infer Vault> ? Vault : never): Canvases {
  const people = lastContacts.map((back, index) => {
    const lastContact = back === null ? null : addDays(day(TODAY), back);
    return person(`P${index}`, { circle: 'core', lastContact, birthday: { month: 3, day: 17 + (index % 12), year: null } });
  });
  const notes = projects.map((boxes, index) => {
    const filled = Object.entries(boxes).filter((box): box is [string, string[]] => box[1] !== undefined);
    return project(`T${index}`, { boxes: Object.fromEntries(filled) });
  });
  const { source, boards } = sourceOn(TODAY, networkOf(...people, ...notes));
  const { rows } = derivePeopleMatrix(people, boards, INITIAL_MATRIX_STATE, strings.roles.textsOf);
  return {
    matrix: matrixCanvas(boards, words),
    people: peopleCanvas(rows, boards, words),
    queue: queueCanvas(deriveFollowUpQueue(source, boards), words),
  };
}

const overlap = (a: CanvasPlace, b: CanvasPlace): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isWithin = (inner: CanvasPlace, outer: CanvasPlace): boolean =>
  inner.x > outer.x && inner.y > outer.y && inner.x + inner.width < outer.x + outer.width && inner.y + inner.height < outer.y + outer.height;
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function expectTidy({ nodes, edges }: Canvas): void {
  const ids = [...idsOf(nodes), ...idsOf(edges)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-f]{16}$/.test(id))).toEqual([]);
  expect(edges.filter(({ fromNode, toNode }) => !ids.includes(fromNode) || !ids.includes(toNode))).toEqual([]);
  expect(nodes.filter(({ color }) => color !== undefined && !/^[1-6]$/.test(color))).toEqual([]);
  const isGroup = ({ type }: CanvasNode): boolean => type === 'group';
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1)) {
      // Groups come first, so that what lies in them lies above.
      if (overlap(a, b)) expect([isGroup(a), isGroup(b), isWithin(b, a)]).toEqual([true, false, true]);
    }
  });
  for (const group of nodes.filter(isGroup)) expect(nodes.some((card) => isWithin(card, group))).toBe(true);
}

describe('a canvas of any vault', () => {
  test('lays nothing over anything else, every card of a group in it, and says who is meant by ids that are its own', () => {
    fc.assert(fc.property(aVault, (vault) => {
      const { matrix, people, queue } = canvasesOf(vault);
      for (const canvas of [matrix, people, queue]) expectTidy(canvas);
    }), { numRuns: 40 });
  });

  test('is a canvas to the specification, and the same one every time', () => {
    fc.assert(fc.property(aVault, (vault) => {
      const texts = Object.values(canvasesOf(vault)).map(canvasText);
      for (const text of texts) expect(faultsOfCanvas(text)).toEqual([]);
      expect(Object.values(canvasesOf(vault)).map(canvasText)).toEqual(texts);
    }), { numRuns: 30 });
  });
});

test('whoever breaks the specification is found out', () => {
  const node = { id: 'a', type: 'file', x: 0, y: 0, width: 10, height: 10 };
  expect(faultsOfCanvas(JSON.stringify({ nodes: [{ ...node, file: 'A.md' }], edges: [] }))).toEqual([]);
  expect(faultsOfCanvas(JSON.stringify({ nodes: [node] }))).not.toEqual([]);
  expect(faultsOfCanvas(JSON.stringify({ nodes: [{ ...node, file: 'A.md', x: 0.5 }] }))).not.toEqual([]);
  expect(faultsOfCanvas(JSON.stringify({ nodes: [{ ...node, file: 'A.md', color: '7' }] }))).not.toEqual([]);
  expect(faultsOfCanvas(JSON.stringify({ edges: [{ id: 'e', fromNode: 'a' }] }))).not.toEqual([]);
});
