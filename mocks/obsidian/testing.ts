/** What tests use to start the stand-in. Nothing here exists in the app. */
import { App, type AppOptions } from './app';
import type { OpenBase } from './bases/bases';
import type { BaseViewData } from './bases/view-config';
import type { DomWindow } from './dom/active-window';
import { setLanguage } from './language';
import { setDevice, type Device } from './platform';
import { SettingsModal } from './setting/settings-modal';
import { MemoryDisk } from './vault/memory-disk';

export { asHostApp } from './as-host';

/** How a test wants its app; everything has a default. */
export interface TestAppOptions extends Partial<AppOptions> {
  /** The notes on a memory disk, when no `disk` is given. */
  notes?: Record<string, string>;
  language?: string;
  device?: Device;
  /** The person has switched the core plugin Bases off. */
  isBasesOff?: boolean;
  /** Runs before the vault is loaded: the place to switch on plugins that were on in the last session. */
  beforeLoad?: (app: App) => Promise<unknown>;
}

/** Starts an app and resolves when its layout is ready. Close it with `app.stop()`. */
export async function createApp(options: TestAppOptions = {}): Promise<App> {
  const { notes = {}, language = 'en', device = 'desktop', isBasesOff = false, beforeLoad, ...appOptions } = options;
  setLanguage(language);
  setDevice(device);
  const app = new App({ disk: new MemoryDisk(notes), ...appOptions });
  app.bases.isEnabled = !isBasesOff;
  await app.start(async () => {
    await beforeLoad?.(app);
  });
  return app;
}

/** Runs a command by its full id, such as `reseauter:open-role-matrix`. @throws when it cannot be run now. */
export function runCommand(app: App, id: string): void {
  if (!app.commands.run(id)) throw new Error(`There is no command ${id}, or it cannot be run now`);
}

/** Opens an `obsidian://` address, as a link or another program does. */
export function openAddress(app: App, address: string): void {
  app.protocols.open(address);
}

/** Runs a line of the app's command line, as it is typed behind `obsidian`; resolves with what it prints. */
export function runInTerminal(app: App, line: string): Promise<string> {
  return app.commandLine.run(line);
}

/** A base over some files, as a test describes it: those named, or all. */
export interface TestBase {
  /** Paths of files; all of the vault when none are given, as in a base without filters. */
  readonly files?: readonly string[];
  readonly view: BaseViewData;
  readonly displayNames?: Readonly<Record<string, string>>;
  /** As a note shows it (`![[File.base]]`). */
  readonly isEmbedded?: boolean;
}

/** Shows a base with one view. Change what the toolbar says with `controller.change`, close it with `close`. */
export function openBase(app: App, { files, view, displayNames = {}, isEmbedded = false }: TestBase): OpenBase {
  const parentEl = app.containerEl.createDiv(isEmbedded ? 'bases-embed' : 'bases-place');
  return app.bases.show(parentEl, { files: ({ path }) => files?.includes(path) ?? true, view, displayNames });
}

/** Opens the settings of the app, with the tab of the first plugin that has one. */
export function openSettings(app: App): SettingsModal {
  const modal = new SettingsModal(app);
  modal.open();
  return modal;
}

/** Another device writes the data of a plugin, and a sync engine brings it. */
export async function changeDataElsewhere(app: App, pluginId: string, data: unknown): Promise<void> {
  await app.storage.saveData(pluginId, data);
  app.plugins.announceExternalSettings(pluginId);
}

/** Resolves when the metadata cache has nothing left to parse and the announcements were heard. */
export async function untilQuiet(app: App): Promise<void> {
  await app.metadataCache.whenSettled();
  await new Promise(resolve => setTimeout(resolve, 0));
}

/** Opens pop-outs in frames of the page, where no real window can be had: a frame is a realm of its own as well. */
export function openFrame(): DomWindow | null {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow as DomWindow | null;
}
