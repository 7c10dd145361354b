/**
 * Where a link of a property stands: between quotes, in a comment, as a value of its own without quotes, or amid other
 * words without quotes.
 */
export type YamlPlace = 'single' | 'double' | 'comment' | 'node' | 'words';

const DOUBLE = /"(?:[^"\\]|\\.)*(?:"|$)/y;
const SINGLE = /'(?:[^']|'')*(?:'|$)/y;
const BEHIND_NODE = /^\s*(?:$|[,\]}]|\s#)/;
const LIST_SIGNS = /^[\s-]+$/;

/** Where a part of one line of a block of properties stands; `start` and `end` are the offsets around it. */
export function placeInYaml(line: string, start: number, end: number): YamlPlace {
  let index = 0;
  while (index < start) {
    const sign = line.charAt(index);
    if (sign === '#' && /^\s?$/.test(line.charAt(index - 1))) return 'comment';
    const quoted = sign === '"' ? DOUBLE : sign === "'" ? SINGLE : null;
    // Amid words a quote is an apostrophe.
    if (quoted === null || !beginsValue(line.slice(0, index))) {
      index++;
      continue;
    }
    quoted.lastIndex = index;
    index += quoted.exec(line)?.[0].length ?? 1;
    if (index > start) return sign === '"' ? 'double' : 'single';
  }
  return beginsValue(line.slice(0, start)) && BEHIND_NODE.test(line.slice(end)) ? 'node' : 'words';
}

/** Whether a value may begin behind this part of a line. */
function beginsValue(before: string): boolean {
  const said = before.trimEnd();
  const last = said.slice(-1);
  if (last === '-') return LIST_SIGNS.test(said);
  return last === '' || '[{,'.includes(last) || (last === ':' && said !== before);
}
