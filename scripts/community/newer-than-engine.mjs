import stylelint from 'stylelint';

const NAME = 'reseauter/newer-than-engine';

/**
 * What Chrome learned after 106 and caniuse's tables do not find in a style sheet (MDN: "Browser compatibility" of each).
 * Not here: properties that do no harm where they are unknown, such as `field-sizing` and `text-wrap`.
 */
const FUNCTIONS = /\b(color-mix|oklch|oklab|lch|lab|light-dark|sin|cos|tan|asin|acos|atan2?|pow|sqrt|hypot|log|exp|abs|sign|round|mod|rem|linear|anchor|anchor-size|calc-size|if|sibling-index|contrast-color)\(/i;
const UNITS = /\b\d*\.?\d+(dvh|dvw|dvi|dvb|dvmin|dvmax|svh|svw|svi|svb|lvh|lvw|lvi|lvb|rlh|lh|rcap|cap)\b/i;

/**
 * A value that the oldest engine does not know must stand within `@supports`. A plain line before it is no way out: with a
 * `var()` in it a value is only found wrong when it is used, and then the property has none at all (CSS Custom
 * Properties 1, "invalid at computed-value time").
 */
const check = (/** @type {unknown} */ isOn) => (/** @type {import('postcss').Root} */ root, /** @type {import('stylelint').PostcssResult} */ result) => {
  if (isOn !== true) return;
  root.walkDecls((declaration) => {
    const [found] = FUNCTIONS.exec(declaration.value) ?? UNITS.exec(declaration.value) ?? [];
    if (found !== undefined && !isWithinSupports(declaration)) {
      stylelint.utils.report({ ruleName: NAME, result, node: declaration, message: messages.unknown(found), word: found });
    }
  });
};
const messages = stylelint.utils.ruleMessages(NAME, {
  unknown: (/** @type {string} */ found) => `“${found.replace('(', '()')}” is unknown to Chrome 106`,
});

export default stylelint.createPlugin(NAME, Object.assign(check, { ruleName: NAME, messages }));

/** @param {import('postcss').Declaration} declaration */
function isWithinSupports(declaration) {
  /** @type {import('postcss').Node | undefined} */
  let node = declaration.parent;
  while (node !== undefined && !(node.type === 'atrule' && /** @type {import('postcss').AtRule} */ (node).name === 'supports')) node = node.parent;
  return node !== undefined;
}
