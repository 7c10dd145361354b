/// <reference types="vite/types/importMeta.d.ts" />

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('../../sample-vault/**/*.md', { query: '?raw', import: 'default', eager: true });

/** Every note of the sample vault by its path, for tests in the browser, where no folder can be read. */
export const SAMPLE_NOTES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TEXTS).map(([path, text]) => [path.replace('../../sample-vault/', ''), text]),
);
