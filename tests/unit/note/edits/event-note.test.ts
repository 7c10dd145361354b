import { describe, expect, it } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import { eventFileName, eventNote, participantsEdit } from '../../../../src/note/edits/event-note';
import { readFrontMatter } from '../../../../src/note/front-matter';
import { day } from '../../../support/builders';
import { readText } from '../read-note';
import { yaml } from './yaml';

const on = day('2026-03-13');

describe('the note of an event', () => {
  it('says when and where it was and who took part, and counts as one meeting with all of them', () => {
    const text = eventNote({ title: 'Training: day 1', on, place: 'Liège, yes', participants: ['[[Ana]]', '[[Ben]]', '[[Ana]]'], language: 'fr', words: NO_OWN_WORDS });
    expect(text).toBe('---\ntype: rencontre\ndate: 2026-03-13\nlieu: Liège, yes\nparticipants:\n  - "[[Ana]]"\n  - "[[Ben]]"\n---\n# Training: day 1\n');
    const note = readText('Events/x.md', text);
    if (note.kind === 'unreadable') throw new Error(note.kind);
    expect(note.journal.meeting).toMatchObject({ on: '2026-03-13' });
    expect(note.journal.interactions[0]?.people.map(({ target }) => target)).toEqual(['Ana', 'Ben']);
  });

  it('speaks English, and leaves out a place nobody named', () => {
    expect(eventNote({ title: ' ', on, place: null, participants: [], language: 'en', words: NO_OWN_WORDS })).toBe('---\ntype: event\ndate: 2026-03-13\nparticipants: []\n---\n');
  });

  it.each([['Training: day 1', '2026-03-13 Training day 1.md'], ['../..', '2026-03-13 event.md'], ['x'.repeat(300), `2026-03-13 ${'x'.repeat(109)}.md`]])(
    'is called by its day and title: %s', (title, name) => expect(eventFileName({ title, on, language: 'en' })).toBe(name),
  );
});

describe('people who are added to an event', () => {
  function added(text: string, ...links: string[]): string | null {
    const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
    const edit = participantsEdit({ path: 'E.md', frontMatter: reading.kind === 'read' ? reading.data : {} }, links, NO_OWN_WORDS);
    if (edit === null) return null;
    const result = applyNoteEdit(text, edit, yaml);
    return result.kind === 'applied' ? result.text : result.kind;
  }

  it.each([
    ['a list', '---\nPrésents:\n  - "[[Ana]]"\n---\n', '---\nPrésents:\n  - "[[Ana]]"\n  - "[[Ben]]"\n---\n'],
    ['one name', '---\nguests: Ana\n---\n', '---\nguests:\n  - Ana\n  - "[[Ben]]"\n---\n'],
    ['nobody', '---\ndate: 2026-03-13\n---\n', '---\ndate: 2026-03-13\nparticipants:\n  - "[[Ana]]"\n  - "[[Ben]]"\n---\n'],
    ['a weak word', '---\npeople: ["[[People/Ana|A.]]"]\n---\n', '---\npeople:\n  - "[[People/Ana|A.]]"\n  - "[[Ben]]"\n---\n'],
  ])('join %s', (_, before, after) => {
    expect(added(before, '[[Ana]]', '[[Ben]]')).toBe(after);
    expect(added(after, '[[Ana]]', '[[Ben]]')).toBeNull();
  });
});
