/** The line ends that YAML and the readers of this folder know: CRLF, LF, and a lone CR. */
const LINE = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g;

/** A text as lines that keep their ends, so that joining them gives back the same bytes. */
export function linesOf(text: string): readonly string[] {
  return text.match(LINE) ?? [];
}

/** The line end that a text uses: that of its first line, `\n` where there is none. */
export function lineEndOf(lines: readonly string[]): string {
  return /[\r\n]+$/.exec(lines[0] ?? '')?.[0] ?? '\n';
}

/** A line without its end. */
export function withoutEnd(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}

/** Whether nothing but white space stands on the line. */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** A line with another end, or with its first. */
export function withLineEnd(line: string, lineEnd: string): string {
  return withoutEnd(line) + lineEnd;
}
