import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderWatch } from './folder-watch.mjs';
import { Refusal } from './refusal.mjs';
import { VaultFolder } from './vault-folder.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ url: URL, client: string, body: string }} Call */

const HEARTBEAT_MS = 25_000;

/** The vault and the plugin's settings, as the preview's page asks for them (mocks/obsidian/preview/http-disk.ts). */
export class VaultApi {
  /** @type {Map<Response, string>} */
  #listeners = new Map();

  /**
   * @param {string} vault the folder of the vault
   * @param {string} dataFolder where the plugin's settings are kept: outside the vault, which is the person's own
   */
  constructor(vault, dataFolder) {
    this.folder = new VaultFolder(vault);
    this.dataFolder = dataFolder;
    this.watch = new FolderWatch(this.folder, (changes, origin) => this.#announce(changes, origin));
    this.heartbeat = setInterval(() => this.#send(':\n\n', null), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  async start() {
    await this.watch.start();
  }

  stop() {
    clearInterval(this.heartbeat);
    this.watch.stop();
    for (const response of this.#listeners.keys()) response.end();
  }

  /**
   * Answers one call.
   * @param {string} name the method and path, such as `GET /api/list`
   * @param {Call} call
   * @returns {Promise<{ json: unknown } | { text: string } | null>} null when there is no such call
   */
  async answer(name, { url, client, body }) {
    const path = url.searchParams.get('path') ?? '';
    switch (name) {
      case 'GET /api/list':
        return { json: await this.folder.list() };
      case 'GET /api/file':
        return { text: await this.folder.read(path) };
      case 'POST /api/files':
        return { json: await this.#readAll(listOfTexts(body)) };
      case 'PUT /api/file':
        return { json: await this.watch.make(client, path, null, () => this.folder.write(path, body)) };
      // What is no text goes both ways in base64, so that every call has a text for its body.
      case 'GET /api/bytes':
        return { text: (await this.folder.readBytes(path)).toString('base64') };
      case 'PUT /api/bytes':
        return { json: await this.watch.make(client, path, null, () => this.folder.write(path, Buffer.from(body, 'base64'))) };
      case 'POST /api/folder':
        return done(this.watch.make(client, path, null, () => this.folder.createFolder(path)));
      case 'DELETE /api/file':
        return done(this.watch.make(client, path, null, () => this.folder.remove(path)));
      case 'POST /api/rename': {
        const { from, to } = renaming(body);
        return done(this.watch.make(client, from, to, () => this.folder.rename(from, to)));
      }
      case 'GET /api/data':
        return { text: await readFile(this.#dataFile(url), 'utf8').catch(() => 'null') };
      case 'PUT /api/data':
        return done(this.#writeData(this.#dataFile(url), body));
      default:
        return null;
    }
  }

  /**
   * Keeps a client informed of what others change, until it goes away.
   * @param {string} client
   * @param {Request} request
   * @param {Response} response
   */
  listen(client, request, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.#listeners.set(response, client);
    request.on('close', () => this.#listeners.delete(response));
  }

  /** Files that cannot be read are left out: the page asks for them one by one and is told why. @param {string[]} paths */
  async #readAll(paths) {
    const read = async (/** @type {string} */ path) => {
      const text = await this.folder.read(path).catch(() => null);
      return text === null ? [] : [/** @type {const} */ ([path, text])];
    };
    return Object.fromEntries((await Promise.all(paths.map(read))).flat());
  }

  /** @param {URL} url */
  #dataFile(url) {
    const plugin = url.searchParams.get('plugin') ?? '';
    if (!/^[a-z][a-z-]*$/.test(plugin)) throw new Refusal(400, `“${plugin}” is no plugin id`);
    return join(this.dataFolder, `${plugin}.json`);
  }

  /** @param {string} file @param {string} text */
  async #writeData(file, text) {
    parsed(text);
    await mkdir(this.dataFolder, { recursive: true });
    await writeFile(`${file}.draft`, text);
    await rename(`${file}.draft`, file);
  }

  /** @param {import('./folder-watch.mjs').DiskChange[]} changes @param {string | null} origin */
  #announce(changes, origin) {
    this.#send(changes.map(change => `data: ${JSON.stringify(change)}\n\n`).join(''), origin);
  }

  /** @param {string} text @param {string | null} exceptClient */
  #send(text, exceptClient) {
    for (const [response, client] of this.#listeners) if (client !== exceptClient) response.write(text);
  }
}

/** @param {Promise<unknown>} work */
async function done(work) {
  await work;
  return { text: '' };
}

/** @param {string} body @returns {unknown} */
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'This is not JSON.');
  }
}

/** @param {string} body @returns {string[]} */
function listOfTexts(body) {
  const value = parsed(body);
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value;
  throw new Refusal(400, 'A list of paths is needed.');
}

/** @param {string} body @returns {{ from: string, to: string }} */
function renaming(body) {
  const value = /** @type {{ from?: unknown, to?: unknown } | null} */ (parsed(body));
  if (typeof value?.from === 'string' && typeof value.to === 'string') return { from: value.from, to: value.to };
  throw new Refusal(400, '“from” and “to” are needed.');
}
