import { registeredIn } from '../../mocks/obsidian/registered';
import type { App } from '../../mocks/obsidian/app';
import type { World } from './world';

/**
 * Dialogs, menus, cards, notices and whatever else hangs in a page beside its leaves. A menu that the app opened, and that
 * plugins put items in, is the app's: it goes with the next press beside it.
 */
const HANGING = '.modal-container, .menu.reseauter-menu, .popover, .suggestion-container, .notice, .tooltip';
/** Long enough for the app to put its own view at each place; too short for a notice to go by itself. */
const SETTLED_MILLISECONDS = 20;

/** What an app has without the plugin, once everything is closed: as it was started, before the plugin came. */
export interface Bare {
  readonly registered: readonly string[];
  readonly page: ReturnType<World['page']['counts']>;
}

/** Counts an app in which nothing is open but an empty tab. */
export function countBare({ app, page }: Pick<World, 'app' | 'page'>): Bare {
  return { registered: registeredIn(app), page: page.counts() };
}

/**
 * Switches the plugin off as the world is and tells what it left: in the page, with the app, in timers and observers.
 * Then closes what is open in the app: what is there then was there before the plugin.
 */
export async function leftoversAfter(world: World): Promise<string[]> {
  const { app, page, context, bare } = world;
  world.switchOff();
  await page.pass(SETTLED_MILLISECONDS);
  // The layout is the app's to save, whoever asked for it.
  await app.workspace.requestSaveLayout.run();
  const left = [...hangingIn(app), ...listenersOf(context.store), ...page.counts().timers.map((timer) => `pending: ${timer}`)];
  await closeAll(world);
  const after = countBare(world);
  left.push(...added('registered', bare.registered, after.registered), ...added('listener', bare.page.listeners, after.page.listeners));
  if (after.page.observers > bare.page.observers) left.push(`${after.page.observers - bare.page.observers} observers`);
  return [...left, ...world.wrongs];
}

/** Closes every menu of the app, tab and window, and lets the app save its layout. */
export async function closeAll({ app, page }: World): Promise<void> {
  for (const doc of docsOf(app)) doc.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  for (const child of [...app.workspace.floatingSplit.children]) app.workspace.closePopout(child as never);
  for (const leaf of app.workspace.allLeaves()) leaf.detach();
  app.workspace.fillRoot();
  await page.leap(5000);
  await page.pass(SETTLED_MILLISECONDS);
}

function docsOf({ workspace }: App): Document[] {
  return [document, ...workspace.floatingSplit.children.map((child) => child.getContainer().doc)];
}

function hangingIn(app: App): string[] {
  return docsOf(app).flatMap((doc) => {
    const ours = [...doc.querySelectorAll(`[class*="reseauter"], ${HANGING}`), ...doc.head.querySelectorAll('style')];
    const body = doc.body.className.includes('reseauter') ? ['the body is marked'] : [];
    return [...body, ...ours.map((el) => `in the page: ${el.tagName.toLowerCase()}.${el.className} “${el.textContent.slice(0, 60)}”`)];
  });
}

function listenersOf(store: World['context']['store']): string[] {
  const { count } = store['listeners'];
  return count === 0 ? [] : [`${count} listen to the store`];
}

/** What is there more often than before. */
function added(what: string, before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.flatMap((line) => {
    const at = left.indexOf(line);
    if (at === -1) return [`${what}: ${line}`];
    left.splice(at, 1);
    return [];
  });
}
