import { describe, expect, test } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import { pictureOf } from '../../../src/view/board/box-picture';
import type { BoxPicture } from '../../../src/view/board/box-picture';
import { boxOf } from '../../../src/view/matrix/matrix-rows';
import { networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

const people = [person('Ana'), person('Gone', { status: 'deceased' })];

function pictureFor(role: string, boxes: Record<string, readonly string[]>, minimums: Record<string, number> = {}): BoxPicture {
  const subject = project('Tides', { boxes, minimums });
  const board = deriveBoard(subject, candidateSourceOn('2026-03-16', networkOf(subject, ...people)));
  const box = boxOf(board, role);
  if (box === null) throw new Error(`No box ${role}`);
  return pictureOf(box);
}

const shownIn = (picture: BoxPicture): string[] => picture.shown.map(({ name }) => name);

describe('what a box shows', () => {
  test.each([
    ['a must box without a name is a hole', 'mentor', {}, 'to-find', true],
    ['a must box where nobody is known is still a hole', 'mentor', { mentor: ['none'] }, 'none-known', true],
    ['opponents that were never thought about', 'opponent', {}, 'not-considered', false],
    ['opponents thought about, none known', 'opponent', { opponent: ['none'] }, 'none-known', false],
    ['an optional box waits quietly', 'expert', {}, 'open', false],
  ] as const)('%s', (_what, role, boxes, empty, isHole) => {
    expect(pictureFor(role, boxes)).toMatchObject({ empty, isHole, shown: [], stillToFind: 0 });
  });

  test('one ally of two leaves a small hole beside the name', () => {
    const picture = pictureFor('ally', { ally: ['[[Ana]]'] });
    expect(shownIn(picture)).toEqual(['Ana']);
    expect(picture).toMatchObject({ stillToFind: 1, empty: null, isHole: true });
  });

  test('three names are shown, the others wait behind a number', () => {
    const picture = pictureFor('expert', { expert: ['A', 'B', 'C', 'D', 'E'] });
    expect(shownIn(picture)).toEqual(['A', 'B', 'C']);
    expect(picture.hidden.map(({ name }) => name)).toEqual(['D', 'E']);
  });

  test('a hole keeps its place when three of five are found', () => {
    const picture = pictureFor('ally', { ally: ['A', 'B', 'C'] }, { ally: 5 });
    expect(shownIn(picture)).toEqual(['A', 'B']);
    expect(picture).toMatchObject({ stillToFind: 2 });
  });

  test('a mentor who died stays visible beside the hole', () => {
    const picture = pictureFor('mentor', { mentor: ['[[Gone]]'] });
    expect(shownIn(picture)).toEqual(['Gone']);
    expect(picture).toMatchObject({ stillToFind: 1, isHole: true });
  });
});
