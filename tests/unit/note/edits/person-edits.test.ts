import { describe, expect, it } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import { inverseOf } from '../../../../src/note/edits/note-edit';
import type { LoggedContact } from '../../../../src/note/edits/person-edits';
import { answeredEdit, followUpEdit, logContactEdit, sentEdit, snoozeEdit, wroteEdit } from '../../../../src/note/edits/person-edits';
import type { Person } from '../../../../src/model/person';
import { day } from '../../../support/builders';
import { readPerson, readText } from '../read-note';
import { yaml } from './yaml';

const today = day('2026-03-16');

/** A contact by mail today, unless the test is about something else. */
function contact(plan: Partial<LoggedContact> = {}): LoggedContact {
  return { on: today, channel: null, text: null, next: null, gave: null, received: null, ...plan };
}

/** The block's lines and the body after an edit of the note that was read. */
function after(lines: string, edit: (person: Person) => NoteEdit, body = ''): string {
  const { person } = readPerson(lines, { body });
  const result = applyNoteEdit(`---\ntype: person\n${lines}\n---\n${body}`, edit(person), yaml);
  if (result.kind === 'unchanged') return 'unchanged';
  if (result.kind !== 'applied') throw new Error(result.kind);
  return result.text.replace('---\ntype: person\n', '').replace(/\n---\n/, '\n');
}

describe('logging a contact', () => {
  const log = (plan: Partial<LoggedContact> = {}, language: 'en' | 'fr' = 'fr') => (person: Person): NoteEdit =>
    logContactEdit(person, contact(plan), today, language, 'line');

  it.each([
    ['moves the last contact, in the own key', 'Last Contacted: 2026-01-01', 'Last Contacted: 2026-03-16\n'],
    ['moves it where it is a link', 'dernier-contact: "[[2026-01-01]]"', 'dernier-contact: "[[2026-03-16]]"\n'],
    ['makes the key where there is none', 'met: 2020-01-01', 'met: 2020-01-01\ndernier-contact: 2026-03-16\n'],
    ['fills an empty key', 'last_contact:', 'last_contact: 2026-03-16\n'],
    ['leaves the same day as it is written', 'last-contact: 2026-03-16T09:30\nsnooze: 2026-05-01', 'last-contact: 2026-03-16T09:30\nsnooze:\n'],
    ['repairs a day to come', 'last-contact: 2062-01-01', 'last-contact: 2026-03-16\n'],
    ['ends snooze, waiting and nudges', 'snooze: 2026-04-01\nen-attente-depuis: 2026-03-01\nnudges: 1\nlast-contact: 2026-03-01',
      'snooze:\nen-attente-depuis:\nnudges:\nlast-contact: 2026-03-16\n'],
    ['ends a follow-up whose day has come', 'relance: 2026-03-16\nlast-contact: 2026-03-01', 'relance:\nlast-contact: 2026-03-16\n'],
    ['leaves a later follow-up', 'relance: 2026-03-17\nlast-contact: 2026-03-01', 'relance: 2026-03-17\nlast-contact: 2026-03-16\n'],
    ['ends what is said in two spellings', 'snooze: 2026-04-01\nreporter-au: 2026-05-01\nlast-contact: 2026-03-16\nrelance: 2026-03-12\nfollow-up: 2026-03-10',
      'snooze:\nreporter-au:\nlast-contact: 2026-03-16\nrelance:\nfollow-up:\n'],
    ['keeps the later of two follow-ups', 'last-contact: 2026-03-16\nrelance: 2026-03-12\nfollow-up: 2026-05-01',
      'last-contact: 2026-03-16\nrelance:\nfollow-up: 2026-05-01\n'],
    ['makes no empty keys', 'last-contact: 2026-03-01', 'last-contact: 2026-03-16\n'],
  ])('%s', (_, lines, expected) => {
    expect(after(lines, log())).toBe(expected);
  });

  it('never moves the last contact back', () => {
    expect(after('last-contact: 2026-03-10', log({ on: day('2026-03-01') }))).toBe('unchanged');
    const body = '## Log\n- 2026-03-12 visit\n';
    expect(after('last-contact: 2026-01-01', log({ on: day('2026-03-01') }), body)).toBe(`last-contact: 2026-03-12\n${body}`);
  });

  it('waits on when the contact was before the waiting began', () => {
    const lines = 'waiting-since: 2026-03-05\nnudges: 1\nlast-contact: 2026-03-05';
    expect(after(lines, log({ on: day('2026-03-04') }))).toBe('unchanged');
    expect(after(lines, log({ on: day('2026-03-05') }))).toBe('waiting-since:\nnudges:\nlast-contact: 2026-03-05\n');
  });

  it('sets the next day, over an earlier one and over one that was done', () => {
    const next = day('2026-04-20');
    expect(after('last-contact: 2026-03-16', log({ next }))).toBe('last-contact: 2026-03-16\nrelance: 2026-04-20\n');
    expect(after('last-contact: 2026-03-16\nnext-contact: 2026-05-01', log({ next }))).toBe(
      'last-contact: 2026-03-16\nnext-contact: 2026-04-20\n',
    );
    expect(after('last-contact: 2026-03-16\nnext-follow-up: 2026-04-20\nfollow-up-status: done', log({ next }))).toBe(
      'last-contact: 2026-03-16\nnext-follow-up: 2026-04-20\nfollow-up-status: pending\n',
    );
  });

  it.each([
    ['channel and text in French', { channel: 'mail', text: 'envoyé\nle dossier ' }, 'fr' as const, '\n## Journal\n- 2026-03-16 mail : envoyé le dossier\n'],
    ['channel and text in English', { channel: 'call', text: 'act 2' }, 'en' as const, '\n## Log\n- 2026-03-16 call: act 2\n'],
    ['a channel alone', { channel: 'visit' }, 'en' as const, '\n## Log\n- 2026-03-16 visit\n'],
    ['a text alone', { text: 'act 2' }, 'en' as const, '\n## Log\n- 2026-03-16 act 2\n'],
    ['nothing to tell', { channel: ' ', text: '' }, 'en' as const, ''],
  ])('writes a line for %s', (_, plan, language, expected) => {
    expect(after('last-contact: 2026-03-16', log({ ...plan, next: day('2026-04-01') }, language))).toBe(
      `last-contact: 2026-03-16\n${language === 'fr' ? 'relance' : 'follow-up'}: 2026-04-01\n${expected}`,
    );
  });

  it('lets go of a kept promise’s words when another day is set, and keeps those of a promise to come', () => {
    const next = log({ next: day('2026-05-01') });
    const written = (promised: string): string =>
      after(`last-contact: 2026-03-16\nfollow-up: ${promised}\nfollow-up-note: the draft`, next);
    expect(written('2026-03-12')).toBe('last-contact: 2026-03-16\nfollow-up: 2026-05-01\nfollow-up-note:\n');
    expect(written('2026-04-02')).toBe('last-contact: 2026-03-16\nfollow-up: 2026-05-01\nfollow-up-note: the draft\n');
  });

  it('knows a later contact from other notes, but none that is still to come', () => {
    const written = (known: string): string =>
      after('last-contact: 2026-01-01', (person) =>
        logContactEdit(person, contact({ on: day('2026-03-01') }), today, 'en', 'property', day(known)));
    expect(written('2026-03-12')).toBe('last-contact: 2026-03-12\n');
    expect(written('2026-02-01')).toBe('last-contact: 2026-03-01\n');
    expect(written('2026-03-17')).toBe('last-contact: 2026-03-01\n');
  });

  it.each([
    ['a way alone makes no line', { channel: 'mail' }, ''],
    ['words that were typed are kept all the same', { channel: 'mail', text: 'act 2' }, '\n## Log\n- 2026-03-16 mail: act 2\n'],
  ])('by properties alone: %s', (_, plan, expected) => {
    const edit = (person: Person): NoteEdit => logContactEdit(person, contact(plan), today, 'en', 'property');
    expect(after('last-contact: 2026-03-01', edit)).toBe(`last-contact: 2026-03-16\n${expected}`);
  });

  it.each([
    ['sure to 90 %% at least', 'sure to 90 % % at least'],
    ['he came %%not really%% on time', 'he came %%not really%% on time'],
  ])('hides nothing of the log below it: %s', (text, expected) => {
    const edit = (person: Person): NoteEdit => logContactEdit(person, contact({ text }), today, 'en', 'line');
    expect(after('last-contact: 2026-03-16', edit)).toBe(`last-contact: 2026-03-16\n\n## Log\n- 2026-03-16 ${expected}\n`);
  });

  it('is understood again as it was meant', () => {
    const lines = 'relance: 2026-03-12\nsnooze: 2026-04-01\nen-attente-depuis: 2026-03-01\nrelances-faites: 2';
    const { person } = readPerson(lines);
    const edit = logContactEdit(person, contact({ channel: 'mail', text: 'oui', next: day('2026-04-02') }), today, 'fr', 'line');
    const result = applyNoteEdit(`---\ntype: person\n${lines}\n---\n`, edit, yaml);
    const note = readText('Ana.md', result.kind === 'applied' ? result.text : '');
    expect(note).toMatchObject({
      kind: 'person', problems: [],
      person: {
        lastContact: '2026-03-16', followUp: '2026-04-02', snooze: null, waitingSince: null, nudges: 0,
        log: [{ on: '2026-03-16', text: 'mail : oui' }],
      },
    });
  });
});

describe('what was given and received', () => {
  const gave = (plan: Partial<LoggedContact>, language: 'en' | 'fr' = 'en') => (person: Person): NoteEdit =>
    logContactEdit(person, contact(plan), today, language, 'property');
  const HELD = 'last-contact: 2026-03-16\n';

  it.each([
    ['joins the list', 'gave:\n  - 2026-02-01 a book # hers\n  - "2026-02-02 tea"', 'gave:\n  - 2026-02-01 a book # hers\n  - "2026-02-02 tea"\n  - 2026-03-16 the room\n'],
    ['is set off as the last one is', "gave:\n- '2026-02-01: a book'", "gave:\n- '2026-02-01: a book'\n- \"2026-03-16: the room\"\n"],
    ['joins a list on one line', 'gave: [a book]', 'gave:\n  - a book\n  - 2026-03-16 the room\n'],
    ['makes a list of a single text', 'J’ai donné: un livre', 'J’ai donné:\n  - un livre\n  - 2026-03-16 the room\n'],
    ['makes a list where there is none', 'gave:', 'gave:\n  - 2026-03-16 the room\n'],
    ['takes the place of a placeholder', 'gave: "?"', 'gave:\n  - 2026-03-16 the room\n'],
    ['leaves a number that is no count', 'gave: -1', 'gave:\n  - -1\n  - 2026-03-16 the room\n'],
  ])('%s', (_, lines, expected) => {
    expect(after(`last-contact: 2026-03-16\n${lines}`, gave({ gave: ' the\nroom ' }))).toBe(HELD + expected);
  });

  it('is counted where the note only counts, and its words are kept in the log', () => {
    expect(after('last-contact: 2026-03-16\ngave: 3 # so far', gave({ gave: 'the room' }))).toBe(
      `${HELD}gave: 4 # so far\n\n## Log\n- 2026-03-16 gave: the room\n`,
    );
    expect(after('last-contact: 2026-03-16\nreçu: 0', gave({ channel: 'mail', text: 'oui', received: 'un lit' }, 'fr'))).toBe(
      `${HELD}reçu: 1\n\n## Journal\n- 2026-03-16 mail : oui — reçu : un lit\n`,
    );
  });

  it('speaks the language of the note, and that of the app where the note has none', () => {
    expect(after('dernier-contact: 2026-03-16', gave({ received: 'un lit' }))).toBe('dernier-contact: 2026-03-16\nreçu:\n  - 2026-03-16 un lit\n');
    expect(after('type-of-tea: green', gave({ gave: 'thé' }, 'fr'))).toContain('\ndonné:\n  - 2026-03-16 thé\n');
  });

  it('takes along what only the body tells, which would not be read any more', () => {
    const body = 'gave:: 2026-01-01 a book\n';
    const edit = gave({ gave: 'the room' });
    const text = after('last-contact: 2026-03-16', edit, body);
    expect(text).toBe(`${HELD}gave:\n  - 2026-01-01 a book\n  - 2026-03-16 the room\n${body}`);
    const note = readText('Ana.md', `---\ntype: person\n${text.replace(body, '')}---\n${body}`);
    expect(note.kind === 'person' && note.person.gave.map(({ text: what }) => what)).toEqual(['a book', 'the room']);
  });

  it.each([
    ['CRLF', '---\r\ntype: person\r\ngave:\r\n  - a\r\n---\r\nText\r\n', '---\r\ntype: person\r\ngave:\r\n  - a\r\n  - 2026-03-16 b\r\nlast-contact: 2026-03-16\r\n---\r\nText\r\n'],
    ['a byte order mark', '\uFEFF---\ntype: person\ngave: 1\n---\n', '\uFEFF---\ntype: person\ngave: 2\nlast-contact: 2026-03-16\n---\n\n## Log\n- 2026-03-16 gave: b\n'],
    ['no block', 'Text\n', '---\nlast-contact: 2026-03-16\ngave:\n  - 2026-03-16 b\n---\nText\n'],
  ])('is written, and taken back without a trace, in a note with %s', (_, before, expected) => {
    const note = readText('People/Ana.md', before);
    if (note.kind !== 'person') throw new Error(note.kind);
    const edit = gave({ gave: 'b' })(note.person);
    const result = applyNoteEdit(before, edit, yaml);
    expect(result).toEqual({ kind: 'applied', text: expected });
    const back = applyNoteEdit(expected, inverseOf(edit), yaml);
    expect(back.kind === 'applied' && back.text.replace(/\n## Log\n$/, '')).toBe(before);
  });
});

describe('an answer', () => {
  it('ends the waiting, the snooze and a follow-up whose day has come, without a word in the log', () => {
    const lines = 'waiting-since: 2026-03-01\nnudges: 2\nsnooze: 2026-04-01\nfollow-up: 2026-03-10\nlast-contact: 2026-03-01';
    const edit = (person: Person): NoteEdit => answeredEdit(person, today, 'en');
    expect(after(lines, edit)).toBe('waiting-since:\nnudges:\nsnooze:\nfollow-up:\nlast-contact: 2026-03-16\n');
    expect(edit(readPerson(lines).person).what).toBe('answered');
  });
});

describe('having written', () => {
  const wrote = (person: Person): NoteEdit => wroteEdit(person, today, 'fr');

  it.each([
    ['waits from today', 'last-contact: 2026-01-01', 'last-contact: 2026-03-16\nen-attente-depuis: 2026-03-16\n'],
    ['counts a nudge when it is the second time', 'waiting-since: 2026-03-05\nlast-contact: 2026-03-05',
      'waiting-since: 2026-03-16\nlast-contact: 2026-03-16\nrelances-faites: 1\n'],
    ['counts on', 'waiting-since: 2026-03-05\nnudges: 1\nlast-contact: 2026-03-05',
      'waiting-since: 2026-03-16\nnudges: 2\nlast-contact: 2026-03-16\n'],
    ['begins to count anew', 'waiting-since:\nnudges: 2\nlast-contact: 2026-03-05',
      'waiting-since: 2026-03-16\nnudges:\nlast-contact: 2026-03-16\n'],
    ['ends snooze and a follow-up whose day has come', 'snooze: 2026-05-01\nfollow-up: 2026-03-01\nlast-contact: 2026-03-16\nwaiting-since:',
      'snooze:\nfollow-up:\nlast-contact: 2026-03-16\nwaiting-since: 2026-03-16\n'],
    ['keeps a follow-up to come', 'follow-up: 2026-04-01\nlast-contact: 2026-03-16\nwaiting-since:',
      'follow-up: 2026-04-01\nlast-contact: 2026-03-16\nwaiting-since: 2026-03-16\n'],
  ])('%s', (_, lines, expected) => {
    expect(after(lines, wrote)).toBe(expected);
  });
});

describe('snooze and follow-up', () => {
  it('are written under the own key, else in the own language', () => {
    const until = day('2026-04-01');
    expect(after('prm-snooze-until:', (person) => snoozeEdit(person, until, 'fr'))).toBe('prm-snooze-until: 2026-04-01\n');
    expect(after('met: 2020-01-01', (person) => snoozeEdit(person, until, 'fr'))).toBe('met: 2020-01-01\nreporter-au: 2026-04-01\n');
    expect(after('met: 2020-01-01', (person) => followUpEdit(person, until, 'send it', 'en'))).toBe(
      'met: 2020-01-01\nfollow-up: 2026-04-01\nfollow-up-note: send it\n',
    );
  });

  it('change nothing that says so already, and leave the promise when only its day moves', () => {
    const lines = 'relance: 2026-04-01\nobjet-relance: le dossier';
    expect(after(lines, (person) => followUpEdit(person, day('2026-04-01'), null, 'fr'))).toBe('unchanged');
    expect(after(lines, (person) => followUpEdit(person, day('2026-04-08'), null, 'fr'))).toBe(
      'relance: 2026-04-08\nobjet-relance: le dossier\n',
    );
  });
});

describe('a message that was sent', () => {
  const sent = (channel: string | null, style: 'line' | 'property') => (person: Person): NoteEdit =>
    sentEdit(person, { channel, text: 'first message:  about\nmasks' }, today, 'en', style);

  it.each([
    ['is waited for and told in the log', sent('mail', 'line'), 'last-contact: 2026-03-16\nwaiting-since: 2026-03-16\n\n## Log\n- 2026-03-16 mail: first message: about masks\n'],
    ['without a way when none is known', sent(null, 'line'), 'last-contact: 2026-03-16\nwaiting-since: 2026-03-16\n\n## Log\n- 2026-03-16 first message: about masks\n'],
    ['or only waited for', sent('mail', 'property'), 'last-contact: 2026-03-16\nwaiting-since: 2026-03-16\n'],
  ])('%s', (_, edit, expected) => {
    expect(after('last-contact: 2026-03-13', edit)).toBe(expected);
  });
});
