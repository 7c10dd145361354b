/**
 * Sixteen hexadecimal digits that are the same for the same text wherever it is computed: two 32-bit FNV-1a hashes
 * (draft-eastlake-fnv, section 5) over its UTF-16 units, the second begun otherwise. To recognise, not to protect.
 */
export function shortHash(text: string): string {
  return [0x811c9dc5, 0x9dc5811c].map((basis) => fnv1a(text, basis).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
