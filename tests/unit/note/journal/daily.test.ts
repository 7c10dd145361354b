import { describe, expect, test } from 'vitest';
import { EMPTY_JOURNAL } from '../../../../src/model/journal';
import { dayInName, isDailyNote } from '../../../../src/note/journal/day-in-name';
import { exchangesIn, journalOf } from './read-journal';

const PATH = 'Daily/2026-03-16.md';

describe('the name of a daily note', () => {
  test.each(['2026-03-16', '20260316', '2026-03-16 Monday', '2026-03-16-Mon', '2026-03-16 lundi', 'Lundi 2026-03-16', '2026.03.16', '2026_03_16', '2026-03-16 (lun.)'])(
    '%s is a day',
    (name) => expect([isDailyNote(`Daily/${name}.md`), dayInName(`Daily/${name}.md`)]).toEqual([true, '2026-03-16']),
  );

  test.each([
    ['2026-03-16 Coffee', '2026-03-16'], ['Monday', null], ['2026-W12', null], ['2026-03', null], ['2026-02-31', null], ['12026-03-16', null],
    ['Invoice 20261399', null], ['2026-02-31 or 2026-03-16', '2026-03-16'],
  ])('%s is none', (name, on) => expect([isDailyNote(`${name}.md`), dayInName(`${name}.md`)]).toEqual([false, on]));
});

describe('a line of a daily note', () => {
  test.each([
    ['Long lunch with [[Ana]]; **tired**.', 'Long lunch with Ana; tired.', 'Ana'],
    ['- called [[People/Ana|A.]] ^b1', 'called A.', 'People/Ana'],
    ['## [[Ana]]', 'Ana', 'Ana'],
    ['| 10:00 | [[Ana]] | plans |', '10:00 · Ana · plans', 'Ana'],
    ['[Ana](People/Ana%20Diaz.md) and [a page](https://x.org)', 'Ana and a page', 'People/Ana Diaz'],
    ['Saw [[Ana]] and [[Bob]], then [[Ana]]', 'Saw Ana and Bob, then Ana', 'Ana, Bob'],
    ['Call with person:: Ana Diaz', null, null],
    ['person:: Ana Diaz', 'person:: Ana Diaz', "'Ana Diaz'"],
    ['A %%secret%% talk with [[Ana]]', 'A talk with Ana', 'Ana'],
  ])('%s', (line, text, people) => {
    const expected = text === null ? [] : [`2026-03-16 daily (${text}) with ${String(people)}`];
    expect(exchangesIn(journalOf(PATH, `\n${line}\n`))).toEqual(expected);
  });

  test.each([
    '- [ ] write to [[Ana]]', '- [/] write to [[Ana]]', '- [-] write to [[Ana]]', '> [[Ana]]', '- > [[Ana]]', '```\n[[Ana]]\n```', '`[[Ana]]`', '``[[Ana]]``',
    '![[Ana]]', '![a](Ana.png)', '%%[[Ana]]%%', '%%\n[[Ana]]\n%%', '<!-- [[Ana]] -->', 'Text <!-- [[Ana]] --> text', '[[2026-03-15]] | [[Daily/2026-03-17|next]]',
    'Ana', '[[#Ana]]', '[Ana](https://x.org/ana)',
  ])('tells of nobody: %s', (line) => expect(journalOf(PATH, line).interactions).toEqual([]));

  test('that is a task counts when it is done, on the day it was done', () => {
    const body = '- [x] called [[Ana]]\n- [x] wrote to [[Bob]] ✅ 2026-03-18\n- [x] bread';
    expect(exchangesIn(journalOf(PATH, body))).toEqual(['2026-03-16 task (called Ana) with Ana', '2026-03-18 task (wrote to Bob) with Bob']);
  });

  test('keeps its number', () => {
    const { interactions } = journalOf(PATH, '---\nmood: fine\n---\n\nSaw [[Ana]].\n');
    expect(interactions.map(({ interaction }) => interaction.line)).toEqual([5]);
  });
});

describe('a daily note', () => {
  test.each([
    ['Journal/A walk.md', 'type: daily\ndate: 2026-03-16'],
    ['Journal/2026-03-16 A walk.md', 'type: journal'],
    ['Journal/2026-03-16 A walk.md', 'tags: [daily]'],
    ['Daily/2026-03-16.md', 'tags: [daily, meeting]'],
    ['People/2026-03-16.md', 'mood: fine'],
  ])('%s with %s', (path, block) => {
    expect(exchangesIn(journalOf(path, `---\n${block}\n---\nSaw [[Ana]].`))).toEqual(['2026-03-16 daily (Saw Ana.) with Ana']);
  });

  test('names people in a property too', () => {
    const { interactions } = journalOf(PATH, '---\npeople: ["[[Ana]]", Bob]\n---\n');
    expect(interactions).toMatchObject([
      { interaction: { on: '2026-03-16', kind: 'daily', text: '', line: null, property: 'people' }, people: [{ target: 'Ana' }, { target: 'Bob' }] },
    ]);
  });

  test.each([['Journal/A walk.md', 'type: daily'], ['Notes/A walk.md', 'date: 2026-03-16'], ['Notes/2026-03-16 A walk.md', 'mood: fine'], ['Templates/2026-03-16.md', 'mood: fine']])(
    'is not %s with %s',
    (path, block) => expect(journalOf(path, `---\n${block}\n---\nSaw [[Ana]].`)).toBe(EMPTY_JOURNAL),
  );
});
