import { describe, expect, test } from 'vitest';
import type { NoteFact, PersonFact } from '../../../src/derive/explanation';
import type { FixedWhy } from '../../../src/derive/fixed-day';
import { stringsFor } from '../../../src/i18n/strings';
import { day } from '../../support/builders';

const en = stringsFor('en');
const fr = stringsFor('fr');
const on = day('2026-04-01');

const FACTS: readonly [PersonFact, string][] = [
  [{ id: 'in-list', bucket: 'today', total: 69 }, 'Dans la liste sous «\u202fAujourd’hui\u202f», avec 69 points.'],
  [{ id: 'archived' }, 'Fiche archivée\u202f: jamais dans la liste.'],
  [{ id: 'deceased' }, 'Personne décédée\u202f: jamais dans la liste.'],
  [{ id: 'do-not-contact' }, 'À ne pas contacter\u202f: jamais dans la liste.'],
  [{ id: 'snoozed', until: on, hidesPromise: true }, 'En pause jusqu’au 1er avril 2026. La pause cache une promesse dont le jour est venu.'],
  [{ id: 'waiting', days: 0, reminderOn: on }, 'Vous avez écrit aujourd’hui et attendez une réponse\u202f; un rappel convient dès mercredi 1er avril.'],
  [{ id: 'planned', on, note: 'le dossier' }, 'Prochain contact prévu le 1er avril 2026\u202f: le dossier.'],
  [{ id: 'let-go', days: 31, nudges: 1 }, 'Sans réponse depuis 31 jours, après un rappel\u202f: on lâche prise\u202f; le rythme habituel reprend.'],
  [{ id: 'fresh', until: on, cadence: 21 }, 'Lien frais jusqu’au 1er avril 2026\u202f: tous les 21 jours.'],
  [{ id: 'no-rhythm' }, 'Aucun rythme souhaité.'],
  [{ id: 'undated' }, 'Ni contact ni rencontre notés jusqu’à aujourd’hui.'],
  [{ id: 'too-few-points', total: 5, reasons: [] }, 'Quelque chose invite à écrire, avec 5 points\u202f; la liste commence à 10.'],
  [{ id: 'nothing' }, 'Rien n’invite à écrire en ce moment.'],
];

const NOTES: readonly NoteFact[] = [
  { id: 'not-read' }, { id: 'project' }, { id: 'skipped', reason: 'template' }, { id: 'skipped', reason: 'index-note' },
  { id: 'skipped', reason: 'drawing' }, { id: 'marked-otherwise', found: 'x' }, { id: 'unreadable', line: 3, found: 'x' },
  { id: 'unmarked' },
];

describe('in French', () => {
  test.each(FACTS)('%j', (fact, sentence) => {
    expect(fr.explain.personSentence(fact)).toBe(sentence);
  });

  test('every double sign has its narrow space', () => {
    const notes = NOTES.map((fact) => fr.explain.noteSentence(fact).replace('type:', 'type'));
    const texts = [...notes, fr.explain.title('Ana'), fr.explain.next(on), fr.panel.week.why({ id: 'no-reply', nudges: 0 })];
    expect(texts.filter((text) => /[^\u202f][:;?!»]|«[^\u202f]/.test(text))).toEqual([]);
  });
});

test.each<[FixedWhy, string, string]>([
  [{ id: 'planned', note: null }, 'Planned', 'Prévu'],
  [{ id: 'planned', note: 'the file' }, 'the file', 'the file'],
  [{ id: 'birthday' }, 'Birthday', 'Anniversaire'],
  [{ id: 'first-message' }, 'First message after the meeting', 'Premier message après la rencontre'],
  [{ id: 'no-reply', nudges: 1 }, 'A week without an answer: one last reminder', 'Une semaine sans réponse\u202f: un dernier rappel'],
  [{ id: 'rhythm', cadence: 1 }, 'Every day; due that day', 'Tous les jours\u202f; c’est pour ce jour-là'],
  [{ id: 'rhythm', cadence: 21 }, 'Every 21 days; due that day', 'Tous les 21 jours\u202f; c’est pour ce jour-là'],
])('%j is why somebody stands on a day of the week', (why, english, french) => {
  expect([en.panel.week.why(why), fr.panel.week.why(why)]).toEqual([english, french]);
});

test('a group says how many were met and how many of them are for today', () => {
  const { count, today } = fr.panel.group;
  expect(`${count(12, day('2026-03-13'))} · ${today(5)}`).toBe('12 personnes rencontrées le 13 mars · 5 aujourd’hui');
});
