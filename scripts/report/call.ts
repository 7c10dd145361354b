import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CalendarDate } from '../../src/model/calendar-date';
import { calendarDate, localDateOf } from '../../src/model/calendar-date';
import type { ReportPart } from '../../src/exchange/report';
import { REPORT_PARTS } from '../../src/exchange/report';
import type { ReportFormat } from '../../src/exchange/written-report';
import { REPORT_FORMATS } from '../../src/exchange/written-report';
import type { Language } from '../../src/i18n/strings';
import { LANGUAGES } from '../../src/i18n/strings';

// The sample vault's dates are written around this Monday, so that screens and documents stay as they are.
const SAMPLE_DAY = '2026-03-16';
const SAMPLE_FOLDERS = ['sample-vault', '.preview/sample-vault'];

/** How the report is called, for whoever asks or called it wrongly. */
export const USAGE = `Usage: npm run report -- VAULT [options]

  VAULT                 the folder of the vault (try sample-vault)
  --today YYYY-MM-DD    the day to report on (default: today; ${SAMPLE_DAY} for the sample vault)
  --format FORMAT       ${REPORT_FORMATS.join(', ')} (default: text)
  --only PART           ${REPORT_PARTS.join(', ')} (default: all)
  --language LANGUAGE   ${LANGUAGES.join(', ')} (default: en)
  --stance              tell also how people stand towards projects (default: kept private)

Reads the notes and writes nothing. Exit code 0, also when problems are listed; 2 when this call was wrong.`;

/** What a report was asked for. */
export interface Call {
  readonly vault: string;
  readonly today: CalendarDate;
  readonly format: ReportFormat;
  readonly parts: readonly ReportPart[];
  readonly language: Language;
  readonly withStance: boolean;
}

/** Why a call is none, for the person who made it. */
export interface Wrong {
  readonly wrong: string;
}

/** Somebody asks how it is called. */
export interface Help {
  readonly help: true;
}

/** Understands the arguments of a call; the folder is looked up, nothing in it is read. */
export async function readCall(argv: readonly string[]): Promise<Call | Wrong | Help> {
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
  const format = REPORT_FORMATS.find((known) => known === values.format);
  if (format === undefined) return wrong(`--format takes ${REPORT_FORMATS.join(', ')}, not “${values.format}”.`);
  const only = values.only === undefined ? REPORT_PARTS : REPORT_PARTS.filter((part) => part === values.only);
  if (only.length === 0) return wrong(`--only takes ${REPORT_PARTS.join(', ')}, not “${String(values.only)}”.`);
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
