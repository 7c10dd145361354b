import type { TFile } from 'obsidian';
import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import { folderOf } from '../../model/note-path';
import { compareText } from '../../model/order';
import type { ViewContext } from './view-context';

/** The first template of a kind, by folder and name; null where no folder of templates holds one. */
export function templateIn({ app }: Pick<ViewContext, 'app'>, isTemplate: (path: NotePath, frontMatter: FrontMatter) => boolean): TFile | null {
  const templates = app.vault.getMarkdownFiles().filter((file) => {
    const frontMatter = folderOf(file.path) === '' ? undefined : app.metadataCache.getFileCache(file)?.frontmatter;
    return frontMatter !== undefined && isTemplate(file.path, frontMatter);
  });
  return templates.sort((a, b) => compareText(a.path, b.path))[0] ?? null;
}
