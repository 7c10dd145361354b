import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { DEFAULT_ROLES } from '../../src/model/role';
import { isUnreadable } from '../../src/model/problem';
import { EMPTY_JOURNAL } from '../../src/model/journal';
import { calendarDate } from '../../src/model/calendar-date';
import { readFrontMatter } from '../../src/note/front-matter';
import type { Note, NoteSource } from '../../src/note/note';
import { parseNote } from '../../src/note/parse-note';
import { PERSON_SPELLINGS } from '../../src/note/person-vocabulary';
import { PROJECT_SPELLINGS } from '../../src/note/project-vocabulary';

const CONTEXT = { roles: DEFAULT_ROLES, words: NO_OWN_WORDS, dayFirst: false };

const KEYS = [
  ...[...Object.values(PERSON_SPELLINGS), ...Object.values(PROJECT_SPELLINGS)].flatMap(({ en, fr, also, weak = [] }) => [en, fr, ...also, ...weak]),
  'attendees', 'participants', 'people', 'présents', 'date', 'when', 'start', 'ally', 'alliés', 'décideuse', 'public', 'tags', '__proto__', 'constructor', 'toString', '',
];
const key = fc.oneof(fc.constantFrom(...KEYS), fc.string());
const awkwardText = fc.oneof(
  fc.constantFrom('person', 'project', 'meeting', 'daily', '2026-03-12', '4w..6w', '[[Ana]] s1 a3 i4', 'Ana <ana@x.org>', '[Ana](mailto:ana@x.org)', '2026-02-31', '[[Ana]]', '[[', ']]', 'mentor @ [[Atlas]]', '?', 'aucun', 'ally 3', '--02-29', 'P3M', '{{title}}', '%E0%A4%A'),
  fc.string({ unit: 'grapheme' }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const leaf = fc.oneof(awkwardText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: false }));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 3 })),
}));
const bodyLine = fc.oneof(
  awkwardText,
  awkwardText.map((text) => `- ${text}`),
  awkwardText.map((text) => `- 2026-03-12 ${text}`),
  awkwardText.map((text) => `- **Sponsor**: ${text}`),
  fc.tuple(key, awkwardText).map(([name, text]) => `${name}:: ${text}`),
  fc.tuple(fc.constantFrom('- [ ] ', '- [x] ', '* [/] ', '# ', '### 2026-03-12 ', '| ', '> ', 'Participants: ', '**Présents** : '), awkwardText).map(([lead, text]) => lead + text),
  fc.array(awkwardText, { maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`),
  awkwardText.map((text) => `- [x] [[${text}]] ✅ ${text}`),
  fc.constantFrom('## Stakeholders', '## Attendees', '|---|---|', '| Date | What |', '```', '~~~', '%%', '<!--', '-->', '> ', '- [ ] 2026-03-12',
    '- [ ] [[Ana]] 📅 2026-02-31 🔁 every', '- [x] [[Ana]] ✅ 2026-03-12', '[[Ana|', '![[Ana]]', '/---contact---/'),
);
const body = fc.array(bodyLine, { maxLength: 12 }).map((lines) => lines.join('\n'));
const path = fc.constantFrom(
  'People/Ana.md', 'Projects/Atlas.md', 'Notes/Ana.md', '@.md', '.md', 'People/2026-03-12.md', 'a/b/c/d.md', 'Templates/x.md',
  'Daily/2026-03-12.md', 'Meetings/2026-03-12 Coffee.md', 'Meetings/.md', 'Réunions/Café.md',
);
const source: fc.Arbitrary<NoteSource> = fc.record({
  path,
  frontMatter: fc.oneof(
    fc.record({ kind: fc.constant('read' as const), data: fc.dictionary(key, value, { maxKeys: 8 }) }),
    fc.record({
      kind: fc.constant('unreadable' as const),
      code: fc.constantFrom('unreadable-block' as const, 'too-large' as const),
      line: fc.option(fc.nat(), { nil: null }),
      message: fc.string(),
      block: fc.array(fc.tuple(key, awkwardText).map(([name, text]) => `${name}: ${text}`)).map((lines) => lines.join('\n')),
    }),
    fc.constant({ kind: 'none' as const }),
  ),
  tags: fc.array(fc.oneof(fc.constantFrom('person', 'project', 'person/x', 'blist', '/', ''), fc.string()), { maxLength: 3 }),
  body: fc.option(body, { nil: null }),
  bodyLine: fc.integer({ min: 1, max: 50 }),
});

function checkProblems(note: Note): void {
  for (const problem of note.problems) {
    expect(problem.path).toBe(note.path);
    expect(typeof problem.found).toBe('string');
    expect([...problem.found].length).toBeLessThanOrEqual(80);
    expect(problem.found).not.toContain('\n');
    if (!isUnreadable(problem)) expect(problem.line ?? problem.property).toBeDefined();
  }
}

/** Who tells of an exchange says when, with whom and where; one line is one line. */
function checkJournal(note: Note): void {
  if (note.kind === 'unreadable') return;
  const { journal } = note;
  for (const { interaction, people } of journal.interactions) {
    expect(calendarDate(interaction.on)).toBe(interaction.on);
    expect(people.length).toBeGreaterThan(0);
    expect(interaction.text).not.toContain('\n');
  }
  for (const { text, written, due, people } of journal.tasks) {
    expect([text.includes('\n'), written.includes('\n')]).toEqual([false, false]);
    expect(due === null || calendarDate(due) === due).toBe(true);
    expect(people.every(({ isLink }) => isLink)).toBe(true);
  }
  const isEmpty = journal.meeting === null && journal.interactions.length === 0 && journal.tasks.length === 0;
  expect(journal === EMPTY_JOURNAL).toBe(isEmpty);
}

describe('whatever stands in a note', () => {
  test('it gives a note, the same one each time, and every problem says where and what', () => {
    fc.assert(
      fc.property(source, (one) => {
        const note = parseNote(one, CONTEXT);
        checkProblems(note);
        checkJournal(note);
        expect(parseNote(one, CONTEXT)).toEqual(note);
      }),
      { numRuns: 1500 },
    );
  });

  test('the block is found or not, and no text is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), body, fc.constantFrom('\n', '\r\n'), (block, rest, lineEnd) => {
        const text = ['---', block, '---', rest].join('\n').replaceAll('\n', lineEnd);
        const split = readFrontMatter(text, (yaml): unknown => parse(yaml, { logLevel: 'silent' }));
        const normalised = text.replace(/\r\n?/g, '\n');
        expect(normalised.endsWith(split.body)).toBe(true);
        expect(normalised.split('\n').slice(split.bodyLine - 1).join('\n')).toBe(split.body);
      }),
      { numRuns: 500 },
    );
  });

  test('a person has only days that exist, counts from 0 and durations within reason', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 8 }), (data) => {
        const note = parseNote(
          { path: 'People/Ana.md', frontMatter: { kind: 'read', data: { ...data, type: 'person' } }, tags: [], body: null, bodyLine: 1 },
          CONTEXT,
        );
        if (note.kind !== 'person') return;
        const { met, lastContact, followUp, snooze, waitingSince, cadence, nudges } = note.person;
        for (const date of [met, lastContact, followUp, snooze, waitingSince]) {
          if (date !== null) expect(calendarDate(date)).toBe(date);
        }
        expect(nudges).toBeGreaterThanOrEqual(0);
        if (cadence !== null && cadence.unit !== 'none') expect(cadence.count).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
