import type { Finding, FindingKind } from '../../derive/vault-check/finding';
import { FINDING_KINDS, certainEditOf } from '../../derive/vault-check/finding';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import type { FindingMoves } from './finding-row';
import { paintFinding } from './finding-row';
import { onceEach } from './fix-deeds';

/** More than anybody reads at once; the others come by a press. */
const MOST_SHOWN = 20;

/** What can be done with the findings of a kind. */
export interface GroupMoves extends FindingMoves {
  readonly onFixAll: (kind: FindingKind, findings: readonly Finding[]) => void;
  /** The kinds of which all are shown. */
  readonly whole: Set<FindingKind>;
  readonly onShowAll: () => void;
}

/** Paints the findings by kind, each kind with its number and what can be mended at once. */
export function paintGroups(parentEl: HTMLElement, findings: readonly Finding[], context: ViewContext, moves: GroupMoves): void {
  for (const kind of FINDING_KINDS) {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    if (ofKind.length > 0) paintGroup(parentEl.createEl('section', 'reseauter-check-group'), kind, ofKind, context, moves);
  }
}

function paintGroup(el: HTMLElement, kind: FindingKind, findings: readonly Finding[], context: ViewContext, moves: GroupMoves): void {
  const { check } = context.strings;
  const headEl = el.createDiv('reseauter-check-heading');
  headEl.createEl('h3', { text: check.kindCount(check.kinds[kind], findings.length) });
  const certain = onceEach(findings, certainEditOf);
  const add = (text: string, key: string, run: () => void, to: HTMLElement): void => {
    const buttonEl = to.createEl('button', { text, type: 'button' });
    buttonEl.dataset.key = `${key}\n${kind}`;
    onPress(buttonEl, run);
  };
  if (certain.length > 1) add(check.fixAll(certain.length), 'all', () => moves.onFixAll(kind, certain), headEl);
  const listEl = el.createEl('ul', 'reseauter-report-problems');
  const shown = moves.whole.has(kind) ? findings : findings.slice(0, MOST_SHOWN);
  for (const finding of shown) paintFinding(listEl.createEl('li', 'reseauter-report-problem'), finding, context, moves);
  if (shown.length === findings.length) return;
  add(check.showAll(findings.length), 'whole', () => {
    moves.whole.add(kind);
    moves.onShowAll();
  }, el);
}
