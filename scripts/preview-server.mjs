import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { root } from './build/root.mjs';
import { Refusal } from './preview/refusal.mjs';
import { VaultApi } from './preview/vault-api.mjs';
import { checkWhoAsks } from './preview/who-may-ask.mjs';

const HIGHEST_BODY = 20_000_000;
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
});
// The page can reach this server and nothing else. `blob:` is how the preview hands the built plugin to the browser.
const POLICY = [
  "default-src 'self'",
  "script-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-ancestors 'self'",
  "form-action 'none'",
].join('; ');

/**
 * @typedef {object} PreviewOptions
 * @property {string} vault the folder of the vault that is served, and written to
 * @property {string} site the folder with index.html, preview.js and app.css
 * @property {string} data the folder for the plugin's settings
 * @property {string | null} today the day the preview lives in; null for the real one
 * @property {string} language the language to start with
 * @property {number} port the first port to try; 0 for any
 */

/**
 * Serves the preview on this machine only.
 * @param {PreviewOptions} options
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function servePreview(options) {
  const api = new VaultApi(options.vault, options.data);
  await api.start();
  let port = 0;
  const server = createServer((request, response) => {
    answer(request, response, { ...options, port }, api).catch(error => refuse(response, error));
  });
  port = await listen(server, options.port);
  const stop = () =>
    new Promise(resolve => {
      api.stop();
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  return { port, stop: async () => void (await stop()) };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} firstPort
 * @returns {Promise<number>} the first free port from there
 */
async function listen(server, firstPort) {
  const ports = firstPort === 0 ? [0] : Array.from({ length: 50 }, (_, step) => firstPort + step);
  for (const port of ports) {
    const isListening = await new Promise((resolve, reject) => {
      server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    server.removeAllListeners('error');
    const address = server.address();
    if (isListening && address !== null && typeof address === 'object') return address.port;
  }
  throw new Error(`No free port from ${firstPort} on.`);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {PreviewOptions} options
 * @param {VaultApi} api
 */
async function answer(request, response, options, api) {
  checkWhoAsks(request, options.port);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const name = `${request.method} ${url.pathname}`;
  if (name === 'GET /api/events') {
    api.listen(url.searchParams.get('client') ?? '', request, response);
    return;
  }
  if (url.pathname.startsWith('/api/')) {
    const call = { url, client: String(request.headers['x-client'] ?? ''), body: await bodyOf(request) };
    const result = await api.answer(name, call);
    if (result === null) throw new Refusal(404, `There is no ${name}`);
    if ('json' in result) send(response, '.json', JSON.stringify(result.json));
    else send(response, '', result.text);
    return;
  }
  if (request.method !== 'GET') throw new Refusal(405, 'Pages can be read only.');
  await sendPage(response, url.pathname, options);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {PreviewOptions} options
 */
async function sendPage(response, path, { vault, site, today, language }) {
  if (path === '/config.json') {
    send(response, '.json', JSON.stringify({ today, language, vaultName: basename(resolve(vault)) }));
    return;
  }
  const pages = new Map([
    ['/', join(site, 'index.html')],
    ['/preview.js', join(site, 'preview.js')],
    ['/app.css', join(site, 'app.css')],
    ['/main.js', join(root, 'main.js')],
    ['/manifest.json', join(root, 'manifest.json')],
    ['/styles.css', join(root, 'styles.css')],
  ]);
  const file = pages.get(path);
  if (file === undefined) throw new Refusal(404, `There is no page ${path}`);
  send(response, extname(file), await readFile(file));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} ending of the file name; '' for plain text
 * @param {string | Buffer} content
 */
function send(response, ending, content) {
  response.writeHead(200, {
    'content-type': TYPES[ending] ?? 'text/plain; charset=utf-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(content);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string>}
 */
async function bodyOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > HIGHEST_BODY) throw new Refusal(413, 'This is too long for the preview.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} error
 */
function refuse(response, error) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof Refusal ? error.status : 500;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(error instanceof Error ? error.message : String(error));
}
