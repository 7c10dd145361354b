import { describe, expect, it } from 'vitest';
import type { CardField } from '../../../src/model/contact-card';
import { differencesOf } from '../../../src/note/card-differences';
import { applyNoteEdit } from '../../../src/note/edits/apply-note-edit';
import { cardEdit } from '../../../src/note/edits/card-edits';
import { cardOf } from '../../../src/note/person-card';
import { day } from '../../support/builders';
import { card } from '../../support/cards';
import { yaml } from './edits/yaml';
import { readText } from './read-note';

const NOTE = `---
type: personne
structure: "[[Collectif Bruine|Bruine]]"
courriel: B.Keppens@Bruine.be
téléphone: 0478123456
site:
  - https://bruine.be/
ville: Liège
rencontré-le: 2021-09-14
---
Plays the harp.

## Journal
- 2021-09-14 festival
`;

function read(text: string): { person: Extract<ReturnType<typeof readText>, { kind: 'person' }>['person']; text: string } {
  const note = readText('Contacts/Bruno Keppens.md', text);
  if (note.kind !== 'person') throw new Error(note.kind);
  return { person: note.person, text };
}

function afterImport(text: string, of: ReturnType<typeof card>, ...accepted: CardField[]): string | null {
  const edit = cardEdit(read(text).person, of, new Set(accepted), 'en');
  if (edit === null) return null;
  const result = applyNoteEdit(text, edit, yaml);
  return result.kind === 'applied' ? result.text : result.kind;
}

describe('the card of a note', () => {
  it('has the addresses of every spelling, of lists and of maps', () => {
    const { person } = read('---\ntype: person\nemail: {home: A@x.org, work: ["Ana <b@x.org>"]}\nE-mail 2: a@X.org\ntel[cell]: +32 4\nphone:\n  - label: home\n    value: 0478 12 34 56\n  - 470\nurl: x.org\n---\n');
    expect(cardOf(person, null)).toMatchObject({ emails: ['A@x.org', 'b@x.org'], phones: ['+32 4', '0478 12 34 56', '470'], urls: ['x.org'], note: null });
  });

  it('gives links by their names, and the text only when it is asked for', () => {
    const { person } = read(NOTE);
    expect(cardOf(person, 'Plays the harp.\n\n## Journal\n')).toMatchObject({ name: 'Bruno Keppens', organisation: 'Bruine', city: 'Liège', met: '2021-09-14', note: 'Plays the harp.' });
    expect(cardOf(person, null).note).toBeNull();
  });
});

describe('what a card says beyond a note', () => {
  it('is nothing where only the writing differs', () => {
    const same = card('KEPPENS, Bruno', {
      organisation: 'bruine', emails: ['b.keppens@bruine.be'], phones: ['+32 478 12 34 56'], urls: ['http://www.bruine.be'], city: 'LIEGE', met: day('2021-09-14'),
    });
    expect(differencesOf(read(NOTE).person, same)).toEqual([]);
    expect(afterImport(NOTE, same, 'organisation', 'city')).toBeNull();
  });

  const other = card('Bruno Keppens', {
    organisation: 'Théâtre', function: 'harpist', emails: ['b@new.be'], phones: ['0470 00 00 01'], city: 'Namur', birthday: { month: 11, day: 4, year: null },
  });

  it('fills, adds or contradicts, and says what with what', () => {
    expect(differencesOf(read(NOTE).person, other)).toEqual([
      { field: 'organisation', kind: 'conflicts', has: ['Bruine'], gets: ['Théâtre'] },
      { field: 'function', kind: 'fills', has: [], gets: ['harpist'] },
      { field: 'city', kind: 'conflicts', has: ['Liège'], gets: ['Namur'] },
      { field: 'birthday', kind: 'fills', has: [], gets: ['11-04'] },
      { field: 'emails', kind: 'adds', has: ['B.Keppens@Bruine.be'], gets: ['b@new.be'] },
      { field: 'phones', kind: 'adds', has: ['478123456'], gets: ['0470 00 00 01'] },
    ]);
  });

  it('is written in the note’s own words; a contradiction only where it was ticked', () => {
    const text = afterImport(NOTE, other, 'city') ?? '';
    expect(text).toContain('structure: "[[Collectif Bruine|Bruine]]"\n');
    expect(text).toContain('courriel:\n  - B.Keppens@Bruine.be\n  - b@new.be\n');
    expect(text).toContain('ville: Namur\n');
    expect(text).toContain('fonction: harpist\n');
    expect(text).toContain('anniversaire: 11-04\n');
    expect(afterImport(text, other, 'city')).toBeNull();
  });

  it('keeps the name: another one is an alias, once somebody said so', () => {
    const renamed = card('Bruno Vandam');
    expect(differencesOf(read(NOTE).person, renamed)).toEqual([{ field: 'name', kind: 'conflicts', has: ['Bruno Keppens'], gets: ['Bruno Vandam'] }]);
    expect(afterImport(NOTE, renamed)).toBeNull();
    const text = afterImport(NOTE, renamed, 'name') ?? '';
    expect(text).toContain('aliases:\n  - Bruno Vandam\n');
    expect(afterImport(text, renamed, 'name')).toBeNull();
  });

  it('keeps the first meeting: a later one is a line of the log, once', () => {
    const again = card('Bruno Keppens', { met: day('2026-03-13'), 'met-at': '[[Training]]', topic: 'masks', note: 'wants\nmore' });
    const text = afterImport(NOTE, again) ?? '';
    expect(text).toBe(`${NOTE}- 2026-03-13 [[Training]]: masks — wants more\n`);
    expect(afterImport(text, again, 'met', 'met-at', 'topic')).toBeNull();
  });

  it.each(['90 %% sure', '<%* run() %> masks'])('of %s is told once, in words that hide nothing of the note and that no plugin runs', (topic) => {
    const again = card('Bruno Keppens', { met: day('2026-03-13'), topic });
    const text = afterImport(NOTE, again) ?? '';
    expect(text).not.toMatch(/<%|%%/);
    expect(afterImport(text, again)).toBeNull();
  });
});
