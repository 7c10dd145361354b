import type { DuplicatePair } from '../../derive/duplicates';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import { folderOf } from '../../model/note-path';
import type { PathPair } from '../../model/path-pair';
import { noteNameOf } from '../shared/note-name';
import { onPress } from '../shared/single-press';

/** What can be done from the list. */
export interface PairMoves {
  readonly onCompare: (pair: DuplicatePair) => void;
  readonly onApart: (pair: DuplicatePair) => void;
  readonly onLookAgain: (pair: PathPair) => void;
}

/** Pairs that look like one person, and those that were said to be two. */
export interface PairList {
  readonly pairs: readonly DuplicatePair[];
  readonly apart: readonly PathPair[];
}

/** More than anybody goes through at once; those that follow come up as the first ones go. */
const MOST_SHOWN = 50;

/** Paints the pairs one below the other, each with why, and below them those that were set apart. */
export function paintPairs(parentEl: HTMLElement, { pairs, apart }: PairList, strings: Strings, moves: PairMoves): void {
  const { common, duplicates: texts } = strings;
  parentEl.createEl('p', { text: pairs.length === 0 ? texts.none : texts.found(pairs.length) });
  if (pairs.length > 0) {
    const listEl = parentEl.createEl('ul', 'reseauter-duplicates-list');
    for (const pair of pairs.slice(0, MOST_SHOWN)) paintPair(listEl.createEl('li', 'reseauter-duplicates-pair'), pair, strings, moves);
  }
  if (pairs.length > MOST_SHOWN) parentEl.createEl('p', { cls: 'reseauter-duplicates-quiet', text: common.more(pairs.length - MOST_SHOWN) });
  if (apart.length > 0) paintApart(parentEl, apart, strings, moves);
}

/** Paints the name of a note with its folder, which tells two notes of one name apart. */
export function paintNote(parentEl: HTMLElement, name: string, path: NotePath): void {
  parentEl.createSpan({ cls: 'reseauter-duplicates-name', text: name, attr: { dir: 'auto' } });
  const folder = folderOf(path);
  const file = noteNameOf(path);
  const place = [...(folder === '' ? [] : [folder]), ...(file === name ? [] : [file])].join('/');
  if (place !== '') parentEl.createSpan({ cls: 'reseauter-duplicates-quiet', text: place, attr: { dir: 'auto' } });
}

function paintPair(itemEl: HTMLElement, pair: DuplicatePair, { duplicates: texts }: Strings, moves: PairMoves): void {
  const { first, second, because, certainty } = pair;
  for (const { name, path } of [first, second]) paintNote(itemEl.createDiv('reseauter-duplicates-note'), name, path);
  itemEl.createDiv({ cls: 'reseauter-duplicates-why', text: texts.why(because, certainty) });
  const rowEl = itemEl.createDiv('reseauter-duplicates-buttons');
  const add = (text: string, run: () => void): void => {
    const attr = { 'aria-label': texts.of(text, first.name, second.name) };
    onPress(rowEl.createEl('button', { text, type: 'button', attr }), run);
  };
  add(texts.compare, () => moves.onCompare(pair));
  add(texts.notSame, () => moves.onApart(pair));
}

function paintApart(parentEl: HTMLElement, apart: readonly PathPair[], { duplicates: texts }: Strings, { onLookAgain }: PairMoves): void {
  const foldEl = parentEl.createEl('details', { cls: 'reseauter-fold' });
  foldEl.createEl('summary', { text: texts.apart(apart.length) });
  const listEl = foldEl.createEl('ul', 'reseauter-duplicates-list');
  for (const pair of apart) {
    const itemEl = listEl.createEl('li', 'reseauter-duplicates-pair');
    for (const path of pair) paintNote(itemEl.createDiv('reseauter-duplicates-note'), noteNameOf(path), path);
    const attr = { 'aria-label': texts.of(texts.lookAgain, noteNameOf(pair[0]), noteNameOf(pair[1])) };
    const rowEl = itemEl.createDiv('reseauter-duplicates-buttons');
    onPress(rowEl.createEl('button', { text: texts.lookAgain, type: 'button', attr }), () => onLookAgain(pair));
  }
}
