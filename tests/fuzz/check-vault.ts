import { expect } from 'vitest';
import { deriveCandidateList } from '../../src/derive/candidate-list';
import { deriveClarity } from '../../src/derive/clarity';
import { deriveStanceMap } from '../../src/derive/stance-map';
import { deriveVaultCheck } from '../../src/derive/vault-check/check-steps';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { candidateSourceOn } from '../support/sources';
import { TODAY, checkEdit } from './check-edits';
import { checkProblems, expectSoon, readNote } from './check-note';
import type { OddNote } from './odd-note';

/** For all the pictures of some notes together. */
const MOST_MILLISECONDS = 250;

/** Notes of one vault: every picture is made, of them at once and one by one, soon and with the same outcome. */
export function checkVault(notes: readonly OddNote[]): void {
  const byPath = new Map(notes.map((odd) => [odd.path, odd]));
  const newStore = (): Store => new Store({ settings: DEFAULT_SETTINGS, today: TODAY, schedule: () => undefined });
  const single = newStore();
  expectSoon(() => {
    const store = newStore();
    store.apply([...byPath.values()].map((odd) => ({ kind: 'upsert', note: readNote(odd) })));
    lookAt(store);
  }, MOST_MILLISECONDS);
  for (const odd of byPath.values()) {
    single.apply([{ kind: 'upsert', note: readNote(odd) }]);
    single.boards();
  }
  lookAt(single);
  for (const problem of single.problems()) {
    const odd = byPath.get(problem.path);
    expect(odd).toBeDefined();
    if (odd !== undefined) checkProblems([problem], odd);
  }
  checkFixes(single, byPath);
}

/** Everything that a screen may ask for. */
function lookAt(store: Store): void {
  const boards = store.boards();
  const candidates = candidateSourceOn(TODAY, store.network);
  for (const board of boards) {
    for (const { role } of board.openRoles.slice(0, 2)) deriveCandidateList(board.project, role, candidates);
    deriveClarity(board, TODAY);
    deriveStanceMap(board.project, { ...candidates, today: TODAY });
  }
  for (const { path } of store.people()) store.followUpOf(path);
  store.followUps();
  store.problems();
  store.summary();
  store.aside();
  store.weekPlan();
  store.waitingOn();
  store.triage();
}

/** What the check of the vault offers to mend changes what it names and no other byte. */
function checkFixes(store: Store, notes: ReadonlyMap<string, OddNote>): void {
  const source = { network: store.network, people: store.people(), settings: DEFAULT_SETTINGS, today: TODAY, dayFirst: false, language: 'en' } as const;
  for (const { fixes } of deriveVaultCheck(source)) {
    for (const { does } of fixes) {
      if (does.kind === 'edit') checkEdit(notes.get(does.edit.path)?.text ?? '', does.edit);
    }
  }
}
