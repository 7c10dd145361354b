import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveBlockQueue } from '../../src/derive/block/block-queue';
import { deriveBlockScope } from '../../src/derive/block/block-scope';
import { linkedQueue, matrixTable } from '../../src/exchange/tables';
import { queueCanvas } from '../../src/exchange/canvas/canvases';
import { reportCounts, reportOf } from '../../src/exchange/report';
import { reportSourceOf } from '../../src/exchange/written-report';
import { stringsFor } from '../../src/i18n/strings';
import { toldBoard, toldQueue } from '../../src/exchange/overview/told';
import type { Settings } from '../../src/settings';
import { parseBlock } from '../../src/note/block/parse-block';
import type { NoteChange } from '../../src/network/note-change';
import { Store } from '../../src/store';
import { queueOfBase } from '../../src/surface/bases/base-queue';
import { queueItem } from '../../src/surface/api/snapshots';
import { START, WAYS, aChange, aWayChange, someSettings } from '../support/random-vault';

const strings = stringsFor('en');
const EVERYTHING = { withAway: true, withOpponents: true, withPromises: true };
const manyChanges = fc.oneof(
  fc.array(aChange, { minLength: 4, maxLength: 25 }),
  fc.array(aWayChange, { maxLength: 6 }).map((changes): NoteChange[] => [...WAYS, ...changes]),
);

function storeAfter(changes: readonly NoteChange[], settings: Settings): Store {
  const store = new Store({ settings, today: START, schedule: () => undefined });
  store.apply(changes);
  store.setPhase({ kind: 'ready' });
  return store;
}

const inShort = ({ path, total, bucket }: { readonly path: string; readonly total: number; readonly bucket: string }): string => [path, total, bucket].join(' ');

/** The queue as each place has it that shows it: who, how many points, when. */
function queuesOf(store: Store): Readonly<Record<string, readonly string[]>> {
  const { settings, network } = store;
  const { request } = parseBlock('view: queue', { roles: settings.roles, words: settings.ownWords });
  const found = deriveBlockScope(request, 'Home.md', store);
  if (found.kind === 'problems') throw new Error(JSON.stringify(found.problems));
  const content = {
    groups: [{ title: null, paths: [...network.people.keys(), ...network.projects.keys()] }], isGrouped: false, isSorted: false,
    people: new Set(network.people.keys()), projects: new Set(network.projects.keys()), others: 0,
  };
  const based = queueOfBase(content, { hideSnoozed: false, onlyDue: true }, store).parts.flatMap(({ items }) => items);
  const report = reportOf(reportSourceOf(store, { strings, withStance: false }), ['queue']);
  return {
    block: deriveBlockQueue(request, found.scope, store).map(inShort),
    base: based.map(inShort),
    report: (report.queue ?? []).map(inShort),
    exported: toldQueue(store.followUps(), EVERYTHING, settings.roles).map(inShort),
    api: store.followUps().map((item) => queueItem(item, strings)).map((item) => inShort({ ...item, total: item.points })),
  };
}

test('the queue has the same lines, points and parts in a block, a base, the report, an export and the interface', () => {
  fc.assert(
    fc.property(manyChanges, someSettings, (changes, settings) => {
      const store = storeAfter(changes, settings);
      const shown = store.followUps().map(inShort);
      for (const [place, queue] of Object.entries(queuesOf(store))) expect(queue, place).toEqual(shown);
      const source = reportSourceOf(store, { strings, withStance: false });
      const counts = reportCounts(source);
      expect(counts.today + counts.week + counts.later).toBe(shown.length);
      expect(linkedQueue(store.followUps(), START, strings).rows).toHaveLength(shown.length);
      const { nodes } = queueCanvas(store.followUps(), { title: '', strings });
      expect(nodes.filter(({ type }) => type === 'file')).toHaveLength(shown.length);
    }),
    { numRuns: 50 },
  );
});

test('an export that tells of nobody who is away or against a project names none of them', () => {
  fc.assert(
    fc.property(manyChanges, someSettings, (changes, settings) => {
      const store = storeAfter(changes, settings);
      const discreet = { withAway: false, withOpponents: false, withPromises: false };
      const boards = store.boards().map((board) => toldBoard(board, discreet, settings.roles));
      for (const { boxes } of boards) {
        for (const { role, names } of boxes) {
          expect(role.sign).not.toBe(-1);
          expect(names.every(({ person }) => person === null || person.status === 'active')).toBe(true);
        }
      }
      const queue = toldQueue(store.followUps(), discreet, settings.roles);
      expect(queue.length).toBeLessThanOrEqual(store.followUps().length);
      expect(JSON.stringify([matrixTable(boards, strings), linkedQueue(queue, START, strings)])).not.toMatch(/oppon/i);
    }),
    { numRuns: 50 },
  );
});
