import type { BlockProblem } from '../../note/block/block-request';

/** What a block says of a wrong line, from the words that it found and those that it understands. */
type BlockSentences = {
  readonly [Kind in BlockProblem['kind']]: (found: FoundInBlock) => string;
};

/** The words of a sentence about a wrong line; what a kind of mistake has no use for is ''. */
export interface FoundInBlock {
  /** What stands there. */
  readonly text: string;
  /** The line that it stands behind: `view`, `limit`. */
  readonly option: string;
  /** The view of the block. */
  readonly view: string;
  /** What was meant, perhaps. */
  readonly nearest: string;
  /** Everything that could stand there instead: "board, matrix, queue". */
  readonly allowed: string;
}

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` Did you mean “${nearest}”?`;
}

const sentences: BlockSentences = {
  'no-option': ({ text }) => `“${text}” is not understood. A line says what it is about, a colon, and a value: “view: board”.`,
  'unknown-option': ({ text, nearest, allowed }) => `“${text}” is not understood.${perhaps(nearest)} A block knows: ${allowed}.`,
  'not-for-view': ({ text, view, allowed }) => `“${text}” means nothing to “view: ${view}”, which knows: ${allowed}.`,
  'said-twice': ({ text }) => `“${text}” is said twice. Put several values into one line, with commas between them.`,
  'unknown-value': ({ text, option, nearest, allowed }) => `“${option}: ${text}” is not understood.${perhaps(nearest)} It can be: ${allowed}.`,
  'one-value-only': ({ option }) => `“${option}” takes one value only.`,
  'no-count': ({ option, text }) => `“${option}: ${text}” is not understood. It is a whole number from 1: “${option}: 10”.`,
  'people-rows-only': ({ option }) => `“${option}” chooses people: it needs “rows: people”.`,
  'unknown-project': ({ text, nearest }) => `No note of a project is called “${text}”.${perhaps(nearest)}`,
  'unknown-person': ({ text, nearest }) => `No note of a person is called “${text}”.${perhaps(nearest)}`,
  'unknown-network': ({ text, nearest }) => `Nobody’s note names a network “${text}”.${perhaps(nearest)}`,
  'unknown-role': ({ text, nearest, allowed }) => `There is no role “${text}”.${perhaps(nearest)} The roles are: ${allowed}.`,
  ambiguous: ({ text, allowed }) => `Several notes are called “${text}”: ${allowed}. Write a link with the path of the one you mean.`,
  'no-project': () => 'Which project? Add a line “project: [[name of the note]]”.',
  'no-person': () => 'Which person? Add a line “person: [[name of the note]]”.',
};

/** Code blocks: their headings, what they say when there is nothing to show, and what is wrong with one. */
export const block = {
  sentences,
  /** Above several sentences. */
  wrong: (count: number): string => `${count} things are to be mended in this block:`,
  queueOf: (projects: string): string => `Follow-ups: ${projects}`,
  matrixOf: (projects: string): string => `Role matrix: ${projects}`,
  /** A label for a table that may be wider than the note. */
  table: 'Table, scrolls sideways',
  morePeople: (count: number): string => (count === 1 ? 'and 1 more person' : `and ${count} more people`),
  moreProjects: (count: number): string => (count === 1 ? 'and 1 more project' : `and ${count} more projects`),
  nothing: {
    board: 'No role is to be filled here.',
    matrix: 'No project and nobody to show here.',
    queue: 'Nobody waits for you here.',
    person: 'Nobody to show here.',
    health: 'Nothing to warn of.',
  },
};
