import type { FrontMatter } from '../model/front-matter';

const PROPERTY = /^(?:"([^"]+)"|'([^']+)'|([^\s#:'"-][^:]*?))\s*:(?:\s+(.*))?$/;
const LIST_ITEM = /^\s*-\s+(.*)$/;
const ONE_LINE_LIST = /^\[(?!\[)(.*)\]$/;
const QUOTES = /^(["'])(.*)\1$/;

/**
 * What can be told of a block that no parser reads: its `key: value` lines, and the lists on one line or below a key.
 * Good enough to see whose note it is, so that a person is asked to mend it; never to be shown or written back.
 */
export function plainLinesOf(block: string): FrontMatter {
  const properties = new Map<string, string | string[]>();
  let open: string[] | null = null;
  for (const line of block.split('\n')) {
    const item = LIST_ITEM.exec(line);
    if (item !== null) {
      open?.push(withoutQuotes(item[1] ?? ''));
      continue;
    }
    const property = PROPERTY.exec(line);
    if (property === null) continue;
    const [, doubleQuoted, singleQuoted, plain, written = ''] = property;
    const value = valueOf(written.trim());
    open = Array.isArray(value) ? value : null;
    properties.set(doubleQuoted ?? singleQuoted ?? plain ?? '', value);
  }
  return Object.fromEntries(properties);
}

/** Nothing behind a key may be the beginning of a list below it. */
function valueOf(written: string): string | string[] {
  if (written === '') return [];
  const list = ONE_LINE_LIST.exec(written);
  return list === null ? withoutQuotes(written) : (list[1] ?? '').split(',').map(withoutQuotes);
}

function withoutQuotes(written: string): string {
  return written.trim().replace(QUOTES, '$2');
}
