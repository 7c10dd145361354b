// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { openAddress, untilQuiet } from '../../../mocks/obsidian/testing';
import {
  TWELVE, captureRows, decide, eventField, linesField, openCapture, press, rowField, shownRows, typeIn,
} from '../../support/capture-page';
import { startReseauter, stopReseauter, textOf } from '../../support/start-reseauter';
import { comeBackOn, note, rowOf } from './queue-page';
import { runCommand } from '../../../mocks/obsidian/testing';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** The app on the evening of Friday 13 March 2026. */
async function startOnFriday(notes: Record<string, string>, language = 'en'): Promise<void> {
  app = await startReseauter({ notes, language });
  vi.setSystemTime(new Date('2026-03-13T19:00:00'));
  window.dispatchEvent(new Event('focus'));
  await untilQuiet(app);
}

const paths = (): string[] => app.vault.getMarkdownFiles().map(({ path }) => path).sort();
const count = (): string => document.querySelector('.reseauter-capture-count')?.textContent ?? '';
const LINK = '[[2026-03-13 Training in Liège|Training in Liège]]';

/** How many of those who were met are shown under "today". */
function shownToday(): number {
  return [...document.querySelectorAll('.reseauter-follow-up-name')].filter((el) => rowOf(el.textContent)?.section === 'Today').length;
}

async function writeTwelve(): Promise<void> {
  await openCapture(app);
  typeIn(eventField('Event'), 'Training in Liège');
  typeIn(eventField('Place'), 'Liège');
  typeIn(linesField(), TWELVE);
}

describe('back from the training', () => {
  test('twelve lines become twelve notes and the note of the event, and wait in the queue: 40, then 50, then 60', async () => {
    const bruno = note('type: person', 'circle: close');
    await startOnFriday({ 'People/Zoé Marchal.md': bruno });
    await writeTwelve();
    expect(eventField('Date').value).toBe('2026-03-13');
    expect(count()).toBe('12 people');
    press('Write 12 notes');
    await expect.poll(() => paths().length).toBe(14);
    await untilQuiet(app);
    expect(await textOf(app, 'People/Ana Díaz.md')).toBe([
      '---', 'type: person', 'organisation: Théâtre de la Digue', 'function: directrice', 'met: 2026-03-13', `met-at: "${LINK}"`,
      'topic: masques de rue', 'source: met at the event', 'email:', '  - ana@digue.be', '---', '',
    ].join('\n'));
    const event = await textOf(app, 'Meetings/2026-03-13 Training in Liège.md');
    expect(event).toContain('type: event\ndate: 2026-03-13\nplace: Liège\nparticipants:\n  - "[[Ana Díaz]]"\n');
    expect(event.match(/^ {2}- "\[\[/gm)).toHaveLength(12);
    press('Close');
    runCommand(app, 'reseauter:open-follow-ups');
    for (const [day, points] of [['2026-03-14', 40], ['2026-03-16', 50], ['2026-03-17', 60]] as const) {
      await comeBackOn(app, day);
      const more = [...document.querySelectorAll<HTMLElement>('.reseauter-follow-up')].find((el) => el.textContent === '7 more');
      if (day === '2026-03-16') expect([shownToday(), more?.textContent]).toEqual([5, '7 more']);
      more?.click();
      expect(['Ana Díaz', 'Jean-Pierre Dupont-Lebrun', 'Léa Roux'].map((name) => rowOf(name)?.points ?? 0), day).toEqual([points, points, points]);
    }
  });

  test('those who have a note are matched without accents and case, get what is blank, and keep what they say', async () => {
    const known = {
      'People/ELOISE MARNEFFE.md': note('type: person', 'organisation: Maison Sud', 'last-contact: 2026-01-10', 'email: e@sud.be'),
      'People/Bruno Keppens.md': note('type: person', 'organisation: Bruine', 'topic: radio', 'source: phone', 'met: 2025-01-02'),
    };
    await startOnFriday(known);
    await writeTwelve();
    expect(count()).toBe('12 people, 1 known');
    expect(shownRows()[1]).toContain('Same person? Bruno Keppens (same name and organisation)');
    expect(shownRows()[4]).toContain('| New | There is a ELOISE MARNEFFE already.');
    decide(4, 'Same person? ELOISE');
    expect(shownRows()[4]).toContain('Adds: function, topic, email · Stays as it is in the note: organisation');
    press('Write 12 notes');
    await expect.poll(() => paths().length).toBe(13);
    await untilQuiet(app);
    expect(await textOf(app, 'People/ELOISE MARNEFFE.md')).toBe(note(
      'type: person', 'organisation: Maison Sud', 'last-contact: 2026-01-10', 'email:', '  - e@sud.be', '  - eloise@nord.be',
      'function: writer', 'topic: radio plays',
    ));
    const bruno = await textOf(app, 'People/Bruno Keppens.md');
    expect(bruno).toContain('organisation: Bruine\ntopic: radio\nsource: phone\nmet: 2025-01-02\nfunction: dramaturge\n');
    expect(bruno).toContain('2026-03-13');
    const event = await textOf(app, 'Meetings/2026-03-13 Training in Liège.md');
    expect(event).toContain('[[ELOISE MARNEFFE]]');
    expect(event.match(/^ {2}- "\[\[/gm)).toHaveLength(12);
  });

  test('a conflict is decided for what was typed by a tick, and only then', async () => {
    await startOnFriday({ 'People/Ana Diaz.md': note('type: person', 'function: writer', 'met: 2026-03-13') });
    await openCapture(app);
    typeIn(linesField(), 'ana díaz — director');
    const tick = (): HTMLInputElement => document.querySelector('.reseauter-capture-tick input') ?? expect.fail();
    expect(document.querySelector('.modal .mod-cta')?.textContent).toBe('Write 0 notes');
    tick().click();
    press('Write 1 note');
    await expect.poll(() => textOf(app, 'People/Ana Diaz.md')).toContain('function: director');
  });

  test('two of one name, and one whose name a file has, get notes of their own, and the links lead there', async () => {
    await startOnFriday({ 'Tom Petit.md': 'A poem.', 'People/x.md': note('type: person') });
    await openCapture(app);
    typeIn(eventField('Event'), 'Fair');
    typeIn(linesField(), 'Ana Roux — X — a@x.org\nAna Roux — Y — b@y.org\nTom Petit');
    press('Write 3 notes');
    await expect.poll(() => paths()).toEqual([
      'Meetings/2026-03-13 Fair.md', 'People/Ana Roux 2.md', 'People/Ana Roux.md', 'People/Tom Petit.md', 'People/x.md', 'Tom Petit.md',
    ]);
    await untilQuiet(app);
    expect(await textOf(app, 'Meetings/2026-03-13 Fair.md')).toContain('  - "[[Ana Roux]]"\n  - "[[Ana Roux 2]]"\n  - "[[People/Tom Petit]]"\n');
  });

  test('an event that has a note gets the people, and no second note', async () => {
    await startOnFriday({ 'Events/2026-03-12 Fair.md': note('type: event', 'date: 2026-03-12', 'attendees: ["[[Zoé]]"]') });
    await openCapture(app);
    typeIn(eventField('Event'), 'Fair');
    expect(eventField('Date').value).toBe('2026-03-12');
    typeIn(linesField(), 'Ana Roux');
    press('Write 1 note');
    await expect.poll(() => paths()).toEqual(['Ana Roux.md', 'Events/2026-03-12 Fair.md']);
    await untilQuiet(app);
    expect(await textOf(app, 'Events/2026-03-12 Fair.md')).toBe(note('type: event', 'date: 2026-03-12', 'attendees:', '  - "[[Zoé]]"', '  - "[[Ana Roux]]"'));
    expect(await textOf(app, 'Ana Roux.md')).toContain('met: 2026-03-12\nmet-at: "[[2026-03-12 Fair|Fair]]"\n');
  });

  test('of people who are known and say nothing new only the note of the event is written', async () => {
    await startOnFriday({ 'Ana Roux.md': note('type: person', 'last-contact: 2026-03-01') });
    await openCapture(app);
    typeIn(linesField(), 'Ana Roux');
    expect(document.querySelector<HTMLButtonElement>('.modal .mod-cta')?.disabled).toBe(true);
    typeIn(eventField('Event'), 'Fair');
    press('Write the note of the event');
    await expect.poll(() => paths()).toEqual(['Ana Roux.md', 'Meetings/2026-03-13 Fair.md']);
    expect(await textOf(app, 'Ana Roux.md')).toBe(note('type: person', 'last-contact: 2026-03-01'));
  });

  test('one press takes all of it back, and what was typed is there again', async () => {
    await startOnFriday({});
    await writeTwelve();
    press('Write 12 notes');
    await expect.poll(() => document.querySelector('.modal')?.textContent).toContain('12 notes written, and that of the event.');
    press('Undo');
    await expect.poll(() => paths()).toEqual([]);
    await expect.poll(() => count()).toBe('12 people');
  });
});

describe('the table', () => {
  test('keeps what was changed and decided while the text goes on', async () => {
    await startOnFriday({});
    await openCapture(app);
    typeIn(linesField(), 'Ana — X\nTom — Y');
    typeIn(rowField(1, 'Function'), 'poet');
    decide(0, 'Leave out');
    typeIn(linesField(), 'Bruno — Z\nAna — X\nTom — Y — tom@y.org');
    expect(shownRows()).toEqual(['Bruno | Z |  |  |  | New | ', 'Ana | X |  |  |  | Leave out | ', 'Tom | Y | poet | tom@y.org |  | New | ']);
  });

  test('says of a line why it is nobody, until a name is written', async () => {
    await startOnFriday({});
    await openCapture(app);
    typeIn(linesField(), 'Ana — X\n12345\nAna — X');
    expect(count()).toBe('1 person, 1 to look at');
    expect(shownRows().map((row) => row.split(' | ').slice(-2).join(': '))).toEqual([
      'New: ', 'Leave out: No name was found here. Write a name.', 'Leave out: Again, as in line 1.',
    ]);
    typeIn(rowField(1, 'Name'), 'Tom');
    expect(count()).toBe('2 people');
  });
});

describe('what is typed', () => {
  test('is kept, thrown away or typed on, as the person says', async () => {
    await startOnFriday({});
    await openCapture(app);
    typeIn(linesField(), 'Ana — X');
    press('Cancel');
    press('Go on typing');
    expect(linesField().value).toBe('Ana — X');
    press('Cancel');
    press('Keep for later');
    await expect.poll(() => document.querySelector('.modal')).toBeNull();
    await openCapture(app);
    expect([linesField().value, captureRows().length]).toEqual(['Ana — X', 1]);
    press('Cancel');
    press('Throw away');
    await expect.poll(() => document.querySelector('.modal')).toBeNull();
    await openCapture(app);
    expect(linesField().value).toBe('');
    press('Cancel');
    expect([document.querySelector('.modal'), paths()]).toEqual([null, []]);
  });

  test('keeps the lines that were too many to be shown, when the others are written', async () => {
    await startOnFriday({});
    await openCapture(app);
    const text = Array.from({ length: 301 }, (_, index) => `Ana ${'B'.repeat(index + 1)} — X`).join('\n');
    typeIn(linesField(), text);
    expect(captureRows()).toHaveLength(300);
    press('Write 300 notes');
    await expect.poll(() => paths().length, { timeout: 20_000 }).toBe(300);
    await expect.poll(() => document.querySelector('.modal')?.textContent).toContain('Only the first 300 people are shown.');
    press('Cancel');
    press('Keep for later');
    await openCapture(app);
    expect(linesField().value).toBe(text);
  }, 30_000);

  test.each(['reseauter?action=capture&', 'reseauter-capture?'])('may come by a link, which writes nothing: %s', async (start) => {
    await startOnFriday({});
    openAddress(app, `obsidian://${start}event=Fair%20of%20May&date=2026-03-10&lines=${encodeURIComponent('Ana — X\nTom — Y')}&place`);
    await expect.poll(() => captureRows().length).toBe(2);
    expect([eventField('Event').value, eventField('Date').value, eventField('Place').value]).toEqual(['Fair of May', '2026-03-10', '']);
    openAddress(app, `obsidian://${start}date=2026-02-31&lines=Bruno`);
    await expect.poll(() => captureRows().length).toBe(3);
    expect([eventField('Event').value, eventField('Date').value, paths()]).toEqual(['Fair of May', '2026-03-10', []]);
  });
});
