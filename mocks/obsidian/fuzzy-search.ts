import type * as Host from 'obsidian';

type Search = (text: string) => Host.SearchResult | null;

/**
 * A search for all letters of the query in their order (obsidian.d.ts `prepareFuzzySearch`). The scores are the
 * stand-in's own: the nearer together and the nearer to the start, the better. Accents count, as typed.
 */
export function prepareFuzzySearch(query: string): Search {
  const phrase = query.toLowerCase().trim();
  const letters = phrase.replace(/\s+/g, '');
  return text => {
    const lower = text.toLowerCase();
    const whole = lower.indexOf(phrase);
    if (phrase !== '' && whole !== -1) return withScore([[whole, whole + phrase.length]]);
    const matches: Host.SearchMatches = [];
    let from = 0;
    for (const letter of letters) {
      const at = lower.indexOf(letter, from);
      if (at === -1) return null;
      const last = matches.at(-1);
      if (last !== undefined && last[1] === at) last[1] = at + 1;
      else matches.push([at, at + 1]);
      from = at + 1;
    }
    return withScore(matches);
  };
}

/** A search for every word of the query, in any order (obsidian.d.ts `prepareSimpleSearch`). */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(word => word !== '');
  return text => {
    const lower = text.toLowerCase();
    const matches: Host.SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at === -1) return null;
      matches.push([at, at + word.length]);
    }
    matches.sort(([a], [b]) => a - b);
    return withScore(matches);
  };
}

/** Writes `text` into `el` with the found parts marked (obsidian.d.ts `renderResults`). */
export function renderResults(el: HTMLElement, text: string, result: Host.SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}

/** Writes `text` into `el` with `matches` marked by the app's class (obsidian.d.ts `renderMatches`). */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: Host.SearchMatches | null,
  offset = 0,
): void {
  let written = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(written, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    el.appendText(text.slice(written, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    written = end;
  }
  el.appendText(text.slice(written));
}

function withScore(matches: Host.SearchMatches): Host.SearchResult {
  const start = matches[0]?.[0] ?? 0;
  return { score: -matches.length - start / 100, matches };
}
