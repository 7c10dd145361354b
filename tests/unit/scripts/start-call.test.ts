import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readStartCall } from '../../../scripts/start/call.mjs';

test('without a vault it opens the working copy of the sample, on the day the sample was written for', async () => {
  const call = await readStartCall([]);
  expect(call).toMatchObject({ isSample: true, today: '2026-03-16', language: 'en', port: 4173, keep: false, yes: false });
});

test('a vault of your own lives in the real day', async () => {
  const vault = await mkdtemp(join(tmpdir(), 'reseauter-'));
  onTestFinished(() => rm(vault, { recursive: true }));
  expect(await readStartCall([vault])).toMatchObject({ vault, isSample: false, today: null });
  expect(await readStartCall([vault, '--today', '2026-05-01', '--language', 'fr'])).toMatchObject({
    today: '2026-05-01',
    language: 'fr',
  });
});

test.each([
  [['no/such/folder'], 'no/such/folder is no folder.'],
  [['package.json'], 'package.json is no folder.'],
  [['src', 'tests'], 'One vault at a time; found also: tests'],
  [['--today', '2026-02-31'], '--today takes a day such as 2026-03-16, not “2026-02-31”.'],
  [['--port', 'x'], '--port takes a number, not “x”.'],
  [['--language', 'ja'], '--language takes de, en, es, fr, it, nl, pt, not “ja”.'],
  [['--unknown'], "Unknown option '--unknown'"],
])('refuses %j and says how it is done', async (words, message) => {
  const call = await readStartCall(words);
  expect('wrong' in call && call.wrong).toContain(message);
  expect('wrong' in call && call.wrong).toContain('Usage: npm start');
});
