import { beforeEach, describe, expect, test } from 'vitest';
import type { Mission, Triage } from '../../../src/derive/missions';
import type { Person } from '../../../src/model/person';
import { OTHERS, TriageQueue } from '../../../src/view/triage/triage-queue';
import { day, person } from '../../support/builders';

const [ANA, BEN, CLEO, DIRK] = ['Ana', 'Ben', 'Cleo', 'Dirk'].map((name) => person(name)) as [Person, Person, Person, Person];

function mission(id: string, met: readonly Person[], toClassify = met): Mission {
  return { id, name: id, on: day('2026-03-13'), met, toClassify, written: 0 };
}

let queue: TriageQueue;
let left: readonly Person[];
let classified: readonly Person[];

beforeEach(() => {
  queue = new TriageQueue();
  left = [ANA, BEN, CLEO];
  classified = [];
});

function look(others: readonly Person[] = []): { who: string | null; at: string; isMeanwhile: boolean } {
  const triage: Triage = { missions: [mission('training', [ANA, BEN, CLEO], left)], others };
  const { person: shown, position, count, isMeanwhile } = queue.picture(triage, (path) => classified.find((each) => each.path === path) ?? null);
  return { who: shown?.name ?? null, at: `${position}/${count}`, isMeanwhile };
}

describe('one contact at a time', () => {
  test('forward and back, from the last to the first and round again', () => {
    const seen = [look().who];
    for (const by of [1, 1, 1, -1, -1] as const) {
      queue.step(by);
      seen.push(look().who);
    }
    expect(seen).toEqual(['Ana', 'Ben', 'Cleo', 'Ana', 'Cleo', 'Ben']);
  });

  test('whoever is put off comes last, those put off twice behind those put off once', () => {
    look();
    queue.putOff();
    expect(look()).toEqual({ who: 'Ben', at: '1/3', isMeanwhile: false });
    queue.putOff();
    expect(look().who).toBe('Cleo');
    queue.step(1);
    expect(look().who).toBe('Ana');
    queue.putOff();
    expect(look().who).toBe('Ben');
  });

  test('once a note is written the next one has her place, and at the end nobody is left', () => {
    look();
    queue.step(1);
    look();
    queue.moveOn();
    left = [ANA, CLEO];
    classified = [BEN];
    expect(look()).toEqual({ who: 'Cleo', at: '2/2', isMeanwhile: false });
    queue.moveOn();
    left = [ANA];
    expect(look().who).toBe('Ana');
    queue.moveOn();
    left = [];
    classified = [ANA, BEN, CLEO];
    expect(look()).toEqual({ who: null, at: '1/0', isMeanwhile: false });
  });

  test('the only one left stays when too little was said of her', () => {
    left = [CLEO];
    look();
    queue.moveOn();
    expect(look().who).toBe('Cleo');
  });

  test('whoever is classified by another hand stays on screen until somebody moves on', () => {
    look();
    queue.step(1);
    look();
    left = [ANA, CLEO];
    classified = [BEN];
    expect(look()).toEqual({ who: 'Ben', at: '2/2', isMeanwhile: true });
    queue.step(1);
    expect(look()).toEqual({ who: 'Cleo', at: '2/2', isMeanwhile: false });
  });

  test('and when she was the last, nobody is shown after her', () => {
    left = [BEN];
    look();
    left = [];
    classified = [BEN];
    expect(look().isMeanwhile).toBe(true);
    queue.step(-1);
    expect(look().who).toBeNull();
  });

  test('whoever has no note any more makes room for the next one; one whose note moved stays', () => {
    look();
    queue.step(1);
    look();
    left = [ANA, CLEO];
    expect(look().who).toBe('Cleo');
    const moved = { ...CLEO, path: 'Friends/Cleo.md' };
    queue.follow(CLEO.path, moved.path);
    left = [ANA, BEN, moved];
    expect(look()).toEqual({ who: 'Cleo', at: '3/3', isMeanwhile: false });
  });
});

describe('the places', () => {
  test('begin with the latest event where somebody is left, and those who belong to none come last', () => {
    const triage: Triage = { missions: [mission('fair', [DIRK], []), mission('training', [ANA])], others: [BEN] };
    const { places, place } = queue.picture(triage, () => null);
    expect(places.map(({ id }) => id)).toEqual(['fair', 'training', OTHERS]);
    expect(place?.id).toBe('training');
  });

  test('stay where somebody went, also when nobody is left there', () => {
    queue.choose(OTHERS);
    expect(look([DIRK]).who).toBe('Dirk');
    expect(look([]).who).toBeNull();
    expect(queue.placeId).toBe(OTHERS);
    queue.choose('training');
    expect(look().who).toBe('Ana');
  });

  test('are none in a vault of nobody', () => {
    expect(queue.picture({ missions: [], others: [] }, () => null)).toMatchObject({ places: [], place: null, person: null });
  });

  test('that are gone make room for another', () => {
    queue.choose('last year');
    expect(look().who).toBe('Ana');
    expect(queue.placeId).toBe('training');
  });
});
