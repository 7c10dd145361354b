import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { servePreview } from '../../../scripts/preview-server.mjs';

/** What came back. */
export interface Answer {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}

/** What a listener is told, and a way to wait for it. */
export interface Heard {
  changes: { kind: string; path: string }[];
  until: (count: number) => Promise<void>;
}

/** A preview that is served for one test. */
export interface OpenPreview {
  /** The folder of the vault on disk. */
  vault: string;
  /** The folder around the vault, where nothing may be read or written. */
  outside: string;
  port: number;
  /** Asks the server, as the preview's own page does. */
  ask: (method: string, address: string, body?: string, headers?: Record<string, string>) => Promise<Answer>;
  /** Hears what others change, as client `reader`. */
  hear: () => Promise<Heard>;
}

/** Serves a vault with these notes on a free port; everything is gone when the test ends. */
export async function openPreview(notes: Record<string, string>): Promise<OpenPreview> {
  const outside = await mkdtemp(join(tmpdir(), 'reseauter-'));
  const vault = join(outside, 'vault');
  await mkdir(vault);
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(vault, path)), { recursive: true });
    await writeFile(join(vault, path), text);
  }
  const site = join(outside, 'site');
  const options = { vault, site, data: join(outside, 'data'), today: '2026-03-16', language: 'fr', port: 0 };
  const { port, stop } = await servePreview(options);
  onTestFinished(async () => {
    await stop();
    await rm(outside, { recursive: true });
  });
  const ask: OpenPreview['ask'] = (method, address, body, headers = {}) => send(port, method, address, body, headers);
  return { vault, outside, port, ask, hear: () => hear(port) };
}

/** With Node's own client, because `fetch` neither sends `..` as it is nor lets a test choose the Host header. */
function send(port: number, method: string, path: string, body: string | undefined, headers: Record<string, string>) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } });
    asked.on('error', reject);
    asked.on('response', response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    asked.end(body);
  });
}

async function hear(port: number): Promise<Heard> {
  const changes: { kind: string; path: string }[] = [];
  let onChange = (): void => undefined;
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const response = await fetch(`http://127.0.0.1:${port}/api/events?client=reader`, { signal: stopping.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const readOn = async (): Promise<void> => {
    let rest = '';
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) return;
      const messages = (rest + part.value).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        if (message.startsWith('data: ')) changes.push(JSON.parse(message.slice(6)) as { kind: string; path: string });
      }
      onChange();
    }
  };
  // The connection is cut when the test ends.
  readOn().catch(() => undefined);
  const until = (count: number) =>
    new Promise<void>(resolve => {
      onChange = () => (changes.length >= count ? resolve() : undefined);
      onChange();
    });
  return { changes, until };
}
