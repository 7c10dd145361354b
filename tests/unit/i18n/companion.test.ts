import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../../src/i18n/strings';
import { day } from '../../support/builders';

const en = stringsFor('en').companion;
const fr = stringsFor('fr').companion;
/** French sets a narrow no-break space before `:`; read here as any space. */
const plain = (text: string): string => text.replace(/\u202f/g, ' ');

describe('the words of the panel beside the note', () => {
  test.each([
    ['the last contact', en.latest('contact', -34, day('2026-02-10')), fr.latest('contact', -34, day('2026-02-10')),
      'Last contact 10 Feb · 34 days ago', 'Dernier contact le 10 févr. · il y a 34 jours'],
    ['a first meeting, on the first of a month', en.latest('meeting', -15, day('2026-03-01')), fr.latest('meeting', -15, day('2026-03-01')),
      'Met 1 Mar · 15 days ago', 'Rencontre le 1er mars · il y a 15 jours'],
    ['another year', en.latest('contact', -86, day('2025-12-20')), fr.latest('contact', -86, day('2025-12-20')),
      'Last contact 20 Dec 2025 · 86 days ago', 'Dernier contact le 20 déc. 2025 · il y a 86 jours'],
    ['a next contact to come', en.next(1, day('2026-03-17')), fr.next(1, day('2026-03-17')),
      'Next contact 17 Mar · tomorrow', 'Prochain contact le 17 mars · demain'],
    ['one of today', en.next(0, day('2026-03-16')), fr.next(0, day('2026-03-16')), 'Next contact today', 'Prochain contact aujourd’hui'],
    ['one that was missed', en.next(-1, day('2026-03-15')), fr.next(-1, day('2026-03-15')), 'Was due 15 Mar · yesterday', 'Prévu le 15 mars · hier'],
    ['a task that is late by a day', en.due(-1, day('2026-03-15')), fr.due(-1, day('2026-03-15')), 'overdue by 1 day · 15 Mar', '1 jour de retard · 15 mars'],
    ['a task of today', en.due(0, day('2026-03-16')), fr.due(0, day('2026-03-16')), 'due today · 16 Mar', 'pour le 16 mars · aujourd’hui'],
    ['a rhythm of a day', en.rhythm(1), fr.rhythm(1), 'every day', 'tous les jours'],
    ['waiting since today', en.waiting(0), fr.waiting(0), 'Waiting for an answer since today', 'En attente d’une réponse depuis aujourd’hui'],
    ['an even balance', en.balance(0), fr.balance(0), 'As much one way as the other.', 'Autant dans un sens que dans l’autre.'],
    ['more received', en.balance(2), fr.balance(2), 'You received more than you gave.', 'Vous avez reçu plus que donné.'],
    ['a silence of unknown length', en.silence(null), fr.silence(null), 'no contact noted', 'aucun contact noté'],
    ['a meeting to come', en.meetingDay(4, day('2026-03-20')), fr.meetingDay(4, day('2026-03-20')),
      'To come · 20 Mar · in 4 days', 'À venir · 20 mars · dans 4 jours'],
    ['needs', en.needs(['a van', 'time']), plain(fr.needs(['a van', 'time'])), 'Needs: a van, time', 'Besoins : a van, time'],
  ])('%s', (_, english, french, expectedEnglish, expectedFrench) => {
    expect([english, french]).toEqual([expectedEnglish, expectedFrench]);
  });
});
