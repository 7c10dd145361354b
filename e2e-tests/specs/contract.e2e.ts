import { browser, expect } from '@wdio/globals';
import type { App } from 'obsidian';
import { obsidianPage } from 'wdio-obsidian-service';
import { SCREEN_BEHAVIOURS } from '../../tests/contract/screen-behaviours';
import type { Host, Stage } from '../../tests/contract/stage';
import { VAULT_BEHAVIOURS } from '../../tests/contract/vault-behaviours';

/** What is in the app and not in its declarations. */
interface AppWithSettings extends App {
  setting: { open(): void; close(): void; openTabById(id: string): void };
}

const realApp: Stage = {
  ask: async <Answer>(question: (host: Host) => Answer | Promise<Answer>) => (await browser.executeObsidian(question)) as Answer,
  command: (id) => browser.executeObsidianCommand(id),
  settings: () => browser.executeObsidian(({ app }) => {
    const { setting } = app as AppWithSettings;
    setting.open();
    setting.openTabById('reseauter');
  }),
  restart: async () => {
    await browser.reloadObsidian();
  },
};

describe('In the real app', () => {
  beforeEach(async () => {
    await obsidianPage.resetVault();
    await browser.executeObsidian(({ app }) => (app as AppWithSettings).setting.close());
  });

  for (const { name, shows, gives } of [...VAULT_BEHAVIOURS, ...SCREEN_BEHAVIOURS]) {
    it(name, async () => {
      expect(await shows(realApp)).toEqual(gives);
    });
  }
});
