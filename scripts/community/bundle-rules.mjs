import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { FORBIDDEN_NAMES, MODULES, ONLY_ON } from './forbidden-calls.mjs';

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {import('./rules.mjs').Finding} Finding */
/** @typedef {{ title: string, finds: (node: Node, appNames: ReadonlySet<string>) => string | null, mend: string }} CodeRule */

const FILE = 'main.js';
// As esbuild is told: the oldest engines of the app know ES2020 (docs/host-facts.md).
const ECMA_VERSION = 2020;
const FORBIDDEN_ELEMENTS = ['style', 'link', 'script'];

/** @type {readonly CodeRule[]} */
const CODE_RULES = [
  ...FORBIDDEN_NAMES.map(forbidden => ({ title: forbidden.kind, finds: namesIn(forbidden), mend: forbidden.mend })),
  { title: 'No code is loaded later', finds: loading, mend: 'Bundle it.' },
  { title: `No module but ${MODULES.join(', ')} is asked for`, finds: foreignModule, mend: 'Bundle it, or do without it: phones have no modules of Node.' },
  { title: 'No styles, links or scripts are made', finds: forbiddenElement, mend: 'Styles belong in styles.css.' },
  { title: 'Nothing is written to the console', finds: logging, mend: 'Tell the person in a notice, or nobody.' },
  { title: 'The folder of the settings is not written out', finds: settingsFolder, mend: 'Ask vault.configDir: people can change it.' },
  { title: 'Regular expressions that older phones understand', finds: lookbehind, mend: 'iOS before 16.4 has no lookbehind: write it otherwise.' },
];

/**
 * What must not be in main.js, found in its syntax tree: names in texts and comments do not count.
 * @param {() => Promise<string>} code gives the text of main.js
 * @returns {import('./rules.mjs').Rule[]}
 */
export function bundleRules(code) {
  /** @type {Promise<Map<string, Finding[]>> | null} */
  let found = null;
  const findings = () => (found ??= code().then(findingsIn));
  return ['It can be read by the oldest engine', ...CODE_RULES.map(rule => rule.title)].map(title => ({
    title: `main.js: ${title}`,
    check: async () => (await findings()).get(title) ?? [],
  }));
}

/** @param {string} code @returns {Map<string, Finding[]>} by the title of the rule */
export function findingsIn(code) {
  /** @type {Map<string, Finding[]>} */
  const found = new Map();
  const add = (/** @type {string} */ title, /** @type {Finding} */ finding) => found.set(title, [...(found.get(title) ?? []), finding]);
  try {
    const program = parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'script', locations: true });
    const appNames = namesOfTheApp(program);
    full(program, (node) => {
      for (const { title, finds, mend } of CODE_RULES) {
        const says = finds(/** @type {Node} */ (node), appNames);
        const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
        if (says !== null) add(title, { file: FILE, line, column: column + 1, says, mend });
      }
    });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    add('It can be read by the oldest engine', { file: FILE, says, mend: `Build for ES${ECMA_VERSION}.` });
  }
  return found;
}

/** What the module of the app is called here: `a` of `var a = require("obsidian")`. @param {Node} program */
function namesOfTheApp(program) {
  /** @type {Set<string>} */
  const names = new Set();
  full(program, (node) => {
    const { type, id, init } = /** @type {import('acorn').VariableDeclarator} */ (node);
    if (type !== 'VariableDeclarator' || id.type !== 'Identifier' || init?.type !== 'CallExpression') return;
    if (calledName(init) === 'require' && literal(init.arguments[0]) === 'obsidian') names.add(id.name);
  });
  return names;
}

/** @param {import('./forbidden-calls.mjs').Forbidden} forbidden @returns {CodeRule['finds']} */
function namesIn({ globals = [], members = [] }) {
  return (node, appNames) => {
    // Names behind a point, and keys of objects, are no identifiers of the walk's.
    if (node.type === 'Identifier') return globals.includes(node.name) ? node.name : null;
    if (node.type !== 'MemberExpression') return null;
    const name = memberName(node);
    if (name === null || !members.includes(name)) return null;
    const owners = ONLY_ON.get(name);
    return owners === undefined || owners.includes(ownerName(node, appNames)) ? `.${name}` : null;
  };
}

/** What stands before the point: a name, or the module of the app. @param {import('acorn').MemberExpression} node @param {ReadonlySet<string>} appNames */
function ownerName({ object }, appNames) {
  if (object.type === 'Identifier') return appNames.has(object.name) ? 'require("obsidian")' : object.name;
  return object.type === 'MemberExpression' ? memberName(object) ?? '' : '';
}

/** `name` of `a.name` and of `a["name"]`. @param {import('acorn').MemberExpression} node */
function memberName({ property, computed }) {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** @param {Node} node */
function loading(node) {
  if (node.type === 'ImportExpression') return 'import(…)';
  const timer = node.type === 'CallExpression' && ['setTimeout', 'setInterval'].includes(calledName(node) ?? '');
  return timer && typeof literal(node.arguments[0]) === 'string' ? 'a timer that runs a text' : null;
}

/** @param {Node} node */
function foreignModule(node) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return null;
  const name = literal(node.arguments[0]);
  return typeof name === 'string' && MODULES.includes(name) ? null : `require(${name === undefined ? '…' : JSON.stringify(name)})`;
}

/** @param {Node} node */
function forbiddenElement(node) {
  if (node.type !== 'CallExpression' || !['createElement', 'createEl', 'createElementNS'].includes(calledName(node) ?? '')) return null;
  const tag = node.arguments.map(literal).find(value => FORBIDDEN_ELEMENTS.includes(String(value).toLowerCase()));
  return tag === undefined ? null : `an element <${tag}>`;
}

/** @param {Node} node */
function logging(node) {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.object.name !== 'console') return null;
  const name = memberName(node);
  return name !== null && ['log', 'info', 'debug', 'table', 'dir', 'trace'].includes(name) ? `console.${name}` : null;
}

/** @param {Node} node */
function settingsFolder(node) {
  const text = node.type === 'TemplateElement' ? node.value.raw : literal(node);
  return typeof text === 'string' && /(^|[\\/\s])\.obsidian($|[\\/\s])/.test(text) ? text.slice(0, 60) : null;
}

/** @param {Node} node */
function lookbehind(node) {
  const pattern = node.type === 'TemplateElement' ? node.value.raw : node.type === 'Literal' ? node.regex?.pattern ?? node.value : null;
  return typeof pattern === 'string' && /\(\?<[=!]/.test(pattern) ? pattern.slice(0, 60) : null;
}

/** @param {import('acorn').CallExpression} node */
function calledName({ callee }) {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? memberName(callee) : null;
}

/** The value of a text or number that stands there as it is; nothing for anything else. @param {Node | undefined} node */
function literal(node) {
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined;
  return node?.type === 'Literal' ? node.value ?? undefined : undefined;
}
