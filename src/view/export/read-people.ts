import type { Vault } from 'obsidian';
import type { ExportedPerson } from '../../exchange/contacts-export';
import type { Person } from '../../model/person';
import { fenceOf, normaliseText } from '../../note/front-matter';
import type { Slicing } from '../../vault/slices';
import { inSlices } from '../../vault/slices';

/** The people with the texts of their notes, read in slices; null when it was stopped half-way. */
export async function withBodies(people: readonly Person[], vault: Vault, slicing: Slicing): Promise<readonly ExportedPerson[] | null> {
  const read: ExportedPerson[] = [];
  await inSlices(people, async (person) => {
    const file = vault.getFileByPath(person.path);
    // A note that cannot be read is no reason to leave its person out: what is known of her was read before.
    const text = file && (await vault.cachedRead(file).catch(() => null));
    read.push({ person, body: text === null ? null : bodyIn(text) });
  }, slicing);
  return slicing.isStopped() ? null : read;
}

function bodyIn(text: string): string {
  const normalised = normaliseText(text);
  return normalised.slice(fenceOf(normalised)?.bodyStart ?? 0);
}
