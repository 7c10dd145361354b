import process from 'node:process';
import { build, context } from 'esbuild';
import { pluginBundle } from './scripts/build/plugin-bundle.mjs';

// `npm run build` makes the main.js that is released; `npm run dev` keeps a readable one up to date.
if (process.argv.includes('production')) {
  await build(pluginBundle({ production: true }));
} else {
  const watching = await context({ ...pluginBundle({ production: false }), logLevel: 'info' });
  await watching.watch();
}
