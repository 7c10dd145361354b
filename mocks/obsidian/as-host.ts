import type * as Host from 'obsidian';
import type { App } from './app';

/** The app as plugin code sees it: the same object under the type that the app publishes. */
export function asHostApp(app: App): Host.App {
  return app as unknown as Host.App;
}
