import Ajv from 'ajv';

/**
 * JSON Canvas 1.0 as a JSON schema, read off the specification (jsoncanvas.org/spec/1.0, 2024-03-11) and not off our own
 * types: every attribute it names, which of them are required, what values they may have. The specification allows for
 * other attributes; ours is not to write any.
 */
const COLOUR = { type: 'string', pattern: '^(?:[1-6]|#[0-9a-fA-F]{6})$' };
const GENERIC = {
  id: { type: 'string', minLength: 1 },
  x: { type: 'integer' }, y: { type: 'integer' }, width: { type: 'integer' }, height: { type: 'integer' },
  color: COLOUR,
};
const GENERIC_REQUIRED = ['id', 'type', 'x', 'y', 'width', 'height'];
const node = (type: string, own: object, required: readonly string[]): object => ({
  type: 'object',
  properties: { ...GENERIC, type: { const: type }, ...own },
  required: [...GENERIC_REQUIRED, ...required],
  additionalProperties: false,
});
const SIDE = { enum: ['top', 'right', 'bottom', 'left'] };
const END = { enum: ['none', 'arrow'] };

const SCHEMA = {
  type: 'object',
  properties: {
    nodes: {
      type: 'array',
      items: {
        oneOf: [
          node('text', { text: { type: 'string' } }, ['text']),
          node('file', { file: { type: 'string', minLength: 1 }, subpath: { type: 'string', pattern: '^#' } }, ['file']),
          node('link', { url: { type: 'string' } }, ['url']),
          node('group', { label: { type: 'string' }, background: { type: 'string' }, backgroundStyle: { enum: ['cover', 'ratio', 'repeat'] } }, []),
        ],
      },
    },
    edges: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1 }, fromNode: { type: 'string' }, toNode: { type: 'string' },
          fromSide: SIDE, toSide: SIDE, fromEnd: END, toEnd: END, color: COLOUR, label: { type: 'string' },
        },
        required: ['id', 'fromNode', 'toNode'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

/** What the specification has against the text of a canvas file, read by a parser and a validator that are not ours. */
export function faultsOfCanvas(text: string): readonly string[] {
  const isValid = validate(JSON.parse(text));
  return isValid === true ? [] : (validate.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`);
}
