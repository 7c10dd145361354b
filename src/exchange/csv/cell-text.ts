/**
 * What a spreadsheet takes for a formula: a cell that begins with one of these, the wide ones of Japanese among them
 * (OWASP, "CSV Injection"). Apostrophes before it are counted in, so that one can be taken off again without doubt.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet shows and never computes: one that begins like a formula gets an apostrophe before it. */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What {@link harmlessText} was given; also takes off the apostrophe that people put before `+32…` themselves. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** A cell between commas as RFC 4180 has it: in quotes where it holds a comma, a quote or a line end. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A list in one cell: `a; b`, with a backslash before what would be read as the next item. */
export function joinedItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The items of {@link joinedItems}, or of any list with semicolons or on several lines; trimmed, none of them empty. */
export function itemsIn(text: string): readonly string[] {
  const items = text.match(/(?:\\[\\;]|[^;\n])+/g) ?? [];
  return items.map((item) => item.replace(/\\([\\;])/g, '$1').trim()).filter((item) => item !== '');
}
