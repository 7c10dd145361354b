// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { openAddress, runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** There are no sizes in jsdom; that the matrix is drawn is told in a browser. */
class NoSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

async function start(more: Record<string, string> = {}): Promise<void> {
  vi.stubGlobal('ResizeObserver', NoSizes);
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES, ...more } });
}

const open = (address: string): void => openAddress(app, `obsidian://${address}`);
const types = (): string[] => {
  const found: string[] = [];
  app.workspace.iterateAllLeaves((leaf) => found.push(leaf.getViewState().type));
  return found;
};
const notices = (): string => [...document.querySelectorAll('.notice')].map((el) => el.textContent).join('\n');
const title = (): string | undefined => document.querySelector('.modal-title')?.textContent;

function field(label: string): string {
  const input = document.querySelector<HTMLInputElement>(`.modal input[aria-label="${label}"]`);
  if (input === null) throw new Error(`No field ${label}`);
  return input.value;
}

describe('a link that opens', () => {
  test.each([
    ['reseauter-open?view=matrix', 'reseauter-role-matrix'],
    ['reseauter-open?view=QUEUE&colour=red', 'reseauter-follow-ups'],
    ['reseauter-open?view=network', 'reseauter-health'],
    ['reseauter-open?view=board&project=M', 'reseauter-board'],
    ['reseauter-open?project=Projects/M', 'reseauter-board'],
    ['reseauter?do=open&view=matrix', 'reseauter-role-matrix'],
  ])('%s', async (address, type) => {
    await start();
    open(address);
    await expect.poll(types).toContain(type);
    expect(notices()).toBe('');
  });

  test('somebody: her note, and what belongs to her beside it', async () => {
    await start();
    open('reseauter-open?person=bruno%20keppens');
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe(BRUNO);
    await expect.poll(types).toContain('reseauter-companion');
  });

  test.each([
    ['reseauter-open', 'This link does not say what to open'],
    ['reseauter-open?view=kitchen', 'asks for a view “kitchen”'],
    ['reseauter-open?view=board', 'does not say which: project=name'],
    ['reseauter-open?view=person', 'does not say whom: person=name'],
    ['reseauter-open?person=Nobody', 'No note here is called “Nobody”.'],
    ['reseauter-open?project=Twin', 'Several notes go by “Twin”: A/Twin.md, B/Twin.md'],
    ['reseauter?do=delete&person=Bruno', 'This link asks for “delete”; there are do=open, do=log and do=capture.'],
  ])('says why it cannot: %s', async (address, said) => {
    await start({ 'A/Twin.md': '---\ntype: project\n---\n', 'B/Twin.md': '---\ntype: project\n---\n' });
    open(address);
    await expect.poll(notices).toContain(said);
  });
});

describe('a link that logs', () => {
  test.each(['reseauter-log?', 'reseauter?do=log&'])('fills the dialog, and writes when a person says so: %s', async (begin) => {
    await start();
    open(`${begin}person=Bruno%20Keppens&date=2026-03-12&via=phone&text=the%20dossier%0Ais%20sent&next=2026-04-01`);
    await expect.poll(title).toBe('Contact with Bruno Keppens');
    expect([field('What was said'), field('How'), field('When'), field('Next contact')]).toEqual(['the dossier is sent', 'phone', '2026-03-12', '2026-04-01']);
    await untilQuiet(app);
    expect(await textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
    document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
    await expect.poll(() => textOf(app, BRUNO)).toContain('- 2026-03-12 phone: the dossier is sent\n');
  });

  test('leaves out what cannot be, and cuts what is too long', async () => {
    await start();
    open(`reseauter-log?person=Bruno%20Keppens&date=2026-03-17&next=2026-02-31&text=${'a'.repeat(5000)}&via`);
    await expect.poll(title).toBe('Contact with Bruno Keppens');
    expect([field('When'), field('Next contact'), field('How'), field('What was said').length]).toEqual(['2026-03-16', '', '', 200]);
  });

  test('says who is not found, and asks', async () => {
    await start();
    open('reseauter-log?person=Bruno&text=hello');
    await expect.poll(notices).toBe('No note here is called “Bruno”.');
    expect(title()).toBe('Contact with somebody');
    expect(document.querySelector('.prompt')).not.toBeNull();
  });

  test('asks who is meant where nobody is found, and what is typed goes into that list', async () => {
    await start();
    open('reseauter-log?person=Nobody');
    await expect.poll(() => document.querySelector('.prompt')?.contains(document.activeElement)).toBe(true);
  });
});

describe('a link to what is open', () => {
  test.each([
    [BRUNO, 'view=person&person=Contacts%2FBruno%20Keppens'],
    ['Projects/M.md', 'view=board&project=Projects%2FM'],
  ])('is copied: %s', async (path, query) => {
    await start();
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const file = app.vault.getFileByPath(path);
    if (file !== null) await app.workspace.getLeaf(false).openFile(file);
    runCommand(app, 'reseauter:copy-link');
    await expect.poll(notices).toBe('The link is on the clipboard.');
    const [link = ''] = writeText.mock.calls[0] as unknown as string[];
    expect(link).toBe(`obsidian://reseauter-open?vault=${encodeURIComponent(app.vault.getName())}&${query}`);
    open(link.replace('obsidian://', ''));
    await untilQuiet(app);
    expect(notices()).toBe('The link is on the clipboard.');
  });

  test('of a view too; of a note that is neither there is none', async () => {
    await start({ 'Recipe.md': 'Leek.' });
    const file = app.vault.getFileByPath('Recipe.md');
    if (file !== null) await app.workspace.getLeaf(false).openFile(file);
    expect(() => runCommand(app, 'reseauter:copy-link')).toThrow();
    runCommand(app, 'reseauter:open-role-matrix');
    await expect.poll(types).toContain('reseauter-role-matrix');
    await untilQuiet(app);
    runCommand(app, 'reseauter:copy-link');
  });
});
