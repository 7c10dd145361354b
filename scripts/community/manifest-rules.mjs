import { jsonOf, lineOf, unless } from './rules.mjs';

/** @typedef {import('./rules.mjs').Project} Project */
/** @typedef {import('./rules.mjs').Finding} Finding */

const FILE = 'manifest.json';
// docs.obsidian.md, "Manifest"; the sets are those of validate-manifest in eslint-plugin-obsidianmd 0.4.2.
const REQUIRED = { id: 'string', name: 'string', version: 'string', minAppVersion: 'string', description: 'string', author: 'string', isDesktopOnly: 'boolean' };
const OPTIONAL = ['authorUrl', 'fundingUrl'];
const CORE_FEATURES = ['graph view', 'outline', 'daily notes', 'canvas', 'bases', 'backlinks', 'bookmarks', 'templates', 'search', 'sync', 'publish'];
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * What the directory asks of manifest.json.
 * @type {import('./rules.mjs').Rule[]}
 */
export const manifestRules = [
  { title: 'manifest.json: the keys that must be there, and no others', check: withManifest(keys) },
  { title: 'manifest.json: id', check: withManifest(id) },
  { title: 'manifest.json: name', check: withManifest(name) },
  { title: 'manifest.json: description', check: withManifest(description) },
  { title: 'manifest.json: versions are x.y.z', check: withManifest(versions) },
  { title: 'manifest.json: addresses of the author', check: withManifest(addresses) },
];

/**
 * @param {(manifest: Record<string, unknown>, find: (key: string, says: string, mend: string) => Finding) => Finding[]} check
 * @returns {(project: Project) => Finding[]}
 */
function withManifest(check) {
  return (project) => {
    const manifest = jsonOf(project, FILE);
    if (manifest === null) return [{ file: FILE, says: 'There is none, or it is not a JSON object.', mend: 'Write one.' }];
    const text = project.read(FILE) ?? '';
    return check(manifest, (key, says, mend) => ({ file: FILE, line: lineOf(text, `"${key}"`), says, mend }));
  };
}

/** @type {Parameters<typeof withManifest>[0]} */
function keys(manifest, find) {
  const wrong = Object.entries(REQUIRED).filter(([key, type]) => typeof manifest[key] !== type);
  const foreign = Object.keys(manifest).filter(key => !(key in REQUIRED) && !OPTIONAL.includes(key));
  return [
    ...wrong.map(([key, type]) => find(key, `“${key}” is not a ${type}.`, `Give it one.`)),
    ...foreign.map(key => find(key, `“${key}” is not a key of a manifest.`, 'Take it out.')),
  ];
}

/** @type {Parameters<typeof withManifest>[0]} */
function id(manifest, find) {
  const value = String(manifest['id']);
  const kept = /^[a-z]+(-[a-z]+)*$/.test(value) && !value.endsWith('plugin') && !value.includes('obsidian');
  const mend = 'Small letters and hyphens; no “plugin” at the end, no “obsidian”. It can never change after the first release.';
  return unless(kept, find('id', `“${value}” cannot be an id.`, mend));
}

/** @type {Parameters<typeof withManifest>[0]} */
function name(manifest, find) {
  const value = String(manifest['name']);
  return [
    ...unless(/^[A-Za-z0-9 +()-]+$/.test(value), find('name', `“${value}” has other signs than Basic Latin letters, digits and - + ( ).`, 'Keep accents for the screens and the README.')),
    ...unless(!/obsidian|obsi-|-sidian|plugin/i.test(value), find('name', `“${value}” names the app, or says that it is a plugin.`, 'Leave that out.')),
    ...unless(!CORE_FEATURES.includes(value.toLowerCase()), find('name', `“${value}” is a feature of the app.`, 'Choose another name.')),
  ];
}

/** @type {Parameters<typeof withManifest>[0]} */
function description(manifest, find) {
  const value = String(manifest['description']);
  const signs = /^[A-Za-z0-9\s.,!?'"-]+$/.test(value);
  return [
    ...unless(value.length >= 10 && value.length <= 250, find('description', `It has ${value.length} signs.`, 'From 10 to 250.')),
    ...unless(signs, find('description', 'It has a sign that the directory does not take.', `Letters A to Z, digits, and . , ! ? ' " - only.`)),
    ...unless(/^[A-Z].*\.$/.test(value), find('description', 'It is not a sentence.', 'Begin with a verb and a capital, end with a full stop.')),
    ...unless(!/obsidian|plugin/i.test(value), find('description', 'It names the app, or says “plugin”.', 'Say what people get.')),
  ];
}

/** @type {Parameters<typeof withManifest>[0]} */
function versions(manifest, find) {
  return ['version', 'minAppVersion'].flatMap(key =>
    unless(VERSION.test(String(manifest[key])), find(key, `“${manifest[key]}” is not a version.`, 'Three numbers with dots, such as 1.13.0.')));
}

/** @type {Parameters<typeof withManifest>[0]} */
function addresses(manifest, find) {
  const author = manifest['authorUrl'];
  const funding = manifest['fundingUrl'];
  const fundings = typeof funding === 'object' && funding !== null ? Object.values(funding) : [funding];
  const isAddress = (/** @type {unknown} */ value) => typeof value === 'string' && /^https:\/\/\S+$/.test(value);
  const own = (/** @type {unknown} */ value) => typeof value === 'string' && /obsidian\.md|github\.com\/[^/]+\/reseauter/i.test(value);
  return [
    ...unless(author === undefined || (isAddress(author) && !own(author)), find('authorUrl', 'It is no page of the author.', 'Neither the app’s site nor this repository; or leave it out.')),
    ...unless(funding === undefined || (fundings.length > 0 && fundings.every(isAddress)), find('fundingUrl', 'It is empty, or no address.', 'Give an https address, or leave it out.')),
  ];
}
