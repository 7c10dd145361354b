const ESCAPED = /\\([\\,;:nN])/g;
/** Control characters but tab and line feed, and halves of a character that lost the other. */
const NO_TEXT = /[\p{Cc}\p{Cs}]/gu;
/** What most texts are made of, and needs no care. */
const PLAIN = /^[ -~]*$/;
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** A value as it was meant: `\n` is a line break, `\,` a comma. A backslash before anything else stays. */
export function unescapedText(value: string): string {
  return value.replace(ESCAPED, (_whole, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

/** The inverse of {@link unescapedText}, for a value of text in vCard 4.0 (RFC 6350, 3.4). */
export function escapedText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Takes a value apart where the separator stands unescaped. The parts are still escaped. */
export function partsOf(value: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at];
    if (letter === '\\') at += 1;
    if (letter !== separator) continue;
    parts.push(value.slice(start, at));
    start = at + 1;
  }
  parts.push(value.slice(start));
  return parts;
}

/** A text of several lines as a card holds it: trimmed, in NFC, without control characters. May be ''. */
export function tidyLines(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  const lines = text.replace(LINE_END, '\n');
  return lines.replace(NO_TEXT, (letter) => (letter === '\n' || letter === '\t' ? letter : '')).normalize('NFC').trim();
}

/** A text of one line as a card holds it, see {@link tidyLines}; line breaks and tabs become spaces. */
export function tidyLine(text: string): string {
  return tidyLines(text).replace(/[\n\t]+/g, ' ');
}

/** The beginning of what stands somewhere, for a sentence about it. */
export function shortened(text: string): string {
  const line = tidyLine(text.slice(0, 200));
  return line.length > 80 ? `${tidyLine(line.slice(0, 79))}…` : line;
}
