// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseNote } from '../../../src/note/parse-note';
import type { OpenDoor } from './open-door';
import { openDoor } from './open-door';

vi.mock('../../../src/note/parse-note', { spy: true });

const PEOPLE = Array.from({ length: 60 }, (_, at): [string, string] => {
  return [`People/Person ${at}.md`, `---\ntype: person\nlast-contact: 2026-02-10\n---\n## Log\n- 2026-02-10 call\n`];
});
const NOTES = {
  ...Object.fromEntries(PEOPLE),
  'Project.md': '---\ntype: project\nally: ["[[Person 1]]"]\n---\n',
  '2026-03-10.md': 'Tea with [[Person 1]].\n',
};

let open: OpenDoor;

/** The notes that are parsed while something happens, each as often as it is. */
async function parsedBy(happening: () => unknown): Promise<string[]> {
  vi.mocked(parseNote).mockClear();
  await happening();
  await open.settled();
  return vi.mocked(parseNote).mock.calls.map(([{ path }]) => path);
}

beforeEach(async () => {
  open = await openDoor(NOTES);
  // The texts are read in slices, long after the start.
  const read = (): number => PEOPLE.filter(([path]) => open.network.people.get(path)?.log.length === 1).length;
  await expect.poll(read, { timeout: 10_000 }).toBe(PEOPLE.length);
  await expect.poll(() => open.network.interactionsWith('People/Person 1.md').length).toBe(1);
});

afterEach(async () => {
  open.feed.unload();
  await open.app.stop();
});

test('a note that changes is parsed once, and no other is', async () => {
  const change = (): void => open.disk.writeFromOutside('2026-03-10.md', 'Tea with [[Person 2]].\n');
  expect(await parsedBy(change)).toEqual(['2026-03-10.md']);
  expect(open.network.interactionsWith('People/Person 2.md')).toHaveLength(1);
  expect(open.network.interactionsWith('People/Person 1.md')).toHaveLength(0);
});

test('a renamed note is parsed for its new name, and no note that links to it', async () => {
  const rename = async (): Promise<void> => {
    const file = open.app.vault.getFileByPath('People/Person 5.md');
    if (file !== null) await open.app.vault.rename(file, 'People/Somebody.md');
  };
  expect(new Set(await parsedBy(rename))).toEqual(new Set(['People/Somebody.md']));
});

test('a deleted note parses nothing', async () => {
  const remove = async (): Promise<void> => {
    const file = open.app.vault.getFileByPath('People/Person 5.md');
    if (file !== null) await open.app.vault.delete(file);
  };
  expect(await parsedBy(remove)).toEqual([]);
});
