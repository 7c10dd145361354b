import manifest from '../../manifest.json';
import type { WorkspaceLeaf } from '../../mocks/obsidian/workspace/leaf';
import { WorkspaceWindow } from '../../mocks/obsidian/workspace/containers';
import { BOARD_VIEW_TYPE } from '../../src/view/board/open-board';
import type { Random } from '../fuzz/random';
import { aName } from './notes';
import { anyOf, happenings } from './step';
import type { World } from './world';

const COMMANDS = ['open-role-matrix', 'open-follow-ups', 'open-companion', 'open-network', 'classify-contacts', 'check-notes', 'toggle-discreet-mode'];
/** What can be pressed in our views, in dialogs, menus, prompts and notices. */
const PRESSABLE = [
  '[class*="reseauter"] button', '[class*="reseauter"] [role="tab"]', '.reseauter-follow-up', '.reseauter-chip', '.modal button', '.menu .menu-item', '.suggestion-item', '.notice button',
].join(', ');
/** What leads out of the page: a printer, the clipboard, the chooser of files. */
const NOT_PRESSED = /print|copy|choose (a )?files|download|mail/i;

/** What a person does with screens: opening, closing, moving, filtering, folding, pressing whatever is there. */
export const LOOKING = happenings({
  'open a view': [4, (world, random) => {
    const id = random.pick(COMMANDS);
    return world.app.commands.run(`${manifest.id}:${id}`) ? id : null;
  }],
  'open a board': [2, async (world, random) => {
    const board = anyOf(random, world.context.store.boards());
    if (board === null) return null;
    await world.app.workspace.getLeaf('tab').setViewState({ type: BOARD_VIEW_TYPE, state: { project: board.project.path }, active: true });
    return board.project.name;
  }],
  'open a note': [4, async (world, random) => {
    const path = anyOf(random, world.notePaths());
    const file = path === null ? null : world.app.vault.getFileByPath(path);
    if (file === null) return null;
    await world.app.workspace.getLeaf(random.percent(30) ? 'tab' : false).openFile(file);
    return path;
  }],
  'close a tab': [4, (world, random) => {
    const { leaf, type } = aLeaf(world, random);
    if (leaf === null) return null;
    leaf.detach();
    return type;
  }],
  'bring a tab to the front': [4, (world, random) => {
    const { leaf, type } = aLeaf(world, random);
    leaf?.selectByPerson();
    return type;
  }],
  'move a tab to a window': [1, (world, random) => {
    const { leaf, type } = aLeaf(world, random);
    if (leaf === null || leaf.getRoot() instanceof WorkspaceWindow) return null;
    world.app.workspace.moveLeafToPopout(leaf);
    return type;
  }],
  'close a window': [1, (world, random) => {
    const container = anyOf(random, world.app.workspace.floatingSplit.children);
    if (!(container instanceof WorkspaceWindow)) return null;
    world.app.workspace.closePopout(container);
    return 'with what is in it';
  }],
  'open the layout again': [1, async (world) => {
    await world.app.workspace.changeLayout(JSON.parse(JSON.stringify(world.app.workspace.getLayout())));
    return 'tabs in the background wait';
  }],
  'fold a sidebar': [2, (world) => {
    world.app.workspace.rightSplit.toggle();
    return null;
  }],
  filter: [2, (world, random) => {
    const field = anyOf(random, fieldsIn(world));
    if (field === null) return null;
    field.value = random.percent(30) ? '' : aName(random).slice(0, 1 + random.below(4));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field.value;
  }],
  'press something': [14, (world, random) => press(world, random)],
  'press a key': [4, (_world, random) => {
    const key = random.pick(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter', 'Escape', ' ', 'z']);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return key;
  }],
  'close what is open': [6, () => {
    const before = document.querySelectorAll('.modal-container, .menu').length;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    return before === 0 ? null : 'by Escape';
  }],
  'run a command': [3, (world, random) => {
    const command = anyOf(random, world.app.commands.available().filter(({ id }) => id.startsWith(manifest.id)));
    if (command === null || NOT_PRESSED.test(command.name)) return null;
    world.app.commands.run(command.id);
    return command.name;
  }],
  'wait a little': [10, async (world, random) => {
    const milliseconds = random.below(40);
    await world.page.pass(milliseconds);
    return `${milliseconds} ms`;
  }],
  'midnight comes': [2, async (world) => {
    const now = new Date();
    await world.page.leap(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 1000);
    return null;
  }],
  'the plugin is switched off and on': [1, async (world) => {
    await world.quiet();
    world.switchOff();
    await world.page.pass(5);
    await world.switchOn();
    return 'with other eyes';
  }],
});

function aLeaf(world: World, random: Random): { readonly leaf: WorkspaceLeaf | null; readonly type: string | null } {
  const leaf = anyOf(random, world.app.workspace.allLeaves());
  return { leaf, type: leaf?.view.getViewType() ?? null };
}

function documentsOf(world: World): Document[] {
  return [document, ...world.app.workspace.floatingSplit.children.map((child) => child.getContainer().doc)];
}

function fieldsIn(world: World): HTMLInputElement[] {
  return documentsOf(world).flatMap((doc) => [...doc.querySelectorAll<HTMLInputElement>('[class*="reseauter"] input[type="search"], .prompt-input, .modal input[type="text"]')]);
}

function press(world: World, random: Random): string | null {
  const all = documentsOf(world).flatMap((doc) => [...doc.querySelectorAll<HTMLElement>(PRESSABLE)]);
  // What lies over the rest is pressed first.
  const over = all.filter((el) => el.closest('.modal-container, .menu') !== null);
  const el = anyOf(random, over.length > 0 ? over : all);
  if (el === null) return null;
  const name = (el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 60);
  if (NOT_PRESSED.test(name) || NOT_PRESSED.test(el.className)) return null;
  if (random.percent(15)) el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  else el.click();
  return `“${name}” (${el.className})`;
}
