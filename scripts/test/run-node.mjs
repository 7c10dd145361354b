import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { root } from '../build/root.mjs';

/** @typedef {(text: string) => void} Hear */

/**
 * Runs a script in a process of its own, in the folder of the project.
 * @param {readonly string[]} words the script and what it is called with
 * @param {Readonly<Record<string, string>>} [environment] beside that of this process
 * @param {Hear | null} [hear] gets what it says; without it, that goes where this process says its own
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runNode(words, environment = {}, hear = null) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: hear === null ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  if (hear !== null) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
  const [status] = await once(child, 'close');
  return status === 0;
}
