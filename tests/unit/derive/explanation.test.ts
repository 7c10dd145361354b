import { expect, test } from 'vitest';
import { epochDayOf } from '../../../src/model/calendar-date';
import { explainNote, explainPerson } from '../../../src/derive/explanation';
import { derivePersonFollowUp } from '../../../src/derive/person-follow-up';
import type { NoteRecord } from '../../../src/network/network';
import { stringsFor } from '../../../src/i18n/strings';
import type { Settings } from '../../../src/settings';
import { Network } from '../../../src/network/network';
import type { Note } from '../../../src/note/note';
import { day, networkOf, noteOf, otherNote, person, project } from '../../support/builders';
import { sourceOn } from '../../support/sources';

const TODAY = '2026-03-16';

type Plan = Parameters<typeof person>[1];

function sentencesOf(plan: Plan, settings: Partial<Settings> = {}): string[] {
  const ana = person('Ana', plan);
  const { source } = sourceOn(TODAY, networkOf(ana), settings);
  const facts = explainPerson(derivePersonFollowUp(ana, source), epochDayOf(day(TODAY)));
  return facts.map(stringsFor('en').explain.personSentence);
}

test.each<[string, Plan, string[]]>([
  ['whoever waits today', { followUp: day('2026-03-12'), lastContact: day('2026-03-01') }, [
    'In the list under “Today”, with 54 points.', 'Fresh until 28 August 2026: every 180 days.',
  ]],
  ['whoever is snoozed, with what that hides', { snooze: day('2026-04-01'), followUp: day('2026-03-01') }, [
    'Snoozed until 1 April 2026. This hides a promise whose day has come.', 'Neither a contact nor a meeting is noted up to today.',
  ]],
  ['whoever is archived', { status: 'archived', followUp: day('2026-03-01') }, ['Archived: never in the list.']],
  ['whoever has died', { status: 'deceased', snooze: day('2026-04-01') }, ['Deceased: never in the list.']],
  ['whoever must be left alone', { status: 'do-not-contact' }, ['Not to be contacted: never in the list.']],
  ['whoever was written to four days ago', { lastContact: day('2026-03-12'), waitingSince: day('2026-03-12') }, [
    'You wrote 4 days ago and wait for an answer; a reminder is in order from Thursday 19 March.',
    'Fresh until 8 September 2026: every 180 days.',
  ]],
  ['whoever was written to today', { lastContact: day(TODAY), waitingSince: day(TODAY), cadence: { unit: 'none' } }, [
    'You wrote today and wait for an answer; a reminder is in order from Monday 23 March.', 'No rhythm is wanted.',
  ]],
  ['whoever was written to in vain', { lastContact: day('2026-02-20'), waitingSince: day('2026-02-20'), nudges: 2 }, [
    'No answer for 24 days, after 2 reminders: let go; the usual rhythm counts again.',
    'Fresh until 19 August 2026: every 180 days.',
  ]],
  ['a planned contact, although the rhythm has run out', { lastContact: day('2025-08-01'), followUp: day('2026-03-20') }, [
    'The next contact is planned for 20 March 2026.',
  ]],
  ['a fresh tie', { circle: 'core', lastContact: day('2026-03-15') }, ['Fresh until 5 April 2026: every 21 days.']],
  ['a rhythm that nobody wants', { cadence: { unit: 'none' }, lastContact: day('2026-03-15') }, ['No rhythm is wanted.']],
  ['nothing known', {}, ['Neither a contact nor a meeting is noted up to today.']],
  ['a birthday in a week', { birthday: { month: 3, day: 23, year: null }, lastContact: day('2026-03-15') }, [
    'Something speaks for a contact, with 5 points; the list begins at 10.', 'Fresh until 11 September 2026: every 180 days.',
  ]],
])('%s', (_, plan, sentences) => {
  expect(sentencesOf(plan)).toEqual(sentences);
});

test('a reason that was switched off leaves somebody without any, and that is said too', () => {
  const off = { reasonWeights: { overdue: 0 } };
  expect(sentencesOf({ circle: 'core', lastContact: day('2026-02-16') }, off)).toEqual(['Nothing speaks for a contact just now.']);
});

function recordOf(note: Note): NoteRecord | undefined {
  const network = new Network();
  network.apply([{ kind: 'upsert', note }]);
  return network.notes.get(note.path);
}

const broken = { path: 'People/Ben.md', line: 3, code: 'unreadable-block', found: 'a: b: c' } as const;

test.each<[string, NoteRecord | undefined, string | null]>([
  ['a note that was never read', undefined, 'The note has not been read.'],
  ['a person’s note', recordOf(noteOf(person('Ana'))), null],
  ['a project’s note', recordOf(noteOf(project('M'))), 'The note is a project’s; its open roles are in the list, not the project itself.'],
  ['a template', recordOf(otherNote('Templates/P.md', {}, 'template')), 'The note is a template, and templates are left out.'],
  ['a drawing', recordOf(otherNote('D.excalidraw.md', {}, 'drawing')), 'The note is a drawing, and drawings are left out.'],
  [
    'something else', recordOf({ ...otherNote('T.md'), evidence: { by: 'property', found: 'type: meeting' } } as Note),
    'The note is marked as something else: “type: meeting”.',
  ],
  [
    'a broken block', recordOf({ kind: 'unreadable', path: 'People/Ben.md', problems: [broken] }),
    'Its properties cannot be read (line 3): a: b: c',
  ],
  [
    'a note like any other', recordOf(otherNote('Recipes/Cake.md')),
    'Nothing marks the note as a person’s. Write “type: person” into its properties, tag it #person, move it to a folder called People, or say in the settings where your people’s notes are.',
  ],
])('%s is nobody’s for a reason that is told', (_, record, sentence) => {
  const fact = explainNote(record);
  expect(fact && stringsFor('en').explain.noteSentence(fact)).toBe(sentence);
});
