import type * as Host from 'obsidian';
import type { App } from '../app';
import { NotModelled } from '../not-modelled';
import type { TFile } from '../vault/files';
import type { QueryController } from './query-controller';
import { NullValue, NumberValue, StringValue, valueOf } from './values';
import type { Value } from './values';

/** A property of a base, in two parts; without a prefix it is a note's (help: Bases syntax, "Formulas"). */
export function parsePropertyId(propertyId: string): Host.BasesProperty {
  const [prefix, ...rest] = propertyId.split('.');
  const isPrefixed = rest.length > 0 && (prefix === 'note' || prefix === 'file' || prefix === 'formula');
  return isPrefixed ? { type: prefix, name: rest.join('.') } : { type: 'note', name: propertyId };
}

/** A property as it stands in a base file, with its prefix. */
export function propertyIdOf(written: string): Host.BasesPropertyId {
  const { type, name } = parsePropertyId(written);
  return `${type}.${name}`;
}

/** One file of a result (obsidian.d.ts `BasesEntry`): made anew with every result. */
export class BasesEntry {
  constructor(
    private readonly app: App,
    readonly file: TFile,
  ) {}

  /** Formulas are not modelled. What a property that the note has not gives is not verified: here the null value. */
  getValue(propertyId: string): Value | null {
    const { type, name } = parsePropertyId(propertyId);
    if (type === 'formula') throw new NotModelled('formulas of a base');
    if (type === 'file') return this.fileValue(name);
    const { frontmatter } = this.app.metadataCache.getFileCache(this.file) ?? {};
    return valueOf(this.app, frontmatter?.[name], this.file.path);
  }

  /** "File name", "Path of the file", "Path of the file folder", "File extension", "File size" (help: Bases syntax). */
  private fileValue(name: string): Value {
    const { file } = this;
    switch (name) {
      case 'name':
        return new StringValue(file.name);
      case 'basename':
        return new StringValue(file.basename);
      case 'path':
        return new StringValue(file.path);
      case 'folder':
        return new StringValue(file.parent?.path ?? '/');
      case 'ext':
        return new StringValue(file.extension);
      case 'size':
        return new NumberValue(file.stat.size);
      default:
        throw new NotModelled(`the property file.${name} of a base`);
    }
  }
}

/** The entries with one value of the property that groups them (obsidian.d.ts `BasesEntryGroup`). */
export class BasesEntryGroup {
  constructor(
    readonly entries: BasesEntry[],
    readonly key?: Value,
  ) {}

  hasKey(): boolean {
    return this.key !== undefined && !(this.key instanceof NullValue);
  }
}

/** What a query gave (obsidian.d.ts `BasesQueryResult`): sorted, limited, and replaced as a whole at the next update. */
export class BasesQueryResult {
  constructor(
    readonly data: BasesEntry[],
    private readonly groupBy: Host.BasesPropertyId | null,
    readonly properties: Host.BasesPropertyId[],
  ) {}

  /** "If there is no groupBy configured, returns a single group with an empty key" (obsidian.d.ts). By name: not verified. */
  get groupedData(): BasesEntryGroup[] {
    const { groupBy } = this;
    if (groupBy === null) return [new BasesEntryGroup(this.data)];
    const groups = new Map<string, BasesEntryGroup>();
    for (const entry of this.data) {
      const key = entry.getValue(groupBy) ?? NullValue.value;
      const group = groups.get(key.toString()) ?? new BasesEntryGroup([], key);
      groups.set(key.toString(), group);
      group.entries.push(entry);
    }
    return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => group);
  }

  getSummaryValue(_controller: QueryController): never {
    throw new NotModelled('BasesQueryResult.getSummaryValue');
  }
}
