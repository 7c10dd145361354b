/**
 * What the rules look at: the project as the community directory sees it.
 * @typedef {object} Project
 * @property {(path: string) => string | null} read the text of a file of the repository, `null` when there is none
 * @property {readonly string[]} files the paths that are in the repository, with `/`
 */

/**
 * One thing that the directory would complain about.
 * @typedef {object} Finding
 * @property {string} file
 * @property {number} [line] counted from 1
 * @property {number} [column] counted from 1, where a line is long
 * @property {string} says what was found
 * @property {string} mend what to do about it
 */

/**
 * A rule and how it is checked. No finding means that the rule is kept.
 * @typedef {{ title: string, check: (project: Project) => readonly Finding[] | Promise<readonly Finding[]> }} Rule
 */

/**
 * The line of the first place of a text.
 * @param {string} text
 * @param {string} words
 * @returns {number | undefined} counted from 1; nothing when the words are not there
 */
export function lineOf(text, words) {
  const at = text.indexOf(words);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

/**
 * The object that a JSON file of the repository holds.
 * @param {Project} project
 * @param {string} file
 * @returns {Record<string, unknown> | null} `null` when it is missing or holds something else
 */
export function jsonOf(project, file) {
  try {
    const value = JSON.parse(project.read(file) ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * A finding if something is not as it must be, none otherwise.
 * @param {boolean} kept
 * @param {Finding} finding
 * @returns {Finding[]}
 */
export function unless(kept, finding) {
  return kept ? [] : [finding];
}
