import type { BriefSource } from '../derive/brief';
import { candidateSourceOf } from '../derive/candidate-list';
import type { FollowUp } from '../derive/follow-up';
import type { NetworkHealth } from '../derive/health';
import { deriveHealth } from '../derive/health';
import type { HealthStore } from '../derive/health/source';
import { healthSourceOf } from '../derive/health/source';
import type { WaitingOn } from '../derive/waiting-on';
import type { WeekPlan } from '../derive/week-plan';
import type { Problem } from '../model/problem';
import { candidatesText, healthText, matrixText, problemsText, queueText } from './plain-text';
import type { ReportPart, ReportSource } from './report';
import { reportOf } from './report';
import type { Table } from './table';
import { csvTable, markdownTable } from './table';
import { healthTable, matrixTable, problemsTable, queueTable } from './tables';

/** How a report can be written down. */
export const REPORT_FORMATS = ['text', 'json', 'markdown', 'csv'] as const;

/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Whoever keeps the pictures of a vault up to date; the store is one. */
export interface ReportStore extends BriefSource, HealthStore {
  followUps(): readonly FollowUp[];
  weekPlan(): WeekPlan;
  waitingOn(): WaitingOn;
  problems(): readonly Problem[];
}

/** What a report of a whole vault is made from; of what is not asked for nothing is derived. */
export function reportSourceOf(store: ReportStore, { strings, withStance }: Pick<ReportSource, 'strings' | 'withStance'>): ReportSource {
  let health: NetworkHealth | null = null;
  return {
    today: store.today,
    boards: store.boards(),
    people: store.people().flatMap((person) => store.followUpOf(person.path) ?? []),
    queue: store.followUps(),
    weekPlan: store.weekPlan(),
    waitingOn: store.waitingOn(),
    problems: store.problems(),
    candidateSource: candidateSourceOf(store),
    health: () => (health ??= deriveHealth(healthSourceOf(store))),
    withStance,
    strings,
  };
}

/** Something that can be written down in every format; only what the format asks for is made. */
export interface Answer {
  /** For a terminal; ends with a line break. */
  readonly text: () => string;
  readonly tables: () => readonly Table[];
  readonly data: () => object;
}

/** An answer in one of the formats; tables stand one after the other, with an empty line between. Ends with a line break. */
export function writtenAs(format: ReportFormat, { text, tables, data }: Answer): string {
  switch (format) {
    case 'text':
      return text();
    case 'json':
      return `${JSON.stringify(data(), roundedNumber, 2)}\n`;
    case 'markdown':
      return tables().map(markdownTable).join('\n');
    case 'csv':
      return tables().map(csvTable).join('\r\n');
  }
}

/** Parts of a report in one of the formats. */
export function writtenReport(source: ReportSource, parts: readonly ReportPart[], format: ReportFormat): string {
  return writtenAs(format, {
    text: () => parts.map((part) => textOf(part, source)).join('\n'),
    tables: () => parts.map((part) => tableOf(part, source)),
    data: () => reportOf(source, parts),
  });
}

/** Strengths and shares are products of judgements: what stands behind the fourth decimal is noise. */
function roundedNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

function textOf(part: ReportPart, { boards, queue, today, problems, candidateSource, health, withStance, strings }: ReportSource): string {
  switch (part) {
    case 'matrix':
      return [matrixText(boards, strings), candidatesText(boards, candidateSource, strings)].join('\n');
    case 'queue':
      return queueText(queue, today, strings);
    case 'health':
      return healthText(health(), withStance, strings);
    case 'problems':
      return problemsText(problems, strings);
  }
}

function tableOf(part: ReportPart, { boards, queue, today, problems, health, withStance, strings }: ReportSource): Table {
  switch (part) {
    case 'matrix':
      return matrixTable(boards, strings);
    case 'queue':
      return queueTable(queue, today, strings);
    case 'health':
      return healthTable(health(), withStance, strings);
    case 'problems':
      return problemsTable(problems, strings);
  }
}
