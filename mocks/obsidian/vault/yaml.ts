import { parse, stringify } from 'yaml';

export { YAMLParseError } from 'yaml';

/**
 * Parses a YAML text with the parser the app uses: dates, `12:30` and `yes` are strings, merge keys stay keys
 * (release notes 1.9.0: "yaml" 2.x). Throws a YAMLParseError on what is no YAML, on a key that comes twice as well.
 */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}

/** Writes YAML without folding long lines (release notes 1.4.3) and without anchors (release notes 1.9.0). */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
