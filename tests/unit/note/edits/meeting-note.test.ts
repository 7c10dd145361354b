import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import type { LoggedContact } from '../../../../src/note/edits/person-edits';
import type { ToldMeeting } from '../../../../src/note/edits/meeting-note';
import { logContactEdits, meetingFileName, meetingNote } from '../../../../src/note/edits/meeting-note';
import { day, person } from '../../../support/builders';

const today = day('2026-03-16');
const contact: LoggedContact = { on: today, channel: 'meeting', text: 'act 2', next: null, gave: 'the room', received: null };

describe('a contact of several people', () => {
  const ana = person('Ana');
  const ben = person('Ben');

  it('is an edit for each of them, nobody twice', () => {
    const edits = logContactEdits([ana, ben, ana], contact, today, 'en', 'line');
    expect(edits.map(({ path, logLine }) => [path, logLine?.text])).toEqual([
      ['People/Ana.md', 'meeting: act 2'],
      ['People/Ben.md', 'meeting: act 2'],
    ]);
  });

  it('is told in the shared note alone, but for what went to each', () => {
    const edits = logContactEdits([ana, ben], contact, today, 'en', 'note');
    for (const { properties, logLine } of edits) {
      expect(logLine).toBeNull();
      expect(properties.map(({ property, to }) => [property, to])).toEqual([
        ['last-contact', '2026-03-16'],
        ['gave', ['2026-03-16 the room']],
      ]);
    }
  });

  it('moves nobody’s last contact back, whichever note tells of it', () => {
    const earlier = { ...contact, on: day('2026-03-01') };
    const knownOf = ({ name }: { name: string }): typeof today | null => (name === 'Ana' ? day('2026-03-10') : null);
    const edits = logContactEdits([ana, ben], earlier, today, 'en', 'property', knownOf);
    expect(edits.map(({ properties }) => properties[0]?.to)).toEqual(['2026-03-10', '2026-03-01']);
  });
});

describe('the note of a meeting', () => {
  const meeting: ToldMeeting = {
    people: ['[[Ana]]', '[[People/Ben|Ben "B"]]', '[[Ana]]'], on: today, channel: 'call', text: 'act 2\nand 3', language: 'en', words: NO_OWN_WORDS, title: null,
  };

  it('says in flat properties when it was and who was there, then what was said', () => {
    expect(meetingNote(meeting)).toBe(
      '---\ntype: meeting\ndate: 2026-03-16\nattendees:\n  - "[[Ana]]"\n  - "[[People/Ben|Ben \\"B\\"]]"\n---\ncall: act 2 and 3\n',
    );
    expect(parse(meetingNote(meeting).split('---')[1] ?? '')).toEqual({
      type: 'meeting', date: '2026-03-16', attendees: ['[[Ana]]', '[[People/Ben|Ben "B"]]'],
    });
  });

  it('speaks French, and has its title above', () => {
    expect(meetingNote({ ...meeting, people: ['[[Ana]]'], language: 'fr', title: ' Comité ' })).toBe(
      '---\ntype: réunion\ndate: 2026-03-16\nparticipants:\n  - "[[Ana]]"\n---\n# Comité\n\ncall : act 2 and 3\n',
    );
  });

  it('ends behind its block when nothing was said', () => {
    expect(meetingNote({ ...meeting, people: ['[[Ana]]'], channel: null, text: ' ' })).toMatch(/"\[\[Ana\]\]"\n---\n$/);
  });
});

describe('the name of a meeting’s note', () => {
  const named = (names: readonly string[], title: string | null = null, language: 'en' | 'fr' = 'en'): string =>
    meetingFileName({ names, on: today, language, title });
  const LONG = ['Marguerite Vandenbroucke', 'Jean-Baptiste Delacroix', 'Anne-Sophie Grandjean', 'Ben', 'Cléo', 'Dirk Verstraeten de Lophem'];

  it.each([
    [['Ana', 'Ben'], null, 'en' as const, '2026-03-16 Ana, Ben.md'],
    [['Ana', 'Ana'], null, 'en' as const, '2026-03-16 Ana.md'],
    [['A/B: [C]'], null, 'en' as const, '2026-03-16 A B C.md'],
    [['Ana'], 'Board: spring?', 'en' as const, '2026-03-16 Board spring.md'],
    [['?'], null, 'fr' as const, '2026-03-16 réunion.md'],
    [LONG, null, 'en' as const, '2026-03-16 Marguerite Vandenbroucke, Jean-Baptiste Delacroix, Anne-Sophie Grandjean, Ben, Cléo and 1 other.md'],
    [[...LONG, 'Eva'], null, 'fr' as const, '2026-03-16 Marguerite Vandenbroucke, Jean-Baptiste Delacroix, Anne-Sophie Grandjean, Ben, Cléo et 2 autres.md'],
  ])('%j, %s (%s): %s', (names, title, language, expected) => {
    expect(named(names, title, language)).toBe(expected);
  });

  it.each([[['𝔸'.repeat(90)]], [Array.from({ length: 60 }, (_, index) => `名前が長い人 ${index}`)], [['a'.repeat(300), 'b']]])(
    'is short enough for every disk, and no letter is cut in two',
    (names) => {
      const name = named(names);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(123);
      expect(name).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect(name).toMatch(/^2026-03-16 \S.*\.md$/u);
    },
  );
});
