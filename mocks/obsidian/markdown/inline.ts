import { isHtmlSafeAddress } from './address';

/** Writes the inline part of Markdown: links, tags, emphasis, code. */

interface InlineRule {
  pattern: RegExp;
  write(parentEl: HTMLElement, match: RegExpExecArray): void;
}

const RULES: readonly InlineRule[] = [
  { pattern: /`([^`]+)`/, write: (el, [, code = '']) => void el.createEl('code', { text: code }) },
  {
    pattern: /!?\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/,
    write: (el, [, link = '', label]) => writeInternalLink(el, link.trim(), label ?? link),
  },
  { pattern: /\[([^\]]+)\]\(([^)\s]+)\)/, write: (el, [, label = '', address = '']) => writeLink(el, label, address) },
  { pattern: /\bhttps?:\/\/[^\s<>)]+/, write: (el, [address]) => writeLink(el, address, address) },
  { pattern: /\*\*([^*]+)\*\*/, write: (el, [, text = '']) => renderInline(text, el.createEl('strong')) },
  {
    pattern: /(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/,
    write: (el, [, text = '']) => renderInline(text, el.createEl('em')),
  },
  {
    pattern: /(?<![\p{L}\p{N}_/#])#([\p{L}_/-][\p{L}\p{N}_/-]*)/u,
    write: (el, [tag]) => void el.createEl('a', { cls: 'tag', text: tag, href: tag }),
  },
];

/** Appends `text` to `parentEl`, with what it marks up. */
export function renderInline(text: string, parentEl: HTMLElement): void {
  let rest = text;
  for (;;) {
    const found = firstMatch(rest);
    if (found === null) break;
    const { rule, match } = found;
    parentEl.appendText(rest.slice(0, match.index));
    rule.write(parentEl, match);
    rest = rest.slice(match.index + match[0].length);
  }
  parentEl.appendText(rest);
}

/** An `a.internal-link` with the link as written in `data-href`, as the app renders it. */
export function writeInternalLink(parentEl: HTMLElement, link: string, label: string): void {
  parentEl.createEl('a', { cls: 'internal-link', text: label, href: link, attr: { 'data-href': link } });
}

function firstMatch(text: string): { rule: InlineRule; match: RegExpExecArray } | null {
  let first: { rule: InlineRule; match: RegExpExecArray } | null = null;
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (match !== null && (first === null || match.index < first.match.index)) first = { rule, match };
  }
  return first;
}

function writeLink(parentEl: HTMLElement, label: string, address: string): void {
  if (isHtmlSafeAddress(address)) {
    parentEl.createEl('a', {
      cls: 'external-link',
      text: label,
      href: address,
      attr: { rel: 'noopener nofollow', target: '_blank' },
    });
  } else {
    writeInternalLink(parentEl, decode(address), label);
  }
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a lone % is no escape: the link is what it says
  }
}
