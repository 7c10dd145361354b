import { describe, expect, it } from 'vitest';
import { getLinkpath } from '../../../mocks/obsidian/vault/linktext';
import { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { MetadataCache } from '../../../mocks/obsidian/vault/metadata-cache';
import { Vault } from '../../../mocks/obsidian/vault/vault';
import { hasRecordings, recordedLinks, recordedNotes } from './recorded';

/** The recorded notes among all files that the recorded vault is known to have had. */
async function recordedVault(): Promise<{ vault: Vault; cache: MetadataCache }> {
  const files: Record<string, string> = {};
  for (const [source, targets] of Object.entries(recordedLinks('resolvedLinks'))) {
    for (const path of [source, ...Object.keys(targets)]) files[path] = '';
  }
  for (const note of recordedNotes()) files[note.filePath] = note.fileContents;
  const vault = new Vault(new MemoryDisk(files));
  const cache = new MetadataCache(vault);
  await vault.load();
  await cache.load();
  return { vault, cache };
}

const title = hasRecordings ? 'links in a vault' : 'links in a vault (skipped: no recordings of the real app here)';

describe.skipIf(!hasRecordings)(title, () => {
  it('lead where they led in the app', async () => {
    const { cache } = await recordedVault();
    for (const note of recordedNotes()) {
      for (const [link, path] of Object.entries(note.resolveLinkToPath)) {
        const found = cache.getFirstLinkpathDest(getLinkpath(link), note.filePath)?.path ?? null;
        expect([note.filePath, link, found]).toEqual([note.filePath, link, path]);
      }
    }
  });

  it('are counted as the app counted them', async () => {
    const { cache } = await recordedVault();
    const [resolved, unresolved] = [recordedLinks('resolvedLinks'), recordedLinks('unresolvedLinks')];
    for (const { filePath } of recordedNotes()) {
      expect([filePath, cache.resolvedLinks[filePath]]).toEqual([filePath, resolved[filePath]]);
      expect([filePath, cache.unresolvedLinks[filePath]]).toEqual([filePath, unresolved[filePath]]);
    }
  });
});
