import { parse, stringify } from 'yaml';
import type { Yaml } from '../../../../src/note/edits/note-edit';

/** The parser and writer that the app uses, with its options (release notes 1.4.3 and 1.9.0). */
export const yaml: Yaml = {
  parse: (text): unknown => parse(text, { logLevel: 'error' }),
  stringify: (value) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
};
