import type { Line } from './note-lines';

/** How each kind of block begins; up to three spaces may stand before it (CommonMark). */
export const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
export const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
export const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
export const QUOTE = /^ {0,3}> ?/;
export const COMMENT = /^ {0,3}%%(?:[^%]*$|.*%%[ \t]*$)/;
const HTML_TAGS =
  'address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|' +
  'h[1-6]|head|header|hr|html|iframe|legend|li|link|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|' +
  'tfoot|th|thead|tr|ul';
export const HTML = new RegExp(`^ {0,3}<(?:!--|/?(?:${HTML_TAGS})(?:[\\s/>]|$))`, 'i');

/** Whether the line begins a block that may interrupt a paragraph. */
export function interruptsParagraph(line: Line): boolean {
  return (
    [HEADING, RULE, FENCE, QUOTE, COMMENT, HTML].some((start) => start.test(line.text)) ||
    line.text.trimStart().startsWith('$$') ||
    /^ {0,3}(?:[-+*]|1[.)])[ \t]+\S/.test(line.text)
  );
}
