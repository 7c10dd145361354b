import { parentPathOf, type TFile } from './files';
import { normalizePath } from './linktext';

/** Finds the file that a link means, among the files of one moment. */
export class LinkTargets {
  private readonly byName = new Map<string, TFile[]>();

  constructor(files: readonly TFile[]) {
    for (const file of files) {
      const name = folded(file.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), file]);
    }
  }

  /**
   * The best match for a link path, or null. An empty path is the note itself; `/a` starts at the vault, `./a` and
   * `../a` at the note's folder; otherwise the whole path wins, then a file in the note's folder, then the shortest
   * path. Upper and lower case are alike. An alias leads nowhere (docs/host-facts.md).
   */
  first(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.withPath(sourcePath)[0] ?? null;
    if (linkpath.startsWith('/')) return this.exact(linkpath.slice(1));
    if (/^\.\.?(?:\/|$)/.test(linkpath)) return this.exact(relativeTo(parentPathOf(sourcePath), linkpath));
    return this.exact(linkpath) ?? this.nearest(linkpath, parentPathOf(sourcePath));
  }

  /** Whether no other file has this one's name. */
  isUnique(file: TFile): boolean {
    return this.byName.get(folded(file.name))?.length === 1;
  }

  private exact(path: string): TFile | null {
    const found = spellings(path).flatMap((each) => this.withPath(each));
    return found.find((file) => spellings(path).includes(file.path)) ?? found[0] ?? null;
  }

  private nearest(linkpath: string, folder: string): TFile | null {
    const found = spellings(linkpath).flatMap((each) =>
      this.named(each).filter((file) => folded(file.path).endsWith(folded(`/${each}`))),
    );
    const distance = (file: TFile): number => (parentPathOf(file.path) === folder ? 0 : file.path.length);
    return found.sort((a, b) => distance(a) - distance(b) || (a.path < b.path ? -1 : 1))[0] ?? null;
  }

  private withPath(path: string): TFile[] {
    return this.named(path).filter((file) => folded(file.path) === folded(path));
  }

  private named(path: string): TFile[] {
    return this.byName.get(folded(path.slice(path.lastIndexOf('/') + 1))) ?? [];
  }
}

/** A link may leave `.md` away. */
function spellings(path: string): string[] {
  return [path, `${path}.md`];
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function relativeTo(folder: string, path: string): string {
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return normalizePath(parts.join('/'));
}
