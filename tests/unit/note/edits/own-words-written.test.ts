import { describe, expect, test } from 'vitest';
import type { OwnWords } from '../../../../src/model/own-words';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import { DEFAULT_ROLES } from '../../../../src/model/role';
import { noneKnownEdit } from '../../../../src/note/edits/box-edits';
import { classifyEdits } from '../../../../src/note/edits/classify-edit';
import { eventNote, participantsEdit } from '../../../../src/note/edits/event-note';
import { meetingNote } from '../../../../src/note/edits/meeting-note';
import { mergedProperties } from '../../../../src/note/edits/merge-properties';
import { newPersonText } from '../../../../src/note/edits/new-person-note';
import { answeredEdit, snoozeEdit } from '../../../../src/note/edits/person-edits';
import { newPersonNote, newProjectNote } from '../../../../src/view/shared/new-note';
import { day } from '../../../support/builders';
import { card } from '../../../support/cards';
import { CONTEXT, readPerson, readProject } from '../read-note';

const words: OwnWords = {
  ...NO_OWN_WORDS,
  folders: { ...NO_OWN_WORDS.folders, person: ['Carnet'] },
  person: { snooze: ['plus tard', 'dodo'], circle: ['status'], 'last-contact': ['vu'], email: ['mél'], type: ['sorte'] },
  project: { deadline: ['rendu'], type: ['genre'] },
  meeting: { participants: ['musiciens'], date: ['soirée'], place: ['salle'] },
  values: { 'circle:core': ['famille'], none: ['–'] },
};
const context = { ...CONTEXT, words };
const today = day('2026-03-16');

describe('What is written where a note has no such property yet', () => {
  test('gets the first name of one’s own, and the note’s own name where it has one', () => {
    const { person } = readPerson('dodo: 2026-03-10\nrelance: 2026-01-01', { context });
    expect(snoozeEdit(person, today, 'en').properties).toEqual([{ property: 'dodo', from: '2026-03-10', to: '2026-03-16' }]);
    expect(snoozeEdit(readPerson('', { context }).person, today, 'en').properties).toEqual([{ property: 'plus tard', from: undefined, to: '2026-03-16' }]);
  });

  test('empties every name of a field, also those of one’s own', () => {
    const { person } = readPerson('dodo: 2026-03-20\nsnooze: 2026-03-20', { context });
    expect(answeredEdit(person, today, 'en').properties.map(({ property, to }) => [property, to])).toEqual([
      ['vu', '2026-03-16'], ['dodo', null], ['snooze', null],
    ]);
  });

  test('says values in one’s own words', () => {
    const told = { circle: 'core', networks: [], skills: [], needs: [], aptitude: null, role: null, next: null } as const;
    expect(classifyEdits(readPerson('', { context }).person, told, DEFAULT_ROLES, 'fr')[0]?.properties).toEqual([
      { property: 'status', from: undefined, to: 'famille' },
    ]);
    expect(noneKnownEdit(readProject('', { context }).project, 'mentor', DEFAULT_ROLES, 'fr').properties).toEqual([
      { property: 'mentor', from: undefined, to: '–' },
    ]);
  });

  test('fills a new note in one’s own names', () => {
    expect(newPersonNote('Ana', [], 'fr', words)).toEqual({ folder: 'Carnet', fileName: 'Ana', properties: { sorte: 'personne' } });
    expect(Object.keys(newProjectNote('Sel', [], [], 'fr', words).properties)).toEqual(['genre', 'objectif', 'rendu']);
    const base = { folder: null, language: 'fr', words, properties: {}, body: '', today, singles: new Set<never>() } as const;
    expect(newPersonText(card('Ana', { emails: ['a@x.org'] }), base)?.text).toBe('---\nmél:\n  - a@x.org\n---\n');
  });

  test('names those who took part as one does', () => {
    const told = { title: 'Fair', on: today, language: 'en', words } as const;
    expect(eventNote({ ...told, place: 'Bern', participants: ['[[Ana]]'] })).toContain('soirée: 2026-03-16\nsalle: Bern\nmusiciens:\n');
    expect(meetingNote({ ...told, people: ['[[Ana]]'], channel: null, text: null })).toContain('soirée: 2026-03-16\nmusiciens:\n');
    expect(participantsEdit({ path: 'E.md', frontMatter: { Musiciens: ['[[Ben]]'] } }, ['[[Ana]]'], words)?.properties).toEqual([
      { property: 'Musiciens', from: ['[[Ben]]'], to: ['[[Ben]]', '[[Ana]]'] },
    ]);
  });

  test('puts what two notes call otherwise into one property', () => {
    const [kept, other] = ['mél: a@x.org', 'email: b@x.org'].map((line) => readPerson(line, { context }).person);
    if (kept === undefined || other === undefined) throw new Error('Nobody');
    const { changes } = mergedProperties({ person: kept, data: kept.frontMatter }, { person: other, data: other.frontMatter }, new Set());
    expect(changes).toContainEqual({ property: 'mél', from: 'a@x.org', to: ['a@x.org', 'b@x.org'] });
  });
});
