import type { Behaviour, Stage } from './stage';

/** What the plugin expects of commands, views, settings and what is drawn. */
export const SCREEN_BEHAVIOURS: readonly Behaviour[] = [
  {
    name: 'a command opens a view of the plugin, and makes it the active one',
    shows: async ({ ask, command }: Stage): Promise<unknown> => {
      await command('reseauter:open-follow-ups');
      return ask(async ({ app, obsidian }) => {
        for (let turn = 0; turn < 40; turn += 1) {
          const view = app.workspace.getActiveViewOfType(obsidian.ItemView);
          if (view !== null && view.getViewType().startsWith('reseauter-')) {
            return [view.icon !== '', view.containerEl.isConnected, view.contentEl.hasClass('view-content'), view.leaf.isDeferred];
          }
          await new Promise((resolve) => window.setTimeout(resolve, 50));
        }
        return 'no view';
      });
    },
    gives: [true, true, true, false],
  },
  {
    name: 'after a restart a tab in the background is deferred, and is the real view once it is revealed',
    shows: async ({ ask, command, restart }: Stage): Promise<unknown> => {
      await command('reseauter:open-network');
      await ask(async ({ app }) => {
        await new Promise((resolve) => window.setTimeout(resolve, 500));
        await app.workspace.openLinkText('Ana Diaz', '', 'tab');
        await app.workspace.requestSaveLayout.run();
      });
      await restart();
      return ask(async ({ app }) => {
        const [leaf, ...others] = app.workspace.getLeavesOfType('reseauter-health');
        if (leaf === undefined) return 'no leaf';
        const before = leaf.isDeferred;
        await app.workspace.revealLeaf(leaf);
        return [others.length, before, leaf.isDeferred];
      });
    },
    gives: [0, true, false],
  },
  {
    name: 'the settings show the tab of the plugin with its rows',
    shows: async ({ ask, settings }: Stage): Promise<unknown> => {
      await settings();
      return ask(async () => {
        await new Promise((resolve) => window.setTimeout(resolve, 300));
        const rows = activeDocument.querySelectorAll('.modal.mod-settings .setting-item .setting-item-name');
        return rows.length > 3;
      });
    },
    gives: true,
  },
  {
    name: 'a notice stands in the page until it is hidden',
    shows: ({ ask }) => ask(async ({ obsidian }) => {
      const notice = new obsidian.Notice('Five lines were written.', 0);
      const shown = activeDocument.querySelector('.notice')?.textContent;
      notice.hide();
      await new Promise((resolve) => window.setTimeout(resolve, 1000));
      return [shown, activeDocument.querySelector('.notice')];
    }),
    gives: ['Five lines were written.', null],
  },
  {
    name: 'a code block of the plugin is drawn where its note is read',
    shows: ({ ask }) => ask(async ({ app, obsidian }) => {
      const file = app.vault.getAbstractFileByPath('Projects/Reading tour.md');
      if (!(file instanceof obsidian.TFile)) return 'no such file';
      const leaf = app.workspace.getLeaf('tab');
      await leaf.openFile(file, { state: { mode: 'preview' } });
      for (let turn = 0; turn < 40; turn += 1) {
        if (leaf.view.containerEl.querySelector('.reseauter-block') !== null) return 'drawn';
        await new Promise((resolve) => window.setTimeout(resolve, 50));
      }
      return 'not drawn';
    }),
    gives: 'drawn',
  },
];
