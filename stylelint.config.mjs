import newerThanEngine from './scripts/community/newer-than-engine.mjs';

// What the community directory's review runs over styles.css: stylelint with caniuse's tables, partial support
// included, and no exceptions (docs/host-facts.md). Chrome 106 is the oldest engine that runs app 1.13.
/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-no-unsupported-browser-features', newerThanEngine],
  ignoreDisables: true,
  rules: {
    'plugin/no-unsupported-browser-features': [true, { browsers: ['chrome 106'] }],
    'reseauter/newer-than-engine': true,
    'declaration-no-important': true,
    'no-duplicate-selectors': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'selector-pseudo-class-disallowed-list': ['has', 'dir'],
    'declaration-property-value-disallowed-list': { display: ['contents'], all: ['/.*/'] },
    // Everything is in the one file: nothing is fetched, and no data is hidden in it.
    'at-rule-disallowed-list': ['import', 'font-face', 'scope', 'starting-style'],
    'function-disallowed-list': ['url', 'image-set', 'src'],
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'declaration-property-value-no-unknown': true,
    'font-family-no-duplicate-names': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-at-import-rules': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};
