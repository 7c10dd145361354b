/** Whether a link's address leads out of the vault to something a browser may open. */
export function isHtmlSafeAddress(address: string): boolean {
  return /^(https?|mailto|tel):/i.test(address);
}
