import type * as Host from 'obsidian';
import type { App } from '../app';
import { NotModelled } from '../not-modelled';
import { getAllTags } from '../vault/front-matter-values';
import type { TFile } from '../vault/files';
import { isBelow } from '../vault/files';
import { BasesEntry } from './query-result';
import { LinkValue, ListValue } from './values';

const TEXT = '("(?:[^"\\\\]|\\\\.)*")';
const STATEMENTS: readonly (readonly [RegExp, (file: TFile, app: App, args: readonly string[]) => boolean])[] = [
  // help: Functions, "File". A tag also stands for those nested in it; a folder for those inside.
  [matching(`file\\.hasTag\\(${TEXT}\\)`), (file, app, [tag = '']) => tagsOf(app, file).some((each) => each === tag || each.startsWith(`${tag}/`))],
  [matching(`file\\.inFolder\\(${TEXT}\\)`), (file, _app, [folder = '']) => isBelow(file.path, folder)],
  [matching(`file\\.hasProperty\\(${TEXT}\\)`), (file, app, [name = '']) => name in (app.metadataCache.getFileCache(file)?.frontmatter ?? {})],
  // help: Bases syntax, "File properties"; Functions, "String" and "List".
  [matching(`file\\.folder == ${TEXT}`), (file, _app, [folder]) => file.parent?.path === folder],
  [matching(`file\\.ext == ${TEXT}`), (file, _app, [ending]) => file.extension === ending],
  [matching(`file\\.name\\.startsWith\\(${TEXT}\\)`), (file, _app, [start = '']) => file.name.startsWith(start)],
  [matching(`list\\(note\\[${TEXT}\\]\\)\\.contains\\(${TEXT}\\)`), (file, app, [name = '', text]) => itemsOf(app, file, name).includes(text ?? '')],
  [matching(`list\\(note\\[${TEXT}\\]\\)\\.contains\\(link\\(${TEXT}\\)\\)`), (file, app, [name = '', target]) => itemsOf(app, file, name).includes(`[[${target}]]`)],
];

/**
 * Whether a file passes the filters of a base (help: Bases syntax, "Filters"): `and`, `or`, `not`, and of the statements
 * those that this project writes. @throws NotModelled for any other statement
 */
export function passes(app: App, file: TFile, filter: Host.BasesConfigFileFilter | undefined): boolean {
  if (filter === undefined) return true;
  if (typeof filter === 'string') return holds(app, file, filter);
  if ('and' in filter) return filter.and.every((each) => passes(app, file, each));
  if ('or' in filter) return filter.or.some((each) => passes(app, file, each));
  return !filter.not.some((each) => passes(app, file, each));
}

function holds(app: App, file: TFile, statement: string): boolean {
  for (const [pattern, test] of STATEMENTS) {
    const match = pattern.exec(statement);
    if (match !== null) return test(file, app, match.slice(1).map((text) => JSON.parse(text) as string));
  }
  throw new NotModelled(`the filter ${statement} of a base`);
}

function matching(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function tagsOf(app: App, file: TFile): string[] {
  const cache = app.metadataCache.getFileCache(file);
  return (cache === null ? null : getAllTags(cache))?.map((tag) => tag.replace(/^#/, '')) ?? [];
}

/** The items of a property as texts, of links their target in brackets. */
function itemsOf(app: App, file: TFile, name: string): string[] {
  const value = new BasesEntry(app, file).getValue(`note.${name}`);
  const items = value instanceof ListValue ? Array.from({ length: value.length() }, (_, index) => value.get(index)) : [value];
  return items.map((item) => (item instanceof LinkValue ? `[[${item.target}]]` : String(item)));
}
