import { oddBlock } from './odd-block';
import { oddKey, oddLink, oddSign, oddText } from './odd-words';
import type { Random } from './random';

/** A note as it may lie in a vault. */
export interface OddNote {
  readonly path: string;
  readonly text: string;
}

const PATHS = [
  'People/Ana.md', 'People/Ben.md', 'Projects/Atlas.md', 'Notes/Ana.md', '@Cleo Diaz.md', '.md', 'People/2026-03-12.md', 'a/b/c/d.md', 'Templates/x.md', 'Daily/2026-03-12.md', 'Meetings/2026-03-12 Coffee.md',
  'Réunions/Café.md', 'People/__proto__.md', 'Atlas.md', 'People/\u202eanA.md', 'x.excalidraw.md',
] as const;
const HEADINGS = ['## Log', '## Journal', '# Log', '### 2026-03-12', '## 2026-03-12 call', '## Stakeholders', '## Parties prenantes', '## Attendees', '## Participants', '# [[Ana]]', '##Log', '## ', '# Call with [[Ben]]'] as const;
const LINE_ENDS = ['\n', '\n', '\n', '\n', '\r\n', '\r\n', '\r'] as const;

/** A whole note, front matter, body and line ends, from chance alone. */
export function oddNote(random: Random): OddNote {
  const block = oddBlock(random);
  const opening = random.percent(94) ? '---' : random.pick(['--- ', '---js', '----', ' ---', '\n---', '+++', '']);
  const closing = random.percent(94) ? '---' : random.pick(['---  ', '...', '----', '--- x', '']);
  const fenced = random.percent(90) ? `${opening}\n${block}${block === '' ? '' : '\n'}${closing}\n` : '';
  const body = random.several(14, () => bodyLine(random)).join('\n');
  const end = random.percent(80) ? '\n' : '';
  const mark = random.percent(5) ? '\ufeff' : '';
  const lineEnd = random.pick(LINE_ENDS);
  const text = (fenced + body + end).replaceAll('\n', lineEnd);
  return { path: random.pick(PATHS), text: mark + (random.percent(2) ? text.replace(/\r?\n/, '\r\n') : text) };
}

function bodyLine(random: Random): string {
  const text = (): string => oddText(random);
  switch (random.below(16)) {
    case 0: return random.pick(HEADINGS);
    case 1: case 2: return `${random.pick(['- ', '* ', '+ ', '1. ', '  - ', '\t- '])}${random.pick(['2026-03-12', '2026-03-12:', '**2026-03-12**', '[[2026-03-12]]', '12/03/2026', '2026-03-12 10:30', '2027-01-01'])} ${text()}`;
    case 3: return `| ${random.several(4, text).join(' | ')} |`;
    case 4: return random.pick(['|---|---|', '| Date | What |\n|---|---|\n| 2026-03-12 | call |', '| Who | Role |\n|:-:|---|\n| [[Ana]] | mentor |', '|', '||', '|-|']);
    case 5: case 6: return `${random.pick(['- [ ] ', '- [x] ', '* [/] ', '- [] ', '- [ ]', '1. [ ] '])}${text()} ${random.pick(['', '📅 2026-03-20', '✅ 2026-03-12', '🔁 every week', '[due:: 2026-03-20]', '📅 2026-02-31', '#task', '^id'])}`;
    case 7: return random.pick(['```', '~~~', '````js', '%%', '<!--', '-->', '$$', '> [!note] ', '---', '***', '```dataviewjs\nalert(1)\n```', '%% [[Ana]] %%']);
    case 8: return `> ${text()}`;
    case 9: return `${random.pick(['', '- ', '(', '['])}${oddKey(random)}:: ${text()}${random.pick(['', ')', ']'])}`;
    case 10: return `${random.pick(['Participants: ', '**Présents** : ', 'With: ', '- **Sponsor**: ', 'Ally: '])}${random.several(3, () => oddLink(random)).join(', ')}`;
    case 11: return random.pick(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '<details>', '&lt;b&gt;', '<a href="obsidian://x">']);
    case 12: return '';
    case 13: return `${oddSign(random)}${text()}${oddSign(random)}`;
    default: return text();
  }
}
