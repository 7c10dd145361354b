import { describe, expect, test } from 'vitest';
import { CONTEXT, readPerson, told } from '../read-note';
import { exchangesIn, journalOf } from './read-journal';

/** The log of a note whose body begins on line 5. */
const log = (body: string, lines = ''): unknown => readPerson(lines, { body }).person.log.map(({ on, kind, text, line }) => [on, kind, text, line]);

describe('a dated heading in a person’s note', () => {
  test.each([
    ['### 2026-03-30 - topic', 'topic'],
    ['## [[2026-03-30]] call', 'call'],
    ['# 2026-03-30', ''],
    ['###### **2026-03-30** — [[Budget|the budget]] ##', 'the budget'],
    ['## [[Daily/2026-03-30|2026-03-30]]: *lunch*', 'lunch'],
  ])('%s', (heading, text) => expect(log(`${heading}\n**Medium**: call\n`)).toEqual([['2026-03-30', 'heading', text, 5]]));

  test.each(['## Log', '## March 2026', '## Since 2026-03-30', '#2026-03-30', '> ## 2026-03-30', '```\n## 2026-03-30\n```', '## 2026-03-301'])(
    'is none: %s',
    (heading) => expect(readPerson('', { body: heading })).toMatchObject({ person: { log: [] }, problems: [] }),
  );

  test('that gives a day that does not exist is told with its line', () => {
    expect(told(readPerson('', { body: '\n## 2026-02-31 call' }).problems)).toEqual(['line 6: not-a-date (2026-02-31)']);
  });
});

describe('a row of a table in a person’s note', () => {
  test.each([
    ['| Date | Type | Summary |\n|---|---|---|\n| 2026-03-30 | call | the budget |', 'call · the budget', 7],
    ['| Type | Jour |\n|:-:|--:|\n| appel | [[2026-03-30]] |', 'appel', 7],
    ['Quand | Quoi\n--- | ---\n2026-03-30 | [[Budget\\|le budget]]', 'le budget', 7],
    ['| **When** | What |\n|-|-|\n| 30/03/2026 | **call** | ', 'call', 7],
    ['| Who | What |\n|-|-|\n| 2026-03-30 | call |', 'call', 7],
    ['| 2026-03-30 | call |\n|---|---|', 'call', 5],
    ['| Date | Notes |\n|---|---|\n| 2026-03-30 18:00 | a<br>b |', 'a b', 7],
  ])('%s', (table, text, line) => expect(log(table)).toEqual([['2026-03-30', 'table', text, line]]));

  test('counts with every other row, and stops where the table does', () => {
    const table = '| Date | What |\n|---|---|\n| 2026-03-30 | a |\n| | b |\n| soon | c |\n| 2026-03-31 | d |\n\n| 2026-04-01 | e |';
    expect(log(table)).toEqual([['2026-03-30', 'table', 'a', 7], ['2026-03-31', 'table', 'd', 10]]);
  });

  test.each([
    ['| Due | What |\n|-|-|\n| 2026-03-30 | pay |'],
    ['| What | Deadline |\n|-|-|\n| pay | 2026-03-30 |'],
    ['| Date | What |\n| 2026-03-30 | no line below the titles |'],
    ['```\n| Date | What |\n|-|-|\n| 2026-03-30 | code |\n```'],
    ['> | Date | What |\n> |-|-|\n> | 2026-03-30 | quoted |'],
  ])('does not count: %s', (table) => expect(log(table)).toEqual([]));

  test('with a day that does not exist, or that may be two, is told with its line', () => {
    const { problems } = readPerson('', { body: '| Date | What |\n|-|-|\n| 2026-02-31 | a |\n| 03/04/2026 | b |\n| soon | c |' });
    expect(told(problems)).toEqual(['line 7: not-a-date (2026-02-31)', 'line 8: ambiguous-date (03/04/2026)']);
  });

  test('is left alone in an address card, whose last chat is a contact', () => {
    const card = '/---contact---/\n\n| key | value |\n| --- | --- |\n| Born | 1990-03-12 |\n| 2026-03-01 | odd |\n| Last chat | 2026-02-08 |\n\n/---contact---/';
    expect(log(card)).toEqual([['2026-02-08', 'field', 'Last chat', 11]]);
  });
});

describe('the property “interactions”', () => {
  test.each([
    ['interactions:\n  - date: 2026-03-12\n    text: call', 'interactions', 'call'],
    ['interactions:\n  - {date: "2026-03-12", type: call, summary: "the [[Budget]]"}', 'interactions', 'call · the Budget'],
    ['échanges:\n  - {jour: "[[2026-03-12]]", note: appel}', 'échanges', 'appel'],
    ['interactions:\n  - "2026-03-12 call"', 'interactions', 'call'],
    ['contact_log: "2026-03-12: call"', 'contact_log', 'call'],
    ['interactions: ["13/03/2026 - call"]', 'interactions', 'call', '2026-03-13'],
    ['interactions: {2026-03-12: call}', 'interactions', 'call'],
    ['interactions: ["[[2026-03-12 Coffee]]"]', 'interactions', '2026-03-12 Coffee'],
    ['interactions: [2026-03-12]', 'interactions', ''],
    ['interactions: 2026-03-12', 'interactions', ''],
  ])('%s', (lines, property, text, on = '2026-03-12') => {
    expect(readPerson(lines).person.log).toEqual([{ on, kind: 'property', text, line: null, property }]);
  });

  test('gives one exchange for each entry, and tells those without a day', () => {
    const { person, problems } = readPerson(
      'interactions:\n  - "2026-03-12 a"\n  - "soon b"\n  - {text: c}\n  - {date: 2026-02-31, text: d}\n  - "03/04/2026 e"\n  - "?"\n  -\n  - 12\n  - "2026-03-13 f"',
    );
    expect(person.log.map(({ text }) => text)).toEqual(['a', 'f']);
    expect(problems.map(({ property, code }) => `${property ?? ''} ${code}`)).toEqual([
      'interactions not-a-date', 'interactions not-a-date', 'interactions not-a-date', 'interactions ambiguous-date', 'interactions not-a-date',
    ]);
  });

  test('reads days as this person writes them', () => {
    const { person } = readPerson('interactions: ["03/04/2026 appel"]', { context: { ...CONTEXT, dayFirst: true } });
    expect(person.log).toMatchObject([{ on: '2026-04-03' }]);
  });
});

describe('a task that is done in a person’s own note', () => {
  test.each([
    ['- [x] called her ✅ 2026-08-01', 'called her'],
    ['- [X] sent the file [completion:: 2026-08-01]', 'sent the file'],
    ['* [x] lunch with [[Ana Diaz]] ✅ 2026-08-01', 'lunch with Ana Diaz'],
    ['- [x] called @done(2026-08-01)', 'called'],
  ])('is an exchange: %s', (line, text) => expect(log(line)).toEqual([['2026-08-01', 'task', text, 5]]));

  test.each(['- [x] called her', '- [ ] call her 📅 2026-08-01', '- [-] called her ✅ 2026-08-01', '- [x] called [[Sam]] ✅ 2026-08-01', '> - [x] a ✅ 2026-08-01'])(
    'is none: %s',
    (line) => expect(log(line)).toEqual([]),
  );

  test('is an exchange with whom it links', () => {
    const journal = journalOf('People/Ana Diaz.md', '- [x] called [[Sam]] ✅ 2026-08-01\n- [x] asked [[Bob]]\n');
    expect(exchangesIn(journal)).toEqual(['2026-08-01 task (called Sam) with Sam']);
  });
});

test('the log of a note is in its order, whatever form its entries have', () => {
  const body = '## 2026-01-04 d\n| Date | |\n|-|-|\n| 2026-01-03 | c |\n- 2026-01-02 b\n- [x] a ✅ 2026-01-01\nLast Contacted:: 2026-01-05';
  expect(log(body, 'interactions: ["2025-12-31 e"]')).toEqual([
    ['2025-12-31', 'property', 'e', null], ['2026-01-04', 'heading', 'd', 5], ['2026-01-03', 'table', 'c', 8],
    ['2026-01-02', 'line', 'b', 9], ['2026-01-01', 'task', 'a', 10], ['2026-01-05', 'field', 'Last Contacted', 11],
  ]);
});

describe('a person’s e-mail addresses', () => {
  test.each([
    ['email: Ana@X.org', ['ana@x.org']],
    ['courriel: [ana@x.org, " a.diaz@y.example "]', ['ana@x.org', 'a.diaz@y.example']],
    ['emails:\n  - {label: home, value: ana@x.org}\n  - {email_label: work, email_address: a@y.org}', ['ana@x.org', 'a@y.org']],
    ['email: "ana@x.org, ANA@x.org; a@y.org"', ['ana@x.org', 'a@y.org']],
    ['"EMAIL[HOME]": ana@x.org\nemail_2: a@y.org', ['ana@x.org', 'a@y.org']],
    ['mail: "[Ana](mailto:ana@x.org)"', ['ana@x.org']],
    ['email: "ana at x.org"', []],
    ['email: "@ana"', []],
  ])('%s', (lines, emails) => expect(readPerson(lines).person.emails).toEqual(emails));
});
