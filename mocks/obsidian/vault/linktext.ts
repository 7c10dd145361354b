/**
 * A path as the vault stores it: single forward slashes, none at the ends, plain spaces for no-break ones, Unicode
 * composed (obsidian.d.ts, normalizePath). The empty path is the root, `/`.
 */
export function normalizePath(path: string): string {
  const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '');
  return plainSpaces(slashes === '' ? '/' : slashes).normalize('NFC');
}

/** Splits a link into the path before the first `#` and the rest, `#` included. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = plainSpaces(linktext).normalize('NFC');
  const hash = text.indexOf('#');
  return hash === -1 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The part of a link that names a file. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
