import ts from 'typescript';

/**
 * Compares data with a documented shape: the first `ts` block of a Markdown text, which holds one object type. In it
 * `[{ … }]` stands for any number of such objects.
 * @returns what does not fit, as `people[3].since: …`; also every field that the shape does not have
 */
export function faultsAgainst(documentation: string, data: unknown): string[] {
  const block = /```ts\n([\s\S]*?)```/.exec(documentation)?.[1];
  if (block === undefined) throw new Error('There is no ts block.');
  const source = ts.createSourceFile('shape.ts', `type Shape = ${block}`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isTypeAliasDeclaration(statement)) throw new Error('The ts block is no type.');
  return faultsOf(data, statement.type, '');
}

function faultsOf(data: unknown, shape: ts.TypeNode, place: string): string[] {
  if (ts.isTypeLiteralNode(shape)) return faultsOfObject(data, shape, place);
  if (ts.isTupleTypeNode(shape)) return faultsOfList(data, shape, place);
  if (ts.isUnionTypeNode(shape)) {
    return shape.types.some((each) => faultsOf(data, each, place).length === 0) ? [] : [faultOf(data, shape, place)];
  }
  const text = shape.getText();
  const fits = text === typeof data || text === JSON.stringify(data)?.replaceAll('"', "'");
  return fits ? [] : [faultOf(data, shape, place)];
}

function faultsOfList(data: unknown, shape: ts.TupleTypeNode, place: string): string[] {
  const [item] = shape.elements;
  if (!Array.isArray(data) || item === undefined) return [faultOf(data, shape, place)];
  return data.flatMap((each, index) => faultsOf(each, item, `${place}[${index}]`));
}

function faultsOfObject(data: unknown, shape: ts.TypeLiteralNode, place: string): string[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [faultOf(data, shape, place)];
  const fields = shape.members.filter(ts.isPropertySignature);
  const known = new Set(fields.map((field) => field.name.getText()));
  const entries = new Map<string, unknown>(Object.entries(data));
  const others = [...entries.keys()].filter((key) => !known.has(key));
  const faults = fields.flatMap((field) => {
    const name = field.name.getText();
    if (!entries.has(name)) return field.questionToken === undefined ? [`${place}.${name}: missing`] : [];
    return field.type === undefined ? [] : faultsOf(entries.get(name), field.type, `${place}.${name}`);
  });
  return [...others.map((key) => `${place}.${key}: not documented`), ...faults];
}

function faultOf(data: unknown, shape: ts.TypeNode, place: string): string {
  return `${place}: ${JSON.stringify(data)} is not ${shape.getText().replace(/\s+/g, ' ').slice(0, 60)}`;
}
