import { describe, expect, test } from 'vitest';
import { deriveFollowUpQueue } from '../../../../src/derive/follow-up-queue';
import { awayOn, toldBoard, toldQueue } from '../../../../src/exchange/overview/told';
import { boxCell } from '../../../../src/exchange/tables';
import { stringsFor } from '../../../../src/i18n/strings';
import { DEFAULT_ROLES } from '../../../../src/model/role';
import { day, networkOf, person, project } from '../../../support/builders';
import { sourceOn } from '../../../support/sources';

const NOTHING = { withAway: false, withOpponents: false, withPromises: false };
const ALL = { withAway: true, withOpponents: true, withPromises: true };

describe('a board as it is told', () => {
  const tides = project('Tides', { boxes: { ally: ['[[Ana]]', '[[Old]]'], opponent: ['[[Eve]]'], enemy: ['[[Eve]]'] } });
  const people = [person('Ana'), person('Eve'), person('Old', { status: 'deceased' })];
  const [board] = sourceOn('2026-03-16', networkOf(tides, ...people)).boards;
  const told = (discretion: typeof NOTHING): string[] => {
    if (board === undefined) return [];
    return toldBoard(board, discretion, DEFAULT_ROLES).boxes.flatMap(({ role, names }) => names.map(({ name }) => `${role.id}: ${name}`));
  };

  test('names neither who is against it nor who is away, nor roles that may mean anything', () => {
    expect(told(NOTHING)).toEqual(['ally: Ana']);
    expect(awayOn(board === undefined ? [] : [board])).toBe(1);
  });

  test('does not say that nobody was thought of where whoever was is away', () => {
    const [gone] = sourceOn('2026-03-16', networkOf(project('Tides', { boxes: { opponent: ['[[Old]]'] } }), ...people)).boards;
    const box = gone === undefined ? undefined : toldBoard(gone, { ...ALL, withAway: false }, DEFAULT_ROLES).boxes.find(({ role }) => role.id === 'opponent');
    expect(box?.names).toEqual([]);
    expect(boxCell(box, stringsFor('en'))).toBe('');
  });

  test('names them all where it is asked for', () => {
    expect(told(ALL)).toEqual(['ally: Ana', 'ally: Old', 'opponent: Eve', 'enemy: Eve']);
  });
});

describe('a queue as it is told', () => {
  const tides = project('Tides', { deadline: day('2026-04-01'), boxes: { opponent: ['[[Eve]]'] } });
  const people = [
    person('Eve', { lastContact: day('2026-01-01') }),
    person('Ben', { followUp: day('2026-03-10'), followUpNote: 'SECRET', lastContact: day('2026-01-01'), roles: ['opponent @ [[Tides]]'] }),
  ];
  const { source, boards } = sourceOn('2026-03-16', networkOf(tides, ...people));
  const queue = deriveFollowUpQueue(source, boards);

  test('leaves out who is in it for being against something alone, and adds up what is left', () => {
    expect(queue.map(({ name }) => name)).toContain('Eve');
    const told = toldQueue(queue, NOTHING, DEFAULT_ROLES);
    expect(told.map(({ name }) => name)).not.toContain('Eve');
    for (const item of told) {
      if (item.kind !== 'person') continue;
      expect(item.total).toBe(item.reasons.reduce((sum, { points }) => sum + points, 0));
      expect(item.reasons.map(({ detail }) => detail.id)).not.toContain('opponent');
    }
    expect(JSON.stringify(told.map((item) => (item.kind === 'person' ? item.reasons : [])))).not.toContain('SECRET');
  });

  test('is the queue itself where everything is asked for', () => {
    expect(toldQueue(queue, ALL, DEFAULT_ROLES)).toEqual(queue);
  });
});
