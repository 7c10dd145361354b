import { NotModelled } from '../not-modelled';
import { getFrontMatterInfo } from './front-matter-info';
import { parseYaml, stringifyYaml } from './yaml';

/**
 * A note's text after a change of its properties, as `FileManager.processFrontMatter` makes it: the block is parsed,
 * changed and written anew as a whole. Comments and the author's quoting are lost even when `change` does nothing; the
 * app's makers call that intended (docs/host-facts.md). A note without a block gets one; a block without properties
 * goes (release notes 1.6.0). Throws a YAMLParseError for a block that cannot be parsed, and what `change` throws.
 */
export function withProperties(text: string, change: (properties: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const properties = propertiesOf(info.frontmatter);
  const wasEmpty = Object.keys(properties).length === 0;
  change(properties);
  if (Object.keys(properties).length === 0) return wasEmpty ? text : text.slice(info.contentStart);
  // Line breaks of the block become plain ones, also in a note with Windows line breaks; not verified in the app.
  const yaml = stringifyYaml(properties);
  return info.exists ? text.slice(0, info.from) + yaml + text.slice(info.to) : `---\n${yaml}---\n${text}`;
}

function propertiesOf(yaml: string): Record<string, unknown> {
  const value = parseYaml(yaml) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new NotModelled('FileManager.processFrontMatter on a block that is a list or a single value');
  }
  return value as Record<string, unknown>;
}
