import type { Mention } from '../model/mention';
import { foldWord } from './fold-word';
import { parseMentions } from './mention-text';

/** The picture that a code block can show. */
export type BlockView = 'board';

/** What a code block asks for, or which line of it is not understood. */
export type BlockRequest =
  | { readonly kind: 'request'; readonly view: BlockView; /** null for the note that the block is in. */ readonly project: Mention | null }
  | { readonly kind: 'unknown-line'; readonly text: string }
  | { readonly kind: 'unknown-view'; readonly text: string };

const LINE = /^([^:]+?)\s*:\s*(.*)$/;
const QUOTES = /^(["'])(.*)\1$/;
const PROJECT_WORDS: ReadonlySet<string> = new Set(['project', 'projet']);
const VIEW_WORDS: ReadonlySet<string> = new Set(['view', 'vue']);
const VIEWS: ReadonlyMap<string, BlockView> = new Map([['board', 'board'], ['tableau', 'board']]);

/** Reads a code block: a line `project: [[Atlas]]` and a line `view: board`, either of which may be missing. */
export function parseBlock(source: string): BlockRequest {
  let project: Mention | null = null;
  let view: BlockView = 'board';
  for (const line of source.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    const text = value.replace(QUOTES, '$2');
    if (PROJECT_WORDS.has(foldWord(key))) project = parseMentions(text)[0] ?? null;
    else if (!VIEW_WORDS.has(foldWord(key))) return { kind: 'unknown-line', text: line };
    else {
      const known = VIEWS.get(foldWord(text));
      if (known === undefined) return { kind: 'unknown-view', text };
      view = known;
    }
  }
  return { kind: 'request', view, project };
}
