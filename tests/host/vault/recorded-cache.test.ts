import { describe, expect, it } from 'vitest';
import { getAllTags, parseFrontMatterTags } from '../../../mocks/obsidian/vault/front-matter-values';
import { markdownCacheOf } from '../../../mocks/obsidian/vault/markdown-cache';
import { hasRecordings, recordedListItems, recordedNotes } from './recorded';

const title = hasRecordings ? 'the cache of a note' : 'the cache of a note (skipped: no recordings of the real app here)';

describe.skipIf(!hasRecordings)(title, () => {
  it.each(recordedNotes().map((note) => [note.filePath, note] as const))('%s is as recorded', (_path, note) => {
    const cache = markdownCacheOf(note.fileContents);
    expect(cache).toStrictEqual(note.cachedMetadata);
    expect(getAllTags(cache)).toEqual(note.getAllTags);
    expect(parseFrontMatterTags(cache.frontmatter)).toEqual(note.parseFrontMatterTags);
  });

  it.each([
    '688_toggle_block_referenced_line_overwrites_wrong_line.json',
    'single_task_valid_data.json',
  ])('the list items of %s are as recorded', (name) => {
    const { text, listItems } = recordedListItems(name);
    expect(markdownCacheOf(text).listItems).toMatchObject(listItems);
  });
});
