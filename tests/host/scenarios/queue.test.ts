// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { untilQuiet } from '../../../mocks/obsidian/testing';
import { stopReseauter, textOf, writeNote } from '../../support/start-reseauter';
import { comeBackOn, expectPoints, names, note, painted, rowOf, startQueue } from './queue-page';

// What people are promised, through notes, the app and the rendered list. Today is Monday 16 March 2026.
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

function press(name: string, button: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('.reseauter-follow-up')].find(
    (el) => el.querySelector('.reseauter-follow-up-name')?.textContent === name,
  );
  row?.querySelector<HTMLElement>(`[data-button="${button}"]`)?.click();
}

/** Answers the dialog that asks about a contact, without filling anything in. */
function submitDialog(): void {
  document.querySelector<HTMLElement>('.modal button[type="submit"]')?.click();
}

const M = note(
  'type: project', 'deadline: 2026-04-30', 'ally: ["[[Tom]]", "[[Ben]]"]', 'mentor: ["[[Nadège]]"]',
  'decider: ["[[Bruno]]"]', 'opponent: ["[[Pascal]]"]', 'stances: ["[[Pascal]] s1 a3 i4 2026-03-02"]',
);

describe('a promise kept', () => {
  const BRUNO = note(
    'type: personne', 'cercle: proche', 'dernier-contact: 2026-02-10', 'relance: 2026-03-12',
    'objet-relance: envoyer le dossier',
  );

  test('the one it was made to is first; once it is done the date is cleared and he leaves the list', async () => {
    app = await startQueue({ 'Contacts/Bruno.md': BRUNO, 'Projets/M.md': M });
    await expectPoints('Bruno', 54 + 15);
    expect(names()[0]).toBe('Bruno');
    press('Bruno', 'log');
    submitDialog();
    await expect.poll(() => rowOf('Bruno')).toBeNull();
    expect(await textOf(app, 'Contacts/Bruno.md')).toContain('dernier-contact: 2026-03-16\nrelance:\n');
  });
});

describe('silence is respected', () => {
  const TOM = note('type: person', 'last-contact: 2026-03-12', 'waiting-since: 2026-03-12');

  test('absent for a week after writing, then one light reminder; after the second one he rests', async () => {
    app = await startQueue({ 'People/Tom.md': TOM, 'People/Anna.md': note('type: person', 'follow-up: 2026-03-16') });
    await expectPoints('Anna', 50);
    expect(rowOf('Tom')).toBeNull();
    await comeBackOn(app, '2026-03-19');
    expect(rowOf('Tom')).toEqual({ points: 25, why: ['No answer for 7 days: one light reminder'], section: 'This week' });
    press('Tom', 'wrote');
    await expect.poll(() => rowOf('Tom')).toBeNull();
    await comeBackOn(app, '2026-03-26');
    expect(rowOf('Tom')).toMatchObject({ points: 25, why: ['No answer for 7 days: one last reminder'] });
    press('Tom', 'wrote');
    await expect.poll(() => rowOf('Tom')).toBeNull();
    expect(await textOf(app, 'People/Tom.md')).toContain('nudges: 2');
    for (const day of ['2026-04-10', '2026-05-10', '2026-09-21']) {
      await comeBackOn(app, day);
      expect(rowOf('Tom')).toBeNull();
    }
    await comeBackOn(app, '2026-09-22');
    expect(rowOf('Tom')).toMatchObject({ points: 10, why: ['Every 180 days; due today'] });
  });
});

describe('an opponent, calmly', () => {
  const PASCAL = note('type: personne', 'cercle: élargi', 'dernier-contact: 2026-01-20');

  test('he is under later, with the advice to listen', async () => {
    app = await startQueue({ 'Contacts/Pascal.md': PASCAL, 'Projets/M.md': M });
    await expectPoints('Pascal', 13);
    expect(rowOf('Pascal')).toEqual({
      points: 13,
      why: ['Influential opponent of M, 55 days without news: listen, do not convince'],
      section: 'Later',
    });
  });

  test('who is all against weighs half of it', async () => {
    const project = M.replace('s1 a3 i4', 's1 a4 i4');
    app = await startQueue({ 'Contacts/Pascal.md': PASCAL, 'Projets/M.md': project });
    await expectPoints('Pascal', 10);
  });
});

describe('reciprocity', () => {
  const four = ['2025-02-03 feedback', '2025-06-20 the workshop', '2025-10-02 a word', '2025-12-20 two hours'];
  const received = four.map((favour) => `  - "${favour}"`);
  const nadege = (...gave: string[]): string =>
    note('type: person', 'last-contact: 2026-03-10', 'needs: [a rehearsal room]', 'gave:', ...gave, 'received:', ...received);

  test('who gave me more than I gave comes back with what she needs, until it is even', async () => {
    app = await startQueue({ 'People/Nadège.md': nadege('  - "2025-05-11 read her file"') });
    await expectPoints('Nadège', 15);
    expect(rowOf('Nadège')?.why).toEqual(['You received 4, gave 1: what could help them? They need: a rehearsal room']);
    await writeNote(app, 'People/Nadège.md', (text) => text.replace('received:', '  - "2026-03-16 lent her the room"\nreceived:'));
    await expectPoints('Nadège', 10);
    await writeNote(app, 'People/Nadège.md', (text) => text.replace('received:', '  - "2026-03-16 a lift home"\nreceived:'));
    await expectPoints('Nadège', 0);
  });

  test('with the closest no ledger is kept, only what they need counts', async () => {
    const karim = nadege().replace('type: person', 'type: person\ncircle: core');
    const zoe = note('type: person', 'last-contact: 2026-03-10', 'skills: [rehearsal room]');
    app = await startQueue({ 'People/Karim.md': karim, 'People/Zoé.md': zoe });
    await expectPoints('Karim', 10);
    expect(rowOf('Karim')?.why).toEqual(['Needs a rehearsal room: Zoé can help']);
  });
});

describe('days and statuses', () => {
  test('who is snoozed until a day is back on that day', async () => {
    app = await startQueue({ 'People/Lucie.md': note('type: person', 'follow-up: 2026-03-01', 'snooze: 2026-04-01') });
    await comeBackOn(app, '2026-03-31');
    expect(rowOf('Lucie')).toBeNull();
    expect(document.querySelector('.reseauter-follow-ups')?.textContent).toContain('1 snoozed');
    await comeBackOn(app, '2026-04-01');
    expect(rowOf('Lucie')).toMatchObject({ points: 80, section: 'Today' });
  });

  test('who is not to be contacted never shows, not even on the birthday', async () => {
    const simon = note('type: person', 'status: do-not-contact', 'birthday: 03-16', 'follow-up: 2026-03-01');
    app = await startQueue({ 'People/Simon.md': simon, 'People/Anna.md': note('type: person', 'follow-up: 2026-03-16') });
    await expectPoints('Anna', 50);
    expect(names()).toEqual(['Anna']);
  });

  test('somebody who has died leaves the list at once, and her box is open again', async () => {
    app = await startQueue({
      'People/Nadège.md': note('type: person', 'circle: close', 'last-contact: 2025-12-20'),
      'Projets/M.md': M,
    });
    await expectPoints('Nadège', 23 + 15);
    await writeNote(app, 'People/Nadège.md', (text) => text.replace('type: person', 'type: person\nstatus: deceased'));
    await expect.poll(() => rowOf('Nadège')).toBeNull();
    expect(rowOf('Find a mentor for M')).toMatchObject({ points: 35 });
  });

  test('where clocks change at night the list is that of the day on the wall', async () => {
    app = await startQueue({ 'People/Léon.md': note('type: person', 'cadence: 14', 'last-contact: 2026-03-16') });
    await comeBackOn(app, '2026-03-29');
    expect(rowOf('Léon')).toBeNull();
    await comeBackOn(app, '2026-03-30');
    expect(rowOf('Léon')).toMatchObject({ points: 10 });
  });
});

describe('back from a day of meeting people', () => {
  const guests = [...'ABCDEFGHIJKL'].map((letter) => `Guest ${letter}`);
  const card = (name: string): [string, string] => [
    `People/${name}.md`,
    note('type: person', 'met: 2026-03-13', 'met-at: "[[Training]]"', ...(name === 'Guest G' ? ['skills: [sound]'] : [])),
  ];
  const notes = {
    ...Object.fromEntries(guests.map(card)),
    'Events/Training.md': note('type: event', 'date: 2026-03-13', 'participants:', ...guests.map((name) => `  - "[[${name}]]"`)),
    'Projects/Night.md': note(
      'type: project', 'deadline: 2026-05-01', 'ally: ["[[Ana]]", "[[Ben]]"]', 'opponent: none', 'decider: Cleo',
      'mentor:', 'needs: ["mentor: sound"]',
    ),
  };

  test('on Saturday each waits with 40; on Monday five are asked for, the best for the open box first', async () => {
    app = await startQueue(notes);
    await comeBackOn(app, '2026-03-14');
    expect(rowOf('Guest A')).toMatchObject({ points: 40, section: 'This week' });
    await comeBackOn(app, '2026-03-16');
    expect(names().slice(0, 5)).toEqual(['Guest G', 'Guest A', 'Guest B', 'Guest C', 'Guest D']);
    expect(rowOf('Guest G')).toMatchObject({ points: 65, why: ['Met Friday, not written yet (today is the good day)', 'Could be a mentor of Night'] });
    expect(rowOf('Guest A')).toMatchObject({ points: 50 });
    expect(rowOf('Guest E')).toBeNull();
    expect(document.querySelector('.reseauter-follow-ups')?.textContent).toContain('7 more');
    expect(document.querySelector('.reseauter-follow-ups')?.textContent).toContain('Training');
  });

  test('on Tuesday those who were not written to weigh more; who was leaves the list', async () => {
    app = await startQueue(notes);
    await expectPoints('Guest A', 50);
    press('Guest A', 'wrote');
    await expect.poll(() => rowOf('Guest A')).toBeNull();
    await comeBackOn(app, '2026-03-17');
    expect(rowOf('Guest A')).toBeNull();
    expect(rowOf('Guest B')).toMatchObject({ points: 60 });
    await untilQuiet(app);
    await painted();
  });
});
