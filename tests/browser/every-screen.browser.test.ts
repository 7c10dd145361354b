import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { violationsInBothThemes } from '../support/follow-up-page';
import { SAMPLE_NOTES } from '../support/sample-pages';
import { seenByHoverOnly, sideways, smallLetters, tooSmall } from '../support/screen-audit';
import { SCREENS, WITHOUT_SCREEN, closeScreens, lookedAt, seen, type Screen } from '../support/screens';
import { THEME_TABLES } from '../support/theme-tables';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;
/** Where colours of roles and states are met; dialogs have none of their own. */
const MAIN_VIEWS = SCREENS.filter(({ commands = [], part }) => commands.length > 0 && part !== undefined);
const opened = new Set<string>();

async function show(screen: Screen): Promise<Element[]> {
  await screen.open(app);
  await seen(screen.ready);
  await new Promise((resolve) => setTimeout(resolve, 60));
  app.workspace.iterateAllLeaves((leaf) => opened.add(leaf.view.getViewType()));
  return [...document.querySelectorAll(screen.part ?? '.modal, .prompt')];
}

function atHome(width: number, options: Parameters<typeof startReseauter>[0] = {}): void {
  beforeAll(async () => {
    await page.viewport(width, 844);
    app = await startReseauter({ notes: { ...SAMPLE_NOTES }, ...options });
    // The whole vault was read when there are rows.
    runCommand(app, 'reseauter:open-follow-ups');
    await seen('.reseauter-follow-up-name');
    await closeScreens(app);
  });
  afterEach(() => closeScreens(app));
  afterAll(async () => {
    await stopReseauter(app);
    document.body.replaceChildren();
  });
}

describe('axe finds nothing to mend, in the light and in the dark', () => {
  atHome(1280);
  test.each(SCREENS)('$name', async (screen) => {
    await show(screen);
    expect(await violationsInBothThemes(lookedAt(screen))).toEqual([]);
  });
});

describe('words can be read in other themes', () => {
  const inTheme = async (screen: Screen, variables: Readonly<Record<string, string>>): Promise<string[]> => {
    for (const [name, value] of Object.entries(variables)) document.body.style.setProperty(`--${name}`, value);
    const { violations } = await axe.run(lookedAt(screen), { runOnly: ['color-contrast'] });
    document.body.removeAttribute('style');
    return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join()}`));
  };
  atHome(1280);
  test.each(MAIN_VIEWS)('$name', async (screen) => {
    await show(screen);
    for (const { name, light, dark } of THEME_TABLES) {
      expect(await inTheme(screen, light), `${name}, light`).toEqual([]);
      document.body.classList.replace('theme-light', 'theme-dark');
      const found = await inTheme(screen, dark);
      document.body.classList.replace('theme-dark', 'theme-light');
      expect(found, `${name}, dark`).toEqual([]);
    }
  });
});

describe('on a phone and a tablet a finger reaches everything, and nothing runs out of the window', () => {
  atHome(390, { device: 'phone' });
  test.each(SCREENS)('$name', async (screen) => {
    const parts = await show(screen);
    const found = parts.flatMap((el) => ({ small: tooSmall(el), letters: smallLetters(el), hover: seenByHoverOnly(el), sideways: sideways(el) }));
    for (const each of found) expect(each).toEqual({ small: [], letters: [], hover: [], sideways: [] });
    document.body.classList.replace('is-phone', 'is-tablet');
    const onTablet = parts.flatMap((el) => [...tooSmall(el), ...smallLetters(el), ...seenByHoverOnly(el)]);
    document.body.classList.replace('is-tablet', 'is-phone');
    expect(onTablet).toEqual([]);
  });
});

describe('from right to left nothing runs out of the window', () => {
  atHome(390, { device: 'phone' });
  beforeAll(() => {
    document.documentElement.dir = 'rtl';
    document.body.classList.add('mod-rtl');
  });
  afterAll(() => {
    document.documentElement.dir = '';
    document.body.classList.remove('mod-rtl');
  });
  test.each(SCREENS)('$name', async (screen) => {
    for (const el of await show(screen)) expect(sideways(el)).toEqual([]);
  });
});

describe('the list of screens is whole', () => {
  atHome(1280);
  test('each command of the plugin has its screen', () => {
    const listed = new Set([...SCREENS.flatMap(({ commands = [] }) => commands), ...WITHOUT_SCREEN]);
    const ids = app.commands.ids().filter((id) => id.startsWith('reseauter:')).map((id) => id.slice('reseauter:'.length));
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
  });
  test('each view of the plugin was opened', () => {
    expect(app.workspace.views.types().filter((type) => type.startsWith('reseauter-') && !opened.has(type))).toEqual([]);
  });
});
