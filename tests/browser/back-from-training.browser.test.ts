import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { comeBackOn, note, rowOf } from '../host/scenarios/queue-page';
import { captureRows, eventField, shownRows } from '../support/capture-page';
import { names, rows } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import { BEFORE, LEA, MET_THERE, classify, eachWith, pointsOfMet, pressInDialog, typeTwelve, writeTo } from '../support/training-story';
import { missionLine } from '../support/triage-page';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const EVENT = 'Meetings/2026-03-13 Training in Liège.md';
const MET_AT = 'met-at: "[[2026-03-13 Training in Liège|Training in Liège]]"';
const pathOf = (name: string): string => `People/${name}.md`;

// One story from Friday to Tuesday: each test goes on where the one before stopped.
describe('back from the training', () => {
  let app: App;

  beforeAll(async () => {
    app = await startReseauter({ notes: { ...BEFORE } });
    await comeBackOn(app, '2026-03-13');
  });

  afterAll(async () => {
    await stopReseauter(app);
    document.body.replaceChildren();
  });

  const paths = (): string[] => app.vault.getMarkdownFiles().map(({ path }) => path).sort();
  const line = (kind: string): string[] => rows().filter((el) => el.hasClass(kind)).map(({ textContent }) => textContent);

  test('Friday: the twelve lines are understood, two of them as people who have a note, and nothing is written yet', async () => {
    await typeTwelve(app);
    expect([eventField('Date').value, captureRows().length]).toEqual(['2026-03-13', 12]);
    const known = shownRows().flatMap((row) => /Same person\? [^|]*/.exec(row)?.[0].trim() ?? []);
    expect(known).toEqual(['Same person? eloise marneffe (same name)', 'Same person? LEA ROUX (same name)']);
    expect(paths()).toEqual(Object.keys(BEFORE).sort());
  });

  test('Friday: twelve notes say when and where you met, what about, and where that comes from', async () => {
    await pressInDialog('Write 12 notes');
    await expect.poll(paths).toEqual([...Object.keys(BEFORE), EVENT, ...MET_THERE.map(pathOf).filter((path) => !(path in BEFORE))].sort());
    await untilQuiet(app);
    for (const name of MET_THERE) {
      const text = await textOf(app, pathOf(name));
      expect(text, name).toContain(`\nmet: 2026-03-13\n${MET_AT}\n`);
      expect(text, name).toMatch(/\ntopic: \S.*\n/);
      expect(text, name).toContain(name === 'eloise marneffe' ? '\nsource: phone\n' : '\nsource: met at the event\n');
    }
    await pressInDialog('Close');
  });

  test('Friday: what the two notes said stays to the letter, and only what was blank is filled', async () => {
    expect(await textOf(app, pathOf(LEA))).toBe([
      '---', 'type: person', 'function: metteuse en scène # as Zoé says', 'roles: [mentor]', 'skills: [masks, touring]', 'shoe-size: 39',
      'organisation: Meyboom', 'met: 2026-03-13', MET_AT, 'topic: pays voisins', 'source: met at the event',
      'email:', '  - lea@meyboom.be', '---', 'Zoé swears by her.', '',
    ].join('\n'));
    expect(await textOf(app, pathOf('eloise marneffe'))).toBe(note(
      'type: person', "topic: 'a play for the radio'", 'source: phone',
      'organisation: Studio Nord', 'function: writer', 'met: 2026-03-13', MET_AT, 'email:', '  - eloise@nord.be',
    ));
    for (const path of ['People/Zoé Marchal.md', 'Projects/Salt.md']) expect(await textOf(app, path)).toBe(BEFORE[path]);
  });

  test('Friday: the note of the event lists the twelve', async () => {
    const listed = (await textOf(app, EVENT)).match(/(?<=^ {2}- "\[\[)[^\]]+/gm);
    expect(listed).toEqual([...MET_THERE]);
  });

  test('Saturday: everybody new has 40 points', async () => {
    runCommand(app, 'reseauter:open-follow-ups');
    await comeBackOn(app, '2026-03-14');
    expect(await pointsOfMet()).toEqual(eachWith(40, { [LEA]: 40 + 15 }));
  });

  test('Monday: 50 points each, five of them today under the event, first who could be the mentor, “7 more” behind', async () => {
    await comeBackOn(app, '2026-03-16');
    expect(line('mod-group')[0]).toContain('Training in Liège');
    expect(line('mod-group')[0]).toContain('12 people met on 13 March · 5 today');
    expect(line('mod-more')).toEqual(['7 more']);
    expect(names().filter((name) => rowOf(name)?.section === 'Today')).toEqual([LEA, ...MET_THERE.slice(0, 4)]);
    expect(rowOf(LEA)?.why).toEqual(['Met Friday, not written yet (today is the good day)', 'Could be a mentor of Salt']);
    expect(await pointsOfMet()).toEqual(eachWith(50, { [LEA]: 50 + 15 }));
  });

  test('Tuesday: 60 points for those who have not heard from you', async () => {
    await comeBackOn(app, '2026-03-17');
    expect(await pointsOfMet()).toEqual(eachWith(60, { [LEA]: 60 + 15 }));
  });

  test('Tuesday: the mission counts who is classified and who is written to', async () => {
    await classify(app, 0);
    expect(missionLine()).toBe('12 met · 12 to classify · 0 written');
    const classified = await classify(app, 9);
    expect(new Set(classified).size).toBe(9);
    expect(missionLine()).toBe('12 met · 3 to classify · 0 written');
    const written = await writeTo(app, 5);
    expect(missionLine()).toBe('12 met · 3 to classify · 5 written');
    for (const name of written) expect(await textOf(app, pathOf(name))).toContain('waiting-since: 2026-03-17\n');
    runCommand(app, 'reseauter:open-follow-ups');
    const left = MET_THERE.filter((name) => !written.includes(name));
    expect([written.length, left.length]).toEqual([5, 7]);
    expect(await pointsOfMet()).toEqual(Object.fromEntries(left.map((name) => [name, name === LEA ? 60 + 15 : 60])));
  });
});
