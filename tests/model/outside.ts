import type { TAbstractFile } from '../../mocks/obsidian/vault/files';
import { aName, aPath, aText, FOLDERS } from './notes';
import { anyOf, happenings } from './step';
import type { Random } from '../fuzz/random';
import type { World } from './world';

/** What happens to notes without the plugin: another editor, a sync engine, the app's own file explorer. */
export const OUTSIDE = happenings({
  'write a note': [8, (world, random) => {
    const path = random.percent(50) ? aPath(random) : (anyOf(random, world.notePaths()) ?? aPath(random));
    if (isTaken(world, path)) return null;
    world.writeFromOutside(path, aText(random, path));
    return path;
  }],
  'add a line': [6, (world, random) => change(world, random, (text) => `${text}A line of ${random.below(1000)}.\n`)],
  'change a property': [8, (world, random) => change(world, random, (text) => withProperty(text, random))],
  'break the properties': [2, (world, random) => change(world, random, (text) => text.replace(/^---\n/, '---\nbroken: [\n'))],
  'mend the properties': [3, (world, random) => {
    const broken = [...world.texts].filter(([, text]) => text.includes('broken: [\n'));
    const found = anyOf(random, broken);
    if (found === null) return null;
    world.writeFromOutside(found[0], found[1].replace('broken: [\n', ''));
    return found[0];
  }],
  'bring back what a note said before': [3, (world, random) => {
    const found = anyOf(random, [...world.earlier].filter(([path]) => !isTaken(world, path)));
    if (found === null) return null;
    const [path, texts] = found;
    world.writeFromOutside(path, random.pick(texts));
    return path;
  }],
  'write a note twice': [3, (world, random) => {
    const path = anyOf(random, world.notePaths());
    if (path === null) return null;
    world.writeFromOutside(path, aText(random, path));
    world.writeFromOutside(path, aText(random, path));
    return path;
  }],
  'remove a note': [3, (world, random) => {
    const path = anyOf(random, world.notePaths());
    if (path === null || world.notePaths().length < 25) return null;
    world.removeFromOutside(path);
    return path;
  }],
  'move a note on the disk': [3, (world, random) => {
    const [from, to] = [anyOf(random, world.notePaths()), aPath(random)];
    if (from === null || isTaken(world, to) || world.texts.has(to)) return null;
    const text = world.texts.get(from) ?? '';
    world.removeFromOutside(from);
    world.writeFromOutside(to, text);
    return `${from} to ${to}`;
  }],
  'rename a note in the app': [5, async (world, random) => {
    const [from, to] = [anyOf(random, world.notePaths()), aPath(random)];
    const file = from === null ? null : world.app.vault.getAbstractFileByPath(from);
    if (file === null || isThere(world, to)) return null;
    await makeFolderOf(world, to);
    await world.byApp(() => renamed(world, random, file, to));
    return `${from ?? ''} to ${to}`;
  }],
  'rename a folder in the app': [2, async (world, random) => {
    const from = anyOf(random, world.app.vault.getAllFolders().map(({ path }) => path).sort());
    const folder = from === null ? null : world.app.vault.getFolderByPath(from);
    const to = random.percent(60) ? random.pick([...FOLDERS]) : `${random.pick([...FOLDERS])} ${random.below(3)}`;
    if (from === null || folder === null || isThere(world, to) || to.startsWith(`${from}/`) || to === from) return null;
    await makeFolderOf(world, to);
    await world.byApp(() => world.app.vault.rename(folder, to));
    return `${from} to ${to}`;
  }],
  'delete a note in the app': [1, async (world, random) => {
    const path = anyOf(random, world.notePaths());
    const file = path === null ? null : world.app.vault.getFileByPath(path);
    if (file === null || world.notePaths().length < 25) return null;
    await world.byApp(() => world.app.fileManager.trashFile(file));
    return path;
  }],
});

function renamed(world: World, random: Random, file: TAbstractFile, to: string): Promise<void> {
  return random.percent(50) ? world.app.fileManager.renameFile(file, to) : world.app.vault.rename(file, to);
}

async function makeFolderOf(world: World, path: string): Promise<void> {
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (above !== '' && world.app.vault.getFolderByPath(above) === null) await world.byApp(() => world.app.vault.createFolder(above));
}

function change(world: World, random: Random, to: (text: string) => string): string | null {
  const path = anyOf(random, world.notePaths());
  if (path === null) return null;
  world.writeFromOutside(path, to(world.texts.get(path) ?? ''));
  return path;
}

/** One property says something else; a note without properties gets a block. */
function withProperty(text: string, random: Random): string {
  const line = random.pick([
    'circle: close', 'circle: wide', 'last-contact: 2026-03-10', 'snooze: 2026-03-25', `knows: ["[[${aName(random)}]]"]`,
    `mentor: ["[[${aName(random)}]]"]`, 'status: archived', 'type: person', 'type: project', `name: ${aName(random)}`,
    `aliases: [${aName(random)}]`, 'follow-up: 2026-03-17', 'role: ', 'deadline: 2026-03-30',
  ]);
  const key = line.slice(0, line.indexOf(':') + 1);
  if (!text.startsWith('---\n')) return `---\n${line}\n---\n${text}`;
  const end = text.indexOf('\n---');
  const block = text.slice(0, end).split('\n').filter((each, at) => at === 0 || !each.startsWith(key));
  return `${[...block, line].join('\n')}${text.slice(end)}`;
}

/** Whether a folder has this path, or a note would have to be one. */
function isTaken(world: World, path: string): boolean {
  const { vault } = world.app;
  const parts = path.split('/').slice(0, -1);
  return vault.getFolderByPath(path) !== null || parts.some((_, at) => vault.getFileByPath(parts.slice(0, at + 1).join('/')) !== null);
}

function isThere(world: World, path: string): boolean {
  const { vault } = world.app;
  return vault.getAllLoadedFiles().some((file) => file.path.toLowerCase() === path.toLowerCase()) || isTaken(world, path);
}
