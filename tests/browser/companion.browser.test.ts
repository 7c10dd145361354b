import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { COMPANION_NOTES, DAILY, button, linesOf, message, openBeside, openNoteAt, quietIn, section, subject } from '../support/companion-page';
import { BRUNO } from '../support/follow-up-notes';
import { notice, violationsIn, violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const ODILE = 'People/Odile Servranckx.md';
const PARTS = { include: ['.reseauter-companion'] };
let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...COMPANION_NOTES } });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** Starts the app again as something else. */
async function startAs(options: Parameters<typeof startReseauter>[0]): Promise<void> {
  await stopReseauter(app);
  document.body.replaceChildren();
  app = await startReseauter({ notes: { ...COMPANION_NOTES }, ...options });
}

/** What a place of the panel says, line by line. */
const textsIn = (part: string): string[] => [...section(part).children].map((el) => el.textContent);
const live = (): string | undefined => document.querySelector('.reseauter-companion [role="status"]')?.textContent;

describe('beside a person', () => {
  test('the state in words, the last contact, and what is next', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    expect(textsIn('head')).toEqual([
      'Bruno Keppens', 'In touchclose circle · every 60 days', 'Last contact 10 Feb · 34 days ago', 'Was due 12 Mar · 4 days ago',
    ]);
    expect(section('head').querySelector('.svg-icon')).not.toBeNull();
  });

  test('the reasons with their points, the tasks with their days, the roles and the history', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    expect(linesOf('reasons')).toEqual([
      '+54You promised for 12 March, 4 days late: envoyer le dossier', '+15Decider of M, silent 34 days, deadline in 45 days',
    ]);
    expect(linesOf('tasks')).toEqual([
      'send the file to Bruno Keppensoverdue by 4 days · 12 Mar2026-03-11', 'call Bruno Keppensdue in 4 days · 20 Mar2026-03-11',
    ]);
    expect(linesOf('roles')).toEqual(['◆deciderM']);
    expect(linesOf('history')).toEqual(['10 Febmail : premier échange', '10 FebCommission']);
    expect(linesOf('introductions')).toEqual(['Odile Servranckx']);
  });

  test('where nothing is known it says so, and the core circle has no accounts', async () => {
    await openBeside(app, 'People/Karim Benhadou.md', 'Karim Benhadou');
    const parts = ['reasons', 'tasks', 'roles', 'history', 'introductions'];
    expect(parts.map(quietIn)).toEqual([
      'Neither a contact nor a meeting is noted up to today.', 'No open task.', 'No role in any project.', 'Nothing noted yet.', 'No introduction is noted.',
    ]);
    expect(section('balance').textContent).toBe('Give and takeNeeds: a bigger van');
  });

  test('what was given and received, in numbers and in a sentence', async () => {
    await openBeside(app, ODILE, 'Odile Servranckx');
    expect(section('balance').textContent).toBe('Give and takeGave 1 · received 2You received more than you gave.');
  });

  test('a reason opens the line that justifies it, an entry of the history the line that tells of it', async () => {
    await openBeside(app, ODILE, 'Odile Servranckx');
    const opened = vi.spyOn(app.workspace.getLeaf(false), 'openFile');
    await userEvent.click(button('call 12'));
    const file = app.vault.getFileByPath(ODILE);
    await vi.waitFor(() => expect(opened).toHaveBeenLastCalledWith(file, { eState: { line: 20 } }));
    await openNoteAt(app, BRUNO);
    await expect.poll(subject).toBe('Bruno Keppens');
    await userEvent.click(button('You promised'));
    const bruno = app.vault.getFileByPath(BRUNO);
    await vi.waitFor(() => expect(opened).toHaveBeenLastCalledWith(bruno, { eState: { line: 4 } }));
    await userEvent.click(button('Decider of M'));
    await expect.poll(subject).toBe('M');
  });

  test('a pointer that rests on a name asks the app for a preview', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    const hovered = vi.fn();
    app.workspace.on('hover-link', hovered);
    await userEvent.hover(button('Odile Servranckx'));
    await vi.waitFor(() => expect(hovered).toHaveBeenCalledWith(expect.objectContaining({ linktext: ODILE })));
  });

  test('ten entries of the history, and the rest when somebody asks', async () => {
    await openBeside(app, ODILE, 'Odile Servranckx');
    expect(linesOf('history')).toHaveLength(10);
    await userEvent.click(button('3 more'));
    expect(linesOf('history')).toHaveLength(13);
    expect(section('history').contains(document.activeElement)).toBe(true);
  });
});

describe('what can be done there', () => {
  test('a task is ticked in its note; the focus goes on to the next one, and what was done is said', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    section('tasks').querySelector('input')?.focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => textOf(app, DAILY)).toContain('- [x] send the file to [[Bruno Keppens]] 📅 2026-03-12 ✅ 2026-03-16\n');
    await expect.poll(() => linesOf('tasks')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Done: call Bruno Keppens');
    expect(live()).toBe('Done: send the file to Bruno Keppens');
    await userEvent.click(notice()?.querySelector('button') ?? document.body);
    await expect.poll(() => linesOf('tasks')).toHaveLength(2);
  });

  test('a double click ticks a task once, and nothing is refused', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    const box = section('tasks').querySelector('input');
    if (box === null) throw new Error('No task');
    await userEvent.dblClick(box);
    await expect.poll(() => textOf(app, DAILY)).toContain('✅ 2026-03-16');
    await expect.poll(() => linesOf('tasks')).toHaveLength(1);
    expect(notice()?.textContent).toBe('Done: send the file to Bruno KeppensUndo');
  });

  test('a task whose note was changed meanwhile stays open', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    const box = section('tasks').querySelector('input');
    const file = app.vault.getFileByPath(DAILY);
    if (box === null || file === null) throw new Error('No task');
    const changed = app.vault.process(file, (text) => text.replace('send the file', 'send both files'));
    box.click();
    await changed;
    await expect.poll(() => notice()?.textContent).toContain('was changed meanwhile');
    expect(section('tasks').querySelector<HTMLInputElement>('input')?.checked).toBe(false);
  });

  test('a message is noted with one press, and from then on an answer can be', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    button('I wrote').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button('They answered').textContent).toBe('They answered');
    expect(document.activeElement?.textContent).toBe('I wrote');
    expect(live()).toContain('You wrote to Bruno Keppens.');
    expect(section('head').textContent).toContain('Waiting for an answer since today');
    await userEvent.click(button('They answered'));
    await expect.poll(() => section('actions').textContent).not.toContain('They answered');
  });

  test('a question that is left without an answer gives the focus back', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    await userEvent.click(button('Snooze'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Snooze…');
  });

  test('nothing is offered for whoever wants no message', async () => {
    await writeNote(app, ODILE, (text) => text.replace('type: person', 'type: person\nstatus: do-not-contact'));
    await openBeside(app, ODILE, 'Odile Servranckx');
    await expect.poll(() => section('head').textContent).toContain('do not contact');
    expect(section('actions').querySelectorAll('button')).toHaveLength(0);
  });

  test('a section folds with the keyboard', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    button('Roles').focus();
    await userEvent.keyboard('{Enter}');
    expect(button('Roles').getAttribute('aria-expanded')).toBe('false');
    expect(section('roles').querySelector('ul')?.checkVisibility()).toBe(false);
    expect(document.activeElement).toBe(button('Roles'));
  });

  test('a change elsewhere in the vault leaves the place that was scrolled to', async () => {
    await openBeside(app, ODILE, 'Odile Servranckx');
    const scroll = document.querySelector<HTMLElement>('.reseauter-companion-scroll');
    if (scroll === null) throw new Error('Nothing scrolls');
    scroll.scrollTop = 120;
    await writeNote(app, DAILY, (text) => `${text}- [ ] ask [[Odile Servranckx]]\n`);
    await expect.poll(() => linesOf('tasks')).toHaveLength(1);
    expect(scroll.scrollTop).toBe(120);
  });
});

describe('beside a project', () => {
  test('its board in small, what is to be found, who has gone silent, what is due', async () => {
    await openBeside(app, 'Projects/M.md', 'M');
    const boxes = [...section('board').querySelectorAll('li')].map((el) => el.textContent);
    expect(boxes).toHaveLength(9);
    expect(boxes.slice(0, 4)).toEqual([
      '▲AlliesZélie Marchetti (In touch)Ben (no note yet)', '▼Opponentsnone considered yet (Name somebody: opponent)',
      '★Mentors (not heard of lately)Nadège Vanhulle (Due)', '◆DecidersBruno Keppens (In touch)',
    ]);
    expect(quietIn('openRoles')).toBe('Every box that must be filled has its names.');
    expect(linesOf('silent')).toEqual(['Nadège Vanhullementor · 86 days without news']);
    expect(linesOf('deadlines')).toEqual(['This projectin 45 days · 30 Apr']);
  });

  test('a hole asks who it could be', async () => {
    await writeNote(app, 'Projects/M.md', (text) => text.replace(', "[[Ben]]"', ''));
    await openBeside(app, 'Projects/M.md', 'M');
    await expect.poll(() => linesOf('openRoles')).toEqual(['Name somebody: ally1 of 2']);
    await userEvent.click(button('1 more to find'));
    await userEvent.keyboard('Odile{Enter}');
    await expect.poll(() => textOf(app, 'Projects/M.md')).toContain('[[Odile Servranckx]]');
    await expect.poll(() => section('board').textContent).toContain('Odile Servranckx');
  });
});

describe('beside a meeting', () => {
  test('a brief for everybody, and the parts that nobody in the room has', async () => {
    await openBeside(app, 'Meetings/Commission.md', 'Commission');
    expect(textsIn('head')).toEqual(['Commission', 'Past · 10 Feb · 34 days ago']);
    const names = [...section('attendees').querySelectorAll('h4')].map((el) => el.textContent);
    expect(names).toEqual(['Bruno Keppens', 'a photographer']);
    expect(section('attendees').textContent).toContain('You promised for 12 March, 4 days late: envoyer le dossier');
    expect(linesOf('missing')).toEqual(['▲allyZélie MarchettiBen', '★mentorNadège Vanhulle']);
  });
});

describe('elsewhere', () => {
  const places = [[BRUNO, 'Bruno Keppens'], ['Projects/M.md', 'M'], ['Meetings/Commission.md', 'Commission']] as const;

  test.each(places)('axe finds nothing to mend beside %s, in the light and in the dark', async (path, name) => {
    await openBeside(app, path, name);
    expect(await violationsInBothThemes(PARTS)).toEqual([]);
  });

  test('axe finds nothing to mend beside a note that it has nothing to say about', async () => {
    await openBeside(app, BRUNO, 'Bruno Keppens');
    await openNoteAt(app, 'Recipes/Cake.md');
    await expect.poll(message).toBe('Nothing to say beside this note');
    expect(await violationsIn(PARTS)).toEqual([]);
  });

  test.each(places)('on a phone whatever can be touched beside %s is large enough for a finger', async (path, name) => {
    await startAs({ device: 'phone' });
    await openBeside(app, path, name);
    const targets = [...document.querySelectorAll<HTMLElement>('.reseauter-companion :is(button, label)')].filter((el) => el.checkVisibility());
    const small = targets.filter((el) => Math.min(el.offsetWidth, el.offsetHeight) < 44).map((el) => el.textContent || el.className);
    expect(targets.length).toBeGreaterThan(4);
    expect(small).toEqual([]);
  });

  test.each([260, 340, 500])('in French everything fits into a pane of %i pixels', async (width) => {
    await startAs({ language: 'fr' });
    for (const [path, name] of places) {
      await openBeside(app, path, name);
      const pane = document.querySelector<HTMLElement>('.reseauter-companion');
      if (pane === null) throw new Error('No pane');
      pane.style.width = `${width}px`;
      const scroll = pane.querySelector('.reseauter-companion-scroll');
      expect(scroll?.scrollWidth).toBeLessThanOrEqual(scroll?.clientWidth ?? 0);
    }
  });

  test('in French every word is French', async () => {
    await startAs({ language: 'fr' });
    await openBeside(app, BRUNO, 'Bruno Keppens');
    expect(textsIn('head')).toEqual([
      'Bruno Keppens', 'En contactcercle proche · tous les 60 jours', 'Dernier contact le 10 févr. · il y a 34 jours', 'Prévu le 12 mars · il y a 4 jours',
    ]);
    expect(linesOf('tasks')[0]).toBe('send the file to Bruno Keppens4 jours de retard · 12 mars2026-03-11');
  });
});
