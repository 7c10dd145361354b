/**
 * esbuild plugin: bundles gray-matter without its own engines and without Node's Buffer.
 *
 * The engines are cut out because one of them runs JavaScript found in a note (jonschlinkert/gray-matter#131, open) and
 * another is js-yaml 3, which brings `new Function` and 42 kB; the product always hands over its own parser.
 * `Buffer.from` is what gray-matter calls on every text, and the app on a phone has no Buffer.
 * docs/decisions/0001-gray-matter.md has the whole story.
 * @returns {import('esbuild').Plugin}
 */
export function safeGrayMatter() {
  return {
    name: 'safe-gray-matter',
    setup({ initialOptions, onLoad }) {
      initialOptions.define = { ...initialOptions.define, 'Buffer.from': 'String' };
      onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
