import type { NoteChange } from '../../src/network/note-change';
import { reportSourceOf, writtenReport } from '../../src/exchange/written-report';
import { isDayFirst, stringsFor } from '../../src/i18n/strings';
import { Store } from '../../src/store';
import { USAGE, readCall } from './call';
import { readVault, readVaultSettings } from './read-vault';

/** Where a report goes. */
export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/**
 * Prints the matrix, the queue, the health and the problems of a vault.
 * @returns the exit code: 0, also when problems are listed, or 2 for a wrong call
 */
export async function run(argv: readonly string[], out: Output): Promise<number> {
  const call = await readCall(argv);
  if ('wrong' in call) {
    out.stderr(`${call.wrong}\n\n${USAGE}\n`);
    return 2;
  }
  if ('help' in call) {
    out.stdout(`${USAGE}\n`);
    return 0;
  }
  const settings = await readVaultSettings(call.vault);
  const store = new Store({ settings, today: call.today, schedule: () => undefined });
  const context = { roles: store.settings.roles, words: store.settings.ownWords, dayFirst: isDayFirst(call.language) };
  const { notes, failed } = await readVault(call.vault, context);
  store.apply(notes.map((note): NoteChange => ({ kind: 'upsert', note })));
  const strings = stringsFor(call.language, () => store.settings.roles);
  out.stdout(writtenReport(reportSourceOf(store, { strings, withStance: call.withStance }), call.parts, call.format));
  for (const { path, message } of failed) out.stderr(`${path}: could not be read (${message})\n`);
  return 0;
}
