import { describe, expect, test } from 'vitest';
import { readPerson, told } from './read-note';

/** The log of a note whose body begins on line 5. */
const log = (body: string): unknown => readPerson('', { body }).person.log.map(({ on, text, line }) => [on, text, line]);

describe('a contact in the log', () => {
  test.each([
    ['- 2026-03-12 mail : envoyé le dossier', 'mail : envoyé le dossier'],
    ['* 2026-03-12: sent the file', 'sent the file'],
    ['1. 2026-03-12 sent the file', 'sent the file'],
    ['  - 2026-03-12 sent the file', 'sent the file'],
    ['- 2026-03-12 | email | title | text', 'email | title | text'],
    ['- 2026-03-12 — **Call**: text', '**Call**: text'],
    ['- **2026-03-12** – text', 'text'],
    ['- [[2026-03-12]] text', 'text'],
    ['- [[Daily/2026-03-12]] text', 'text'],
    ['- [[Coffee with Ana|2026-03-12]] text', 'text'],
    ['- 2026-03-12', ''],
  ])('%s', (line, text) => expect(log(`## Interaction Log\n${line}\n`)).toEqual([['2026-03-12', text, 6]]));

  test('counts under any heading, in the order of the note, the future too', () => {
    expect(log('- 2027-01-01 b\n\n## Journal\n- 2026-01-01 a\n')).toEqual([['2027-01-01', 'b', 5], ['2026-01-01', 'a', 8]]);
  });

  test.each([
    ['code within a line', '```npm test``` works now'],
    ['code that begins behind a bullet', '- ```js\n  - 2026-01-01\n  ```'],
    ['a code block in a code block', '````\n```\n- 2026-01-01\n```\n````'],
    ['one hidden word', 'She %%really%% came'],
    ['the sign of a comment shown as code', 'I hide words with `%%` here'],
  ])('counts below %s', (_, above) => {
    expect(log(`${above}\n- 2026-03-12 call`)).toEqual([['2026-03-12', 'call', 5 + above.split('\n').length]]);
  });

  test.each([
    ['- [ ] 2026-03-12 call Ana'],
    ['- [x] 2026-03-12 called Ana'],
    ['<!--\n- 2026-03-12 hidden\n-->'],
    ['<!-- hidden -->\n<!-- - 2026-03-12 -->'],
    ['> - 2026-03-12 quoted'],
    ['```\n- 2026-03-12 in code\n```'],
    ['~~~~\n- 2026-03-12\n~~~\n- 2026-03-13\n~~~~'],
    ['%%\n- 2026-03-12 hidden\n%%'],
    ['2026-03-12 no list'],
    ['- see 2026-03-12'],
    ['- 2026-03-123'],
  ])('does not count: %s', (body) => expect(log(body)).toEqual([]));

  test.each(['Last Contacted:: 2026-03-12', '- last-contact:: 2026-03-12', 'Seen again (last-contact:: 2026-03-12).', '**dernier contact**:: [[2026-03-12]]'])(
    'may be an inline field: %s',
    (body) => expect(log(body)).toMatchObject([['2026-03-12', expect.any(String), 5]]),
  );

  test('with an impossible day is told with its line', () => {
    expect(told(readPerson('', { body: '- 2026-02-31 call\nLast Contacted:: soon' }).problems)).toEqual([
      'line 5: not-a-date (2026-02-31)',
      'line 6: not-a-date (soon)',
    ]);
  });
});

describe('an inline field of the body', () => {
  test('fills what the block leaves open', () => {
    const body = 'BirthDate:: 1988-12-03\n- [Contact Frequency:: 6 months]\nYou know (city:: Liège)';
    expect(readPerson('', { body }).person).toMatchObject({
      birthday: { year: 1988, month: 12, day: 3 },
      cadence: { unit: 'months', count: 6 },
      spelling: { type: 'type' },
    });
  });

  test('yields to the block', () => {
    const { person, problems } = readPerson('cadence: weekly', { body: 'Contact Frequency:: monthly' });
    expect([person.cadence, problems]).toEqual([{ unit: 'days', count: 7 }, []]);
  });

  test('that cannot be understood is told with its line', () => {
    expect(readPerson('', { body: '\nBirthDate:: soon' }).problems).toMatchObject([
      { line: 6, property: 'BirthDate', code: 'not-a-date', found: 'soon' },
    ]);
  });
});
