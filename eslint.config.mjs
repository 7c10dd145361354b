import js from '@eslint/js';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { CLOCK, DOORS, FLOORS, mayImport } from './scripts/floors.mjs';

/** One entry per folder of src: what it may not import, so that the editor says so while one writes. */
const floors = FLOORS.map(({ name, host }) => {
  const outOfReach = FLOORS.filter(other => !mayImport(name, other.name)).map(other => other.name.replace(/\.ts$/, ''));
  const isFile = name.endsWith('.ts');
  const patterns = [
    ...(outOfReach.length === 0 ? [] : [{
      regex: `${isFile ? '^\\./' : '^(\\.\\./)+'}(${outOfReach.join('|')})(/|$)`,
      message: 'A folder imports only from floors below it (scripts/floors.mjs).',
    }]),
    ...(host ? [] : [{ regex: '^(obsidian|electron|@codemirror/.*)$', message: 'This floor runs without the app.' }]),
  ];
  return {
    files: [isFile ? `src/${name}` : `src/${name}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

const clockMessage = `The day is an argument; only ${CLOCK} reads the clock.`;
const clockReadings = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockMessage },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: clockMessage },
];
const doors = Object.entries(DOORS);
const packageImports = doors.map(([name, door]) => ({
  selector: `ImportDeclaration[source.value=/^${name}(\\u002F|$)/]`,
  message: `${name} has one door: ${door}.`,
}));

export default defineConfig([
  { ignores: ['main.js', 'node_modules/', '.preview/', '.cache/', 'coverage/', 'sample-vault/', 'e2e-tests/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  { files: ['src/**/*.ts'], extends: [obsidianmd.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows every name, those of the page and of Node included.
      'no-undef': 'off',
      // As in the recommended set: a method may promise what the interface asks for, and leave an argument aside.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'none', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['mocks/**/*.ts', 'tests/**/*.ts'],
    rules: {
      // What the compiler knows to be there is what the app would have; a window of a test may have less.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // What the app adds to elements are functions of their `this`.
      '@typescript-eslint/no-this-alias': 'off',
      // The app's own classes wait for methods that its declarations call `void`, such as `onload`.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
      'max-lines': ['error', 400],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: false, process: false, URL: false, Buffer: false, setTimeout: false } },
    rules: { 'no-undef': 'off', eqeqeq: ['error', 'always'], 'prefer-const': 'error' },
  },
  ...floors,
  {
    files: ['src/**/*.ts'],
    ignores: [CLOCK],
    rules: { 'no-restricted-syntax': ['error', ...clockReadings, ...packageImports] },
  },
  // Which door is whose is the architecture test's to say.
  { files: doors.map(([, door]) => door), rules: { 'no-restricted-syntax': ['error', ...clockReadings] } },
]);
