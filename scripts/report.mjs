import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';

// `npm run report -- VAULT`: what the plugin would show, as text, without the app and without a browser.
installDependencies();
const { buildReport } = await import('./build/report.mjs');
const { run } = await buildReport();
process.exitCode = await run(process.argv.slice(2), {
  stdout: text => process.stdout.write(text),
  stderr: text => process.stderr.write(text),
});
