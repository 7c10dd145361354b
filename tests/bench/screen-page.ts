import { createApp, asHostApp } from '../../mocks/obsidian/testing';
import { stringsFor } from '../../src/i18n/strings';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import type { NoteSource } from '../../src/note/note';
import { parseNote } from '../../src/note/parse-note';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { NoteWriter } from '../../src/vault/note-writer';
import { BoxActions } from '../../src/view/board/box-actions';
import { FollowUpTable } from '../../src/view/follow-ups/follow-up-table';
import type { SectionId } from '../../src/view/follow-ups/follow-up-list';
import { SECTION_IDS } from '../../src/view/follow-ups/follow-up-list';
import { PanelState } from '../../src/view/follow-ups/panel-state';
import { INITIAL_MATRIX_STATE } from '../../src/view/matrix/matrix-state';
import type { MatrixMode } from '../../src/view/matrix/matrix-state';
import { PeopleGrid } from '../../src/view/matrix/people-grid';
import { ProjectGrid } from '../../src/view/matrix/project-grid';
import { EditActions } from '../../src/view/shared/edit-actions';
import type { ViewContext } from '../../src/view/shared/view-context';
import { VAULT_DAY, largeVault } from './large-vault';
import { offerSteps } from './step-page';

const FACES = { projects: ProjectGrid, people: PeopleGrid };
/** What somebody types, letter by letter, and takes back. */
const TYPED = ['a', 'an', 'ana', 'ana ', 'ana b', 'ana ba', '', 'h', 'ho', 'hou', 'hous', 'house', ''];
const CONTEXT = { roles: DEFAULT_SETTINGS.roles, words: NO_OWN_WORDS, dayFirst: false };

const frames: FrameRequestCallback[] = [];
let context: ViewContext | null = null;
let vault: ReturnType<typeof largeVault> | null = null;
let face: ProjectGrid | PeopleGrid | null = null;
let queue: { readonly table: FollowUpTable; readonly panel: PanelState; readonly scrollEl: HTMLElement } | null = null;

/** Reads a vault of so many people, before anything is measured. */
async function readVault(count: number): Promise<void> {
  const app = asHostApp(await createApp());
  window.requestAnimationFrame = (callback) => frames.push(callback);
  const store = new Store({ settings: DEFAULT_SETTINGS, today: VAULT_DAY, schedule: () => undefined });
  const strings = stringsFor('en', () => store.settings.roles);
  const writer = new NoteWriter(app, () => undefined);
  const actions = new EditActions(app, writer, strings);
  const changeSettings = (): Promise<void> => Promise.resolve();
  context = { app, store, strings, language: 'en', dayFirst: false, writer, actions, showVaultCheck: () => undefined, changeSettings };
  vault = largeVault(count, 2026);
  const notes: readonly NoteSource[] = [...vault.people, ...vault.projects, ...vault.meetings];
  store.apply(notes.map((note) => ({ kind: 'upsert', note: parseNote(note, CONTEXT) })));
  store.setPhase({ kind: 'ready' });
  store.boards();
  store.followUps();
}

/** Leaves nothing of a screen behind. */
function clearScreen(): void {
  face?.grid.destroy();
  queue?.table.destroy();
  [face, queue] = [null, null];
  document.body.empty();
}

function place(cls: string): HTMLElement {
  document.body.empty();
  return document.body.createDiv({ cls, attr: { style: 'display: flex; flex-direction: column; height: 100vh' } });
}

function mountMatrix(mode: MatrixMode): void {
  if (context === null) return;
  const parentEl = place('reseauter-matrix').createDiv('reseauter-grid-place');
  const actions = new BoxActions(context, () => undefined);
  face = new FACES[mode]({ parentEl, context, actions, hoverParent: { hoverPopover: null } });
  face.update({ ...INITIAL_MATRIX_STATE, mode });
}

function filter(mode: MatrixMode, step: number): void {
  face?.update({ ...INITIAL_MATRIX_STATE, mode, filter: TYPED[step % TYPED.length] ?? '' });
}

function scrollTo(el: HTMLElement | undefined, left: number, top: number): void {
  el?.scrollTo(left, top);
  el?.dispatchEvent(new Event('scroll'));
  for (const draw of frames.splice(0)) draw(performance.now());
}

/** A page, and what waits until scrolling rests: rows are put in order in the document, before a key as well. */
function scrollAndRest(top: number): void {
  scrollTo(face?.grid.el, 0, top);
  face?.grid.el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
}

/** The queue with everybody in it, as after "n more" in each part. */
function mountQueue(): void {
  if (context === null) return;
  const { strings, store } = context;
  const scrollEl = place('reseauter-follow-ups').createDiv('reseauter-follow-ups-scroll');
  const listEl = scrollEl.createDiv('reseauter-follow-ups-list');
  const nothing = (): void => undefined;
  const table = new FollowUpTable(listEl, { strings, rolesNow: () => store.settings.roles }, {
    onUse: nothing, onAction: nothing, onMenu: nothing, onHover: nothing, onFold: nothing, onSelect: nothing,
    onEscape: () => false, isSelecting: () => false,
  });
  const panel = new PanelState();
  SECTION_IDS.forEach((section: SectionId) => panel.showMore(section));
  queue = { table, panel, scrollEl };
  showQueue();
}

function showQueue(): void {
  if (context !== null) queue?.table.show(queue.panel.picture(context.store).rows);
}

/** Somebody of the queue is contacted, another one each time. */
function changeSomebody(step: number): void {
  const note = vault?.people[step * 37];
  if (note?.frontMatter.kind !== 'read' || context === null) return;
  const data = { ...note.frontMatter.data, 'last-contact': VAULT_DAY };
  context.store.apply([{ kind: 'upsert', note: parseNote({ ...note, frontMatter: { kind: 'read', data } }, CONTEXT) }]);
  showQueue();
}

const STEPS: Readonly<Record<string, (step: number) => void>> = {
  'people: mount': () => mountMatrix('people'),
  'people: scroll a line': (step) => scrollTo(face?.grid.el, 0, (step + 1) * 48),
  'people: jump a page': (step) => scrollTo(face?.grid.el, 0, (step + 1) * 720),
  'people: jump a page and rest': (step) => scrollAndRest((step + 1) * 720),
  'people: scroll sideways': (step) => scrollTo(face?.grid.el, (step + 1) * 144, 0),
  'people: type in the filter': (step) => filter('people', step),
  'projects: mount': () => mountMatrix('projects'),
  'projects: scroll a line': (step) => scrollTo(face?.grid.el, 0, (step + 1) * 96),
  'projects: jump a page': (step) => scrollTo(face?.grid.el, 0, (step + 1) * 672),
  'projects: jump a page and rest': (step) => scrollAndRest((step + 1) * 672),
  'projects: type in the filter': (step) => filter('projects', step),
  'queue: mount': () => mountQueue(),
  'queue: scroll a line': (step) => scrollTo(queue?.scrollEl, 0, (step + 1) * 56),
  'queue: jump a page': (step) => scrollTo(queue?.scrollEl, 0, (step + 1) * 720),
  'queue: one of them changes': (step) => changeSomebody(step),
};

offerSteps((name, step) => {
  STEPS[name]?.(step);
  document.body.getBoundingClientRect();
});
Object.assign(window, { readVault, clearScreen });
