import { describe, expect, it } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import type { LoggedContact } from '../../../../src/note/edits/person-edits';
import { followUpEdit, logContactEdit, snoozeEdit, wroteEdit } from '../../../../src/note/edits/person-edits';
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
