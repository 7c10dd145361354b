import { describe, expect, test } from 'vitest';
import { parseBlock } from '../../../src/note/block-text';

describe('a code block', () => {
  test.each<[string, string, string | null]>([
    ['a project and a view', 'project: [[Atlas]]\nview: board', 'Atlas'],
    ['in French', 'Projet : "[[Projets/Atlas|le projet]]"\nvue: tableau\n', 'Projets/Atlas'],
    ['a plain name', "project: 'Atlas'", 'Atlas'],
    ['nothing but comments', '# the board\n\n', null],
    ['a project without a name', 'project:', null],
  ])('%s', (_what, source, target) => {
    const request = parseBlock(source);
    expect(request).toMatchObject({ kind: 'request', view: 'board' });
    expect(request.kind === 'request' ? (request.project?.target ?? null) : undefined).toBe(target);
  });

  test.each([
    ['view: cake', { kind: 'unknown-view', text: 'cake' }],
    ['project: [[Atlas]]\nsort by name', { kind: 'unknown-line', text: 'sort by name' }],
    ['colour: red', { kind: 'unknown-line', text: 'colour: red' }],
  ])('%s is not understood', (source, request) => expect(parseBlock(source)).toEqual(request));
});
