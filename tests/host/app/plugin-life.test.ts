// @vitest-environment jsdom
import { ItemView, Plugin, type PluginManifest, type WorkspaceLeaf } from 'obsidian';
import { afterEach, expect, test, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { createApp, runCommand } from '../../../mocks/obsidian/testing';

const MANIFEST: PluginManifest = {
  id: 'guest-list',
  name: 'Guest list',
  author: 'Somebody',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Lists guests.',
};

const calls: string[] = [];

class GuestView extends ItemView {
  private table = 'front';

  override getViewType(): string {
    return 'guests';
  }

  override getDisplayText(): string {
    return `Guests at ${this.table}`;
  }

  override getState(): Record<string, unknown> {
    return { table: this.table };
  }

  override async setState(state: unknown): Promise<void> {
    this.table = (state as { table?: string }).table ?? 'front';
  }

  override async onOpen(): Promise<void> {
    calls.push('open');
    this.contentEl.createEl('p', { cls: 'guest', text: 'Ada' });
  }

  override async onClose(): Promise<void> {
    calls.push('close');
  }
}

class GuestPlugin extends Plugin {
  override onload(): void {
    this.registerView('guests', (leaf: WorkspaceLeaf) => new GuestView(leaf));
    this.addRibbonIcon('users', 'Guests', () => calls.push('ribbon'));
    this.addCommand({
      id: 'open',
      name: 'Open',
      callback: () => void this.app.workspace.ensureSideLeaf('guests', 'right', { active: true }),
    });
    this.registerEvent(this.app.vault.on('create', file => calls.push(`create ${file.path}`)));
    this.app.workspace.onLayoutReady(() => calls.push('ready'));
  }

  override onUserEnable(): void {
    calls.push('enabled by hand');
  }
}

let app: App;

afterEach(async () => {
  await app.stop();
  calls.length = 0;
});

test('a plugin that was on hears every file created before the layout is ready', async () => {
  app = await createApp({ notes: { 'A.md': '' }, beforeLoad: host => host.plugins.enable(GuestPlugin, MANIFEST) });
  expect(calls).toEqual(['create A.md', 'ready']);
});

test('a plugin that is switched on by hand is told so, and hears no files', async () => {
  app = await createApp({ notes: { 'A.md': '' } });
  await app.plugins.enableByPerson(GuestPlugin, MANIFEST);
  expect(calls).toEqual(['ready', 'enabled by hand']);
});

test('a command carries the id and the name of its plugin and opens the view at the right', async () => {
  app = await createApp();
  await app.plugins.enable(GuestPlugin, MANIFEST);
  expect(app.commands.available().map(command => command.name)).toContain('Guest list: Open');
  runCommand(app, 'guest-list:open');
  await expect.poll(() => document.querySelector('.mod-right-split .guest')?.textContent).toBe('Ada');
  expect(app.workspace.rightSplit.collapsed).toBe(false);
  expect(document.querySelector('.workspace-leaf-content[data-type="guests"] > .view-content')).not.toBeNull();
});

test('a plugin that is switched off leaves its view at its place, and finds it there again', async () => {
  app = await createApp();
  await app.plugins.enable(GuestPlugin, MANIFEST);
  const leaf = app.workspace.getLeaf('tab');
  await leaf.setViewState({ type: 'guests', state: { table: 'window' }, active: true });
  app.plugins.disable(MANIFEST.id);
  await expect.poll(() => leaf.view.containerEl.textContent).toContain('no longer active');
  expect(app.workspace.getLeavesOfType('guests')).toHaveLength(1);
  expect(document.querySelectorAll('.side-dock-ribbon-action')).toHaveLength(0);
  expect(app.commands.available().some(command => command.id.startsWith('guest-list'))).toBe(false);

  await app.plugins.enable(GuestPlugin, MANIFEST);
  await expect.poll(() => leaf.view.getDisplayText()).toBe('Guests at window');
  expect(calls.filter(call => call === 'close')).toHaveLength(1);
});

test('data is null before it was saved, and a copy afterwards', async () => {
  app = await createApp();
  const plugin = await app.plugins.enable(GuestPlugin, MANIFEST);
  expect(await plugin.loadData()).toBeNull();
  const data = { tables: ['front'] };
  await plugin.saveData(data);
  data.tables.push('back');
  expect(await plugin.loadData()).toEqual({ tables: ['front'] });
});

test('an app that stopped listens to nothing any more', async () => {
  const added = new Set<string>();
  const add = vi.spyOn(document, 'addEventListener');
  const remove = vi.spyOn(document, 'removeEventListener');
  app = await createApp({ notes: { 'A.md': '' } });
  await app.plugins.enable(GuestPlugin, MANIFEST);
  await app.workspace.ensureSideLeaf('guests', 'right');
  await app.stop();
  for (const [type] of add.mock.calls) added.add(type);
  for (const [type] of remove.mock.calls) added.delete(type);
  expect([...added]).toEqual([]);
  expect(app.workspace.listenerCount('hover-link')).toBe(0);
  expect(document.querySelector('.app-container')).toBeNull();
});
