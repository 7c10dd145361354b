import { Refusal } from './refusal.mjs';

/**
 * Refuses what did not come from the preview's own page. Any website may send requests to localhost, and a name that
 * it makes point to 127.0.0.1 ("DNS rebinding") would let it read the answers: so the name must be ours, and the page
 * that asks must be too.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} port the port that is served
 * @throws {Refusal}
 */
export function checkWhoAsks({ headers, method = 'GET' }, port) {
  const ownHosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!ownHosts.includes(headers.host ?? '')) throw new Refusal(403, 'The preview answers on localhost only.');
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) {
    throw new Refusal(403, 'The preview answers its own page only.');
  }
  // Browsers say where a request comes from; a link followed from elsewhere may open the page, and nothing else.
  const site = headers['sec-fetch-site'] ?? 'none';
  const isVisit = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (site !== 'same-origin' && site !== 'none' && !isVisit) {
    throw new Refusal(403, 'The preview answers its own page only.');
  }
}
