import type { Plugin } from 'obsidian';
import type { ViewContext } from '../view/shared/view-context';

/** Adds taking back what was done, and doing it again; offered while there is something. */
export function addWayBack(plugin: Plugin, { strings: { queue: { commands } }, actions }: ViewContext): void {
  plugin.addCommand({
    id: 'undo',
    name: commands.undo,
    checkCallback: (checking) => {
      const { canUndo } = actions;
      if (canUndo && !checking) void actions.undo();
      return canUndo;
    },
  });
  plugin.addCommand({
    id: 'redo',
    name: commands.redo,
    checkCallback: (checking) => {
      const { canRedo } = actions;
      if (canRedo && !checking) void actions.redo();
      return canRedo;
    },
  });
}
