import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CalendarDate } from '../../src/model/calendar-date';
import { calendarDate, localDateOf } from '../../src/model/calendar-date';
import type { NoteChange } from '../../src/network/note-change';
import { candidateSourceOf } from '../../src/derive/candidate-list';
import type { NetworkHealth } from '../../src/derive/health';
import { deriveHealth } from '../../src/derive/health';
import { healthSourceOf } from '../../src/derive/health/source';
import { csvTable, markdownTable } from '../../src/exchange/table';
import type { Table } from '../../src/exchange/table';
import { candidatesText, healthText, matrixText, problemsText, queueText } from '../../src/exchange/plain-text';
import { healthTable, matrixTable, problemsTable, queueTable } from '../../src/exchange/tables';
import { reportOf } from '../../src/exchange/report';
import { stringsFor } from '../../src/i18n/strings';
import type { Language } from '../../src/i18n/strings';
import { Store } from '../../src/store';
import { readVault, readVaultSettings } from './read-vault';

const FORMATS = ['text', 'json', 'markdown', 'csv'] as const;
const PARTS = ['matrix', 'queue', 'health', 'problems'] as const;
const LANGUAGES: readonly Language[] = ['en', 'fr'];
// The sample vault's dates are written around this Monday, so that screens and documents stay as they are.
const SAMPLE_DAY = '2026-03-16';
const SAMPLE_FOLDERS = ['sample-vault', '.preview/sample-vault'];

const USAGE = `Usage: npm run report -- VAULT [options]

  VAULT                 the folder of the vault (try sample-vault)
  --today YYYY-MM-DD    the day to report on (default: today; ${SAMPLE_DAY} for the sample vault)
  --format FORMAT       ${FORMATS.join(', ')} (default: text)
  --only PART           ${PARTS.join(', ')} (default: all)
  --language LANGUAGE   ${LANGUAGES.join(', ')} (default: en)
  --stance              tell also how people stand towards projects (default: kept private)

Reads the notes and writes nothing. Exit code 0, also when problems are listed; 2 when this call was wrong.`;

type Format = (typeof FORMATS)[number];
type Part = (typeof PARTS)[number];

interface Call {
  readonly vault: string;
  readonly today: CalendarDate;
  readonly format: Format;
  readonly parts: readonly Part[];
  readonly language: Language;
  readonly withStance: boolean;
}

interface Wrong {
  readonly wrong: string;
}

interface Help {
  readonly help: true;
}

/** Where a report goes. */
export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/**
 * Prints the matrix, the queue and the problems of a vault.
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
  const context = { roles: store.settings.roles, dayFirst: call.language === 'fr' };
  const { notes, failed } = await readVault(call.vault, context);
  store.apply(notes.map((note): NoteChange => ({ kind: 'upsert', note })));
  out.stdout(call.format === 'json' ? jsonOf(store, call) : partsOf(store, call, call.format));
  for (const { path, message } of failed) out.stderr(`${path}: could not be read (${message})\n`);
  return 0;
}

async function readCall(argv: readonly string[]): Promise<Call | Wrong | Help> {
  const parsed = parsedArguments(argv);
  if ('wrong' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const [vault, ...others] = positionals;
  if (vault === undefined) return wrong('Which vault? Name its folder.');
  if (others.length > 0) return wrong(`One vault at a time; found also: ${others.join(', ')}`);
  const isFolder = await stat(vault).then((stats) => stats.isDirectory(), () => false);
  if (!isFolder) return wrong(`There is no folder ${vault}.`);
  const today = values.today === undefined ? defaultDay(vault) : calendarDate(values.today);
  if (today === null) return wrong(`--today takes a day such as ${SAMPLE_DAY}, not “${String(values.today)}”.`);
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) return wrong(`--format takes ${FORMATS.join(', ')}, not “${values.format}”.`);
  const only = values.only === undefined ? PARTS : PARTS.filter((part) => part === values.only);
  if (only.length === 0) return wrong(`--only takes ${PARTS.join(', ')}, not “${String(values.only)}”.`);
  const language = LANGUAGES.find((known) => known === values.language);
  if (language === undefined) return wrong(`--language takes ${LANGUAGES.join(', ')}, not “${values.language}”.`);
  return { vault, today, format, parts: only, language, withStance: values.stance };
}

function parsedArguments(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    today: text,
    format: { ...text, default: 'text' },
    only: text,
    language: { ...text, default: 'en' },
    stance: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): Wrong {
  return { wrong: message };
}

function defaultDay(vault: string): CalendarDate | null {
  const isSample = SAMPLE_FOLDERS.some((folder) => resolve(folder) === resolve(vault));
  return isSample ? calendarDate(SAMPLE_DAY) : localDateOf(new Date());
}

function jsonOf(store: Store, { today, parts, language, withStance }: Call): string {
  const strings = stringsFor(language, () => store.settings.roles);
  const people = store.people().flatMap((person) => store.followUpOf(person.path) ?? []);
  const report = reportOf({
    today,
    boards: store.boards(),
    people,
    queue: store.followUps(),
    weekPlan: store.weekPlan(),
    waitingOn: store.waitingOn(),
    problems: store.problems(),
    candidateSource: candidateSourceOf(store),
    health: deriveHealth(healthSourceOf(store)),
    withStance,
    strings,
  });
  const { schema, projects, queue, week, waitingOn, introductions, networks, health, problems } = report;
  const chosen = {
    schema,
    today,
    ...(parts.includes('matrix') && { projects }),
    ...(parts.includes('queue') && { people: report.people, queue, week, waitingOn, introductions }),
    ...(parts.includes('health') && { networks, health }),
    ...(parts.includes('problems') && { problems }),
  };
  return `${JSON.stringify(chosen, roundedNumber, 2)}\n`;
}

/** Strengths and shares are products of judgements: what stands behind the fourth decimal is noise. */
function roundedNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

function partsOf(store: Store, { today, parts, language, withStance }: Call, format: Exclude<Format, 'json'>): string {
  const strings = stringsFor(language, () => store.settings.roles);
  const health = (): NetworkHealth => deriveHealth(healthSourceOf(store));
  const texts: Readonly<Record<Part, () => string>> = {
    matrix: () => [matrixText(store.boards(), strings), candidatesText(store.boards(), candidateSourceOf(store), strings)].join('\n'),
    queue: () => queueText(store.followUps(), today, strings),
    health: () => healthText(health(), withStance, strings),
    problems: () => problemsText(store.problems(), strings),
  };
  const tables: Readonly<Record<Part, () => Table>> = {
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
