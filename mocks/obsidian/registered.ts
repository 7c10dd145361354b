import type { App } from './app';

/**
 * Everything that plugins registered with an app and have not taken back, a line each, in a fixed order; also who listens
 * to its events. For tests: before and after a plugin it must be the same. Nothing like it exists in the app.
 */
export function registeredIn(app: App): readonly string[] {
  const { workspace, vault, metadataCache } = app;
  const named: Readonly<Record<string, Iterable<string>>> = {
    'view type': workspace.views.types(),
    command: app.commands.ids(),
    'code block': app.codeBlocks.languages,
    address: app.protocols.actions,
    'command line': app.commandLine.all.map(({ id }) => id),
    'bases view': app.bases.viewIds,
    'hover source': app.hoverSources.keys(),
    'vault event': vault.listening(),
    'cache event': metadataCache.listening(),
    'workspace event': workspace.listening(),
    'view registry event': workspace.views.listening(),
    'leaf event': workspace.allLeaves().flatMap((leaf) => leaf.listening()),
  };
  const counted: Readonly<Record<string, number>> = {
    'settings tab': app.settingTabs.size,
    'post processor': app.postProcessors.count,
    suggest: app.editorSuggests.count,
    'scope of keys': app.keymap.depth,
    'ribbon action': app.containerEl.querySelectorAll('.side-dock-ribbon-action').length,
    'status bar item': app.statusBarEl.childElementCount,
  };
  return [
    ...Object.entries(named).flatMap(([what, names]) => [...names].sort().map((name) => `${what}: ${name}`)),
    ...Object.entries(counted).filter(([, count]) => count > 0).map(([what, count]) => `${what} ×${count}`),
  ];
}
