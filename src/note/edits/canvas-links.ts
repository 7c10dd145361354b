import type { NotePath } from '../../model/mention';
import { withLinesChanged } from './lines-edit';
import type { LinkMoves } from './link-edits';
import { movedLinks } from './link-edits';

/** The file of a card, or the words of one, with their key; within a text of JSON every quote has a backslash before it. */
const CARD_PART = /"(file|text)"(\s*:\s*)("(?:[^"\\]|\\.)*")/g;

/**
 * A canvas whose cards show another note, and whose texts link to it; every other byte stays. `null` for a canvas that
 * cannot be read. The format: jsoncanvas.org, version 1.0.
 */
export function canvasMoved(canvas: string, move: { readonly from: NotePath; readonly to: NotePath }, targetOf: LinkMoves): string | null {
  if (!isJson(canvas)) return null;
  return canvas.replace(CARD_PART, (whole: string, key: string, colon: string, written: string) => {
    const value: unknown = JSON.parse(written);
    if (typeof value !== 'string') return whole;
    const moved = key === 'file' ? (value === move.from ? move.to : value) : withLinesChanged(value, movedLinks(value, targetOf));
    return moved === null || moved === value ? whole : `"${key}"${colon}${JSON.stringify(moved)}`;
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return text.trim() === ''; // a canvas that is new
  }
}
