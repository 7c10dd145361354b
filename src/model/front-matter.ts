/**
 * The properties of a note as the YAML parser gave them. Opaque on purpose: only `note/` narrows the values, everybody
 * else hands the block back to it.
 */
export type FrontMatter = Readonly<Record<string, unknown>>;
