/** The most octets of a line without its line break (RFC 5545, 3.1; RFC 6350, 3.2). */
const MOST_OCTETS = 75;

/**
 * One content line of a calendar or a business card, broken where it is longer than 75 octets of UTF-8: CRLF and a space
 * between the pieces, no character cut in two. Without a line break at its end.
 */
export function foldLine(line: string): string {
  if (line.length <= MOST_OCTETS / 3) return line;
  let folded = '';
  let start = 0;
  let octets = 0;
  let at = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += `${line.slice(start, at)}\r\n `;
      start = at;
      // The space counts.
      octets = 1;
    }
    octets += size;
    at += character.length;
  }
  return folded + line.slice(start);
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
