import type { Cadence } from '../model/cadence';
import { foldWord, words } from './fold-word';
import type { Reading } from './reading';

const NOT_A_DURATION = { refused: 'not-a-duration' } as const;
const AMBIGUOUS = { refused: 'ambiguous-duration' } as const;

/** Ten years. A longer rhythm is a slip of the hand, and a huge one makes dates that do not exist. */
const MOST_DAYS = 3650;
const MOST_MONTHS = 120;

/** Both readings are common, and both would be a rhythm one can keep: twice a month or every two months. */
const AMBIGUOUS_WORDS = new Set(words(`bimonthly bi-monthly bimensuel bimensuelle bimensal bihebdomadaire bisannuel
  bisannuelle`));

/**
 * `biweekly` has two readings as well, but is taken for every two weeks: the tools that write it offer it between
 * weekly and monthly, and twice a week is no rhythm anybody sets for keeping in touch. `biannual` is twice a year by
 * the dictionary, every two years being `biennial`.
 */
const RHYTHMS = new Map<string, Cadence>([
  ...rhythm({ unit: 'days', count: 1 }, 'daily quotidien quotidienne diario diariamente'),
  ...rhythm({ unit: 'days', count: 7 }, 'weekly hebdomadaire hebdo semanal'),
  ...rhythm({ unit: 'days', count: 14 }, 'fortnightly biweekly bi-weekly quinzaine quinzenal'),
  ...rhythm({ unit: 'months', count: 1 }, 'monthly mensuel mensuelle mensal'),
  ...rhythm({ unit: 'months', count: 2 }, 'bimestriel bimestrielle bimestral'),
  ...rhythm({ unit: 'months', count: 3 }, 'quarterly trimestriel trimestrielle trimestral'),
  ...rhythm(
    { unit: 'months', count: 6 },
    'semestriel semestrielle semestral biannual biannually semiannual semiannually semi-annually half-yearly',
  ),
  ...rhythm({ unit: 'months', count: 12 }, 'yearly annual annually annuel annuelle anual'),
  ...rhythm({ unit: 'months', count: 24 }, 'biennial biennially'),
  ...rhythm({ unit: 'none' }, 'none never no aucun aucune jamais non nunca nenhum nenhuma off'),
]);

type Unit = { readonly unit: 'days' | 'months'; readonly each: number };

const UNITS = new Map<string, Unit>([
  ...unit({ unit: 'days', each: 1 }, 'd day days j jour jours dia dias'),
  ...unit({ unit: 'days', each: 7 }, 'w wk wks week weeks sem semaine semaines semana semanas'),
  ...unit({ unit: 'days', each: 14 }, 'fortnight fortnights quinzaine quinzaines'),
  ...unit({ unit: 'months', each: 1 }, 'm mo mos mon month months mois mes meses'),
  ...unit({ unit: 'months', each: 3 }, 'q quarter quarters trimestre trimestres'),
  ...unit({ unit: 'months', each: 6 }, 'semestre semestres semester semesters'),
  ...unit({ unit: 'months', each: 12 }, 'y yr yrs year years a an ans annee annees ano anos'),
]);

/** One to twelve, in the order of the numbers. */
const NUMBER_WORDS = new Map<string, number>(
  [
    'a an one un une um uma', 'two deux dois duas other', 'three trois tres', 'four quatre quatro', 'five cinq cinco',
    'six seis', 'seven sept sete', 'eight huit oito', 'nine neuf nove', 'ten dix dez', 'eleven onze', 'twelve douze doze',
  ].flatMap((line, index) => words(line).map((word): [string, number] => [word, index + 1])),
);

/** Words that lead to the rhythm without changing it: "Contact every six months", "une fois par an". */
const FILLERS = new Set(words(`contact every each once per tous toutes les chaque fois par le la l cada todo todos toda
  todas os as and et e of de about environ`));
const NUMBER_AND_UNIT = /^(\d+)([a-z]*)$/;
const SIGNED_NUMBER = /(?:^|\s)[-+−]\d/;
/** "1 à 2 mois" is a span (cadence-range.ts), not a year (`1 a`) and two months; seen before the accents are gone. */
const SPAN = /\d\s*a\u0300\s*\d/iu;
const ISO_8601 = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?$/;
const RECURRENCE = /freq=(daily|weekly|monthly|yearly)\b(?:.*;interval=(\d+))?/;
const RECURRENCE_UNITS = new Map([['daily', 'd'], ['weekly', 'w'], ['monthly', 'm'], ['yearly', 'y']]);
const LEADING_ONCE = /^(?:a cada|(?:une|1) fois(?= (?:tou(?:te)?s|par \d))) /;
const TWICE_A_YEAR = /^(?:twice|two times|2 times|deux fois|2 fois) (?:a|per|par) (?:year|an)$/;

/** A bare number is a number of days. Zero, negative, broken and huge numbers are refused. */
export function parseDayCount(count: number): Reading<Cadence> {
  return cadenceOf('days', count);
}

/**
 * Reads how often: `21d`, `21 jours`, `3 sem`, `2 mois`, `1 an`, `P3M`, `quarterly`, `trimestriel`, `every 6 weeks`,
 * "Contact every six months", `tous les 3 mois`, `FREQ=WEEKLY;INTERVAL=2`, `none`. Words with two meanings are refused
 * as ambiguous; days and months together are refused, since no rhythm counts in both.
 */
export function parseDuration(text: string): Reading<Cadence> {
  if (SIGNED_NUMBER.test(text) || SPAN.test(text.normalize('NFD'))) return NOT_A_DURATION;
  const folded = foldWord(text);
  if (AMBIGUOUS_WORDS.has(folded)) return AMBIGUOUS;
  const known = RHYTHMS.get(folded);
  if (known !== undefined) return { value: known };
  const code = text.trim().toLowerCase();
  const iso = ISO_8601.exec(code);
  if (iso !== null) return sumOf([[iso[1], 'y'], [iso[2], 'm'], [iso[3], 'w'], [iso[4], 'd']]);
  const recurrence = RECURRENCE.exec(code);
  if (recurrence !== null) return sumOf([[recurrence[2] ?? '1', RECURRENCE_UNITS.get(recurrence[1] ?? '') ?? '']]);
  return parsePhrase(folded.replace(/[.,;]+(?=-|$)/g, '').replaceAll('-', ' '));
}

function parsePhrase(phrase: string): Reading<Cadence> {
  if (TWICE_A_YEAR.test(phrase)) return cadenceOf('months', 6);
  const parts: [string, string][] = [];
  let count: string | null = null;
  let isSpelled = false;
  for (const word of phrase.replace(LEADING_ONCE, '').split(' ')) {
    const digits = NUMBER_AND_UNIT.exec(word);
    const spelled = NUMBER_WORDS.get(word);
    if (digits !== null && count === null) {
      const [, amount = '', unitWord = ''] = digits;
      if (unitWord === '') count = amount;
      else parts.push([amount, unitWord]);
    } else if (spelled !== undefined && count === null) {
      count = String(spelled);
      isSpelled = true;
    } else if (UNITS.has(word)) {
      parts.push([count ?? '1', word]);
      count = null;
      isSpelled = false;
    } else if (!FILLERS.has(word) || (word === 'fois' && Number(count ?? 1) !== 1)) {
      return NOT_A_DURATION;
    }
  }
  if (count === null) return sumOf(parts);
  // "tous les 14" is 14 days; a number in words alone ("une") says nothing.
  return parts.length === 0 && !isSpelled ? parseDayCount(Number(count)) : NOT_A_DURATION;
}

function sumOf(parts: readonly (readonly [string | undefined, string])[]): Reading<Cadence> {
  let days = 0;
  let months = 0;
  for (const [count, word] of parts) {
    if (count === undefined) continue;
    const known = UNITS.get(word);
    if (known === undefined) return NOT_A_DURATION;
    if (known.unit === 'days') days += Number(count) * known.each;
    else months += Number(count) * known.each;
  }
  if (days > 0 && months > 0) return NOT_A_DURATION;
  return days > 0 ? cadenceOf('days', days) : cadenceOf('months', months);
}

function cadenceOf(unitOfCount: 'days' | 'months', count: number): Reading<Cadence> {
  const most = unitOfCount === 'days' ? MOST_DAYS : MOST_MONTHS;
  if (!Number.isInteger(count) || count < 1 || count > most) return NOT_A_DURATION;
  return { value: { unit: unitOfCount, count } };
}

function rhythm(cadence: Cadence, line: string): [string, Cadence][] {
  return words(line).map((word) => [word, cadence]);
}

function unit(value: Unit, line: string): [string, Unit][] {
  return words(line).map((word) => [word, value]);
}
