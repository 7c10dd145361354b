import stylelint from 'stylelint';
import { root } from '../build/root.mjs';

const FILE = 'styles.css';
const MENDS = new Map([
  ['plugin/no-unsupported-browser-features', 'Say it in an older way; the directory warns of partial support too.'],
  ['reseauter/newer-than-engine', 'Give a value that every engine knows, and the new one within @supports.'],
  ['declaration-no-important', 'Raise the specificity: write the class twice.'],
  ['no-duplicate-selectors', 'Join the two rules.'],
  ['selector-pseudo-class-disallowed-list', 'Set a class instead.'],
  ['declaration-property-value-disallowed-list', 'Lay it out without.'],
  ['at-rule-disallowed-list', 'Write what is meant into styles.css.'],
  ['function-disallowed-list', 'Use an icon of the app, or an element.'],
]);

/**
 * The style sheet, checked by stylelint.config.mjs.
 * @type {import('./rules.mjs').Rule[]}
 */
export const styleRules = [
  {
    title: 'styles.css: no !important, :has(), doubles, addresses; only what the oldest engine knows',
    check: async (project) => {
      const code = project.read(FILE);
      return code === null ? [{ file: FILE, says: 'There is none.', mend: 'Write one.' }] : stylesOf(code);
    },
  },
];

/** @param {string} code @returns {Promise<import('./rules.mjs').Finding[]>} */
async function stylesOf(code) {
  const { results } = await stylelint.lint({ code, codeFilename: FILE, cwd: root });
  return results.flatMap(({ warnings }) => warnings).map(({ line, column, text, rule }) => ({
    file: FILE,
    line,
    column,
    says: text,
    mend: MENDS.get(rule) ?? `stylelint.io tells about “${rule}”.`,
  }));
}
