// @vitest-environment jsdom
import { ItemView, MarkdownView, Scope, type WorkspaceLeaf as HostLeaf } from 'obsidian';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { MemoryStorage } from '../../../mocks/obsidian/storage';
import { createApp, openFrame, untilQuiet, type TestAppOptions } from '../../../mocks/obsidian/testing';
import { asViewFactory } from '../../../mocks/obsidian/workspace/view-registry';

class CounterView extends ItemView {
  static opened = 0;
  migratedTo: Window | null = null;

  override getViewType(): string {
    return 'counter';
  }
  override getDisplayText(): string {
    return 'Counter';
  }
  override async onOpen(): Promise<void> {
    CounterView.opened += 1;
    this.containerEl.onWindowMigrated(win => {
      this.migratedTo = win;
    });
  }
}

let app: App;

async function start(options: TestAppOptions = {}): Promise<App> {
  app = await createApp({
    notes: { 'A.md': 'To [[B]] and [[New note]].', 'B.md': '---\ntype: person\n---\n# Hello', 'In/C.md': 'C' },
    ...options,
    beforeLoad: async host => {
      host.workspace.views.register('counter', asViewFactory((leaf: HostLeaf) => new CounterView(leaf)));
    },
  });
  return app;
}

function open(type: string): Promise<unknown> {
  return app.workspace.getLeaf('tab').setViewState({ type, active: true });
}

afterEach(async () => {
  await app.stop();
  document.body.replaceChildren();
  CounterView.opened = 0;
});

test('a link opens its note in the tab that is there, with Mod in a new one', async () => {
  const { workspace } = await start();
  await workspace.openLinkText('A', '');
  await workspace.openLinkText('B#Hello', 'A.md');
  expect(workspace.rootSplit.leaves()).toHaveLength(1);
  expect(workspace.getActiveFile()?.path).toBe('B.md');
  await workspace.openLinkText('C', 'A.md', 'tab');
  expect(workspace.rootSplit.leaves()).toHaveLength(2);
  expect(workspace.getLastOpenFiles()).toEqual(['In/C.md', 'B.md', 'A.md']);
  expect(workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('In/C.md');
});

test('a link to a note that is not there creates it', async () => {
  const { workspace, vault } = await start();
  await workspace.openLinkText('New note', 'A.md');
  expect(vault.getFileByPath('New note.md')).not.toBeNull();
});

test('going back leads to the note before', async () => {
  const { workspace } = await start();
  await workspace.openLinkText('A', '');
  await workspace.openLinkText('B', '');
  await workspace.getLeaf().goBack();
  expect(workspace.getActiveFile()?.path).toBe('A.md');
  await workspace.getLeaf().goForward();
  expect(workspace.getActiveFile()?.path).toBe('B.md');
});

test('listeners hear which leaf and which file are active, once for each change', async () => {
  const { workspace } = await start();
  const heard: string[] = [];
  workspace.on('active-leaf-change', () => heard.push('leaf'));
  workspace.on('file-open', file => heard.push((file as { path: string } | null)?.path ?? 'none'));
  workspace.on('layout-change', () => heard.push('layout'));
  await workspace.openLinkText('A', '');
  await Promise.resolve();
  expect(heard.filter(event => event === 'leaf')).toHaveLength(1);
  expect(heard.filter(event => event === 'A.md')).toHaveLength(1);
  expect(heard).toContain('layout');
});

test('the main area keeps one empty tab when the last one is closed', async () => {
  const { workspace } = await start();
  await open('counter');
  for (const leaf of workspace.rootSplit.leaves()) leaf.detach();
  expect(workspace.rootSplit.leaves().map(leaf => leaf.view.getViewType())).toEqual(['empty']);
});

test('a note that is deleted leaves an empty tab', async () => {
  const { workspace, vault, fileManager } = await start();
  await workspace.openLinkText('A', '');
  const file = vault.getFileByPath('A.md');
  if (file !== null) await fileManager.trashFile(file);
  await expect.poll(() => workspace.getLeaf().view.getViewType()).toBe('empty');
});

describe('at the next start', () => {
  test('tabs behind others wait until they are shown, those in front are there', async () => {
    const storage = new MemoryStorage();
    await start({ storage });
    await open('counter');
    await app.workspace.getLeaf('tab').openFile(app.vault.getFileByPath('A.md') ?? fail());
    await app.stop();
    CounterView.opened = 0;
    const { workspace } = await start({ storage });
    const [counter] = workspace.getLeavesOfType('counter');
    expect(counter?.isDeferred).toBe(true);
    expect(counter?.view instanceof CounterView).toBe(false);
    expect(counter?.getDisplayText()).toBe('Counter');
    expect(CounterView.opened).toBe(0);
    expect(workspace.getActiveFile()?.path).toBe('A.md');
    if (counter !== undefined) await workspace.revealLeaf(counter);
    expect(counter?.view instanceof CounterView).toBe(true);
    expect(CounterView.opened).toBe(1);
  });

  test('a view in a closed sidebar waits until the sidebar is opened', async () => {
    const storage = new MemoryStorage();
    await start({ storage });
    await app.workspace.ensureSideLeaf('counter', 'right');
    app.workspace.rightSplit.collapse();
    await app.stop();
    CounterView.opened = 0;
    const { workspace } = await start({ storage });
    expect(CounterView.opened).toBe(0);
    workspace.rightSplit.expand();
    await expect.poll(() => CounterView.opened).toBe(1);
  });
});

test('asking for a side view twice gives the same leaf', async () => {
  const { workspace } = await start();
  const first = await workspace.ensureSideLeaf('counter', 'right');
  expect(await workspace.ensureSideLeaf('counter', 'right')).toBe(first);
  expect(CounterView.opened).toBe(1);
});

test('a view that moves to a window of its own is told so, and goes with the window', async () => {
  const { workspace } = await start({ openWindow: openFrame });
  await open('counter');
  const [leaf] = workspace.getLeavesOfType('counter');
  const view = leaf?.view as unknown as CounterView;
  const opened: unknown[] = [];
  workspace.on('window-open', (_container, win) => opened.push(win));
  const container = workspace.moveLeafToPopout(leaf ?? fail());
  expect(view.migratedTo).toBe(container.win);
  expect(opened).toEqual([container.win]);
  expect(view.containerEl.doc).toBe(container.doc);
  expect(CounterView.opened).toBe(1);
  expect(leaf?.getContainer()).toBe(container);
  container.win.dispatchEvent(new Event('pagehide'));
  expect(workspace.getLeavesOfType('counter')).toHaveLength(0);
});

test('on a phone the sidebars are drawers, windows cannot be had, and opening a note closes the drawer', async () => {
  const { workspace } = await start({ device: 'phone' });
  expect(document.body.hasClass('is-phone')).toBe(true);
  await workspace.ensureSideLeaf('counter', 'right');
  expect(document.querySelector('.workspace-drawer.mod-right .workspace-leaf')).not.toBeNull();
  expect(workspace.rightSplit.collapsed).toBe(false);
  await workspace.openLinkText('A', '');
  expect(workspace.rightSplit.collapsed).toBe(true);
  expect(() => workspace.openPopoutLeaf()).toThrow();
});

test('the keys of a view are heard while its leaf is active, and no longer', async () => {
  const { workspace, scope } = await start();
  const heard: string[] = [];
  await open('counter');
  const [leaf] = workspace.getLeavesOfType('counter');
  const viewScope = new Scope(scope);
  viewScope.register(['Mod'], 'K', () => {
    heard.push('k');
    return false;
  });
  if (leaf !== undefined) {
    leaf.view.scope = viewScope as unknown as typeof leaf.view.scope;
    workspace.setActiveLeaf(leaf);
  }
  const press = (): boolean => {
    const init = { key: 'k', ctrlKey: true, bubbles: true, cancelable: true };
    return document.body.dispatchEvent(new KeyboardEvent('keydown', init));
  };
  expect(press()).toBe(false);
  const other = workspace.getLeaf('tab');
  workspace.setActiveLeaf(other);
  expect(press()).toBe(true);
  expect(heard).toEqual(['k']);
});

describe('a note', () => {
  test('is shown with its properties and follows changes from outside', async () => {
    const { workspace, vault } = await start();
    await workspace.openLinkText('B', '');
    await expect.poll(() => document.querySelector('.metadata-property-key')?.textContent).toBe('type');
    expect(document.querySelector('.markdown-preview-view')?.textContent).toContain('Hello');
    const file = vault.getFileByPath('B.md') ?? fail();
    await vault.modify(file, '---\ntype: project\n---\nBye');
    await untilQuiet(app);
    await expect.poll(() => document.querySelector('.markdown-preview-view')?.textContent).toContain('Bye');
    expect(document.querySelector('.metadata-property-value')?.textContent).toBe('project');
  });

  test('is saved when the person leaves it, and never into the next one', async () => {
    const { workspace, vault } = await start();
    await workspace.openLinkText('A', '', false, { state: { mode: 'source' } });
    const area = document.querySelector('textarea') ?? fail();
    area.value = 'Changed';
    area.dispatchEvent(new Event('input'));
    await workspace.openLinkText('B', '');
    expect(await vault.read(vault.getFileByPath('A.md') ?? fail())).toBe('Changed');
    expect(area.value).toContain('# Hello');
    expect(await vault.read(vault.getFileByPath('B.md') ?? fail())).toContain('# Hello');
  });
});

function fail(): never {
  throw new Error('What the test needs is not there');
}
