import type { NoteChange } from '../../src/network/note-change';
import { candidateSourceOf } from '../../src/derive/candidate-list';
import type { NetworkHealth } from '../../src/derive/health';
import { deriveHealth } from '../../src/derive/health';
import { healthSourceOf } from '../../src/derive/health/source';
import { csvTable, markdownTable } from '../../src/exchange/table';
import type { Table } from '../../src/exchange/table';
import { candidatesText, healthText, matrixText, problemsText, queueText } from '../../src/exchange/plain-text';
import { healthTable, matrixTable, problemsTable, queueTable } from '../../src/exchange/tables';
import type { ReportPart } from '../../src/exchange/report';
import { reportOf } from '../../src/exchange/report';
import { stringsFor } from '../../src/i18n/strings';
import { Store } from '../../src/store';
import type { Call, Format } from './call';
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
  const context = { roles: store.settings.roles, words: store.settings.ownWords, dayFirst: call.language === 'fr' };
  const { notes, failed } = await readVault(call.vault, context);
  store.apply(notes.map((note): NoteChange => ({ kind: 'upsert', note })));
  out.stdout(call.format === 'json' ? jsonOf(store, call) : partsOf(store, call, call.format));
  for (const { path, message } of failed) out.stderr(`${path}: could not be read (${message})\n`);
  return 0;
}

function jsonOf(store: Store, { today, parts, language, withStance }: Call): string {
  const strings = stringsFor(language, () => store.settings.roles);
  const people = store.people().flatMap((person) => store.followUpOf(person.path) ?? []);
  const source = {
    today,
    boards: store.boards(),
    people,
    queue: store.followUps(),
    weekPlan: store.weekPlan(),
    waitingOn: store.waitingOn(),
    problems: store.problems(),
    candidateSource: candidateSourceOf(store),
    health: () => deriveHealth(healthSourceOf(store)),
    withStance,
    strings,
  };
  return `${JSON.stringify(reportOf(source, parts), roundedNumber, 2)}\n`;
}

/** Strengths and shares are products of judgements: what stands behind the fourth decimal is noise. */
function roundedNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

function partsOf(store: Store, { today, parts, language, withStance }: Call, format: Exclude<Format, 'json'>): string {
  const strings = stringsFor(language, () => store.settings.roles);
  const health = (): NetworkHealth => deriveHealth(healthSourceOf(store));
  const texts: Readonly<Record<ReportPart, () => string>> = {
    matrix: () => [matrixText(store.boards(), strings), candidatesText(store.boards(), candidateSourceOf(store), strings)].join('\n'),
    queue: () => queueText(store.followUps(), today, strings),
    health: () => healthText(health(), withStance, strings),
    problems: () => problemsText(store.problems(), strings),
  };
  const tables: Readonly<Record<ReportPart, () => Table>> = {
    matrix: () => matrixTable(store.boards(), strings),
    queue: () => queueTable(store.followUps(), today, strings),
    health: () => healthTable(health(), withStance, strings),
    problems: () => problemsTable(store.problems(), strings),
  };
  switch (format) {
    case 'csv':
      return parts.map((part) => csvTable(tables[part]())).join('\r\n');
    case 'markdown':
      return parts.map((part) => markdownTable(tables[part]())).join('\n');
    case 'text':
      return parts.map((part) => texts[part]()).join('\n');
  }
}
