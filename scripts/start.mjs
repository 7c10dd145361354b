import { basename } from 'node:path';
import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';

const WRONG_CALL = 2;

// `npm start`: runs on a fresh clone, so nothing but Node's own modules may be imported before the packages are there.
try {
  const { readStartCall } = await import('./start/call.mjs');
  const call = await readStartCall(process.argv.slice(2));
  if ('wrong' in call || 'help' in call) {
    if ('wrong' in call) console.error(call.wrong);
    else console.log(call.help);
    process.exit('wrong' in call ? WRONG_CALL : 0);
  }
  installDependencies();
  const { openPreview } = await import('./start/open-preview.mjs');
  await openPreview(call);
} catch (error) {
  console.error(`${basename(import.meta.url)}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
