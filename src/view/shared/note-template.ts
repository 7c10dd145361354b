import type { TFile } from 'obsidian';
import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import { folderOf } from '../../model/note-path';
import { compareText } from '../../model/order';
import type { OwnWords } from '../../model/own-words';
import type { ViewContext } from './view-context';

/** The first template of a kind, by folder and name; null where no folder of templates holds one. */
export function templateIn(
  { app, store }: Pick<ViewContext, 'app' | 'store'>,
  isTemplate: (path: NotePath, frontMatter: FrontMatter, own: OwnWords) => boolean,
): TFile | null {
  const templates = app.vault.getMarkdownFiles().filter((file) => {
    const frontMatter = folderOf(file.path) === '' ? undefined : app.metadataCache.getFileCache(file)?.frontmatter;
    return frontMatter !== undefined && isTemplate(file.path, frontMatter, store.settings.ownWords);
  });
  return templates.sort((a, b) => compareText(a.path, b.path))[0] ?? null;
}
