/** One of the six preset colours of a canvas: red, orange, yellow, green, cyan, purple, as the app's theme has them. */
export type CanvasColour = '1' | '2' | '3' | '4' | '5' | '6';

/** A side of a card that an edge is tied to. */
export type CanvasSide = 'top' | 'right' | 'bottom' | 'left';

/** Where something lies, in whole pixels; `y` grows downwards. */
export interface CanvasPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface CanvasThing extends CanvasPlace {
  readonly id: string;
  readonly color?: CanvasColour;
}

/** A card or a group, as JSON Canvas 1.0 has them (jsoncanvas.org/spec/1.0). */
export type CanvasNode =
  | (CanvasThing & { readonly type: 'text'; readonly text: string })
  | (CanvasThing & { readonly type: 'file'; readonly file: string })
  | (CanvasThing & { readonly type: 'group'; readonly label: string });

/** A line between two cards. */
export interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide: CanvasSide;
  readonly toNode: string;
  readonly toSide: CanvasSide;
  readonly label: string;
}

/** A whole canvas; what comes later lies above what comes before it. */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** The text of a canvas file: one card or edge a line, with tabs, so that a change of one is a change of one line. */
export function canvasText({ nodes, edges }: Canvas): string {
  const list = (items: readonly object[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n')}\n\t]`;
  return `{\n\t"nodes":${list(nodes)},\n\t"edges":${list(edges)}\n}\n`;
}
