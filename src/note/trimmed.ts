const SPACE = 32;
const NO_BREAK_SPACE = 160;
/** Above it there are other spaces. */
const PLAIN_LETTERS = 0x300;

/** `trim`, for texts that hardly ever need it: most begin and end with a letter, which is seen at once. */
export function trimmed(text: string): string {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Whether a sign is surely no white space; of no sign at all (NaN) it is not. */
function isPlain(sign: number): boolean {
  return sign > SPACE && sign < PLAIN_LETTERS && sign !== NO_BREAK_SPACE;
}
