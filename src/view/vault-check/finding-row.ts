import type { Finding, Fix } from '../../derive/vault-check/finding';
import { idOfFinding } from '../../model/ignored-finding';
import { folderOf } from '../../model/note-path';
import { addChange } from '../shared/change-picture';
import { noteNameOf } from '../shared/note-name';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { editOfFix } from './fix-deeds';

/** What can be done with a finding. */
export interface FindingMoves {
  readonly onOpen: (finding: Finding, event: MouseEvent) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onIgnore: (finding: Finding) => void;
  /** Which fix was chosen, by the number of it; kept while the list is painted anew. */
  readonly chosen: Map<string, number>;
}

/** Paints a finding: the note and the place, what was found, the fix as it would be written, and the buttons. */
export function paintFinding(itemEl: HTMLElement, finding: Finding, context: ViewContext, moves: FindingMoves): void {
  const { check } = context.strings;
  const { path, property, line, fixes, told } = finding;
  const headEl = itemEl.createDiv('reseauter-report-place');
  addNoteButton(headEl, finding, moves);
  const place = property !== '' ? property : line === null ? '' : check.line(line);
  if (place !== '') headEl.createSpan({ cls: 'reseauter-report-property', text: place, attr: { dir: 'auto' } });
  headEl.createSpan({ cls: 'reseauter-report-folder', text: folderOf(path), attr: { dir: 'auto' } });
  const what = check.what(finding);
  itemEl.createDiv({ cls: 'reseauter-report-what', text: what });
  if (fixes.length === 0) itemEl.createDiv({ cls: 'reseauter-report-mend', text: check.mend(told) });
  const chooserEl = itemEl.createDiv('reseauter-check-fix');
  const changeEl = itemEl.createDiv('reseauter-check-change');
  const buttonsEl = itemEl.createDiv('reseauter-check-buttons');
  const name = noteNameOf(path);
  const add = (text: string, label: string, key: string, run: () => void): HTMLButtonElement => {
    const buttonEl = buttonsEl.createEl('button', { text, type: 'button', attr: { 'aria-label': label } });
    buttonEl.dataset.key = `${key}\n${idOfFinding(finding)}`;
    onPress(buttonEl, run);
    return buttonEl;
  };
  if (fixes.length > 0) {
    const compare = comparisonOf(finding);
    const text = compare === null ? check.fix : check.fixLabel(compare.label);
    const fixEl = add(text, compare === null ? check.fixOf(what, name) : `${text} ${name}`, 'fix', () => {
      const fix = fixes[chosenOf(finding, moves)];
      if (fix !== undefined) moves.onFix(finding, fix);
    });
    const show = (): void => {
      const fix = fixes[chosenOf(finding, moves)];
      fixEl.disabled = fix === undefined;
      paintChange(changeEl, fix, context);
    };
    paintChooser(chooserEl, finding, context, moves, show);
    show();
  }
  add(check.ignore, check.ignoreOf(what, name), 'ignore', () => moves.onIgnore(finding));
}

/** The note of a finding; it opens at the place. */
function addNoteButton(parentEl: HTMLElement, finding: Finding, { onOpen }: FindingMoves): void {
  const buttonEl = parentEl.createEl('button', { cls: 'reseauter-link-button', text: noteNameOf(finding.path), type: 'button', attr: { dir: 'auto' } });
  buttonEl.dataset.key = `open\n${idOfFinding(finding)}`;
  buttonEl.addEventListener('click', (event) => onOpen(finding, event));
}

/** One fix is told; among several a person chooses, unless one is certain. */
function paintChooser(parentEl: HTMLElement, finding: Finding, { strings: { check } }: ViewContext, { chosen, ...moves }: FindingMoves, show: () => void): void {
  const { fixes } = finding;
  const [only] = fixes;
  // A comparison changes nothing yet: its button says what it opens.
  if (comparisonOf(finding) !== null) return;
  if (only !== undefined && fixes.length === 1) {
    parentEl.setText(check.fixLabel(only.label));
    return;
  }
  const selectEl = parentEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': `${check.howToFix}: ${noteNameOf(finding.path)}, ${check.what(finding)}` } });
  selectEl.dataset.key = `choose\n${idOfFinding(finding)}`;
  selectEl.createEl('option', { value: '-1', text: check.choose });
  for (const [index, { label }] of fixes.entries()) selectEl.createEl('option', { value: String(index), text: check.fixLabel(label) });
  selectEl.value = String(chosenOf(finding, { chosen, ...moves }));
  selectEl.addEventListener('change', () => {
    chosen.set(idOfFinding(finding), Number(selectEl.value));
    show();
  });
}

/** The comparison of two notes, where it is the only way on; else null. */
function comparisonOf({ fixes: [only, ...others] }: Finding): Fix | null {
  return only?.label.id === 'compare' && others.length === 0 ? only : null;
}

function chosenOf(finding: Finding, { chosen }: FindingMoves): number {
  const { fixes: [first, ...others] } = finding;
  const usual = others.length === 0 || first?.isCertain === true ? 0 : -1;
  return chosen.get(idOfFinding(finding)) ?? usual;
}

function paintChange(parentEl: HTMLElement, fix: Fix | undefined, context: ViewContext): void {
  const { check } = context.strings;
  parentEl.empty();
  if (fix === undefined) return;
  const quiet = (text: string): void => void parentEl.createDiv({ cls: 'reseauter-report-mend', text });
  if (fix.does.kind === 'role-word' || fix.does.kind === 'own-role') quiet(check.inSettings);
  if (fix.does.kind === 'create-person') quiet(check.newNote);
  for (const change of editOfFix(context, fix)?.properties ?? []) addChange(parentEl, change, context.strings);
}
