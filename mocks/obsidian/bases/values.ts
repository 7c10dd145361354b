import type * as Host from 'obsidian';
import type { App } from '../app';
import { NotModelled } from '../not-modelled';

/** What values are rendered with (obsidian.d.ts `RenderContext`). */
export class RenderContext implements Host.RenderContext {
  hoverPopover: Host.HoverPopover | null = null;
}

/** A value of a base (obsidian.d.ts `Value`). The elements that `renderTo` makes are not verified, except a link's. */
export abstract class Value {
  static type = 'any';

  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.equals(b));
  }

  static looseEquals(): never {
    throw new NotModelled('Value.looseEquals');
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  equals(other: Value): boolean {
    return this.constructor === other.constructor && this.toString() === other.toString();
  }

  looseEquals(): never {
    throw new NotModelled('Value.looseEquals');
  }

  renderTo(el: HTMLElement, _ctx: RenderContext): void {
    el.appendText(this.toString());
  }
}

/** The base of all values but null (obsidian.d.ts). */
export abstract class NotNullValue extends Value {}

/** No value: a singleton (obsidian.d.ts `NullValue.value`). That it is written as nothing is not verified. */
export class NullValue extends Value {
  static value = new NullValue();

  toString(): string {
    return '';
  }

  isTruthy(): boolean {
    return false;
  }
}

/** A value that wraps a single primitive (obsidian.d.ts). */
export abstract class PrimitiveValue<T> extends NotNullValue {
  constructor(readonly primitive: T) {
    super();
  }

  toString(): string {
    return String(this.primitive);
  }

  isTruthy(): boolean {
    return Boolean(this.primitive);
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
  static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'boolean';
}

const WIKILINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

/** A wikilink: in properties "automatically recognized as Link objects", drawn as a link one can click (help: Bases syntax). */
export class LinkValue extends StringValue {
  constructor(
    private readonly app: App,
    readonly target: string,
    private readonly shown: string,
    private readonly sourcePath: string,
  ) {
    super(shown);
  }

  static parseFromString(app: App, input: string, sourcePath: string): LinkValue | null {
    const [, target, shown] = WIKILINK.exec(input) ?? [];
    return target === undefined ? null : new LinkValue(app, target, shown ?? target, sourcePath);
  }

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    const { target, sourcePath, app } = this;
    const linkEl = el.createEl('a', { cls: 'internal-link', text: this.shown, href: target, attr: { 'data-href': target } });
    linkEl.addEventListener('click', (event) => {
      event.preventDefault();
      void app.workspace.openLinkText(target, sourcePath);
    });
  }
}

/** Several values (obsidian.d.ts `ListValue`). */
export class ListValue extends NotNullValue {
  static override type = 'list';

  constructor(private readonly items: unknown[]) {
    super();
  }

  toString(): string {
    return this.items.map(String).join(', ');
  }

  isTruthy(): boolean {
    return this.items.length > 0;
  }

  length(): number {
    return this.items.length;
  }

  get(index: number): Value {
    const item = this.items[index];
    return item instanceof Value ? item : NullValue.value;
  }

  includes(value: Value): boolean {
    return this.items.some((item) => item instanceof Value && item.equals(value));
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.items, ...other.items]);
  }

  override renderTo(el: HTMLElement, ctx: RenderContext): void {
    this.items.forEach((_, index) => {
      if (index > 0) el.appendText(', ');
      this.get(index).renderTo(el, ctx);
    });
  }
}

/**
 * The value of a property as it stands in a note. That a day is a date needs the type that the vault gives the property
 * (help: Properties), which is not modelled: it stays a text.
 */
export function valueOf(app: App, data: unknown, sourcePath: string): Value {
  if (typeof data === 'string') return LinkValue.parseFromString(app, data, sourcePath) ?? new StringValue(data);
  if (typeof data === 'number') return new NumberValue(data);
  if (typeof data === 'boolean') return new BooleanValue(data);
  if (Array.isArray(data)) return new ListValue(data.map((item: unknown) => valueOf(app, item, sourcePath)));
  if (data === null || data === undefined) return NullValue.value;
  throw new NotModelled('the value of a property that is a map');
}
