import { scalarText } from '../note/edits/yaml-text';

/** What a file of settings holds: texts, numbers, lists and maps in one another. */
export type YamlTree = string | number | readonly YamlTree[] | { readonly [key: string]: YamlTree };

/** Signs that a text between single quotes may have: no line end, and nothing that cannot be seen. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\ufeff]*$/u;

/**
 * A map as YAML 1.2 in block style, with its keys in their order and two spaces for each level. Every text reads back as
 * the same text; one with double quotes in it stands between single ones, as people write formulas. Empty lists and maps
 * are left out, since a key without a value would read as nothing.
 */
export function yamlOf(map: { readonly [key: string]: YamlTree }, indent = ''): string {
  return Object.entries(map)
    .filter(([, value]) => !isEmpty(value))
    .map(([key, value]) => `${indent}${textOf(key)}:${behindKey(value, indent)}`)
    .join('');
}

function behindKey(value: YamlTree, indent: string): string {
  if (typeof value !== 'object') return ` ${scalar(value)}\n`;
  return `\n${isList(value) ? listOf(value, `${indent}  `) : yamlOf(value, `${indent}  `)}`;
}

/** A map in a list begins behind the dash, and goes on below itself. */
function listOf(list: readonly YamlTree[], indent: string): string {
  return list
    .filter((item) => !isEmpty(item))
    .map((item) => {
      if (typeof item !== 'object') return `${indent}- ${scalar(item)}\n`;
      const inner = isList(item) ? listOf(item, `${indent}  `) : yamlOf(item, `${indent}  `);
      return `${indent}- ${inner.slice(indent.length + 2)}`;
    })
    .join('');
}

function scalar(value: string | number): string {
  return typeof value === 'number' ? String(value) : textOf(value);
}

function textOf(text: string): string {
  return text.includes('"') && ONE_LINE.test(text) ? `'${text.replace(/'/g, "''")}'` : scalarText(text);
}

function isEmpty(value: YamlTree): boolean {
  if (typeof value !== 'object') return false;
  return (isList(value) ? value : Object.values(value)).every(isEmpty);
}

function isList(value: readonly YamlTree[] | { readonly [key: string]: YamlTree }): value is readonly YamlTree[] {
  return Array.isArray(value);
}
