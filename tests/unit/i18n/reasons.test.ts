import { describe, expect, test } from 'vitest';
import type { ReasonDetail } from '../../../src/derive/reason';
import { stringsFor } from '../../../src/i18n/strings';
import { day } from '../../support/builders';

const en = stringsFor('en').reasons;
const fr = stringsFor('fr').reasons;
/** French sets a narrow no-break space before `;` and `:` and inside « »; read here as any space. */
const plain = (text: string): string => text.replace(/\u202f/g, ' ');
const mentor = { project: 'M.md', projectName: 'M', role: 'mentor' } as const;

describe('why somebody is in the queue, in a sentence', () => {
  test.each<[ReasonDetail, string, string]>([
    [
      { id: 'promise', on: day('2026-03-12'), lateDays: 4, note: null },
      'You promised for 12 March, 4 days late',
      'Promis pour le 12 mars, 4 jours de retard',
    ],
    [
      { id: 'promise', on: day('2026-03-01'), lateDays: 1, note: 'the plan' },
      'You promised for 1 March, 1 day late: the plan',
      'Promis pour le 1er mars, 1 jour de retard : the plan',
    ],
    [
      { id: 'promise', on: day('2026-03-16'), lateDays: 0, note: null },
      'You promised for 16 March, today',
      'Promis pour le 16 mars, aujourd’hui',
    ],
    [{ id: 'new', met: day('2026-03-16'), timing: 'same-day' }, 'Met today', 'Rencontre du jour'],
    [
      { id: 'new', met: day('2026-03-13'), timing: 'due' },
      'Met Friday, not written yet (today is the good day)',
      'Rencontre de vendredi, pas encore de message (c’est le bon jour)',
    ],
    [
      { id: 'new', met: day('2026-03-01'), timing: 'after' },
      'Met on 1 March, not written yet',
      'Rencontre du 1er mars, pas encore de message',
    ],
    [
      { id: 'overdue', cadence: 60, daysOver: 26 },
      'Every 60 days; 26 days over',
      'Tous les 60 jours ; dépassé de 26 jours',
    ],
    [{ id: 'overdue', cadence: 1, daysOver: 0 }, 'Every day; due today', 'Tous les jours ; c’est pour aujourd’hui'],
    [
      { id: 'key-role-silent', ...mentor, since: 86, deadlineIn: 45 },
      'Mentor of M, silent 86 days, deadline in 45 days',
      'Mentor de « M », sans nouvelles depuis 86 jours, échéance dans 45 jours',
    ],
    [
      { id: 'key-role-silent', ...mentor, since: null, deadlineIn: -1 },
      'Mentor of M, no contact noted, deadline 1 day ago',
      'Mentor de « M », aucun contact noté, échéance il y a 1 jour',
    ],
    [{ id: 'birthday', on: day('2026-03-16'), inDays: 0 }, 'Birthday today', 'Anniversaire aujourd’hui'],
    [{ id: 'birthday', on: day('2026-03-17'), inDays: 1 }, 'Birthday tomorrow', 'Anniversaire demain'],
    [
      { id: 'birthday', on: day('2026-03-18'), inDays: 2 },
      'Birthday on Wednesday 18 March',
      'Anniversaire mercredi 18 mars',
    ],
  ])('%j', (detail, english, french) => {
    expect(en.sentenceOf(detail)).toBe(english);
    expect(plain(fr.sentenceOf(detail))).toBe(french);
  });

  test.each([
    [180, '5 months', '5 mois'], [365, '12 months', '12 mois'], [592, '19 months', '19 mois'],
    [729, '23 months', '23 mois'],
    [730, '2 years', '2 ans'], [1094, '2 years', '2 ans'], [1095, '3 years', '3 ans'], [3650, '10 years', '10 ans'],
  ])('%s days of silence are %s', (since, english, french) => {
    const detail = { id: 'dormant', since, neededSkill: null } as const;
    expect(en.sentenceOf(detail)).toBe(`${english} of silence: old ties often bring fresh ideas`);
    const oldTies = 'les anciens liens apportent souvent des idées neuves';
    expect(plain(fr.sentenceOf(detail))).toBe(`${french} de silence : ${oldTies}`);
  });
});
