import type { Line } from './note-lines';

export type LeafKind = 'paragraph' | 'heading' | 'code' | 'math' | 'html' | 'comment' | 'table' | 'thematicBreak';

/** A block without blocks inside. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly lines: readonly Line[];
}

/** A quote; one that starts with `[!type]` is a callout. */
export interface Quote {
  readonly kind: 'blockquote' | 'callout';
  readonly lines: readonly Line[];
  readonly children: readonly Block[];
}

export interface List {
  readonly kind: 'list';
  readonly lines: readonly Line[];
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly lines: readonly Line[];
  /** The character in the box of a task; undefined for an item that is none. */
  readonly task: string | undefined;
  readonly children: readonly Block[];
  /** Whether an empty line stands between this item and the next one of the same list. */
  readonly isSetApart: boolean;
}

export type Block = Leaf | Quote | List;

/** Whether the last thing said is a paragraph that the next line may continue without its markers. */
export function endsInParagraph(blocks: readonly Block[]): boolean {
  const last = blocks[blocks.length - 1];
  if (!last) return false;
  if (last.kind === 'blockquote' || last.kind === 'callout') return endsInParagraph(last.children);
  if (last.kind === 'list') return endsInParagraph(last.items[last.items.length - 1]?.children ?? []);
  return last.kind === 'paragraph';
}
