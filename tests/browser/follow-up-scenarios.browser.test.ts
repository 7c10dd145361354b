import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { askWhy } from '../../src/view/shared/why-suggest';
import type { ViewContext } from '../../src/view/shared/view-context';
import { FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { focusedName, names, openFollowUps, openMode, rowOf, rows, violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

describe('back from the training: twelve people met on Friday, seen on Monday', () => {
  const EVENT = 'Formation Réseauter 2026';
  const met = (skills: string): string => `---\ntype: person\nmet: 2026-03-13\nmet-at: "[[${EVENT}]]"\n${skills}---\n`;
  const notes = {
    ...Object.fromEntries(Array.from('ABCDEFGHIJK', (name) => [`People/${name}.md`, met('')])),
    'People/Wim.md': met('roles: [mentor]\nskills: [lighting, touring]\ncircle: core\n'),
    'Projects/M.md':
      '---\ntype: project\ndeadline: 2026-05-30\nneeds: ["mentor: lighting", "mentor: touring"]\nally: ["[[Ann]]", "[[Ben]]"]\nopponent: none\nmentor:\ndecider: "[[Cleo]]"\n---\n',
  };
  const people = (): string[] => names().filter((name) => !name.startsWith('Find'));
  const line = (kind: string): string[] =>
    rows().filter((el) => el.hasClass(kind)).map((el) => [...el.querySelectorAll('[role="gridcell"] > *')].map(({ textContent }) => textContent).join(' ').trim());

  async function start(): Promise<void> {
    app = await startReseauter({ notes });
    runCommand(app, 'reseauter:open-follow-ups');
    await rowOf('Wim');
  }

  test('five stand under the event today, first whoever fills a box; seven wait behind “7 more”', async () => {
    await start();
    expect(people()).toEqual(['Wim', 'A', 'B', 'C', 'D']);
    expect(line('mod-group')).toEqual([`${EVENT} 12 people met on 13 March · 5 today`]);
    expect(rows().find((el) => el.hasClass('mod-more'))?.textContent).toBe('7 more');
    expect(await violationsIn({ include: ['.reseauter-follow-ups'] })).toEqual([]);
  });

  test('the event folds its people away, with the keyboard too', async () => {
    await start();
    (await rowOf('A')).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(people()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focusedName()).toBe('Wim');
  });

  test('the week spreads them', async () => {
    await start();
    openMode('Week');
    expect(rows().filter((el) => el.hasClass('mod-day')).slice(0, 4).map((el) => el.textContent)).toEqual([
      'Today · Monday 16 March5', 'Tuesday 17 March5', 'Wednesday 18 March2', 'Thursday 19 March–',
    ]);
  });
});

describe('why is somebody not in the list?', () => {
  const NOTES = {
    ...FOLLOW_UP_NOTES,
    'Meetings/Round table.md': '# Round table\n',
    'Templates/Person.md': '---\ntype: person\nname: "{{title}}"\n---\n',
  };

  async function ask(query: string): Promise<string[]> {
    app = await startReseauter({ notes: { ...NOTES } });
    await openFollowUps(app);
    askWhy(contextOf(app));
    await userEvent.keyboard(query);
    await expect.poll(() => document.querySelectorAll('.suggestion-item').length).toBeGreaterThan(0);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('.reseauter-why')).not.toBeNull();
    return [...document.querySelectorAll('.reseauter-why-facts > li')].map((el) => el.textContent);
  }

  test('a name that nobody and nothing has is said not to be there', async () => {
    app = await startReseauter({ notes: { ...NOTES } });
    await openFollowUps(app);
    askWhy(contextOf(app));
    await userEvent.keyboard('zzzz');
    await expect.poll(() => document.querySelector('.suggestion-empty')?.textContent).toBe('No person and no note by that name');
  });

  test('of somebody snoozed it says until when, and what that hides', async () => {
    expect((await ask('lucie'))[0]).toBe('Snoozed until 1 April 2026. This hides a promise whose day has come.');
    expect(document.querySelector('.reseauter-why .modal-title')?.textContent).toBe('Where is Lucie Ferrant?');
    expect(document.querySelector('.reseauter-why-contact')?.textContent).toBe('Next: Wednesday 1 April');
  });

  test('of somebody in the list it says where, with every addend and its place', async () => {
    expect((await ask('bruno'))[0]).toBe('In the list under “Today”, with 69 points.');
    const lines = [...document.querySelectorAll('.reseauter-why-addends > li')].map((el) => el.textContent);
    expect(lines).toEqual([
      '+54You promised for 12 March, 4 days late: envoyer le dossierBruno Keppens · relance',
      '+15Decider of M, silent 34 days, deadline in 45 daysM · decider',
    ]);
    expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
    document.querySelectorAll<HTMLElement>('.reseauter-why-addends button')[1]?.click();
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('Projects/M.md');
  });

  test.each([
    ['round', 'Nothing marks the note as a person’s.'],
    ['templates', 'The note is a template'],
    ['projects', 'The note is a project’s'],
  ])('of a note that is nobody’s (%s) it says why', async (query, sentence) => {
    expect((await ask(query))[0]).toContain(sentence);
    expect(document.querySelector('.reseauter-why .modal-title')?.textContent).toContain('is not a person');
  });

  test('a row tells the same from its menu, and has the focus again afterwards', async () => {
    app = await startReseauter({ notes: { ...NOTES } });
    await openFollowUps(app);
    (await rowOf('Bruno Keppens')).focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    [...document.querySelectorAll<HTMLElement>('.menu-item')].find((el) => el.textContent === 'Why here?')?.click();
    await expect.poll(() => document.querySelector('.reseauter-why')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(focusedName()).toBe('Bruno Keppens');
  });
});

/** What the views of the running plugin were handed. */
function contextOf(host: App): ViewContext {
  const [leaf] = host.workspace.getLeavesOfType('reseauter-follow-ups');
  return (leaf?.view as unknown as { context: ViewContext }).context;
}
