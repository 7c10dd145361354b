// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Network } from '../../../src/network/network';
import { readText } from '../../unit/note/read-note';
import type { OpenDoor } from './open-door';
import { openDoor } from './open-door';

const TEXTS = [
  '---\ntype: person\nlast-contact: 2026-02-10\n---\n',
  '---\ntype: person\n---\n## Log\n- 2026-03-01 met\n',
  '---\ntype: project\nally: ["[[Ana]]", "[[Ben]]"]\n---\n## Stakeholders\n- Sponsor: [[Zoé]]\n',
  '---\nmet: 2020-01-01\n---\nOnly a person in a folder of people. Last Contacted:: 2026-01-01\n',
  'Nothing at all.\n',
  '',
];
const folder = fc.constantFrom('People', 'Inbox', 'Projects', 'People/Old');
const name = fc.constantFrom('Ana', 'Ben', 'Zoé');
const path = fc.tuple(folder, name).map(([where, who]) => `${where}/${who}.md`);
const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), path, text: fc.constantFrom(...TEXTS) }),
  fc.record({ do: fc.constant('remove' as const), path: fc.oneof(path, folder) }),
  fc.record({ do: fc.constant('rename' as const), path: fc.oneof(path, folder), to: fc.oneof(path, folder) }),
  fc.record({ do: fc.constant('wait' as const), milliseconds: fc.nat(12) }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take({ app, disk }: OpenDoor, one: Step): Promise<void> {
  if (one.do === 'wait') await new Promise((resolve) => setTimeout(resolve, one.milliseconds));
  else if (one.do === 'write') disk.writeFromOutside(one.path, one.text);
  else {
    const file = app.vault.getAbstractFileByPath(one.path);
    if (!file) return;
    if (one.do === 'remove') await app.vault.delete(file);
    else if (canBecome(one.path, one.to)) await app.vault.rename(file, one.to).catch(() => undefined); // the name is taken
  }
}

/** A note stays a note, and no folder goes into itself. */
function canBecome(from: string, to: string): boolean {
  return from.endsWith('.md') === to.endsWith('.md') && !to.startsWith(`${from}/`);
}

/** The network that the texts on the disk make, read from scratch. */
function fromScratch({ app, disk }: OpenDoor): Network {
  const network = new Network();
  const notes = app.vault.getMarkdownFiles().map((file) => readText(file.path, disk.textOf(file.path) ?? ''));
  network.apply(notes.map((note) => ({ kind: 'upsert', note })));
  return network;
}

it('whatever happens to the notes, the network is what their texts say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(path, fc.constantFrom(...TEXTS)),
      fc.array(step, { maxLength: 12 }),
      fc.constantFrom('warm' as const, 'cold' as const),
      fc.constantFrom('every-child' as const, 'folder-only' as const),
      async (notes, steps, start, folderRename) => {
        const open = await openDoor(notes, { metadata: { start, delay: 3 }, vault: { folderRename } });
        for (const one of steps) await take(open, one);
        await open.settled();
        const expected = fromScratch(open);
        expect(new Map(open.network.notes)).toEqual(new Map(expected.notes));
        for (const person of expected.people.keys()) {
          expect(open.network.assignmentsOfPerson(person)).toEqual(expected.assignmentsOfPerson(person));
        }
        const [done, total] = open.progress.at(-1) ?? [0, 1];
        expect(done).toBe(total);
        open.feed.unload();
        await open.app.stop();
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
