import { renderInline } from './inline';

/**
 * Writes the body of a note as the reading view would, in a simple way: headings, lists, tasks, quotes, code,
 * paragraphs. It is there so that the preview can be read, not to imitate the app's renderer.
 */
export function renderBlocks(markdown: string, parentEl: HTMLElement): void {
  const lines = markdown.split(/\r\n?|\n/);
  let at = 0;
  while (at < lines.length) at = renderBlock(lines, at, parentEl);
}

/** Writes the block that starts at line `at`; answers with the line behind it. */
function renderBlock(lines: readonly string[], at: number, parentEl: HTMLElement): number {
  const line = lines[at] ?? '';
  if (line.trim() === '') return at + 1;
  if (/^```/.test(line)) return renderCode(lines, at, parentEl);
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  if (heading !== null) {
    renderInline(heading[2] ?? '', parentEl.createEl(`h${(heading[1] ?? '#').length}` as 'h1'));
    return at + 1;
  }
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
    parentEl.createEl('hr');
    return at + 1;
  }
  if (/^>/.test(line)) return renderQuote(lines, at, parentEl);
  if (LIST_ITEM.test(line)) return renderList(lines, at, parentEl);
  return renderParagraph(lines, at, parentEl);
}

const LIST_ITEM = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?(.*)$/;

function renderList(lines: readonly string[], start: number, parentEl: HTMLElement): number {
  const isOrdered = /^\s*\d/.test(lines[start] ?? '');
  const open = [{ indent: -1, el: parentEl }];
  let at = start;
  for (; at < lines.length; at += 1) {
    const match = LIST_ITEM.exec(lines[at] ?? '');
    if (match === null) break;
    const [, indentText = '', mark, text = ''] = match;
    const indent = indentText.replace(/\t/g, '    ').length;
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) >= indent + 1) open.pop();
    let level = open.at(-1);
    if (level === undefined || level.indent < indent) {
      const hostEl = level?.el.lastElementChild?.tagName === 'LI' ? level.el.lastElementChild : (level?.el ?? parentEl);
      level = { indent, el: hostEl.createEl(isOrdered ? 'ol' : 'ul') };
      open.push(level);
    }
    const itemEl = level.el.createEl('li');
    if (mark !== undefined) {
      itemEl.addClass('task-list-item');
      const boxEl = itemEl.createEl('input', { type: 'checkbox', attr: { disabled: true, 'aria-label': text } });
      boxEl.checked = mark !== ' ';
    }
    renderInline(text, itemEl);
  }
  return at;
}

function renderQuote(lines: readonly string[], start: number, parentEl: HTMLElement): number {
  let end = start;
  while (end < lines.length && /^>/.test(lines[end] ?? '')) end += 1;
  const inner = lines.slice(start, end).map(line => line.replace(/^>\s?/, ''));
  renderBlocks(inner.join('\n'), parentEl.createEl('blockquote'));
  return end;
}

function renderCode(lines: readonly string[], start: number, parentEl: HTMLElement): number {
  let end = start + 1;
  while (end < lines.length && !/^```/.test(lines[end] ?? '')) end += 1;
  const [language = ''] = (lines[start] ?? '').slice('```'.length).trim().split(/\s/);
  const codeEl = parentEl.createEl('pre').createEl('code', { text: lines.slice(start + 1, end).join('\n') });
  if (language !== '') codeEl.addClass(`language-${language}`);
  return end + 1;
}

function renderParagraph(lines: readonly string[], start: number, parentEl: HTMLElement): number {
  const paragraphEl = parentEl.createEl('p');
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const startsBlock = line.trim() === '' || /^(#{1,6}\s|>|```)/.test(line) || LIST_ITEM.test(line);
    if (at > start && startsBlock) break;
    if (at > start) paragraphEl.createEl('br');
    renderInline(line, paragraphEl);
  }
  return at;
}
