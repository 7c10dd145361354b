import type * as Host from 'obsidian';
import { App } from '../app';
import { setIcon } from '../icons';
import { setLanguage, word } from '../language';
import { Notice } from '../notice';
import { Platform, setDevice } from '../platform';
import { setTooltip } from '../tooltip';
import { BrowserStorage } from './browser-storage';
import { readChoices, type Choices, type PreviewConfig } from './choices';
import { addAppCommands } from './command-palette';
import { FileExplorerView } from './file-explorer';
import { freezeDay } from './frozen-day';
import { HttpDisk } from './http-disk';
import { loadPlugin } from './load-plugin';
import { addMobileBar } from './mobile-bar';
import { framePhone, needsPhoneFrame } from './phone-frame';
import { addPreviewBar } from './preview-bar';

const SIDE_VIEW_DELAY = 100;

/** Starts the preview: the built plugin in the stand-in, on the vault that the server serves. */
async function boot(): Promise<void> {
  const config = await getJson<PreviewConfig>('/config.json');
  const choices = readChoices(config);
  if (choices.device === 'phone' && needsPhoneFrame()) {
    framePhone(choices.theme);
    return;
  }
  if (config.today !== null) freezeDay(config.today);
  setLanguage(choices.language);
  setDevice(choices.device);
  document.documentElement.lang = choices.language;
  document.title = config.vaultName;

  const app = openApp(config, choices);
  const isFirstStart = app.storage.loadLayout() === null;
  await app.start(() => enablePlugin(app));
  if (isFirstStart) await openDefaultLayout(app);
  for (const id of choices.open) app.commands.run(id);
  await app.metadataCache.whenSettled();
  // The screenshot script waits for this.
  document.body.dataset['preview'] = 'ready';
}

function openApp(config: PreviewConfig, choices: Choices): App {
  const app = new App({
    disk: new HttpDisk(),
    storage: new BrowserStorage(config.vaultName),
    vault: { name: config.vaultName },
  });
  // As in the app, whose window has it too: for the console of the browser.
  Object.defineProperty(window, 'app', { value: app });
  app.setTheme(choices.theme);
  app.workspace.views.register('file-explorer', leaf => new FileExplorerView(leaf));
  addAppCommands(app);
  if (choices.device === 'phone') addMobileBar(app, choices);
  else addPreviewBar(app, choices);
  addSidebarButtons(app);
  app.workspace.leftSplit.containerEl.createDiv({
    cls: 'workspace-sidedock-vault-profile',
    text: config.vaultName,
  });
  app.workspace.leftRibbon.addAction('terminal', word('showPalette'), () => void app.commands.run('command-palette:open'));
  app.workspace.leftRibbon.addAction('settings', word('openSettings'), () => void app.commands.run('app:open-settings'));
  window.addEventListener('beforeunload', () => {
    app.storage.saveLayout(app.workspace.getLayout());
    for (const child of [...app.workspace.floatingSplit.children]) child.getContainer().win.close();
  });
  return app;
}

/** Switches the plugin on; why it could not be is said in the window, not only in the console. */
async function enablePlugin(app: App): Promise<void> {
  try {
    const manifest = await getJson<Host.PluginManifest>('/manifest.json');
    await app.plugins.enable(await loadPlugin('/main.js'), manifest);
  } catch (error) {
    new Notice(error instanceof Error ? error.message : String(error), 0);
    throw error;
  }
}

/** What a person sees who has never opened this vault: the notes at the left, and what the plugin opens by itself. */
async function openDefaultLayout(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf('file-explorer', 'left', { reveal: !Platform.isPhone });
  const welcome = app.vault.getFileByPath('Start here.md');
  if (welcome !== null) await app.workspace.getLeaf(false).openFile(welcome);
  app.plugins.announceByPerson();
  if (!Platform.isPhone) return;
  // What the plugin opened at the side waits in its drawer, which would hide the main area.
  await sleep(SIDE_VIEW_DELAY);
  app.workspace.rightSplit.collapse();
}

function addSidebarButtons(app: App): void {
  const { leftSplit, rightSplit, leftRibbon, containerEl } = app.workspace;
  const add = (parentEl: HTMLElement, side: 'left' | 'right', title: string, toggle: () => void): void => {
    const buttonEl = parentEl.createEl('button', {
      cls: `sidebar-toggle-button clickable-icon mod-${side}`,
      type: 'button',
      prepend: side === 'left',
    });
    setIcon(buttonEl, `panel-${side}`);
    setTooltip(buttonEl, title);
    buttonEl.addEventListener('click', toggle);
  };
  add(leftRibbon.containerEl, 'left', word('showLeft'), () => leftSplit.toggle());
  add(containerEl, 'right', word('showRight'), () => rightSplit.toggle());
}

async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}

void boot();
