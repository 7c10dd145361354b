import { describe, expect, test } from 'vitest';
import { EMPTY_JOURNAL } from '../../../../src/model/journal';
import { parseNote } from '../../../../src/note/parse-note';
import { CONTEXT, told } from '../read-note';
import { called, exchangesIn, journalOf, readable } from './read-journal';

const PATH = 'Notes/Plans.md';

describe('an open task', () => {
  test.each([
    ['- [ ] write to [[Ana]] 📅 2026-03-20', 'write to Ana', '2026-03-20'],
    ['* [ ] write to [[Ana]] 📅2026-03-20 ⏫', 'write to Ana', '2026-03-20'],
    ['1. [/] write to [[Ana]] 🗓️ 2026-03-20', 'write to Ana', '2026-03-20'],
    ['+ [!] **write** to [[Ana|A.]] ⏳ 2026-03-20', 'write to A.', '2026-03-20'],
    ['- [ ] write to [[Ana]] 🛫 2026-03-20 ➕ 2026-03-01', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] 🛫 2026-03-18 ⏳ 2026-03-19 📅 2026-03-20', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] [due:: 2026-03-20]', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] (due:: 2026-03-20) [priority:: high]', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] [due:: [[2026-03-20]]]', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] due:: 2026-03-20', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] [échéance:: 20/03/2026]', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] @due(2026-03-20)', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] @{2026-03-20}', 'write to Ana', '2026-03-20'],
    ['- [ ] write to [[Ana]] [scheduled:: 2026-03-20]', 'write to Ana', '2026-03-20'],
    ['- [ ] #task write to [[Ana]] 🆔 abc ⛔ d,e ^x1', 'write to Ana', null],
    ['- [ ] 📅 2026-03-20 write to [[Ana]] about [the:: plan]', 'write to Ana about [the:: plan]', '2026-03-20'],
    ['  - [ ] write to [[Ana]] and ![[Cy.png]] `[[Cy]]`', null, null],
  ])('%s', (written, text, due) => {
    const { tasks } = journalOf(PATH, `\n${written}\n`);
    expect(tasks).toMatchObject([{ ...(text !== null && { text }), line: 2, written, due, repeats: false }]);
    expect(called(tasks[0]?.people ?? [])).toEqual([written.includes('Ana') ? 'Ana' : '']);
  });

  test.each(['- [ ] write to [[Ana]] 🔁 every week 📅 2026-03-20', '- [ ] write to [[Ana]] [repeat:: every week] 📅 2026-03-20'])('that comes again: %s', (line) =>
    expect(journalOf(PATH, line).tasks).toMatchObject([{ text: 'write to Ana', due: '2026-03-20', repeats: true }]),
  );

  test.each(['- [ ] bread', '- [x] wrote to [[Ana]]', '- [-] write to [[Ana]]', '- write to [[Ana]]', '> - [ ] [[Ana]]', '- [ ]', '- [[Ana]] x',
    '```\n- [ ] [[Ana]]\n```', '- [ ] see [[2026-03-20]]', '[ ] [[Ana]]', '- [ ] [Ana](https://x.org)'])('is none that anybody waits for: %s', (line) =>
    expect(journalOf(PATH, line)).toBe(EMPTY_JOURNAL),
  );

  test('in a person’s own note is about her, and may link others', () => {
    const { tasks } = journalOf('People/Ana.md', '- [ ] lend her the key\n- [ ] introduce to [[Bob]]\n- [x] done');
    expect(tasks.map(({ text, people }) => [text, called(people)])).toEqual([['lend her the key', []], ['introduce to Bob', ['Bob']]]);
  });

  test('in a project’s note counts where it links somebody', () => {
    expect(journalOf('Projects/Atlas.md', '- [ ] budget\n- [ ] ask [[Ana]]').tasks.map(({ text }) => text)).toEqual(['ask Ana']);
  });

  test('with a day that does not exist stays, without it, and is told', () => {
    const { journal, problems } = readable(PATH, '- [ ] write to [[Ana]] 📅 2026-02-31');
    expect(journal.tasks).toMatchObject([{ text: 'write to Ana', due: null }]);
    expect(told(problems)).toEqual(['line 1: not-a-date (2026-02-31)']);
  });
});

describe('a task that is done, in any note', () => {
  test.each(['✅ 2026-08-01', '✅2026-08-01', '[completion:: 2026-08-01]', '[done:: 2026-08-01]', '(completion:: 2026-08-01)', '@done(2026-08-01)', 'done:: 2026-08-01',
    '[completion:: 2026-08-01T10:00]', '📅 2026-07-30 ✅ 2026-08-01'])('%s', (sign) =>
    expect(exchangesIn(journalOf(PATH, `- [x] called [[Sam]] ${sign}`))).toEqual(['2026-08-01 task (called Sam) with Sam']),
  );

  test('without a day tells nothing', () => expect(journalOf(PATH, '- [x] called [[Sam]]')).toBe(EMPTY_JOURNAL));
});

describe('a note that tells nothing about people', () => {
  test.each([
    ['Notes/Cake.md', 'Butter and [[Flour]].\n- [ ] eggs'],
    ['Templates/Day.md', '- [ ] call [[Ana]]'],
    ['Notes/MOC.md', '- [ ] call [[Ana]]'],
    ['People/Ana.md', '- 2026-03-12 call'],
  ])('%s costs nothing to keep', (path, text) => expect(journalOf(path, text)).toBe(EMPTY_JOURNAL));

  test('nor does one that has not been opened', () => {
    const note = parseNote({ path: 'Notes/Cake.md', frontMatter: { kind: 'none' }, tags: [], body: null, bodyLine: 1 }, CONTEXT);
    expect(note).toEqual({ kind: 'other', path: 'Notes/Cake.md', evidence: null, skipped: null, journal: EMPTY_JOURNAL, problems: [] });
  });
});

const LONG = 100_000;

test.each(['[', '[[', '- [ ] [', '[[a', '- [ ] (due:: ', '- [ ] @due(', '`', '``` x ` ', '%%', '<!--', '*', '_', '![', '![[', '|', '| - ', '\t', '- ', '# ', 'a@', '[a](mailto:x',
  'Participants: ', '[a](<', '(k:: ', '2026-03-12 ', '- [x] ✅', ', ', '🔁 '])('a line of nothing but %j is read at once', (sign) => {
  const line = sign.repeat(Math.ceil(LONG / sign.length));
  const started = performance.now();
  for (const path of ['People/Ana.md', 'Meetings/2026-03-12 A.md', 'Daily/2026-03-12.md']) {
    for (const text of [line, `- [ ] ${line}`, `- ${line}`, `Attendees: ${line}`, `| Date |\n|-|\n| ${line} |`]) readable(path, `\n${text}\n`);
  }
  // Fifteen notes; a pattern of square cost takes longer than that for one of them.
  expect(performance.now() - started).toBeLessThan(30_000);
});

test.each(['- [ ] [[Ana]] (due::', '[[Ana]] [due::'])('%j and a long gap are read at once', (opening) => {
  const started = performance.now();
  readable('Daily/2026-03-12.md', `${opening}${' '.repeat(LONG)}x (end)`);
  expect(performance.now() - started).toBeLessThan(30_000);
});
