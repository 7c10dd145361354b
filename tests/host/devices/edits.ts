import fc from 'fast-check';
import type { EditName } from '../../../src/note/edits/note-edit';
import { EVERY_ACTION } from '../faults/every-action';
import type { Device } from './device';

/** What a person does on a device: an action of the product, or something by hand, in another program. */
export type Deed =
  | { readonly kind: 'action'; readonly name: EditName }
  | { readonly kind: 'line' | 'delete' | 'rename' | 'new'; readonly path: string }
  | { readonly kind: 'property'; readonly path: string; readonly key: string; readonly value: string };

const PATHS = ['People/Ana.md', 'People/Ben.md', 'People/Ana Diaz.md', 'Projects/Atlas.md', 'Meetings/Coffee.md'];

const aPath = fc.constantFrom(...PATHS);
const byHand: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('line' as const), path: aPath }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('delete' as const, 'rename' as const, 'new' as const), path: aPath }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('property' as const), path: aPath,
      key: fc.constantFrom('last-contact', 'circle', 'phone', 'next'), value: fc.constantFrom('2026-03-01', '2026-03-15', 'close', '[[Ben]]'),
    }),
  },
);

/** What somebody does while a device is offline. */
export const someDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(byHand, fc.constantFrom(...(Object.keys(EVERY_ACTION) as EditName[])).map((name): Deed => ({ kind: 'action', name }))),
  { minLength: 1, maxLength: 4 },
);

/** Lines that nobody else writes, so that it can be seen whether one was lost. */
export const HAND_LINE = /^Written by hand on .+$/gm;

/** Does it, as far as the vault has what it takes. */
export async function doDeed(device: Device, deed: Deed, who: string): Promise<void> {
  const { disk, door, actions } = device;
  await device.store();
  if (deed.kind === 'action') {
    const requests = await Promise.resolve().then(() => EVERY_ACTION[deed.name](door)).catch(() => []);
    if (requests.length > 0) await actions.run(requests, 'Done');
    return;
  }
  const text = disk.textOf(deed.path);
  if (text === null) return;
  const renamed = deed.path.replace('.md', ` of ${who}.md`);
  if (deed.kind === 'line') disk.writeFromOutside(deed.path, `${text}Written by hand on ${who} into ${deed.path}\n`);
  else if (deed.kind === 'property') disk.writeFromOutside(deed.path, withProperty(text, deed.key, deed.value));
  else if (deed.kind === 'delete') disk.removeFromOutside(deed.path);
  else if (deed.kind === 'new') disk.writeFromOutside('People/Eve.md', `---\ntype: person\nlast-contact: 2026-03-0${who.length}\n---\nWritten by hand on ${who} about Eve\n`);
  else if (disk.textOf(renamed) === null) disk.renameFromOutside(deed.path, renamed);
}

/** The property with another value, at the end of the block where it is new. */
function withProperty(text: string, key: string, value: string): string {
  const line = `${key}: "${value}"`;
  const known = new RegExp(`^${key}:.*$`, 'm');
  return known.test(text) ? text.replace(known, line) : text.replace(/\n---(\r?\n)/, `\n${line}\n---$1`);
}
