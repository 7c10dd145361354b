/** The version of the app whose behaviour the stand-in imitates: the newest with public type declarations. */
export const apiVersion = '1.13.1';

/** Whether the app is at least that version (obsidian.d.ts `requireApiVersion`). */
export function requireApiVersion(version: string): boolean {
  return apiVersion.localeCompare(version, 'en', { numeric: true }) >= 0;
}
