import type * as Host from 'obsidian';
import { NotModelled } from '../not-modelled';
import { parsePropertyId, propertyIdOf } from './query-result';

/** One view of a base, as its file holds it (help: Bases syntax, "Views"). `sort` is written by the app; not in the help. */
export interface BaseViewData {
  readonly type: string;
  readonly name: string;
  readonly filters?: Host.BasesConfigFileFilter;
  readonly order?: readonly string[];
  readonly sort?: readonly { readonly property: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly limit?: number;
  readonly groupBy?: { readonly property: string; readonly direction?: 'ASC' | 'DESC' };
  /** What the view's own options were set to. */
  readonly [option: string]: unknown;
}

/** What a view may ask about its configuration (obsidian.d.ts `BasesViewConfig`). */
export class BasesViewConfig implements Host.BasesViewConfig {
  /** @param onSet - hears that a view changed its configuration; that the base updates then is not verified */
  constructor(
    private data: BaseViewData,
    private readonly displayNames: Readonly<Record<string, string>>,
    private readonly onSet: () => void,
  ) {}

  get name(): string {
    return this.data.name;
  }

  /** What stands in the file; undefined for an option that nobody set ("check type instead": docs/host-facts.md). */
  get(key: string): unknown {
    return this.data[key];
  }

  getAsPropertyId(key: string): Host.BasesPropertyId | null {
    const value = this.data[key];
    return typeof value === 'string' && value !== '' ? propertyIdOf(value) : null;
  }

  getEvaluatedFormula(): never {
    throw new NotModelled('BasesViewConfig.getEvaluatedFormula');
  }

  set(key: string, value: unknown): void {
    this.data = { ...this.data, [key]: value ?? undefined };
    this.onSet();
  }

  getOrder(): Host.BasesPropertyId[] {
    return (this.data.order ?? []).map(propertyIdOf);
  }

  getSort(): Host.BasesSortConfig[] {
    return (this.data.sort ?? []).map(({ property, direction }) => ({ property: propertyIdOf(property), direction }));
  }

  /** The name that the person gave it, else what stands behind the prefix; default names of file properties are not modelled. */
  getDisplayName(propertyId: Host.BasesPropertyId): string {
    return this.displayNames[propertyId] ?? parsePropertyId(propertyId).name;
  }
}
