/** @typedef {import('./rules.mjs').Rule} Rule */
/** @typedef {import('./rules.mjs').Finding} Finding */
/** @typedef {{ rule: Rule, findings: readonly Finding[] }} Outcome */

/**
 * Checks every rule, one after the other.
 * @param {readonly Rule[]} rules
 * @param {import('./rules.mjs').Project} project
 * @returns {Promise<Outcome[]>} in the order of the rules; what cannot be checked is a finding
 */
export async function checkAll(rules, project) {
  const outcomes = [];
  for (const rule of rules) {
    outcomes.push({ rule, findings: await findingsOf(rule, project) });
  }
  return outcomes;
}

/** @param {Rule} rule @param {import('./rules.mjs').Project} project @returns {Promise<readonly Finding[]>} */
async function findingsOf(rule, project) {
  try {
    return await rule.check(project);
  } catch (error) {
    return [{ file: '–', says: `It could not be checked: ${error instanceof Error ? error.message : error}`, mend: 'Mend that first.' }];
  }
}

/**
 * The outcomes as text: a line for each rule, and below it what was found.
 * @param {readonly Outcome[]} outcomes
 * @returns {string}
 */
export function tableOf(outcomes) {
  const lines = outcomes.flatMap(({ rule, findings }) => [
    `${findings.length === 0 ? '✓ ok  ' : '✗ FAIL'}  ${rule.title}`,
    ...findings.flatMap(finding => [`          ${placeOf(finding)}  ${finding.says}`, `              → ${finding.mend}`]),
  ]);
  const broken = outcomes.filter(({ findings }) => findings.length > 0).length;
  const sum = broken === 0 ? `All ${outcomes.length} rules are kept.` : `${broken} of ${outcomes.length} rules are not kept.`;
  return [...lines, '', sum].join('\n');
}

/** @param {Finding} finding */
function placeOf({ file, line, column }) {
  return [file, line, column].filter(part => part !== undefined).join(':');
}
